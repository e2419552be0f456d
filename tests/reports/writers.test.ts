import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { csvReport } from '../../src/reports/csv.js';
import { digestBytes, digestReport } from '../../src/reports/digest.js';
import { bytesOf, fitBytes } from '../../src/reports/fit-bytes.js';
import { junitReport } from '../../src/reports/junit.js';
import { markdownReport } from '../../src/reports/markdown.js';
import { markdownText } from '../../src/reports/markdown-text.js';
import { ndjsonLines } from '../../src/reports/ndjson.js';
import { sarifReport } from '../../src/reports/sarif.js';
import { anyReport, compared, hostile, richRun } from './make-run.js';
import { csvRows, elements, markdownCells, xmlRoot } from './parse.js';

let report: Report;
beforeAll(async () => {
  report = await richRun();
}, 120_000);

const anyOf = (property: (one: Report) => void): void =>
  fc.assert(
    fc.property(anyReport(report), fc.constantFrom('zh', 'en'), (one, lang) => property({ ...one, lang })),
    { numRuns: 60 },
  );

test('equal reports give equal bytes', () => {
  const again = structuredClone(report);
  for (const write of [csvReport, digestReport, junitReport, markdownReport, sarifReport])
    expect(write(again)).toBe(write(report));
  expect([...ndjsonLines(again)]).toEqual([...ndjsonLines(report)]);
});

describe('csv', () => {
  test('is a table whatever the values are, and nothing in it is a formula', () => {
    anyOf((one) => {
      const text = csvReport(one);
      expect(text.startsWith('\ufeff')).toBe(true);
      const rows = csvRows(text.slice(1));
      expect(rows.map((row) => row.length)).toEqual([12, ...one.findings.map(() => 12)]);
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/);
    });
  });

  test('compares where the run does, and says at the end how many more there are', () => {
    const rows = csvRows(csvReport(compared(report)).slice(1));
    expect([rows[0]!.at(-1), rows[1]!.at(-1), rows[2]!.at(-1)]).toEqual(['与上次比', '新增', '仍存在']);
    expect(rows.at(-1)).toEqual([
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '另有 197 处没有逐条列出；用 -o 结果.ndjson 得到全部',
      '',
      '',
      '',
      '',
    ]);
  });
});

