import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { read } from '../../src/readers/read.js';
import { refusal, rowsOf, textsOf } from './collect.js';
import { encode } from './encode.js';

const first = '[\n {\n  "名称": "示例甲科技有限公司",\n  "备注": ';
const bytesOf = (text: string) => encode(text, 'utf-8');

describe('cases as collected', () => {
  test('C098: an identifier given as a number keeps its digits', async () => {
    const { sheets } = await read(bytesSource('x', bytesOf(`${first}370102191202020007\n }\n]`)));
    expect((await rowsOf(sheets[0]!))[1]).toEqual({
      n: 1,
      line: 2,
      cells: ['示例甲科技有限公司', { kind: 'number', text: '370102191202020007' }],
    });
  });

  test.each([
    ['C099-a: NaN', `${first}NaN\n }\n]`, { line: 4, column: 9, found: 'NaN', reason: 'nan' }],
    ['C099-b: a trailing comma', `${first}"",\n }\n]`, { line: 5, column: 2, found: '}', reason: 'trailing-comma' }],
    [
      'C099-c: what Python prints',
      "[{'行政相对人名称': '济南示例甲科技有限公司', '备注': None}]",
      { line: 1, column: 3, found: "'行政相对人名称'", reason: 'python' },
    ],
  ])('%s', async (_name, text, params) => {
    expect(await refusal(() => read(bytesSource('x', bytesOf(text))))).toEqual({ rule: 'input/json-syntax', params });
  });

  test.each([
    ['C100-a: a byte order mark', 'utf-8-bom', []],
    ['C100-b: GB18030', 'gb18030', [{ rule: 'input/json-encoding', params: { encoding: 'gb18030' } }]],
  ] as const)('%s', async (_name, encoding, faults) => {
    const workbook = await read(bytesSource('x', encode(`${first}null\n }\n]`, encoding), 1));
    expect({ encoding: workbook.encoding, faults: workbook.faults }).toEqual({ encoding, faults });
    expect(textsOf(await rowsOf(workbook.sheets[0]!))).toEqual([
      ['名称', '备注'],
      ['示例甲科技有限公司', ''],
    ]);
  });

  test('C102: the answer of an API', async () => {
    const text = '{"code":200,"msg":"ok","data":{"total":2,"rows":[{"名称":"示例甲","备注":null},{"名称":"示例乙"}]}}';
    const workbook = await read(bytesSource('x', bytesOf(text)));
    expect(workbook.faults).toEqual([{ rule: 'input/json-envelope', params: { path: '$.data.rows' } }]);
    expect(textsOf(await rowsOf(workbook.sheets[0]!)).map(([name]) => name)).toEqual(['名称', '示例甲', '示例乙']);
  });

  test('C104: kinds of empty', async () => {
    const text = '[{"名称":null,"备注":[]},{"名称":""},{"名称":"  "},{"备注":"x"},{"名称":"null"}]';
    const { sheets } = await read(bytesSource('x', bytesOf(text)));
    expect((await rowsOf(sheets[0]!)).slice(1).map((row) => row.cells)).toEqual([
      [undefined, { kind: 'list', text: '', items: [] }],
      [undefined],
      ['  '],
      [undefined, 'x'],
      ['null'],
    ]);
  });
});

test('a file cut short between finding the records and reading them is told, not passed over', async () => {
  const bytes = bytesOf('[{"名称":"示例甲"},{"名称":"示例乙"}]');
  let size = bytes.length;
  const source = {
    ...bytesSource('x', bytes),
    async *stream() {
      yield bytes.subarray(0, size);
    },
  };
  const { sheets } = await read(source);
  size = bytesOf('[{"名称":"示例甲"},').length;
  expect((await refusal(() => rowsOf(sheets[0]!)))?.params).toMatchObject({ reason: 'truncated' });
});
