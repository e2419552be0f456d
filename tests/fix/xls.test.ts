import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../src/readers/xls/records.js';
import { biff, bof, eof, f64, record, type TestBiffSheet, text, u16, u32 } from '../readers/biff.js';
import { type CellEdit, contentOf, edited, withEdits } from './edited-tables.js';

const at = (row: number, column: number, style = 0): number[] => u16(row, column, style);
const sheet = (name: string, ...records: readonly (readonly number[])[]): TestBiffSheet => ({ name, records });
const cellAt = (row: number, column: number, to: string, name = '数据'): CellEdit => ({ sheet: name, row, column, to });
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The records of a part of a stream, each as its type and its bytes. */
const recordsAt = (bytes: Uint8Array, start: number): [number, number[]][] =>
  [...recordsOf(viewOf(bytes), start)].map(({ type, from, to }) => [type, [...bytes.subarray(from, to)]]);

/** The records of the first sheet of a bare stream after edits. */
async function sheetRecords(bytes: Uint8Array, edits: readonly CellEdit[]): Promise<[number, number[]][]> {
  const copy = await edited(bytes, edits);
  const boundSheet = recordsAt(copy, 0).find(([type]) => type === 0x0085)!;
  return recordsAt(copy, viewOf(new Uint8Array(boundSheet[1])).getUint32(0, true));
}

const strings = (...texts: readonly string[]): number[] =>
  record(0x00fc, u32(texts.length), u32(texts.length), ...texts.map((one) => text(one)));
const inner = (bytes: readonly number[]): [number, number[]] => [bytes[0]! + bytes[1]! * 256, bytes.slice(4)];
const sst = (number: number, row = 0, column = 0, style = 0): [number, number[]] => [
  0x00fd,
  [...at(row, column, style), ...u32(number)],
];

describe('a cell becomes a text with the format it had', () => {
  test.each<[string, number[][], string, [number, number[]][]]>([
    ['a shared string', [record(0x00fd, at(0, 0, 7), u32(0))], '新', [sst(1, 0, 0, 7)]],
    ['a number', [record(0x0203, at(0, 0, 3), f64(5))], '新', [sst(1, 0, 0, 3)]],
    ['a number in four bytes', [record(0x027e, at(0, 0), u32(6))], '新', [sst(1)]],
    ['a truth value', [record(0x0205, at(0, 0), [1, 0])], '新', [sst(1)]],
    ['a text of its own', [record(0x0204, at(0, 0), text('旧'))], '新', [sst(1)]],
    [
      'a text in two records',
      [record(0x0204, at(0, 0), u16(3), [0, 97]), record(0x003c, [0, 98, 99]), record(0x003c)],
      '新',
      [sst(1)],
    ],
    ['a formatted text', [record(0x00d6, at(0, 0), text('旧'), [1, 0, 0])], '新', [sst(1)]],
    ['no text', [record(0x0203, at(0, 0, 3), f64(5))], '', [[0x0201, at(0, 0, 3)]]],
    [
      'the first of a run',
      [record(0x00bd, u16(0, 0), u16(1), u32(6), u16(2), u32(10), u16(1))],
      '新',
      [sst(1, 0, 0, 1), [0x027e, [...at(0, 1, 2), ...u32(10)]]],
    ],
    [
      'indexes go',
      [record(0x020b, u32(0)), record(0x0203, at(0, 0), f64(5)), record(0x00d7, u32(0)), record(0x023e, [1])],
      '新',
      [sst(1), [0x023e, [1]]],
    ],
  ])('%s', async (_name, records, to, expected) => {
    const bytes = biff([sheet('数据', ...records), sheet('表2', record(0x0203, at(0, 0), f64(1)))], [strings('旧')]);
    const [head, ...found] = await sheetRecords(bytes, [cellAt(1, 0, to)]);
    expect(head?.[0]).toBe(0x0809);
    expect(found).toEqual([...expected, [0x000a, []]]);
  });

  test('runs are divided', async () => {
    const run = record(
      0x00bd,
      u16(4, 2),
      ...[1, 2, 3, 4, 5].flatMap((style) => [u16(style), u32(style * 4 + 2)]),
      u16(6),
    );
    const [, ...found] = await sheetRecords(biff([sheet('数据', run)]), [cellAt(5, 4, '新')]);
    const two = (style: number, column: number): [number, number[]] =>
      inner(
        record(
          0x00bd,
          u16(4, column),
          u16(style),
          u32(style * 4 + 2),
          u16(style + 1),
          u32(style * 4 + 6),
          u16(column + 1),
        ),
      );
    expect(found).toEqual([two(1, 2), sst(0, 4, 4, 3), two(4, 5), [0x000a, []]]);
  });

  test('equal texts are one string, and the numbers of strings and of cells are counted', async () => {
    const cells = [0, 1, 2].map((column) => record(0x00fd, at(0, column), u32(0)));
    const bytes = biff(
      [sheet('数据', ...cells, record(0x0203, at(0, 3), f64(1)))],
      [record(0x00fc, u32(3), u32(1), text('旧')), record(0x00ff, u16(8), u32(0), u16(0, 0)), record(0x003c, [0])],
    );
    const copy = await edited(bytes, [cellAt(1, 0, '新'), cellAt(1, 1, '新'), cellAt(1, 3, 'é'), cellAt(1, 2, '')]);
    expect(recordsAt(copy, 0).slice(1, 3)).toEqual([
      inner(record(0x00fc, u32(3), u32(3), text('旧'))),
      inner(record(0x003c, text('新'), text('é'))),
    ]);
    expect(recordsAt(copy, 0).map(([type]) => type)).not.toContain(0x00ff);
  });

  test('a string of the table that the table does not count is not mistaken: texts stand in the cells themselves', async () => {
    for (const count of [0, 2]) {
      const table = record(0x00fc, u32(1), u32(count), text('旧'));
      const bytes = biff([sheet('数据', record(0x0203, at(0, 0, 3), f64(5)))], [table]);
      const [, ...found] = await sheetRecords(bytes, [cellAt(1, 0, '新')]);
      expect(found).toEqual([inner(record(0x0204, at(0, 0, 3), text('新'))), [0x000a, []]]);
      // too long for the record of a cell: left as it is
      expect(await contentOf(await edited(bytes, [cellAt(1, 0, '甲'.repeat(4200))]))).toEqual(await contentOf(bytes));
    }
  });

  test.each([8221, 8222, 32_767])('long texts go on in further records: %s characters', async (length) => {
    const bytes = biff([
      sheet(
        '数据',
        record(0x0203, at(0, 0), f64(5)),
        record(0x0203, at(0, 1), f64(6)),
        record(0x0203, at(0, 2), f64(7)),
      ),
    ]);
    const edits = [cellAt(1, 0, 'x'.repeat(length)), cellAt(1, 1, '甲'.repeat(length)), cellAt(1, 2, '末')];
    expect(await contentOf(await edited(bytes, edits))).toEqual(withEdits(await contentOf(bytes), edits));
  });

  test('two sheets of one name are told apart by nothing, and stay', async () => {
    const bytes = biff([
      sheet('数据', record(0x0203, at(0, 0), f64(5))),
      sheet('数据', record(0x0203, at(0, 0), f64(6))),
    ]);
    expect(await contentOf(await edited(bytes, [cellAt(1, 0, '新')]))).toEqual(await contentOf(bytes));
  });

  test('a text longer than a cell of Excel holds stays as it was', async () => {
    const bytes = biff([sheet('数据', record(0x0203, at(0, 0), f64(5)))]);
    expect(await contentOf(await edited(bytes, [cellAt(1, 0, 'x'.repeat(32_768))]))).toEqual(await contentOf(bytes));
  });

  test('a formula is not written over', async () => {
    const formula = record(0x0006, at(0, 0), f64(5), u16(0), u32(0), u16(0));
    await expect(edited(biff([sheet('数据', formula)]), [cellAt(1, 0, '新')])).rejects.toThrow('0 of 1');
  });

  test('charts among sheets and in them stay, and are found where they are now', async () => {
    const chart = [...bof(0x0020), ...record(0x1001, [1]), ...eof];
    const bytes = biff([
      sheet('数据', record(0x0203, at(0, 0), f64(5)), chart),
      { name: '图', kind: 2, records: [record(0x1002, [2])] },
      sheet('表2', record(0x0203, at(0, 0), f64(5))),
    ]);
    const copy = await edited(bytes, [cellAt(1, 0, '新'), cellAt(1, 0, '也新', '表2')]);
    expect(await contentOf(copy)).toEqual([
      ['数据', [{ n: 1, line: null, cells: ['新'] }]],
      ['表2', [{ n: 1, line: null, cells: ['也新'] }]],
    ]);
    const starts = recordsAt(copy, 0).flatMap(([type, content]) =>
      type === 0x0085 ? [viewOf(new Uint8Array(content)).getUint32(0, true)] : [],
    );
    expect(recordsAt(copy, starts[1]!)[1]).toEqual([0x1002, [2]]);
    expect(Buffer.from(copy).includes(Buffer.from(chart))).toBe(true);
  });
});

