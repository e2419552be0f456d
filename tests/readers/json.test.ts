import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { JsonTokenizer } from '../../src/readers/json/tokenizer.js';
import { read } from '../../src/readers/read.js';
import { refusal, rowsOf } from './collect.js';
import { encode } from './encode.js';

const chunkSizes = [1, 2, 5, 1 << 16];
const open = (text: string, chunkSize?: number) => read(bytesSource('示例.json', encode(text, 'utf-8'), chunkSize));
async function cellsOf(text: string, chunkSize?: number) {
  const workbook = await open(text, chunkSize);
  const rows = await rowsOf(workbook.sheets[0]!);
  return { format: workbook.format, faults: workbook.faults, header: rows[0]?.cells, rows: rows.slice(1) };
}

describe('records', () => {
  test('keys of all records, in order of first appearance, are the header', async () => {
    const text = '[{"名称":"示例甲","代码":"1"},\n {"备注":"x","名称":"示例乙"}]';
    for (const chunkSize of chunkSizes) {
      expect(await cellsOf(text, chunkSize)).toEqual({
        format: 'json',
        faults: [],
        header: ['名称', '代码', '备注'],
        rows: [
          { n: 1, line: 1, cells: ['示例甲', '1'] },
          { n: 2, line: 2, cells: ['示例乙', undefined, 'x'].map((cell) => cell) },
        ],
      });
    }
  });

  test.each([
    ['a number keeps its digits', '370102191202020007', { kind: 'number', text: '370102191202020007' }],
    ['a number keeps its form', '1.50e3', { kind: 'number', text: '1.50e3' }],
    ['null is nothing', 'null', undefined],
    ['an empty text is nothing', '""', undefined],
    ['blanks are a text', '"  "', '  '],
    ['a boolean', 'true', { kind: 'boolean', text: 'true' }],
    ['an escaped text', '"a\\n\\u4e2d\\ud842\\udfb7"', 'a\n中𠮷'],
    ['a list', '["1", 2, null]', { kind: 'list', text: '1;2', items: ['1', '2'] }],
    ['an empty list', '[]', { kind: 'list', text: '', items: [] }],
    ['an object', '{"a": [1, {"b": "x"}], "c": null}', { kind: 'object', text: '{"a":[1,{"b":"x"}],"c":null}' }],
    ['a list of objects', '[{"a":1}]', { kind: 'object', text: '[{"a":1}]' }],
  ])('%s', async (_name, json, cell) => {
    for (const chunkSize of chunkSizes)
      expect((await cellsOf(`[{"k": ${json}, "z": 1}]`, chunkSize)).rows[0]?.cells[0]).toEqual(cell);
  });

  test('an API answer: the one list in it, and where it was', async () => {
    const found = await cellsOf('{"code":200,"data":{"total":2,"rows":[{"a":"1"},{"a":"2"}]},"note":"x"}', 3);
    expect(found.faults).toEqual([{ rule: 'input/json-envelope', params: { path: '$.data.rows' } }]);
    expect(found.rows.map((row) => row.cells[0])).toEqual(['1', '2']);
  });

  test('a single object of values is one record', async () => {
    expect((await cellsOf('{"a":"1","b":["x"]}')).rows).toEqual([
      { n: 1, line: 1, cells: ['1', { kind: 'list', text: 'x', items: ['x'] }] },
    ]);
  });

  test('a key twice in one record, and a member that is no record', async () => {
    const { rows } = await cellsOf('[{"a":"1","a":"2"}, 5, "x", [1]]');
    expect(rows.map((row) => row.faults)).toEqual([
      [{ rule: 'input/duplicate-key', params: { key: 'a' } }],
      ...['5', 'x', '['].map((found) => [{ rule: 'input/not-an-object', params: { found } }]),
    ]);
  });

  test.each(['utf-8-bom', 'utf-16le', 'gb18030'] as const)(
    '%s is read; only UTF-8 goes without a word',
    async (encoding) => {
      const workbook = await read(bytesSource('x', encode('[{"名称":"示例甲科技有限公司"}]', encoding)));
      expect(workbook.faults.map((fault) => fault.rule)).toEqual(
        encoding === 'utf-8-bom' ? [] : ['input/json-encoding'],
      );
      expect((await rowsOf(workbook.sheets[0]!))[1]?.cells).toEqual(['示例甲科技有限公司']);
    },
  );
});

