import * as oracle from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/sheet.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { read } from '../../src/readers/read.js';
import { readXls } from '../../src/readers/xls.js';
import { biff, bof, eof, f64, record, type TestBiffSheet, text, u16, u32 } from './biff.js';
import { refusal, rowsOf, textsOf } from './collect.js';

const open = (bytes: Uint8Array) => readXls(bytesSource('示例.xls', bytes));
const at = (row: number, column: number, style = 0): number[] => u16(row, column, style);
const format = (id: number): number[] => record(0x00e0, u16(0, id), new Array<number>(16).fill(0));
const sheet = (...records: readonly (readonly number[])[]): TestBiffSheet => ({ name: '数据', records });

/** The cells of the first row of a sheet of given records. */
async function firstRow(records: readonly (readonly number[])[], globals: readonly (readonly number[])[] = []) {
  const { sheets } = await open(biff([sheet(...records)], globals));
  return Array.from((await rowsOf(sheets[0]!))[0]?.cells ?? []);
}
const number = (value: string, shown?: string): Cell => ({ kind: 'number', text: value, ...(shown ? { shown } : {}) });

describe('cells come in the forms of today’s workbooks', () => {
  test.each<[string, number[], Cell]>([
    ['a number', record(0x0203, at(0, 0), f64(0.1 + 0.2)), number('0.30000000000000004')],
    ['a long number', record(0x0203, at(0, 0), f64(370102191203070000)), number('370102191203070000')],
    ['a whole number in four bytes', record(0x027e, at(0, 0), u32((45352 << 2) | 2)), number('45352')],
    ['hundredths in four bytes', record(0x027e, at(0, 0), u32((12345 << 2) | 3)), number('123.45')],
    ['a negative one', record(0x027e, at(0, 0), u32(((-7 << 2) | 2) >>> 0)), number('-7')],
    ['a double in four bytes', record(0x027e, at(0, 0), u32(0x3ff80000)), number('1.5')],
    ['a text', record(0x0204, at(0, 0), text('济南示例甲')), '济南示例甲'],
    ['a narrow text', record(0x0204, at(0, 0), text('é1')), 'é1'],
    ['true', record(0x0205, at(0, 0), [1, 0]), { kind: 'boolean', text: 'TRUE' }],
    ['an error', record(0x0205, at(0, 0), [42, 1]), { kind: 'error', text: '#N/A' }],
    ['no number', record(0x0203, at(0, 0), f64(Number.NaN)), { kind: 'error', text: '#NUM!' }],
  ])('%s', async (_name, cell, expected) => {
    expect(await firstRow([cell])).toEqual([expected]);
  });

  test.each<[string, number[][], number[], Cell]>([
    ['a date', [format(14)], f64(45352), { kind: 'date', text: '2024-03-01' }],
    ['a date of the Chinese built-in formats', [format(57)], f64(45352), { kind: 'date', text: '2024-03-01' }],
    ['a day and time', [format(22)], f64(45352.5), { kind: 'date', text: '2024-03-01 12:00:00' }],
    ['a date of 1904', [record(0x0022, u16(1)), format(14)], f64(43890), { kind: 'date', text: '2024-03-01' }],
    [
      'a custom date',
      [record(0x041e, u16(164), text('yyyy"年"m"月"')), format(164)],
      f64(45352),
      { kind: 'date', text: '2024-03-01' },
    ],
    ['zeros', [record(0x041e, u16(165), text('0000000')), format(165)], f64(7147), number('7147', '0007147')],
  ])('%s', async (_name, globals, value, expected) => {
    expect(await firstRow([record(0x0203, at(0, 0), value)], globals)).toEqual([expected]);
  });

  const result = (...bytes: number[]): number[] => [...bytes, ...new Array<number>(6 - bytes.length).fill(0), 255, 255];
  const formula = (value: readonly number[], flags = 0): number[] =>
    record(0x0006, at(0, 0), value, u16(flags), u32(0), u16(0));
  test.each<[string, number[][], (Cell | undefined)[]]>([
    ['a number', [formula(f64(5))], [number('5')]],
    ['a text', [formula(result(0)), record(0x0207, text('示例'))], ['示例']],
    [
      'a text behind a shared formula',
      [formula(result(0)), record(0x04bc, [0]), record(0x0207, text('示例'))],
      ['示例'],
    ],
    ['a truth value', [formula(result(1, 0, 1))], [{ kind: 'boolean', text: 'TRUE' }]],
    ['an error', [formula(result(2, 0, 23))], [{ kind: 'error', text: '#REF!' }]],
    ['an empty text', [formula(result(3)), record(0x0203, at(0, 1), f64(1))], [undefined, number('1')]],
    ['a number, an empty text left behind it', [formula(f64(5)), record(0x0207, u16(0), [0])], [number('5')]],
    ['a zero', [formula(f64(0))], [number('0')]],
    ['never calculated', [formula(f64(0), 2)], [{ kind: 'uncached', text: '=…' }]],
    ['a text that is missing', [formula(result(0))], [{ kind: 'uncached', text: '=…' }]],
  ])('the result of a formula: %s', async (_name, records, expected) => {
    expect(await firstRow(records)).toEqual(expected);
  });

  test('cells one after another', async () => {
    const cells = record(0x00bd, u16(0, 2), u16(0), u32(6), u16(0), u32(10), u16(3));
    expect(await firstRow([cells])).toEqual([undefined, undefined, number('1'), number('2')]);
  });
});

