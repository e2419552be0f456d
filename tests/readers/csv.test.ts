import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { readCsv } from '../../src/readers/csv.js';
import { refusal, rowsOf, textsOf } from './collect.js';
import { encode } from './encode.js';

const chunkSizes = [1, 2, 3, 7, 1 << 16];
const sourceOf = (text: string, chunkSize?: number) => bytesSource('示例.csv', encode(text, 'utf-8'), chunkSize);

async function read(text: string, chunkSize?: number) {
  const workbook = await readCsv(sourceOf(text, chunkSize));
  const rows = await rowsOf(workbook.sheets[0]!);
  return {
    delimiter: workbook.delimiter,
    rows,
    texts: textsOf(rows),
    numbers: rows.map((row) => row.n),
    lines: rows.map((row) => row.line),
  };
}

describe('records', () => {
  test.each([
    [
      'LF, no line end at the end',
      'a,b\n1,2\n3,4',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
      [1, 2, 3],
      [1, 2, 3],
    ],
    [
      'CRLF',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      [1, 2],
      [1, 2],
    ],
    [
      'CR only, as old Macs wrote',
      'a,b\r1,2\r3,4\r',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
      [1, 2, 3],
      [1, 2, 3],
    ],
    [
      'mixed line ends',
      'a,b\r\n1,2\n3,4\r5,6',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ],
    [
      'line breaks inside quotes count as lines, not as records',
      'a,b\n"x\ny\r\nz",2\n3,4\n',
      [
        ['a', 'b'],
        ['x\ny\r\nz', '2'],
        ['3', '4'],
      ],
      [1, 2, 3],
      [1, 2, 5],
    ],
    [
      'doubled quotes',
      'a,b\n"x ""y"" z",2\n',
      [
        ['a', 'b'],
        ['x "y" z', '2'],
      ],
      [1, 2],
      [1, 2],
    ],
    [
      'a quote inside an unquoted field is a character',
      'a,b\n5" pipe,2\n',
      [
        ['a', 'b'],
        ['5" pipe', '2'],
      ],
      [1, 2],
      [1, 2],
    ],
    [
      'blank lines and lines of commas are counted, not given',
      'a,b\n\n,\n  ,\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      [1, 5],
      [1, 5],
    ],
    [
      'empty cells at the end stay',
      'a,b,c\n1,,\n',
      [
        ['a', 'b', 'c'],
        ['1', '', ''],
      ],
      [1, 2],
      [1, 2],
    ],
    [
      'quoted last field at the end of the text',
      'a,b\n1,"2"',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      [1, 2],
      [1, 2],
    ],
    [
      'delimiter at the end of the text',
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
      [1, 2],
      [1, 2],
    ],
    [
      'quoted empty field',
      'a,b\n"",2\n',
      [
        ['a', 'b'],
        ['', '2'],
      ],
      [1, 2],
      [1, 2],
    ],
    [
      'characters of two UTF-16 units',
      'a,b\n𠮷乙,㐂甲\n',
      [
        ['a', 'b'],
        ['𠮷乙', '㐂甲'],
      ],
      [1, 2],
      [1, 2],
    ],
  ])('%s', async (_name, text, texts, numbers, lines) => {
    for (const chunkSize of chunkSizes) {
      expect(await read(text, chunkSize), `chunks of ${chunkSize}`).toMatchObject({ texts, numbers, lines });
    }
  });
});

describe('delimiter', () => {
  test.each([
    ['semicolon', 'a;b;c\n1;2,5;3\n4;5,5;6\n', ';'],
    ['pipe', 'a|b|c\n1|2|3\n', '|'],
    ['tab', 'a\tb\tc\n1,0\t2\t3\n', '\t'],
    ['comma although a text holds semicolons', 'a,b,c\n1,x;y,3\n4,z;w,6\n', ','],
    ['one column', '名称\n示例甲\n', ','],
    ['separators inside quotes do not count', '"a;b;c;d",x\n"e;f;g;h",y\n', ','],
  ])('%s', async (_name, text, delimiter) => {
    expect((await read(text)).delimiter).toBe(delimiter);
  });

  test('the Chinese comma is refused, since names contain it', async () => {
    expect(await refusal(() => read('名称，类别，代码，机关\n甲，乙，丙，丁\n'))).toEqual({
      rule: 'input/full-width-comma',
      params: {},
    });
  });
});

