import * as oracle from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { oleContainer } from '../../src/readers/xls/ole-stream.js';
import { recordsOf } from '../../src/readers/xls/records.js';
import { readXls, workbookStream } from '../../src/readers/xls.js';
import { biff, bof, eof, f64, record, type TestBiffSheet, text, u16, u32 } from '../readers/biff.js';
import { rowsOf } from '../readers/collect.js';
import { type CellEdit, contentOf, edited, someCells, withEdits } from './edited-tables.js';

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
      await expect(edited(bytes, [cellAt(1, 0, '甲'.repeat(4200))])).resolves.toBeDefined();
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

const word = fc.constantFrom('济南示例甲', 'a<b', '第一行\n第二行', '𠮷', ' x ', '0012', '2024/3/1', '甲'.repeat(240));
const value = fc.oneof(
  word,
  fc.integer({ min: -1000, max: 100_000 }),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);
const grid = fc.array(fc.array(value, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });
const picks = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 0.999, noNaN: true }),
    fc.constantFrom('', 'abc', '2024-03-01', '示例𠮷', '一\n二', 'é', '长'.repeat(300)),
  ),
  { minLength: 1, maxLength: 6 },
);

describe('what another program writes', () => {
  test.each(['biff8', 'biff5', 'xla'] as const)(
    '%s: any edits are read back by both, and nothing else has changed',
    async (bookType) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(grid, { minLength: 1, maxLength: 3 }),
          picks,
          fc.boolean(),
          async (grids, chosen, bookSST) => {
            const book = oracle.utils.book_new();
            for (const [i, rows] of grids.entries())
              oracle.utils.book_append_sheet(book, oracle.utils.aoa_to_sheet(rows), `表${i}`);
            // Excel 95 as this program writes it knows no Chinese
            const isOld = bookType === 'biff5';
            const bytes = new Uint8Array(
              oracle.write(book, {
                type: 'array',
                bookType,
                bookSST,
                codepage: 936,
              } as oracle.WritingOptions) as ArrayBuffer,
            );
            const content = await contentOf(bytes).catch(() => null);
            if (content === null) return;
            const cells = someCells(content, chosen).filter(({ to }) => !isOld || /^[ -z]*$/.test(to));
            if (cells.length === 0) return;
            const copy = await edited(bytes, cells);
            expect(await contentOf(copy)).toEqual(withEdits(content, cells));
            const again = cells.filter(({ to }) => to !== '');
            if (again.length > 0) expect(await contentOf(await edited(copy, again))).toEqual(await contentOf(copy));
            const [before, after] = [bytes, copy].map((one) => oracle.read(one, { type: 'array', codepage: 936 }));
            for (const name of before!.SheetNames) {
              const expected = new Map(
                Object.entries(before!.Sheets[name]!)
                  .filter(([key]) => !key.startsWith('!'))
                  .map(([key, cell]) => [key, (cell as oracle.CellObject).v]),
              );
              for (const { sheet: own, row, column, to } of cells)
                if (own === name) {
                  const key = oracle.utils.encode_cell({ r: row - 1, c: column });
                  if (to === '') expected.delete(key);
                  else expected.set(key, to);
                }
              const found = Object.entries(after!.Sheets[name]!)
                .filter(([key, cell]) => !key.startsWith('!') && (cell as oracle.CellObject).t !== 'z')
                .map(([key, cell]) => [key, (cell as oracle.CellObject).v] as const);
              expect(new Map(found)).toEqual(expected);
            }
          },
        ),
        { numRuns: 60 },
      );
    },
  );
});

