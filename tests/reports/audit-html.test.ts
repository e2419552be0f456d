import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { AuditReport, Cell } from '../../src/model/audit-report.js';
import { auditHtml } from '../../src/reports/audit-html.js';
import { describeWithChromium, openPage } from '../chromium.js';
import { city } from './audit-city.js';
import { auditOf, cellOf, summaryOf } from './make-audit.js';

interface Node {
  readonly nodeName: string;
  readonly childNodes?: readonly Node[];
  /** Of texts alone. */
  readonly value?: string;
}
interface Element extends Node {
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
}
// the parser tells no types
const { parse } = createRequire(import.meta.url)('parse5') as { parse(page: string): Node };

const childrenOf = (node: Node): readonly Node[] => node.childNodes ?? [];
const all = (node: Node): readonly Node[] => [node, ...childrenOf(node).flatMap(all)];
const elements = (node: Node, tag: string): readonly Element[] =>
  all(node).filter((one): one is Element => one.nodeName === tag);
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;
const text = (node: Node): string => (node.nodeName === '#text' ? node.value! : childrenOf(node).map(text).join(''));
const parsed = (report: AuditReport): Node => parse(auditHtml(report));
const sections = (page: Node): readonly string[] => elements(page, 'section').map((one) => attribute(one, 'id') ?? '');
const sectionOf = (page: Node, id: string): Element =>
  elements(page, 'section').find((one) => attribute(one, 'id') === id)!;
const rows = (node: Node): readonly (readonly string[])[] =>
  elements(node, 'tr').map((row) =>
    childrenOf(row)
      .filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th')
      .map(text),
  );
const row = (node: Node, head: string): readonly string[] | undefined =>
  rows(node).find(([first = '']) => first.startsWith(head));

describe('the numbers of the page are those of the report', () => {
  const page = parsed(city);

  test('figures', () => {
    const figures = elements(page, 'dl')[0]!;
    expect(elements(figures, 'dt').map((term, i) => [text(term), text(elements(figures, 'dd')[i]!)])).toEqual([
      ['单位（地区）', '4'],
      ['记录', '16'],
      ['按时／应有', '65.2%30/46'],
      ['晚', '1'],
      ['缺、不全', '5其中不全 1'],
      ['未到期', '9'],
      ['无法判断', '1'],
    ]);
  });

  test('who did what, with sums over all units', () => {
    const matrix = sectionOf(page, 'matrix');
    expect(row(matrix, '按时／应有')?.[1]).toBe('30/4665.2%');
    expect(row(matrix, '缺、不全')?.[1]).toBe('5');
    expect(row(matrix, '示例市教育局')?.slice(0, 3)).toEqual(['示例市教育局', '0/1× 缺 1', '× 缺']);
    expect(row(matrix, '示例市水务局')?.at(-1)).toBe('× 缺 1/122025 年 3 月');
  });

  test.each(city.obligations.filter(({ expected }) => expected > 0))('the duties of $title', (one) => {
    const { expected, met, lateCount, partial, missing, open, unknown } = one;
    expect(row(sectionOf(page, 'matrix'), `${one.title}${one.ref}`)?.slice(1)).toEqual(
      [expected, met, lateCount, partial, missing - partial, open, unknown].map(String),
    );
  });

  test('every unit that lacks anything has a row with its day and how late it is', () => {
    const gaps = rows(sectionOf(page, 'missing')).filter(([first]) => !first!.startsWith('单位（地区）'));
    const lacking = city.matrix.filter(({ missing }) => missing > 0);
    expect(gaps).toHaveLength(lacking.length);
    expect(gaps.map((cells) => cells[4]).sort()).toEqual(lacking.map(({ late }) => String(late)).sort());
  });

  test('completeness and seven questions', () => {
    expect(row(sectionOf(page, 'completeness'), '公开网址')).toEqual(['公开网址', '● 33.3%1/3', '100%1/1', '● 0%0/2']);
    const shares = elements(sectionOf(page, 'questions'), 'p').filter((one) => attribute(one, 'class') === 'share');
    expect(shares.map((one) => text(one).trim())).toEqual(['2/3（66.7%）', '13/13（100%）', '11/13（84.6%）']);
  });

  test('the histogram counts each duty whose day is known', () => {
    const table = elements(sectionOf(page, 'timeliness'), 'table')[0]!;
    const counts = rows(table)
      .slice(1)
      .map((cells) => Number(cells[1]));
    const known = city.timeliness.find(({ holder }) => holder === null)!;
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(known.inTime + known.late);
  });
});

test('the page is the same each time', () => {
  expect(auditHtml(city)).toBe(auditHtml(structuredClone(city)));
});

test('parts of which there is nothing to say are left out', () => {
  expect(sections(parsed(auditOf()))).toEqual(['about', 'inputs']);
  expect(sections(parsed(city))).toEqual([
    'about',
    'missing',
    'matrix',
    'questions',
    'completeness',
    'timeliness',
    'score',
    'inputs',
  ]);
});

test('names are texts, never markup', () => {
  const name = '<img src=x onerror=alert(1)>"\'&</script>';
  const holders = city.holders.map((one) => ({ ...one, name: `${name}\u202e` }));
  const page = parsed({ ...city, holders });
  expect(elements(page, 'img')).toEqual([]);
  expect(elements(page, 'script')).toHaveLength(2);
  expect(text(sectionOf(page, 'missing'))).toContain(`${name}<U+202E>`);
});

test('of many units the first have rows at once, the others by division, and the sums are those of all', () => {
  const codes = Array.from({ length: 450 }, (_, i) => `11370100MADEUP${String(i).padStart(4, '0')}`);
  const matrix: Cell[] = codes.map((code, i) =>
    cellOf('coverage/annual-commitment', code, '2025', i % 3 ? 'fulfilled' : 'missing'),
  );
  const page = parsed(
    auditOf({
      verdict: 'fail',
      matrix,
      obligations: [summaryOf('coverage/annual-commitment', '年度承诺', matrix)],
      holders: codes.map((code, i) => ({ code, name: `示例单位${i}`, division: i % 2 ? '370100' : '370200' })),
    }),
  );
  const section = sectionOf(page, 'matrix');
  const named = rows(section).filter(([first]) => first!.startsWith('示例单位'));
  expect(new Set(named.map(([first]) => first)).size).toBe(450);
  expect(elements(section, 'summary').map(text)).toEqual([
    expect.stringMatching(/^济南市：\d+ 个单位$/),
    expect.stringMatching(/^青岛市：\d+ 个单位$/),
  ]);
  expect(row(section, '按时／应有')?.[1]).toBe('300/45066.7%');
});

describeWithChromium('the page in a browser', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const ways: readonly (readonly [string, BrowserContextOptions])[] = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 390, height: 844 } }],
  ];
  test.each(ways)(
    '%s: asks for nothing, breaks no rule of accessibility, is no wider than the screen',
    async (_, options) => {
      const { page, requests, errors, close } = await openPage(auditHtml(city), { ...options, bypassCSP: true });
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { axe: run } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
        return (await run.run()).violations.map(({ id }) => id);
      });
      const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      await close();
      expect({ violations, requests, errors }).toEqual({ violations: [], requests: [], errors: [] });
      expect(wide).toBeLessThanOrEqual(screen!);
    },
  );
});
