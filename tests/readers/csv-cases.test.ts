import { describe, expect, test } from 'vitest';
import type { Encoding, Fault } from '../../src/model/sheet.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { findDelimiter } from '../../src/readers/csv/dialect.js';
import { readCsv } from '../../src/readers/csv.js';
import { batchRows } from '../../src/readers/limits.js';
import { refusal, rowsOf, textsOf } from './collect.js';
import { encode } from './encode.js';

/** A table as it is read, row by row: `n`, `line`, texts, faults; the same at every chunk size. */
async function table(
  bytes: Uint8Array,
): Promise<{ encoding: Encoding | null; delimiter: string | null; rows: unknown[] }> {
  const [first, ...others] = await Promise.all(
    [1, 2, 3, 7, 1 << 16].map(async (chunkSize) => {
      const { encoding, delimiter, sheets } = await readCsv(bytesSource('示例.csv', bytes, chunkSize));
      const rows = await rowsOf(sheets[0]!);
      return { encoding, delimiter, rows: rows.map((row) => [row.n, row.line, textsOf([row])[0], row.faults ?? []]) };
    }),
  );
  for (const other of others) expect(other).toEqual(first);
  return first!;
}

const none: readonly Fault[] = [];
const joined: Fault = { rule: 'input/bom-inside', params: { line: 3 } };

describe('files as they come', () => {
  test.each<[string, string, Encoding, string, unknown[]]>([
    [
      'GBK from Chinese Excel',
      '名称,代码\r\n示例甲,1\r\n',
      'gb18030',
      ',',
      [
        [1, 1, ['名称', '代码'], none],
        [2, 2, ['示例甲', '1'], none],
      ],
    ],
    [
      'UTF-8 with a mark, header quoted',
      '"名称","代码"\r\n"示例甲",""\r\n',
      'utf-8-bom',
      ',',
      [
        [1, 1, ['名称', '代码'], none],
        [2, 2, ['示例甲', ''], none],
      ],
    ],
    [
      '「Unicode 文本」 of Excel',
      '名称\t代码\r\n示例甲\t1\r\n',
      'utf-16le',
      '\t',
      [
        [1, 1, ['名称', '代码'], none],
        [2, 2, ['示例甲', '1'], none],
      ],
    ],
    [
      'joined files',
      '名称,代码\n甲,1\n\ufeff名称,代码\n乙,2\n',
      'utf-8-bom',
      ',',
      [
        [1, 1, ['名称', '代码'], none],
        [2, 2, ['甲', '1'], none],
        [3, 3, ['名称', '代码'], [joined]],
        [4, 4, ['乙', '2'], none],
      ],
    ],
    [
      'joined files, header quoted',
      '"名称","代码"\n甲,1\n\ufeff"名称","代,码"\n',
      'utf-8-bom',
      ',',
      [
        [1, 1, ['名称', '代码'], none],
        [2, 2, ['甲', '1'], none],
        [3, 3, ['名称', '代,码'], [joined]],
      ],
    ],
    [
      'a mark pasted before a name is left to be repaired',
      '名称,代码\n甲,1\n\ufeff乙,2\n',
      'utf-8',
      ',',
      [
        [1, 1, ['名称', '代码'], none],
        [2, 2, ['甲', '1'], none],
        [3, 3, ['\ufeff乙', '2'], none],
      ],
    ],
    [
      'cut short inside quotes',
      '名称,代码\n甲,1\n乙,"2,3',
      'utf-8',
      ',',
      [
        [1, 1, ['名称', '代码'], none],
        [2, 2, ['甲', '1'], none],
        [3, 3, ['乙', '2,3'], [{ rule: 'input/unclosed-quote', params: { line: 3 } }]],
      ],
    ],
    [
      'nothing is trimmed or interpreted',
      '名称,代码\n"=""0123"""\t, 1 \n',
      'utf-8',
      ',',
      [
        [1, 1, ['名称', '代码'], none],
        [2, 2, ['="0123"\t', ' 1 '], [{ rule: 'input/stray-quote', params: { line: 2 } }]],
      ],
    ],
    [
      'a delimiter at the end of every row but the header',
      '名称,代码\n甲,1,\n乙,2,\n',
      'utf-8',
      ',',
      [
        [1, 1, ['名称', '代码'], none],
        [2, 2, ['甲', '1', ''], none],
        [3, 3, ['乙', '2', ''], none],
      ],
    ],
    [
      'a quoted line break in the header',
      '"名\r称",代码\n甲,1\r\n',
      'utf-8',
      ',',
      [
        [1, 1, ['名\r称', '代码'], none],
        [2, 3, ['甲', '1'], none],
      ],
    ],
  ])('%s', async (_name, text, encoding, delimiter, rows) => {
    expect(await table(encode(text, encoding))).toEqual({ encoding, delimiter, rows });
  });

  test('rare characters of GB18030 in names', async () => {
    const names = [
      0x81, 0x39, 0xef, 0x31, 0xbc, 0xd7, 0x2c, 0x95, 0x34, 0xb2, 0x35, 0x2c, 0x82, 0x31, 0xea, 0x38, 0x2c, 0xfe, 0x9f,
      0x2c, 0x95, 0x4e,
    ];
    expect((await table(Uint8Array.from(names))).rows).toEqual([[1, 1, ['㐂甲', '𠮷', '㶽', '䶮', '昇'], none]]);
  });
});