describe('faults', () => {
  const faultsOf = async (text: string, chunkSize?: number) =>
    (await read(text, chunkSize)).rows.flatMap((row) => row.faults ?? []);

  test.each([
    ['a quote that is never closed', 'a,b\n1,2\n"3,4\n5,6\n', { rule: 'input/unclosed-quote', params: { line: 3 } }],
    ['text behind a closing quote', 'a,b\n"1"x,2\n', { rule: 'input/stray-quote', params: { line: 2 } }],
    ['a row with a cell too many', 'a,b\n1,2\n3,4,5\n', { rule: 'input/ragged', params: { expected: 2, found: 3 } }],
    [
      'a row with a cell too few',
      'a,b,c\n1,2,3\n4,5\n6,7,8\n',
      { rule: 'input/ragged', params: { expected: 3, found: 2 } },
    ],
    [
      'a comma in a text that moves the empty last cell out of the table',
      'a,b,c\n1,2,3\n4,4,5,\n6,7,8\n',
      { rule: 'input/ragged', params: { expected: 3, found: 4 } },
    ],
    [
      'a mark in the middle, where files were joined',
      'a,b\n1,2\n\ufeffa,b\n3,4\n',
      { rule: 'input/bom-inside', params: { line: 3 } },
    ],
  ])('%s', async (_name, text, fault) => {
    for (const chunkSize of chunkSizes) expect(await faultsOf(text, chunkSize)).toEqual([fault]);
  });

  test.each([
    ['a title of one cell above the table', '某表\na,b,c\n1,2,3\n'],
    ['empty cells beyond the table', 'a,b\n1,2,,,\n3,4\n5,6\n'],
  ])('%s is no fault', async (_name, text) => {
    expect(await faultsOf(text)).toEqual([]);
  });

  test('a million columns are refused at once', async () => {
    const text = Array.from({ length: 1_000_000 }, (_, i) => `c${i}`).join(',');
    expect(await refusal(() => read(text))).toMatchObject({
      rule: 'input/too-many-columns',
      params: { limit: 16_384 },
    });
  });

  test('a quote that swallows a large file ends it with the line where it opens', async () => {
    const text = `a,b\n"1,2\n${'3,4\n'.repeat(600_000)}`;
    expect(await refusal(() => read(text))).toMatchObject({ rule: 'input/unclosed-quote', params: { line: 2 } });
  });
});

const cell = fc.string({
  unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', '示', '𠮷', '|', '\t', '，'),
  maxLength: 6,
});
const needsQuotes = (text: string): boolean => /[",;|\t\r\n]/.test(text) || text.startsWith('"');
const quoted = (text: string): string => (needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text);

test('any table written as delimited text is read back exactly, in any encoding and at any chunk size', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .integer({ min: 2, max: 5 })
        .chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
        ),
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'gb18030' as const),
      fc.integer({ min: 1, max: 9 }),
      async (table, delimiter, end, encoding, chunkSize) => {
        const text = table.map((row) => row.map(quoted).join(delimiter)).join(end) + end;
        const workbook = await readCsv(bytesSource('x', encode(text, encoding), chunkSize), { encoding, delimiter });
        const rows = await rowsOf(workbook.sheets[0]!);
        const blank = (row: readonly string[]): boolean => row.every((one) => one.trim() === '');
        expect(rows.map((row) => ({ n: row.n, texts: textsOf([row])[0] }))).toEqual(
          table.map((texts, i) => ({ n: i + 1, texts })).filter(({ texts }) => !blank(texts)),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test('any bytes are read or refused, and the outcome does not depend on the chunks', async () => {
  const outcome = async (bytes: Uint8Array, chunkSize: number) => {
    let rows: unknown;
    const refused = await refusal(async () => {
      rows = await rowsOf((await readCsv(bytesSource('x', bytes, chunkSize))).sheets[0]!);
    });
    return refused ?? rows;
  };
  const byte = fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x61, 0x3b, 0xe7, 0xa4, 0xba, 0xca, 0xbe, 0x20);
  await fc.assert(
    fc.asyncProperty(
      fc.array(byte, { minLength: 1, maxLength: 80 }),
      fc.integer({ min: 1, max: 6 }),
      async (list, chunkSize) => {
        const bytes = new Uint8Array(list);
        expect(await outcome(bytes, chunkSize)).toEqual(await outcome(bytes, 1 << 16));
      },
    ),
    { numRuns: 500 },
  );
});
