import { describe, expect, test } from 'vitest';
import { limits, verifyApart, verifyDefinedName, verifySheetName } from '../../src/workbook/limits.js';
import type { NewSheet, Validation } from '../../src/workbook/new-sheet.js';
import { workbookOf } from './collect.js';
import { openPackage } from './faults/package.js';
import { worksheets } from './faults/sheet-faults.js';
import { child } from './faults/xml-tree.js';

const long = (count: number): string => '字'.repeat(count);
const sheet = (more: Partial<NewSheet>): NewSheet => ({ name: '甲', rows: [], ...more });
const cells = (count: number): NewSheet =>
  sheet({ rows: [{ n: 1, cells: Array.from({ length: count }, () => ({})) }] });
const validation = (more: Partial<Validation>): NewSheet =>
  sheet({ validations: [{ range: 'A1', type: 'custom', formula1: '1', ...more }] });
const ranges = (count: number): string => Array.from({ length: count }, (_, i) => `A${i + 1}`).join(' ');

describe('a sheet within the limits is written, one beyond is refused', () => {
  test.each<[what: string, limit: number, (size: number) => NewSheet]>([
    ['rows', limits.rows, (n) => sheet({ rows: [{ n, cells: [] }] })],
    ['cells of a row', limits.columns, cells],
    ['columns', limits.columns, (count) => sheet({ columns: Array.from({ length: count }, () => ({ width: 9 })) })],
    ['text', limits.text, (count) => sheet({ rows: [{ n: 1, cells: [{ value: long(count) }] }] })],
    ['name', limits.sheetName, (count) => sheet({ name: long(count) })],
    ['title of a prompt', limits.promptTitle, (count) => validation({ promptTitle: long(count) })],
    ['prompt', limits.prompt, (count) => validation({ prompt: long(count) })],
    ['title of an error', limits.errorTitle, (count) => validation({ errorTitle: long(count) })],
    ['error', limits.error, (count) => validation({ error: long(count) })],
    ['formula', limits.validationFormula, (count) => validation({ formula1: long(count) })],
    ['second formula', limits.validationFormula, (count) => validation({ formula2: long(count) })],
    ['ranges of a validation', limits.ranges, (count) => validation({ range: ranges(count) })],
    [
      'ranges of a condition',
      limits.ranges,
      (count) => sheet({ conditions: [{ range: ranges(count), formula: '1', style: {} }] }),
    ],
    ['width', limits.columnWidth, (width) => sheet({ columns: [{ width }] })],
    ['height', limits.rowHeight, (height) => sheet({ rows: [{ n: 1, height, cells: [] }] })],
  ])('%s of %i', async (_what, limit, of) => {
    expect((await workbookOf([of(limit)])).length).toBeGreaterThan(0);
    await expect(workbookOf([of(limit + 1)])).rejects.toThrow(RangeError);
  });

  test('names of ranges', async () => {
    const names = (count: number) => [{ name: `名${long(count - 1)}`, formula: '1' }];
    await workbookOf([sheet({})], { names: names(limits.definedName) });
    await expect(workbookOf([sheet({})], { names: names(limits.definedName + 1) })).rejects.toThrow(RangeError);
  });

  test('links beyond what a sheet may have are left out', async () => {
    const rows = Array.from({ length: 5 }, (_, i) => ({
      n: i + 1,
      cells: Array.from({ length: 16_000 }, () => ({ link: 'A1' })),
    }));
    const [first] = worksheets(openPackage(await workbookOf([sheet({ rows })])));
    expect(child(first!.root, 'hyperlinks').children).toHaveLength(limits.links);
  });
});

describe('a workbook that would be repaired is refused', () => {
  test.each<[what: string, sheets: NewSheet[], names?: string[]]>([
    ['no sheets', []],
    ['no sheet that is seen', [sheet({ visibility: 'hidden' })]],
    ['two sheets of a name', [sheet({ name: 'ab' }), sheet({ name: 'AB' })]],
    ['two ranges of a name', [sheet({})], ['代码', '代码']],
    ['a range called like a cell', [sheet({})], ['AB12']],
    ['a row twice', [sheet({ rows: [1, 1].map((n) => ({ n, cells: [] })) })]],
    ['rows out of order', [sheet({ rows: [2, 1].map((n) => ({ n, cells: [] })) })]],
    ['a row 0', [sheet({ rows: [{ n: 0, cells: [] }] })]],
    ['a cell merged twice', [sheet({ merges: ['A1:B2', 'B2:C3'] })]],
    ['two notes on a cell', [sheet({ notes: ['甲', '乙'].map((text) => ({ ref: 'A1', text })) })]],
  ])('%s', async (_what, sheets, names = []) => {
    await expect(workbookOf(sheets, { names: names.map((name) => ({ name, formula: '1' })) })).rejects.toThrow(
      RangeError,
    );
  });
});

const refuses = (verify: (name: string) => void, name: string): boolean => {
  try {
    verify(name);
    return false;
  } catch {
    return true;
  }
};

test('names of sheets', () => {
  const names = ['', 'a/b', 'a\\b', 'a?', 'a*', 'a:b', '[a', 'a]', "'a", "a'", "a'b", '行政许可', '甲 乙', '=1'];
  expect(names.filter((name) => !refuses(verifySheetName, name))).toEqual(["a'b", '行政许可', '甲 乙', '=1']);
});

test('names of ranges', () => {
  const names = [
    '',
    '1a',
    'a b',
    'A1',
    'xfd1048576',
    'R1C1',
    'r',
    'c',
    'R2',
    'a-b',
    '代码',
    '_a',
    'a.b',
    'ABCD1',
    'rate',
  ];
  expect(names.filter((name) => !refuses(verifyDefinedName, name))).toEqual(['代码', '_a', 'a.b', 'ABCD1', 'rate']);
});

test('areas apart', () => {
  const areas = [['A1:B2', 'C1:D2'], ['A1:B2', 'A3:B3', 'AA1'], ['A1:B2', 'B2'], ['A1:A9', 'A5:Z5'], ['a']];
  expect(areas.map((some) => refuses(() => verifyApart(some), ''))).toEqual([false, false, true, true, true]);
});
