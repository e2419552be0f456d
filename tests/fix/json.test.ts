import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { encode } from '../readers/encode.js';
import { decoded, type Edit, rewritten, textFile } from './edited.js';

const value = (row: number | null, place: string, to: string): Edit => ({ row, place, to });
const ofEnvelope = (place: string, to: string): Edit => ({ row: null, place, to, sheet: '批次信息' });

describe('values that are rewritten', () => {
  test.each<[what: string, before: string, edits: Edit[], after: string]>([
    ['a text', '[ {"a" : " x ", "b":1 } ]\n', [value(1, 'a', 'x')], '[ {"a" : "x", "b":1 } ]\n'],
    ['a number becomes a text', '[{"a":1.50e3,"b":2}]', [value(1, 'a', '1500')], '[{"a":"1500","b":2}]'],
    ['true', '[{"a":true}\n]', [value(1, 'a', '1')], '[{"a":"1"}\n]'],
    ['emptied', '[{"a":"无","b":"无"}]', [value(1, 'a', '')], '[{"a":"","b":"无"}]'],
    ['the last number of the text', '{"a":1}', [value(1, 'a', '2')], '{"a":"2"}'],
    [
      'the second of three records',
      '[{"a":"1"},{"a":" 2"},{"a":"3"}]',
      [value(2, 'a', '2')],
      '[{"a":"1"},{"a":"2"},{"a":"3"}]',
    ],
    [
      'members that are no records count',
      '[{"a":"1"},5,[{"a":" 3"}],{"a":" 4"}]',
      [value(4, 'a', '4')],
      '[{"a":"1"},5,[{"a":" 3"}],{"a":"4"}]',
    ],
    ['of equal names the last', '[{"a":" x","a":" y"}]', [value(1, 'a', 'y')], '[{"a":" x","a":"y"}]'],
    [
      'names in nested values are others',
      '[{"b":{"a":" x"},"a":" y","c":[{"a":" z"}]}]',
      [value(1, 'a', 'y')],
      '[{"b":{"a":" x"},"a":"y","c":[{"a":" z"}]}]',
    ],
    [
      'a list member by member',
      '[{"a":[ "罚款 ", "警告", null ]}]',
      [value(1, 'a', '罚款;警告')],
      '[{"a":[ "罚款", "警告", null ]}]',
    ],
    ['a list as a text', '[{"a":"罚款；警告"}]', [value(1, 'a', '罚款;警告')], '[{"a":"罚款;警告"}]'],
    [
      'in a list inside',
      '{"code":0,"data":{"rows":[{"a":" x"}],"a":" y"}}',
      [value(1, 'a', 'x')],
      '{"code":0,"data":{"rows":[{"a":"x"}],"a":" y"}}',
    ],
    [
      'in an envelope',
      '{"批次":" 1","rows":[{"批次":" 2","a":"x"}],"a":" 3"}',
      [ofEnvelope('批次', '1'), ofEnvelope('a', '3')],
      '{"批次":"1","rows":[{"批次":" 2","a":"x"}],"a":"3"}',
    ],
    [
      'beside an envelope',
      '{"head":{"批次":" 1"},"rows":[{"a":" x"}]}',
      [ofEnvelope('批次', '1'), value(1, 'a', 'x')],
      '{"head":{"批次":"1"},"rows":[{"a":"x"}]}',
    ],
    [
      'names with marks of pointers',
      '[{"a/b~c":" x","a\\u002fb":" y"}]',
      [value(1, 'a/b~c', 'x'), value(1, 'a/b', 'y')],
      '[{"a/b~c":"x","a\\u002fb":"y"}]',
    ],
    ['quotes, backslashes, line ends', '[{"a":"x","中":1}]', [value(1, 'a', '"\\\n')], '[{"a":"\\"\\\\\\n","中":1}]'],
    ['where all is ASCII it stays so', '[{"a":"\\u5176\\u5b83"}]', [value(1, 'a', '其他')], '[{"a":"\\u5176\\u4ed6"}]'],
    [
      'elsewhere letters are letters',
      '[{"a":"\\u5176\\u5b83","b":"中"}]',
      [value(1, 'a', '其他')],
      '[{"a":"其他","b":"中"}]',
    ],
  ])('%s', async (_, before, edits, after) => {
    for (const chunk of [1, 7, 1 << 16]) {
      const { bytes, left } = await rewritten(textFile('示例.json', before, chunk), edits);
      expect(decoded(bytes, 'utf-8')).toBe(after);
      expect(left).toEqual([]);
    }
  });

  test('a list with a semicolon in one of its values is left', async () => {
    const before = '[{"a":["x;y"," z"],"b":" 1"}]';
    const { bytes, left } = await rewritten(textFile('示例.json', before), [
      value(1, 'a', 'x;y;z'),
      value(1, 'b', '1'),
    ]);
    expect(decoded(bytes, 'utf-8')).toBe('[{"a":["x;y"," z"],"b":"1"}]');
    expect(left).toEqual([[1, 'a', 'list']]);
  });

  test.each(['utf-8-bom', 'utf-16le', 'gb18030'] as const)('in %s', async (encoding) => {
    const source = bytesSource('示例.json', encode('[{"名称":"济南𠮷 "}]', encoding), 5);
    const { bytes } = await rewritten(source, [value(1, '名称', '济南𠮷')], { encoding });
    expect(bytes).toEqual(encode('[{"名称":"济南𠮷"}]', encoding));
  });
});

