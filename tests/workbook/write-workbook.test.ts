import { read } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { NewRow, NewSheet } from '../../src/workbook/new-sheet.js';
import { fixedRange, lastCell, quotedSheet } from '../../src/workbook/write-workbook.js';
import { workbookOf } from './collect.js';
import { packageFaults } from './faults/package-faults.js';

const row = (n: number, ...texts: string[]): NewRow => ({ n, cells: texts.map((value) => ({ value })) });
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
const partOf = async (sheet: Partial<NewSheet>, part = 'xl/worksheets/sheet1.xml'): Promise<string> =>
  partsOf(await workbookOf([{ name: '甲', rows: [row(1, 'a')], ...sheet }]))[part]!;

/** A sheet with everything a sheet can have. */
const full: NewSheet = {
  name: "王'甲",
  tabColor: 'C00000',
  columns: [{ width: 12.5 }, { width: 30, style: { format: '@', unlocked: true } }, { width: 8, hidden: true }],
  frozen: { rows: 2, columns: 1 },
  rowHeight: 18,
  gridLines: false,
  rows: [
    {
      n: 1,
      height: 40,
      cells: [{ value: '标题', style: { bold: true, fill: 'DDEBF7', border: '999999', wrap: true } }],
    },
    {
      n: 2,
      cells: [
        { value: '=1+1' },
        { value: '=1+1', style: { format: '@' } },
        undefined,
        { value: { kind: 'number', text: '1.5' }, style: { format: '0.00' } },
        { value: { kind: 'boolean', value: true } },
        { value: { kind: 'error', text: '#N/A' } },
        { value: { kind: 'error', text: 'Err:502' } },
        { value: { kind: 'number', text: '1,5' } },
        { value: '', style: { color: 'FF0000' } },
        { value: '去看', link: "'王''甲'!A1" },
      ],
    },
    row(7, '跳过几行'),
  ],
  autoFilter: 'A2:J7',
  merges: ['A1:B1', 'C1:D1'],
  validations: [
    {
      range: 'B3:B99',
      type: 'list',
      formula1: '代码',
      errorStyle: 'stop',
      errorTitle: '填写有问题',
      error: '请从列表中选',
      promptTitle: '类别',
      prompt: '从列表中选',
    },
    {
      range: 'C3:C99 E3:E99',
      type: 'decimal',
      operator: 'between',
      formula1: '0',
      formula2: '9',
      errorStyle: 'warning',
    },
  ],
  conditions: [{ range: 'A3:J99', formula: '$A3<>""', style: { fill: 'FFC9CE', bold: true } }],
  notes: [
    { ref: 'A1', text: '【鲁诚】\n怎么填\r\n<必填>' },
    { ref: 'B2', text: 'plain' },
  ],
  protected: true,
  print: { landscape: true, repeatRows: '$1:$2' },
};

describe('a workbook spreadsheets take without repairing it', () => {
  test('with everything there is', async () => {
    const bytes = await workbookOf(
      [full, { name: '乙', visibility: 'very-hidden', rows: [] }, { name: '丙', visibility: 'hidden', rows: [] }],
      {
        names: [
          { name: '代码', formula: "'乙'!$A$1:$A$3" },
          { name: '_藏', formula: '1', hidden: true },
        ],
        title: '甲<乙>',
      },
    );
    expect(packageFaults(bytes)).toEqual([]);
  });

  test.each([0, 1, 1022, 1023, 1024, 2100])('with %i notes', async (count) => {
    const notes = Array.from({ length: count }, (_, i) => ({ ref: `B${i + 1}`, text: `第${i}条` }));
    const bytes = await workbookOf([{ name: '甲', rows: [], notes }]);
    expect(packageFaults(bytes)).toEqual([]);
    const listed = /idmap v:ext="edit" data="([^"]*)"/.exec(partsOf(bytes)['xl/drawings/vmlDrawing1.vml'] ?? '')?.[1];
    expect(listed).toBe(count === 0 ? undefined : count < 1024 ? '1' : count < 2048 ? '1,2' : '1,2,3');
  });

  test('what programs tell files by comes first', async () => {
    const names = Object.keys(partsOf(await workbookOf([full])));
    expect(names.slice(0, 3)).toEqual(['_rels/.rels', 'docProps/core.xml', 'xl/worksheets/sheet1.xml']);
  });

  test('the same workbook is the same bytes', async () => {
    expect(await workbookOf([full])).toEqual(await workbookOf([full]));
  });
});

describe('cells as another program reads them', async () => {
  const book = read(await workbookOf([full]), { cellStyles: true, cellNF: true });
  const sheet = book.Sheets["王'甲"]!;
  test.each([
    ['A2', 's', '=1+1'],
    ['B2', 's', '=1+1'],
    ['D2', 'n', 1.5],
    ['E2', 'b', true],
    ['F2', 'e', 42],
    ['G2', 's', 'Err:502'],
    ['H2', 's', '1,5'],
    ['A7', 's', '跳过几行'],
  ])('%s is %s %j, and no formula', (ref, t, v) => {
    expect([sheet[ref].t, sheet[ref].v, sheet[ref].f]).toEqual([t, v, undefined]);
  });

  test('notes, links, merged cells, filter, formats', () => {
    expect(sheet['A1'].c[0].t).toBe('【鲁诚】\n怎么填\n<必填>');
    expect(sheet['J2'].l.location ?? sheet['J2'].l.Target).toContain("'王''甲'!A1");
    expect(sheet['!merges']).toHaveLength(2);
    expect(sheet['!autofilter']).toEqual({ ref: 'A2:J7' });
    expect(sheet['D2'].z).toBe('0.00');
    expect(sheet['B2'].z).toBe('@');
  });
});

test('text like a formula stays text when it is edited', async () => {
  const parts = partsOf(await workbookOf([{ name: '甲', rows: [row(1, '=a', '+a', '-a', '@a', 'a=', ' =a', '')] }]));
  const formats = [...parts['xl/styles.xml']!.matchAll(/<xf [^>]*applyFont[^>]*>/g)].map(([xf]) => xf);
  expect(formats).toHaveLength(1);
  expect(formats[0]).toContain('quotePrefix="1"');
  const styles = [...parts['xl/worksheets/sheet1.xml']!.matchAll(/<c r="(\w+)"(?: s="(\d)")?/g)].map(
    ([, ref, s = '0']) => `${ref} ${s}`,
  );
  expect(styles).toEqual(['A1 1', 'B1 1', 'C1 1', 'D1 1', 'E1 0', 'F1 0', 'G1 0']);
});

describe('frozen rows and columns', () => {
  test.each([
    [{ rows: 1, columns: 0 }, 'ySplit="1" topLeftCell="A2" activePane="bottomLeft"'],
    [{ rows: 0, columns: 2 }, 'xSplit="2" topLeftCell="C1" activePane="topRight"'],
    [{ rows: 3, columns: 2 }, 'xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight"'],
    [{ rows: 0, columns: 0 }, null],
  ])('%j', async (frozen, expected) => {
    const pane = /<pane ([^>]*) state="frozen"\/>/.exec(await partOf({ frozen }))?.[1] ?? null;
    expect(pane).toBe(expected);
  });
});

describe('names in formulas', () => {
  test.each([
    [quotedSheet("王'甲"), "'王''甲'"],
    [fixedRange('A2:XF10'), '$A$2:$XF$10'],
    [lastCell, 'XFD1048576'],
  ])('%s', (got, expected) => expect(got).toBe(expected));
});