/** A workbook of Excel 5.0 or 95, or (null) a sheet alone: texts are bytes of a code page. */
function old(page: number | null, cells: readonly (readonly number[])[]): Uint8Array {
  if (page === null) return new Uint8Array([...bof(0x0010, 0x0500), ...cells.flat(), ...eof]);
  const globals = (start: number): number[] => [
    ...bof(0x0005, 0x0500),
    ...record(0x0042, u16(page)),
    ...record(
      0x0085,
      u32(start),
      [0, 0, 4],
      [...'data'].map((one) => one.charCodeAt(0)),
    ),
    ...eof,
  ];
  return new Uint8Array([...globals(globals(0).length), ...bof(0x0010, 0x0500), ...cells.flat(), ...eof]);
}

describe('Excel 5.0 and 95', () => {
  test.each([
    [936, '示例·—（济南）'],
    [1252, 'é·'],
    [950, '示例公司'],
    [null, '示例'],
  ])('code page %s', async (page, to) => {
    const bytes = old(page, [record(0x0203, at(0, 0, 5), f64(5)), record(0x0204, at(0, 1), u16(1), [65])]);
    const name = (await contentOf(bytes))[0]?.[0] ?? null;
    const edits = [
      { sheet: name, row: 1, column: 0, to },
      { sheet: name, row: 1, column: 1, to: 'b' },
    ];
    const copy = await edited(bytes, edits);
    expect(await contentOf(copy)).toEqual(withEdits(await contentOf(bytes), edits));
  });

  test.each([
    ['𠮷', 936],
    ['示', 1252],
    ['x'.repeat(256), 1252],
  ])('what such a cell cannot hold stays: %s', async (to, page) => {
    const bytes = old(page, [record(0x0203, at(0, 0, 5), f64(5))]);
    expect(await contentOf(await edited(bytes, [{ sheet: 'data', row: 1, column: 0, to }]))).toEqual(
      await contentOf(bytes),
    );
  });
});