describe('one record a line', () => {
  test.each<[what: string, before: string, edits: Edit[], after: string]>([
    [
      'the second one',
      '{"a":"1"}\r\n\r\n{"a": " 2" }\r\n{"a":"3"}',
      [value(2, 'a', '2')],
      '{"a":"1"}\r\n\r\n{"a": "2" }\r\n{"a":"3"}',
    ],
    [
      'a line that is none counts',
      '{"a":"1"}\n{}\nx\n{"a":3}\n',
      [value(4, 'a', '3')],
      '{"a":"1"}\n{}\nx\n{"a":"3"}\n',
    ],
    [
      'several of a line, in any order',
      '{"a":"1"}\n{"a":" 1","b":[" 2","3"],"c":"无"}\n',
      [value(2, 'c', ''), value(2, 'b', '2;3'), value(2, 'a', '1')],
      '{"a":"1"}\n{"a":"1","b":["2","3"],"c":""}\n',
    ],
    ['a number at the end of the text', '{"a":"1"}\n{"a":2}', [value(2, 'a', '2')], '{"a":"1"}\n{"a":"2"}'],
    ['blank characters on a line', '{"a":"1"}\n　\n{"a":" 2"}\n', [value(2, 'a', '2')], '{"a":"1"}\n　\n{"a":"2"}\n'],
  ])('%s', async (_, before, edits, after) => {
    for (const chunk of [1, 7, 1 << 16]) {
      const { bytes, left } = await rewritten(textFile('示例.ndjson', before, chunk), edits);
      expect(decoded(bytes, 'utf-8')).toBe(after);
      expect(left).toEqual([]);
    }
  });
});

const scalar = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 5 }), fc.integer(), fc.boolean(), fc.constant(null));
const member = fc.oneof(
  { weight: 4, arbitrary: scalar },
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(fc.string(), scalar, { maxKeys: 2 }),
);
const record = fc.dictionary(fc.constantFrom('a', 'b', '名/称', '~', ''), member, { minKeys: 1 });

describe('properties', () => {
  test.each([
    ['a list', (records: object[], space: number) => JSON.stringify(records, null, space)],
    [
      'a list inside',
      (records: object[], space: number) => JSON.stringify({ code: 0, data: { rows: records } }, null, space),
    ],
    ['one a line', (records: object[]) => records.map((one) => JSON.stringify(one)).join('\n')],
  ])(
    'exactly the values that are rewritten change: %s',
    async (form, write: (records: object[], space: number) => string) => {
      const texts = fc.string({ unit: 'grapheme', maxLength: 5 });
      const picks = fc.array(fc.tuple(fc.nat(), fc.nat(), texts), { minLength: 1, maxLength: 5 });
      await fc.assert(
        fc.asyncProperty(
          fc.array(record, { minLength: 2, maxLength: 4 }),
          picks,
          fc.integer({ min: 0, max: 2 }),
          fc.integer({ min: 1, max: 30 }),
          async (records, wanted, space, chunk) => {
            const expected = structuredClone(records) as Record<string, unknown>[];
            const edits = new Map<string, Edit>();
            for (const [r, k, to] of wanted) {
              const row = r % records.length;
              const names = Object.entries(records[row]!).flatMap(([name, one]) =>
                name !== '' && one !== null && typeof one !== 'object' ? [name] : [],
              );
              const place = names[k % names.length];
              if (place === undefined) continue;
              edits.set(`${row} ${place}`, value(row + 1, place, to));
              expected[row]![place] = to;
            }
            if (edits.size === 0) return;
            const before = write(records, space);
            const name = form === 'one a line' ? '示例.ndjson' : '示例.json';
            const { bytes, left } = await rewritten(textFile(name, before, chunk), [...edits.values()]);
            const after = decoded(bytes, 'utf-8');
            expect(left).toEqual([]);
            expect(escaped(after)).toBe(escaped(write(expected, space)));
          },
        ),
        { numRuns: 100 },
      );
    },
  );
});

/** Letters beyond ASCII escaped, so that texts differ in nothing but that. */
const escaped = (text: string): string =>
  text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