describe('the container', () => {
  const book = (size: number): Uint8Array =>
    biff([
      sheet(
        '数据',
        record(0x0203, at(0, 0), f64(5)),
        ...Array.from({ length: size }, (_, i) => record(0x0203, at(i + 1, 0), f64(i))),
      ),
    ]);

  test.each([
    ['small streams', 1, 10],
    ['a workbook that is not small any more', 200, 10],
    ['large ones', 2000, 100_000],
    ['so large that the header cannot list the table', 1000, 9_000_000],
  ])('all other streams stay: %s', async (_name, rows, size) => {
    const cfb = oracle.CFB.utils.cfb_new();
    const others = {
      '/\u0005SummaryInformation': Buffer.alloc(size, 7),
      '/_VBA_PROJECT_CUR/VBA/dir': Buffer.from('macro'),
      '/_VBA_PROJECT_CUR/empty': Buffer.alloc(0),
      '/_VBA_PROJECT_CUR/Large': Buffer.alloc(5000, 9),
    };
    for (const [path, content] of Object.entries(others)) oracle.CFB.utils.cfb_add(cfb, path, content);
    oracle.CFB.utils.cfb_add(cfb, '/Workbook', book(rows));
    const bytes = new Uint8Array(oracle.CFB.write(cfb, { type: 'buffer' }) as Buffer);
    const edits = [cellAt(1, 0, '新')];
    const copy = await edited(bytes, edits);
    expect(await contentOf(copy)).toEqual(withEdits(await contentOf(bytes), edits));
    const found = oracle.CFB.read(Buffer.from(copy), { type: 'buffer' });
    expect(found.FullPaths).toEqual(oracle.CFB.read(Buffer.from(bytes), { type: 'buffer' }).FullPaths);
    for (const [path, content] of Object.entries(others))
      expect(
        Buffer.compare(Buffer.from((oracle.CFB.find(found, path)!.content as Uint8Array | undefined) ?? []), content),
      ).toBe(0);
    const [before, after] = [bytes, copy].map((one) =>
      oleContainer(one).entries.map(({ bytes: entry }) => [...entry.subarray(0, 116)]),
    );
    expect(after).toEqual(before);
    expect(copy.length % 512).toBe(0);
  });

  test('sectors of 4,096 bytes', async () => {
    const small = new Uint8Array(
      oracle.write(
        { SheetNames: ['数据'], Sheets: { 数据: { A1: { t: 'n', v: 5 }, '!ref': 'A1' } } },
        { type: 'array', bookType: 'biff8' },
      ) as ArrayBuffer,
    );
    const bytes = withLargeSectors(small);
    const edits = [cellAt(1, 0, '新')];
    const copy = await edited(bytes, edits);
    expect(await contentOf(copy)).toEqual(withEdits(await contentOf(bytes), edits));
    expect([viewOf(copy).getUint16(30, true), copy.length % 4096]).toEqual([12, 0]);
    expect(oracle.read(copy, { type: 'array' }).Sheets['数据']?.['A1']?.v).toBe('新');
  });

  test('a stream that cannot be read is never left out', async () => {
    const cfb = oracle.CFB.utils.cfb_new();
    oracle.CFB.utils.cfb_add(cfb, '/Workbook', book(2000));
    oracle.CFB.utils.cfb_add(cfb, '/Other', Buffer.alloc(5000));
    const bytes = new Uint8Array(oracle.CFB.write(cfb, { type: 'buffer' }) as Buffer);
    const other = oleContainer(bytes).entries.find(({ name }) => name === 'Other')!;
    viewOf(other.bytes).setUint32(116, 0xfffffffe, true);
    expect((await contentOf(bytes)).length).toBe(1);
    await expect(edited(bytes, [cellAt(1, 0, '新')])).rejects.toThrow();
  });
});

/** The streams of a container, all at least 4,096 bytes long, in one with larger sectors. */
function withLargeSectors(bytes: Uint8Array): Uint8Array {
  const { stream } = workbookStream(bytes);
  const sectors = Math.ceil(Math.max(stream.length, 4096) / 4096);
  const all = new Uint8Array((3 + sectors) * 4096);
  const view = viewOf(all);
  all.set(bytes.subarray(0, 24));
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 4, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 12, true);
  view.setUint16(32, 6, true);
  view.setUint32(40, 1, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, 0xfffffffe, true);
  view.setUint32(68, 0xfffffffe, true);
  all.fill(0xff, 76, 512);
  view.setUint32(76, 0, true);
  all.fill(0xff, 4096, 8192);
  const table = [
    0xfffffffd,
    0xfffffffe,
    ...Array.from({ length: sectors }, (_, i) => (i + 1 === sectors ? 0xfffffffe : i + 3)),
  ];
  table.forEach((next, i) => view.setUint32(4096 + 4 * i, next, true));
  const entry = (at: number, name: string, type: number, child: number, start: number, size: number): void => {
    [...name].forEach((letter, i) => view.setUint16(at + 2 * i, letter.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * name.length + 2, true);
    all[at + 66] = type;
    all[at + 67] = 1;
    [0xffffffff, 0xffffffff, child].forEach((id, i) => view.setUint32(at + 68 + 4 * i, id, true));
    view.setUint32(at + 116, start, true);
    view.setUint32(at + 120, size, true);
  };
  entry(8192, 'Root Entry', 5, 1, 0xfffffffe, 0);
  entry(8192 + 128, 'Workbook', 2, 0xffffffff, 2, Math.max(stream.length, 4096));
  all.set(stream, 3 * 4096);
  return all;
}

test('any damage is refused by the reader, or the copy has the edits and nothing else', async () => {
  const book = oracle.utils.book_new();
  oracle.utils.book_append_sheet(
    book,
    oracle.utils.aoa_to_sheet([
      ['甲', 1, 'x'],
      ['乙', 2.5, true],
    ]),
    '数据',
  );
  const whole = new Uint8Array(oracle.write(book, { type: 'array', bookType: 'biff8', bookSST: true }) as ArrayBuffer);
  let read = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), picks, async (place, byte, chosen) => {
      const bytes = Uint8Array.from(whole);
      bytes[place] = byte;
      const content = await readXls(bytesSource('示例', bytes))
        .then(({ sheets }) => Promise.all(sheets.map(async (one) => [one.name, await rowsOf(one)] as const)))
        .catch(() => null);
      if (content === null) return;
      const cells = someCells(content, chosen);
      if (cells.length === 0) return;
      read += 1;
      const copy = await edited(bytes, cells).catch(() => null);
      if (copy !== null) expect(await contentOf(copy)).toEqual(withEdits(content, cells));
    }),
    { numRuns: 300 },
  );
  expect(read).toBeGreaterThan(100);
});
