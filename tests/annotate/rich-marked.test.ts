import { read, type WorkBook } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { Report } from '../../src/model/report.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { annotatedCopies } from '../../src/sdk/annotated-copies.js';
import { describeWithLibreOffice, roundTrip } from '../libreoffice.js';
import { bytesOf } from '../workbook/collect.js';
import { packageFaults } from '../workbook/faults/package-faults.js';
import { noteRefs } from './rich/notes.js';
import { richWorkbook } from './rich-workbook.js';

const asOf = '2026-03-20';
const resultColumn = 'AE';
const wrong = ['J4', 'X5', 'R7', 'V8', 'O10', 'H12', 'AA14'];
const ownSheets = ['检查结论', '问题清单', '_lucheng'];

async function marked(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const { copies } = await annotatedCopies([bytesSource(name, bytes)], { asOf });
  for await (const { content } of copies) return bytesOf(content!);
  throw new Error('no copy');
}

/** What a check says of a file, but for its name. */
async function said(bytes: Uint8Array): Promise<object[]> {
  const { findings, repairs }: Report = await check([bytesSource('a.xlsx', bytes)], { asOf });
  return [...findings, ...repairs].map(({ rule, at }) => ({ rule, sheet: at.sheet, row: at.row, column: at.column }));
}

type Cells = Record<string, { v?: unknown; f?: string; w?: string; c?: readonly { t: string }[]; l?: unknown }>;

/** Values, formulas and links of the sheets that are not ours, without the column that is. */
const held = (book: WorkBook): object =>
  Object.fromEntries(
    book.SheetNames.filter((name) => !ownSheets.includes(name)).map((name) => [
      name,
      Object.entries(book.Sheets[name] as Cells)
        .filter(
          ([ref, { v, f, l } = {}]) =>
            /^[A-Z]/.test(ref) && !ref.startsWith(resultColumn) && (v ?? f ?? l) !== undefined,
        )
        .map(([ref, { v, f, l }]) => [ref, v, f, l]),
    ]),
  );

describe.each([
  ['as Excel has it', '示例.xlsx', {}],
  ['with macros', '示例.xlsm', { macros: true }],
  ['with prefixes', '示例.xlsx', { prefixed: true }],
])('a workbook with everything in it, %s, once it is marked', (_what, name, options) => {
  const before = richWorkbook(options);
  const copy = marked(name, before);

  test('has all of its parts byte for byte but those the marks are in', async () => {
    const was = unzipSync(before);
    const is = unzipSync(await copy);
    const same = (part: string): boolean => Buffer.from(was[part]!).equals(is[part] ?? new Uint8Array());
    expect(Object.keys(was).filter((part) => !same(part))).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/styles.xml',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
    ]);
    expect(Object.keys(is).filter((part) => !(part in was))).toEqual(
      [5, 6, 7].map((n) => `xl/worksheets/sheet${n}.xml`),
    );
  });

  test('is a sound package', async () => {
    expect(packageFaults(await copy)).toEqual([]);
  });

  test('holds what it held, and the marks', async () => {
    const [was, is] = [read(before), read(await copy)];
    expect(held(is)).toEqual(held(was));
    const sheet = is.Sheets['行政许可'] as Cells;
    const notes = Object.keys(sheet).filter((ref) => sheet[ref]!.c !== undefined);
    expect(notes.sort()).toEqual([...new Set([...wrong, ...noteRefs, `${resultColumn}2`])].sort());
    expect(sheet['J4']!.c![0]!.t).toMatch(/^王甲:\n 请核对代码 <原件>\n【鲁诚】错误\n/);
    expect(sheet['B3']!.c![0]!.t).toBe('一直显示');
    expect(wrong.map((ref) => String(sheet[ref.replace(/[A-Z]+/, resultColumn)]?.v).slice(0, 3))).toEqual(
      wrong.map(() => '错误：'),
    );
  });

  test('has the same behind its rows, but for the wider filter', async () => {
    const tail = (bytes: Uint8Array): string =>
      /<\/(?:x:)?sheetData>[\s\S]*/.exec(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!))![0];
    expect(tail(await copy)).toBe(tail(before).replace('autoFilter ref="A2:AD14" xr', 'autoFilter ref="A2:AE14" xr'));
  });

  test('is judged as it was, and marked again it is the same', async () => {
    expect(await said(await copy)).toEqual(await said(before));
    const again = unzipSync(await marked(name, await copy));
    const once = unzipSync(await copy);
    expect(Object.keys(again).sort()).toEqual(Object.keys(once).sort());
    expect(strFromU8(again['xl/comments1.xml']!)).toBe(strFromU8(once['xl/comments1.xml']!));
  });
});

describeWithLibreOffice('LibreOffice', () => {
  test('opens the marked copy, keeps its marks, and it is judged as before', async () => {
    const before = richWorkbook();
    const saved = await roundTrip(await marked('示例.xlsx', before));
    const book = read(saved);
    expect(book.SheetNames).toEqual(['检查结论', '问题清单', '行政许可', '统计', '透视', '备注', '_lucheng']);
    const sheet = book.Sheets['行政许可'] as Cells;
    for (const ref of wrong) expect(sheet[ref]!.c![0]!.t, ref).toContain('【鲁诚】错误');
    expect(await said(saved)).toEqual(await said(before));
  });
});