describe('findDelimiter', () => {
  test.each([
    ['a comma where the header is divided by it, whatever stands in cells', '名称,代码\n甲;乙;丙,1\n丁;戊;己,2\n', ','],
    ['a tab although amounts hold commas', '名称\t金额\n甲\t1,000\n乙\t2,000\n', '\t'],
    ['a title over the header', '某单位某表\n名称;代码\n甲;1\n', ';'],
    ['an inch mark in a cell', '名称|管径\n甲|5"\n乙|6"\n', '|'],
    ['one column', '名称\n示例甲\n', ','],
    ['one column with the Chinese comma in a sentence', '内容\n甲，乙\n丙\n', ','],
    ['Chinese commas in the cells of a table', '名称,内容\n甲,一，二，三\n乙,四，五，六\n', ','],
  ])('%s', (_name, text, delimiter) => {
    expect(findDelimiter(text, true)).toBe(delimiter);
  });

  test.each([
    ['two columns', '名称，代码\n甲，1\n乙，2\n'],
    ['amounts with a comma', '名称，金额，机关\n甲，1,000.00，丙\n乙，2，丁\n'],
    ['the header alone', '名称，代码，机关\n'],
  ])('the Chinese comma is refused: %s', async (_name, text) => {
    expect(await refusal(async () => findDelimiter(text, true))).toEqual({
      rule: 'input/full-width-comma',
      params: {},
    });
  });
});

describe('limits', () => {
  const read = (text: string, chunkSize?: number) => async () =>
    rowsOf((await readCsv(bytesSource('x', encode(text, 'utf-8'), chunkSize))).sheets[0]!);

  test.each([
    ['a cell longer than any', `a,b\n1,${'x'.repeat(1_000_001)}\n`, 'input/line-too-long', { line: 2 }],
    [
      'a quote closed only by one far away',
      `a,b\n1,"x\n${'3,4\n'.repeat(250_001)}",2\n`,
      'input/unclosed-quote',
      { line: 2 },
    ],
    ['too many quoted columns', `${'"a",'.repeat(16_384)}"a"\n1\n`, 'input/too-many-columns', { limit: 16_384 }],
    ['too many columns behind a header', `a,b\n${'1,'.repeat(16_384)}1\n`, 'input/too-many-columns', { limit: 16_384 }],
  ])('%s', async (_name, text, rule, params) => {
    for (const chunkSize of [1000, 1 << 16, 1 << 24])
      expect(await refusal(read(text, chunkSize))).toMatchObject({ rule, params });
  });

  test('as many columns as a spreadsheet holds are read', async () => {
    expect((await read(`${'a,'.repeat(16_383)}a\n`)())[0]?.cells.length).toBe(16_384);
  });

  test('batches stay small, whatever the size of chunks', async () => {
    const { sheets } = await readCsv(bytesSource('x', encode('甲,1\n'.repeat(5000), 'utf-8'), 1 << 24));
    const sizes: number[] = [];
    for await (const batch of sheets[0]!.rows()) sizes.push(batch.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(batchRows + 100);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(5000);
  });
});