describe('markdown', () => {
  test('has tables of equal rows, no raw mark of HTML, no line of a value’s own', () => {
    anyOf((one) => {
      const text = markdownReport(one);
      expect(text).not.toContain('<');
      const tables = text.split('\n\n').filter((part) => part.startsWith('|'));
      for (const lines of tables.map((part) => part.split('\n')))
        expect(new Set(lines.map((line) => markdownCells(line.slice(1, -1)).length)).size).toBe(1);
      for (const line of text.split('\n')) expect(line).toMatch(/^(?:$|[|#-] ?|#+ )|^[与S]/u);
    });
  });

  test.each([
    ['@张三 看 #12', '＠张三 看 ＃12'],
    ['![图](http://a.b/c)', '\\!\\[图\\](http：//a.b/c)'],
    ['www.a.b mailto:a@b.c', 'www．a.b mailto：a＠b.c'],
    ['a|b `c` *d* _e_ ~f~', 'a\\|b \\`c\\` \\*d\\* \\_e\\_ ～f\\~'],
    ['# 标题', '\\# 标题'],
    ['1. 一', '1\\. 一'],
    ['- 一', '\\- 一'],
    ['a\n<b>', 'a&lt;U+000A&gt;&lt;b&gt;'],
  ])('%s', (text, expected) => expect(markdownText(text)).toBe(expected));

  test('no value makes a link, an image or a mention', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = markdownText(text);
        expect(shown).not.toMatch(/(?<!\\)(?:\\\\)*[[\]`]|:\/\/|[@#](?=[\p{L}\p{N}])|[\n\r<>]/u);
      }),
    );
  });
});

describe('sarif', () => {
  interface Located {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region?: object };
    readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
  }
  interface Result {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly locations?: readonly Located[];
    readonly partialFingerprints?: object;
    readonly baselineState?: string;
    readonly suppressions?: readonly unknown[];
    readonly occurrenceCount?: number;
  }
  const runOf = (one: Report) => JSON.parse(sarifReport(one)).runs[0];

  test('names rules, places and counts as 2.1.0 asks', () => {
    const run = runOf(report);
    const { rules } = run.tool.driver;
    for (const { ruleId, ruleIndex, level } of run.results as Result[]) {
      expect(rules[ruleIndex].id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
    }
    expect(new Set(rules.map(({ id }: { id: string }) => id)).size).toBe(rules.length);
    expect(rules.find(({ id }: { id: string }) => id === 'shape/code')).toMatchObject({
      properties: { status: 'found', count: 1197 },
      defaultConfiguration: { level: 'error' },
    });
    expect(run.results[0].locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: '%E7%A4%BA%E4%BE%8B.csv' },
          region: { startLine: report.findings[0]!.at.line },
        },
        logicalLocations: [{ fullyQualifiedName: `${report.findings[0]!.at.column}${report.findings[0]!.at.row}` }],
      },
    ]);
    expect(run.properties).toMatchObject({ capped: true, unlisted: 197, summary: report.summary });
    expect(run.invocations[0]).toMatchObject({ executionSuccessful: true, exitCode: 1 });
    const suppressed = run.results.filter(({ suppressions }: Result) => suppressions !== undefined);
    expect(suppressed).toMatchObject([{ occurrenceCount: 1, suppressions: [{ kind: 'external' }] }]);
  });

  test('a fault keeps its fingerprint where its row moves', () => {
    const moved = structuredClone(report);
    for (const { at } of moved.findings) Object.assign(at, { row: at.row! + 7, line: at.line! + 7 });
    const prints = (one: Report): unknown[] =>
      runOf(one).results.map(({ partialFingerprints }: Result) => partialFingerprints);
    expect(prints(moved)).toEqual(prints(report));
  });

  test('tells new, unchanged and absent results of a comparison', () => {
    const states = runOf(compared(report)).results.map(({ baselineState }: Result) => baselineState);
    const count = (state: string): number => states.filter((one: string) => one === state).length;
    expect([count('new'), count('unchanged'), count('absent')]).toEqual([1, report.findings.length - 1, 2]);
  });

  test('what could not be judged is no successful run', () => {
    const { rule, message } = report.findings[0]!;
    const run = runOf({ ...report, verdict: 'undetermined', undeterminedBy: [rule] });
    expect(run.invocations[0]).toMatchObject({ executionSuccessful: false, exitCode: 2 });
    expect(run.invocations[0].toolExecutionNotifications[0]).toMatchObject({ message: { text: message } });
  });

  test('every place is a URI', () => {
    anyOf((one) => {
      for (const { locations = [] } of runOf(one).results as Result[])
        for (const { physicalLocation } of locations)
          expect(physicalLocation.artifactLocation.uri).toMatch(/^(?:file:)?[A-Za-z0-9\-._~!*'()%/:]+$/);
    });
  });
});

describe('junit', () => {
  test('is well-formed and adds up, whatever the values are', () => {
    anyOf((one) => {
      const root = xmlRoot(junitReport(one));
      for (const suite of [root, ...elements(root, 'testsuite')])
        expect([
          elements(suite, 'testcase').length,
          elements(suite, 'failure').length,
          elements(suite, 'error').length,
          elements(suite, 'skipped').length,
        ]).toEqual(['tests', 'failures', 'errors', 'skipped'].map((name) => Number(suite.attributes[name])));
    });
  });

  test('errors fail, doubts do not, what could not be judged is an error', () => {
    const root = xmlRoot(junitReport(report));
    const caseOf = (id: string) => elements(root, 'testcase').find(({ attributes }) => attributes['classname'] === id)!;
    expect(caseOf('shape/code').children[0]).toMatchObject({ name: 'failure' });
    expect(caseOf('shape/code').children[0]!.attributes['message']).toMatch(/^1197 处：/);
    expect(caseOf('administrative-license/reported-late').children.map(({ name }) => name)).toEqual(['system-out']);
    const idle = report.rules.find(
      ({ status, id }) => status === 'not-run' && id.startsWith('administrative-license/'),
    );
    if (idle !== undefined) expect(caseOf(idle.id).children.map(({ name }) => name)).toEqual(['skipped']);
    const open = { ...report, verdict: 'undetermined' as const, undeterminedBy: ['shape/code'] };
    const errors = elements(xmlRoot(junitReport(open)), 'testcase').filter(
      ({ children }) => children[0]?.name === 'error',
    );
    expect(errors.map(({ attributes }) => attributes['classname'])).toEqual(['verdict', 'shape/code']);
  });
});

describe('digest', () => {
  test('fits a chat message, whatever the report holds', () => {
    anyOf((one) => {
      const many = { ...one, sources: Array.from({ length: 9 }, () => one.sources[0]!) };
      const text = digestReport(compared({ ...many, findings: [...one.findings, ...report.findings] }));
      expect(bytesOf(text)).toBeLessThanOrEqual(digestBytes);
      expect(text).not.toMatch(/13800138000|370102191203070006/);
    });
  });

  test('names fields, counts and what to do, and no value', () => {
    const text = digestReport(report);
    expect(text.split('\n').slice(0, 3)).toEqual([
      '× 不合格：有 1197 处错误，改正后才能报送，有疑问 1 处，另有 1 处经说明不计',
      expect.stringMatching(/^记录 1200 条 · 错误 1197 处 · 疑问 1 处 · 自动修正 1 处 · 完整率 [\d.]+%（\d+\/\d+）$/),
      '· 错误 1197 处，「许可类别」不在「许可类别」范围内（改填规定的值）',
    ]);
    expect(text).not.toContain('普通许可');
  });

  test('a cut is never within a character or a number', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.nat(999_999),
        fc.integer({ min: 3, max: 60 }),
        (text, n, most) => {
          const whole = `${text}${n}${text}`;
          const cut = fitBytes(whole, most);
          expect(bytesOf(cut)).toBeLessThanOrEqual(most);
          if (cut === whole) return;
          const kept = cut.slice(0, -1);
          expect(whole.startsWith(kept)).toBe(true);
          expect(/\d$/.test(kept) && /^\d/.test(whole.slice(kept.length))).toBe(false);
          expect(kept).not.toMatch(/[\ud800-\udbff]$/);
        },
      ),
    );
  });
});