describe('shared strings', () => {
  const sst = (count: number, ...parts: readonly (readonly number[])[]): number[][] =>
    parts.map((part, i) => (i === 0 ? record(0x00fc, u32(count), u32(count), part) : record(0x003c, part)));
  const label = (index: number, column = 0): number[] => record(0x00fd, at(0, column), u32(index));

  test('rich and with a phonetic guide', async () => {
    const rich = [...u16(2), 0x0d, ...u16(1), ...u32(4), ...u16(0x793a, 0x4f8b), ...u16(0, 1), 1, 2, 3, 4];
    expect(await firstRow([label(1), label(0, 1)], sst(2, [...rich, ...text('甲')]))).toEqual(['甲', '示例']);
  });

  test('that go on in another record, in other letters', async () => {
    const first = [...u16(5), 0, 65, 66];
    expect(
      await firstRow([label(0), label(1, 1)], sst(2, first, [1, ...u16(0x793a, 0x4f8b, 67), ...text('乙')])),
    ).toEqual(['AB示例C', '乙']);
  });

  test('that do not exist', async () => {
    expect((await refusal(() => firstRow([label(5)], sst(9, text('甲')))))?.rule).toBe('input/damaged-part');
  });
});

describe('sheets', () => {
  test('names, and which are hidden; charts are none', async () => {
    const one = record(0x0203, at(0, 0), f64(1));
    const { sheets, format: kind } = await open(
      biff([
        { name: '字典', state: 2, records: [one] },
        { name: '说明', state: 1, records: [one] },
        { name: '图', kind: 2, records: [] },
        sheet(one, bof(0x0020), record(0x0203, at(9, 9), f64(9)), eof),
      ]),
    );
    expect(kind).toBe('xls');
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['字典', 'very-hidden'],
      ['说明', 'hidden'],
      ['数据', 'visible'],
    ]);
    expect(textsOf(await rowsOf(sheets[2]!))).toEqual([['1']]);
  });

  test('a worksheet that is listed as something else is read', async () => {
    const one = record(0x0203, at(0, 0), f64(1));
    const { sheets } = await open(biff([sheet(one), { name: '另', kind: 1, records: [one] }]));
    expect(sheets.map(({ name }) => name)).toEqual(['数据', '另']);
  });

  test('zeros behind the last sheet and charts between are no damage', async () => {
    const one = record(0x0203, at(0, 0), f64(1));
    const chart = { name: '图', kind: 2, records: [] };
    const bytes = new Uint8Array([...biff([chart, sheet(one), chart]), ...new Array<number>(100).fill(0)]);
    expect(textsOf(await rowsOf((await open(bytes)).sheets[0]!))).toEqual([['1']]);
  });

  test('what is not shown is told once the sheet has been read', async () => {
    const hidden = (row: number): number[] => record(0x0208, u16(row, 0, 9, 255, 0, 0, 0x0120, 15));
    const cell = (row: number): number[] => record(0x0203, at(row, 0), f64(1));
    const columns = record(0x007d, u16(1, 2, 2048, 15, 1, 0));
    const { sheets } = await open(
      biff([sheet(columns, record(0x009b), hidden(2), hidden(5), cell(0), cell(2), cell(4))]),
    );
    for (let turn = 0; turn < 2; turn += 1) await rowsOf(sheets[0]!);
    expect(sheets[0]?.concealed?.()).toMatchObject({ rows: 1, firstRows: [3], columns: [[1, 2]], filtered: true });
  });

  test('rows keep their numbers, blank ones are left out, stray ones are sorted', async () => {
    const cell = (row: number): number[] => record(0x0204, at(row, 0), text(`第${row}`));
    const { sheets } = await open(biff([sheet(cell(7), record(0x0204, at(3, 0), text(' ')), cell(1), cell(65_535))]));
    expect((await rowsOf(sheets[0]!)).map(({ n, cells }) => [n, cells[0]])).toEqual([
      [2, '第1'],
      [8, '第7'],
      [65_536, '第65535'],
    ]);
  });

  test('a sheet alone, as old programs write it in the system’s letters', async () => {
    const gbk = [0xca, 0xbe, 0xc0, 0xfd];
    const bytes = new Uint8Array([
      ...record(0x0809, u16(0, 0x0010, 0, 0)),
      ...record(0x0204, at(0, 0), u16(4), gbk),
      ...record(0x0203, at(0, 1), f64(2)),
      ...eof,
    ]);
    const workbook = await read(bytesSource('示例.xls', bytes));
    expect([workbook.format, await rowsOf(workbook.sheets[0]!)]).toEqual([
      'xls',
      [{ n: 1, line: null, cells: ['示例', number('2')] }],
    ]);
  });
});

