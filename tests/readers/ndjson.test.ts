import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Encoding } from '../../src/model/sheet.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { readNdjson } from '../../src/readers/ndjson.js';
import { refusal, rowsOf } from './collect.js';
import { encode } from './encode.js';

const chunkSizes = [1, 2, 5, 1 << 16];
const open = (text: string, chunkSize?: number, encoding: Encoding = 'utf-8') =>
  readNdjson(bytesSource('示例.ndjson', encode(text, encoding), chunkSize));
const noRecord = (n: number, line: number, found: string) => ({
  n,
  line,
  cells: [],
  faults: [{ rule: 'input/not-json-object', params: { line, found } }],
});

test('one record a line; a bad line does not hide the others', async () => {
  const text = [
    '{"a":"1","b":{"c":1}}',
    '',
    '{"a":2',
    '[1]',
    '{"a":"4"}',
    '  {"2":"x","a":"5","a":"6"}  ',
    '{"z":1,}',
    `{"z":${'['.repeat(70)}${']'.repeat(70)}}`,
    'null {"a":"7"}',
    "{'a': None}",
    '{"a":370102191202020007,"b":[]}',
  ].join('\r\n');
  for (const chunkSize of chunkSizes) {
    const workbook = await open(text, chunkSize);
    expect(workbook).toMatchObject({ format: 'ndjson', encoding: 'utf-8', delimiter: null, faults: [] });
    expect(await rowsOf(workbook.sheets[0]!)).toEqual([
      { n: 0, line: null, cells: ['a', 'b', '2'] },
      { n: 1, line: 1, cells: ['1', { kind: 'object', text: '{"c":1}' }] },
      noRecord(2, 3, '{"a":2'),
      noRecord(3, 4, '[1]'),
      { n: 4, line: 5, cells: ['4'] },
      {
        n: 5,
        line: 6,
        cells: ['6', undefined, 'x'],
        faults: [{ rule: 'input/duplicate-key', params: { key: 'a' } }],
      },
      noRecord(6, 7, '}'),
      noRecord(7, 8, '{"z":[[[[[[[[[[[[[[['),
      noRecord(8, 9, 'null {"a":"7"}'),
      noRecord(9, 10, "'a'"),
      {
        n: 10,
        line: 11,
        cells: [
          { kind: 'number', text: '370102191202020007' },
          { kind: 'list', text: '', items: [] },
        ],
      },
    ]);
  }
});

test('a line beyond the limit is refused with its number', async () => {
  for (const end of ['"}\n', '']) {
    const text = `{"a":"1"}\n\n{"a":"${'x'.repeat(1 << 24)}${end}`;
    expect(await refusal(() => open(text))).toMatchObject({ rule: 'input/line-too-long', params: { line: 3 } });
  }
});

test('more names than a table has columns are refused', async () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => `{"k${i}":1}`).join('\n');
  expect((await refusal(() => open(lines)))?.rule).toBe('input/too-many-columns');
});

test.each([
  ['utf-8-bom', []],
  ['utf-16be', [{ rule: 'input/json-encoding', params: { encoding: 'utf-16be' } }]],
  ['gb18030', [{ rule: 'input/json-encoding', params: { encoding: 'gb18030' } }]],
] as const)('%s is read; only UTF-8 goes without a word', async (encoding, faults) => {
  const workbook = await open('{"名称":"示例甲科技有限公司"}\n{"名称":"示例乙科技有限公司"}\n', 1, encoding);
  expect({ encoding: workbook.encoding, faults: workbook.faults }).toEqual({ encoding, faults });
  expect((await rowsOf(workbook.sheets[0]!)).map((row) => row.cells[0])).toEqual([
    '名称',
    '示例甲科技有限公司',
    '示例乙科技有限公司',
  ]);
});

test('any bytes give rows or a refusal, one row for every line with something on it', async () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '"a"',
    ':',
    '1',
    ',',
    '\n',
    '\r\n',
    ' ',
    '[',
    ']',
    '{"a":"示例"}',
    '\u3000',
    '"',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), async (pieces, chunkSize) => {
      const text = `{"a":"1"}\n${pieces.join('')}`;
      const rows = await rowsOf((await open(text, chunkSize)).sheets[0]!);
      const lines = text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [i + 1]));
      expect(rows.slice(1).map((row) => row.line)).toEqual(lines);
      expect(rows.map((row) => row.n)).toEqual([...rows.keys()]);
    }),
    { numRuns: 500 },
  );
});
