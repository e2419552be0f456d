import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
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

  test.each([
    ['alone', '[]', []],
    [
      'in an answer',
      '{"code":200,"data":{"total":0,"rows":[]}}',
      [{ rule: 'input/json-envelope', params: { path: '$.data.rows' } }],
    ],
  ])('a list without members, %s: no rows at all', async (_name, text, faults) => {
    const book = await open(text, 3);
    expect(book.faults).toEqual(faults);
    expect(await rowsOf(book.sheets[0]!)).toEqual([]);
  });

  test('two lists without members are not guessed between, and a record may hold one', async () => {
    expect(await refusal(() => open('{"x":{"a":[],"b":[]}}'))).toMatchObject({
      rule: 'input/json-no-records',
    });
    expect((await cellsOf('{"a":"1","b":[]}', 3)).rows).toHaveLength(1);
  });

  test('an API answer: the one list in it, and where it was', async () => {
    const found = await cellsOf('{"code":200,"data":{"total":2,"rows":[{"a":"1"},{"a":"2"}]},"note":"x"}', 3);
    expect(found.faults).toEqual([{ rule: 'input/json-envelope', params: { path: '$.data.rows' } }]);
    expect(found.rows.map((row) => row.cells[0])).toEqual(['1', '2']);
  });

  test.each([
    ['a dot in the name', '{"a.b":[{"x":"1"}]}', '$.a.b'],
    ['brackets in the name', '{"a[]":[{"x":"1"}]}', '$.a[]'],
    ['the same name twice on the way', '{"rows":{"rows":[{"x":"1"}]},"x":{"rows":[]}}', '$.rows.rows'],
    ['a list in a list', '{"data":["y",[{"x":"1"}]]}', '$.data[1]'],
    ['lists inside its records', '{"data":[{"x":"1","y":[{"z":1}]},{"y":[{"z":1}]}]}', '$.data'],
  ])('an API answer: %s', async (_name, json, path) => {
    const { faults, header, rows } = await cellsOf(json, 3);
    expect(faults).toEqual([{ rule: 'input/json-envelope', params: { path } }]);
    expect([header?.[0], rows[0]?.cells[0]]).toEqual(['x', '1']);
  });

  test('several lists are named, ten at most', async () => {
    const json = `{${Array.from({ length: 12 }, (_, i) => `"k${i}":[{"x":1}]`)}}`;
    const paths = Array.from({ length: 10 }, (_, i) => `$.k${i}`).join('、');
    expect(await refusal(() => open(json))).toEqual({ rule: 'input/json-ambiguous', params: { paths } });
  });

  test('members that are no records keep their line and number, and are cut', async () => {
    const { rows } = await cellsOf(`[null,\n["${'x'.repeat(100)}",[{"y":1}]],\n{"a":"1"}]`, 2);
    const fault = (found: string) => [{ rule: 'input/not-an-object', params: { found } }];
    expect(rows).toEqual([
      { n: 1, line: 1, cells: [], faults: fault('null') },
      { n: 2, line: 2, cells: [], faults: fault(`["${'x'.repeat(18)}`) },
      { n: 3, line: 3, cells: ['1'] },
    ]);
  });

  test('a name three times is one fault; the last value stands', async () => {
    const { header, rows } = await cellsOf('[{"a":1,"":"y","a":null,"a":"3"},{"a":"4"}]');
    expect(header).toEqual(['a', undefined]);
    expect(rows).toEqual([
      { n: 1, line: 1, cells: ['3', 'y'], faults: [{ rule: 'input/duplicate-key', params: { key: 'a' } }] },
      { n: 2, line: 1, cells: ['4'] },
    ]);
  });

  test('rows may be read again, and come in batches', async () => {
    const workbook = await open(`[${Array.from({ length: 3000 }, (_, i) => `{"a":"${i}"}`)}]`, 512);
    const sizes: number[] = [];
    for await (const batch of workbook.sheets[0]!.rows()) sizes.push(batch.length);
    expect(Math.max(...sizes)).toBeLessThan(1024);
    expect(await rowsOf(workbook.sheets[0]!)).toHaveLength(3001);
    expect(await rowsOf(workbook.sheets[0]!)).toHaveLength(3001);
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
      ...['5', 'x', '[1]'].map((found) => [{ rule: 'input/not-an-object', params: { found } }]),
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
    ['Python', "[{'a': None}]", { line: 1, column: 3, found: "'a'", reason: 'python' }],
    ['single quotes', "[{'a': 'x'}]", { line: 1, column: 3, found: "'a'", reason: 'single-quotes' }],
    ['Python 2 texts', "[{u'a': 1}]", { line: 1, column: 3, found: "u'a'", reason: 'python' }],
    ['minus infinity', '[{"a": -Infinity}]', { line: 1, column: 8, found: '-Infinity', reason: 'nan' }],
    ['a comment before the records', '/* x */\n[{"a": 1}]', { line: 1, column: 1, found: '/*', reason: 'comment' }],
    ['a name without quotes', '[{a: 1}]', { line: 1, column: 3, found: 'a', reason: 'other' }],
    ['a Chinese comma', '[{"a": 1，"b": 2}]', { line: 1, column: 9, found: '，', reason: 'other' }],
    ['a missing comma', '[{"a": 1\n "b": 2}]', { line: 2, column: 2, found: '"b"', reason: 'other' }],
    ['a date without quotes', '[{"a": 2024-03-01}]', { line: 1, column: 8, found: '2024-03-01', reason: 'other' }],
    ['a leading zero', '[{"a": 007}]', { line: 1, column: 8, found: '007', reason: 'other' }],
    ['a line end in a text', '[{"a": "x\ny"}]', { line: 1, column: 10, found: '\\n', reason: 'other' }],
    ['an unknown escape', '[{"a": "C:\\示例"}]', { line: 1, column: 11, found: '\\示例', reason: 'other' }],
    ['a broken code point', '[{"a": "x\\u4e2g"}]', { line: 1, column: 10, found: '\\u4e2g', reason: 'other' }],
    ['a word cut short', '[{"a": tru', { line: 1, column: 8, found: 'tru', reason: 'truncated' }],
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
    ['too deep', `[{"a":${'['.repeat(100)}`, 'input/json-too-deep'],
    [
      'an object of objects',
      `{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":{"x":1}`)}}`,
      'input/json-no-records',
    ],
    ['an object without anything', '{}', 'input/json-no-records'],
    ['one record with an object in it', '{"a":"1","b":{"c":"2"}}', 'input/json-no-records'],
    ['a text', '["a", "b"]', 'input/json-no-records'],
    [
      'more names than columns',
      `[{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":1`)}}]`,
      'input/too-many-columns',
    ],
    ['a text that never ends', `[{"a":"${'x'.repeat(2_000_000)}`, 'input/line-too-long'],
    ['a record that never ends', `[{"a":[${'"xxxxxxxxx",'.repeat(1_700_000)}`, 'input/line-too-long'],
  ])('%s', async (_name, text, rule) => {
    expect((await refusal(() => open(text)))?.rule).toBe(rule);
  });
});