test('a sheet alone may bring formats and a code page of its own', async () => {
  const bytes = new Uint8Array([
    ...bof(0x0010, 0x0500),
    ...record(0x0042, u16(950)),
    ...record(0x00e0, u16(0, 14), new Array<number>(12).fill(0)),
    ...record(0x0204, at(0, 0), u16(2), [0xa5, 0xdc]),
    ...record(0x0203, at(0, 1), f64(45352)),
    ...eof,
  ]);
  const { sheets } = await open(bytes);
  expect((await rowsOf(sheets[0]!))[0]?.cells).toEqual(['示', { kind: 'date', text: '2024-03-01' }]);
});

test('letters of a code page that is not known are not guessed', async () => {
  const letters = (...bytes: number[]): Uint8Array =>
    new Uint8Array([
      ...bof(0x0010, 0x0500),
      ...record(0x0042, u16(437)),
      ...record(0x0204, at(0, 0), u16(bytes.length), bytes),
      ...eof,
    ]);
  expect((await rowsOf((await open(letters(65, 66))).sheets[0]!))[0]?.cells).toEqual(['AB']);
  const found = await refusal(async () => rowsOf((await open(letters(65, 0x82))).sheets[0]!));
  expect(found?.rule).toBe('input/damaged-part');
});

test('as many shared strings as records that hold them', async () => {
  const count = 100_000;
  const parts = Array.from({ length: count }, (_, i) =>
    record(i === 0 ? 0x00fc : 0x003c, i === 0 ? u32(count) : [], i === 0 ? u32(count) : [], text('甲')),
  );
  const label = record(0x00fd, at(0, 0), u32(count - 1));
  expect(await firstRow([label], parts)).toEqual(['甲']);
});

test('a workbook of Excel 95, its letters by the code page it names', async () => {
  const gbk = [0xca, 0xbe, 0xc0, 0xfd];
  const head = (start: number): number[] => [
    ...bof(0x0005, 0x0500),
    ...record(0x0042, u16(936)),
    ...record(
      0x041e,
      u16(164),
      [10],
      [...'yyyy/mm/dd'].map((letter) => letter.charCodeAt(0)),
    ),
    ...record(0x00e0, u16(0, 164), new Array<number>(12).fill(0)),
    ...record(0x0085, u32(start), [0, 0, 4], gbk),
    ...eof,
  ];
  const bytes = new Uint8Array([
    ...head(head(0).length),
    ...bof(0x0010, 0x0500),
    ...record(0x0204, at(0, 0), u16(4), gbk),
    ...record(0x0203, at(0, 1), f64(45352)),
    ...eof,
  ]);
  const { sheets } = await open(bytes);
  expect(sheets[0]?.name).toBe('示例');
  expect((await rowsOf(sheets[0]!))[0]?.cells).toEqual(['示例', { kind: 'date', text: '2024-03-01' }]);
});

const letters = fc.string({ unit: fc.constantFrom('a', '示', '例', '𠮷', ' ', '\n', '<', 'é'), maxLength: 40 });
const value = fc.oneof(
  letters.map((one) => `甲${one}`),
  fc.integer({ min: -1e9, max: 1e9 }),
  // the other program writes numbers near the ends of the range wrongly
  fc.double({ noNaN: true, min: 1e-3, max: 1e12 }),
  fc.boolean(),
  fc.constant(null),
);
const textOf = (one: string | number | boolean | null): string =>
  one === null ? '' : typeof one === 'boolean' ? String(one).toUpperCase() : String(one);

test('any workbook another program writes is read back as it was, in its container', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(value, { maxLength: 6 }), { minLength: 1, maxLength: 6 }), async (grid) => {
      const book = oracle.utils.book_new();
      oracle.utils.book_append_sheet(book, oracle.utils.aoa_to_sheet([['序号'], ...grid]), '数据');
      const bytes = new Uint8Array(oracle.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
      const { sheets } = await open(bytes);
      const rows = new Map((await rowsOf(sheets[0]!)).map((row) => [row.n, textsOf([row])[0]!]));
      grid.forEach((cells, i) => {
        const found = rows.get(i + 2) ?? [];
        cells.forEach((cell, j) => {
          const shown = found[j] ?? '';
          expect(typeof cell === 'number' ? Number(shown) : shown).toEqual(
            typeof cell === 'number' ? cell : textOf(cell),
          );
        });
      });
    }),
    { numRuns: 60, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false },
  );
});