describe('refusals', () => {
  test.each([
    ['NaN', '[{"a": NaN}]', { line: 1, column: 8, found: 'NaN', reason: 'nan' }],
    ['a trailing comma', '[\n {"a": 1,}\n]', { line: 2, column: 10, found: '}', reason: 'trailing-comma' }],
    ['Python', "[{'a': None}]", { line: 1, column: 3, found: "'a'", reason: 'single-quotes' }],
    ['Python words', '[{"a": None}]', { line: 1, column: 8, found: 'None', reason: 'python' }],
    ['a comment', '[{"a": 1} // x\n]', { line: 1, column: 11, found: '//', reason: 'comment' }],
    ['a file cut short', '[{"a": "示', { line: 1, column: 8, found: '"示', reason: 'truncated' }],
    ['a missing bracket', '[{"a": 1}', { line: 1, column: 10, found: '', reason: 'truncated' }],
    ['two values', '[{"a":1}] [2]', { line: 1, column: 11, found: '[', reason: 'other' }],
  ])('%s', async (_name, text, params) => {
    for (const chunkSize of chunkSizes)
      expect(await refusal(() => open(text, chunkSize))).toEqual({ rule: 'input/json-syntax', params });
  });

  test.each([
    ['several lists', '{"a":[{"x":1}],"b":[{"y":2}]}', 'input/json-ambiguous'],
    ['no records', '[1,2,3]', 'input/json-no-records'],
    ['an empty list', '[]', 'input/json-no-records'],
    ['too deep', `[{"a":${'['.repeat(100)}`, 'input/json-too-deep'],
  ])('%s', async (_name, text, rule) => {
    expect((await refusal(() => open(text)))?.rule).toBe(rule);
  });
});

describe('NDJSON', () => {
  test('one record a line; a bad line does not hide the others', async () => {
    const { format, header, rows } = await cellsOf('{"a":"1","b":{"c":1}}\n\n{"a":2\n[1]\n{"a":"4"}\n', 2);
    expect({ format, header }).toEqual({ format: 'ndjson', header: ['a', 'b'] });
    expect(rows).toEqual([
      { n: 1, line: 1, cells: ['1', { kind: 'object', text: '{"c":1}' }] },
      { n: 2, line: 3, cells: [], faults: [{ rule: 'input/not-json-object', params: { line: 3, found: '{"a":2' } }] },
      { n: 3, line: 4, cells: [], faults: [{ rule: 'input/not-json-object', params: { line: 4, found: '[1]' } }] },
      { n: 4, line: 5, cells: ['4'] },
    ]);
  });

  test('a line beyond the limit is refused with its number', async () => {
    expect(await refusal(() => open(`{"a":"1"}\n{"a":"2"}\n{"a":"${'x'.repeat(1 << 20)}"}\n`))).toEqual({
      rule: 'input/line-too-long',
      params: { line: 3 },
    });
  });
});

/** A value rebuilt from what the tokenizer tells. */
function rebuild(text: string, chunkSize: number): unknown {
  const root: unknown[] = [];
  const stack: unknown[] = [root];
  const keys: string[] = [];
  const put = (value: unknown): void => {
    const top = stack.at(-1);
    if (Array.isArray(top)) top.push(value);
    else Object.defineProperty(top, keys.pop()!, { value, enumerable: true, configurable: true, writable: true });
  };
  const open = (value: unknown): void => {
    put(value);
    stack.push(value);
  };
  const tokenizer = new JsonTokenizer({
    startObject: () => open({}),
    startArray: () => open([]),
    endObject: () => void stack.pop(),
    endArray: () => void stack.pop(),
    key: (key) => void keys.push(key),
    string: put,
    literal: (literal) => put(JSON.parse(literal)),
  });
  for (let i = 0; i < text.length; i += chunkSize) tokenizer.push(text.slice(i, i + chunkSize));
  tokenizer.end();
  return root[0];
}

test('the tokenizer says of any valid JSON what JSON.parse says', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.integer({ min: 1, max: 9 }), (text, chunkSize) => {
      expect(rebuild(text, chunkSize)).toEqual(JSON.parse(text));
    }),
  );
});

test('and refuses exactly what JSON.parse refuses', async () => {
  const token = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '1',
    '-',
    '01',
    '1.',
    'true',
    'null',
    ' ',
    '\n',
    '"',
    '\\',
    '1e5',
    'x',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(token, { maxLength: 8 }), fc.integer({ min: 1, max: 4 }), async (tokens, chunkSize) => {
      const text = tokens.join('');
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      expect((await refusal(async () => rebuild(text, chunkSize))) === undefined).toBe(valid);
    }),
    { numRuns: 2000 },
  );
});
