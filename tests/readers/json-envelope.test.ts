import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell, Row } from '../../src/model/sheet.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { readJson } from '../../src/readers/json.js';
import { defaultLimits } from '../../src/readers/limits.js';
import { refusal, rowsOf } from './collect.js';
import { encode } from './encode.js';

const isEnvelope = (names: readonly string[]): boolean => names.includes('批次号');

interface Read {
  readonly envelope: { readonly pointer: string; readonly cells: Readonly<Record<string, Cell | undefined>> } | null;
  readonly records: readonly Row[] | null;
}

async function readText(text: string, chunkSize = 1 << 16): Promise<Read> {
  const { sheets } = await readJson(bytesSource('x', encode(text, 'utf-8'), chunkSize), {}, isEnvelope);
  const around = sheets.find((sheet) => sheet.envelope);
  const list = sheets.find((sheet) => !sheet.envelope);
  const [names, values] = around ? await rowsOf(around) : [];
  const entries = (names?.cells ?? []).map((name, i) => [String(name), values?.cells[i]] as const);
  return {
    envelope: around ? { pointer: around.pointer!, cells: Object.fromEntries(entries) } : null,
    records: list ? await rowsOf(list) : null,
  };
}

async function outcome(text: string, chunkSize?: number): Promise<unknown> {
  let read: Read | undefined;
  const refused = await refusal(async () => {
    read = await readText(text, chunkSize);
  });
  return refused ?? read;
}

const cell = (text: string): Cell => ({ kind: 'number', text });

test.each<[string, string, Read['envelope'], number | null]>([
  [
    'beside the records',
    '{"a":{"批次号":"x","n":1},"b":[{"c":1}]}',
    { pointer: '/a', cells: { 批次号: 'x', n: cell('1') } },
    1,
  ],
  ['around them', '{"批次号":"x","b":[{"c":1},{}],"n":1}', { pointer: '', cells: { 批次号: 'x', n: cell('1') } }, 2],
  ['with an empty list, which is no value', '{"批次号":"x","b":[]}', { pointer: '', cells: { 批次号: 'x' } }, 0],
  [
    'with several empty lists, which are',
    '{"批次号":"x","b":[],"c":[]}',
    {
      pointer: '',
      cells: { 批次号: 'x', b: { kind: 'list', text: '', items: [] }, c: { kind: 'list', text: '', items: [] } },
    },
    null,
  ],
  ['without a list', '{"a":{"批次号":"x"}}', { pointer: '/a', cells: { 批次号: 'x' } }, null],
  [
    'with a list of values',
    '{"批次号":["x","y"]}',
    { pointer: '', cells: { 批次号: { kind: 'list', text: 'x;y', items: ['x', 'y'] } } },
    null,
  ],
  ['with nothing in it', '{"批次号":null,"b":[{"c":1}]}', { pointer: '', cells: { 批次号: undefined } }, 1],
  [
    'with a name that needs escapes',
    '{"a/b~":{"批次号":"x"},"b":[{"c":1}]}',
    { pointer: '/a~1b~0', cells: { 批次号: 'x' } },
    1,
  ],
  ['a record is none', '[{"批次号":"x"}]', null, 1],
  ['nothing inside a record is', '[{"a":{"批次号":"x"}}]', null, 1],
])('%s', async (_what, text, envelope, records) => {
  const read = await readText(text);
  expect(read.envelope).toEqual(envelope);
  expect(read.records === null ? null : Math.max(0, read.records.length - 1)).toBe(records);
});

test('two are one too many', async () => {
  expect(await outcome('{"a":{"批次号":1},"b":{"批次号":2},"c":[{"d":1}]}')).toEqual({
    rule: 'input/json-ambiguous',
    params: { reason: 'envelopes', paths: '$.a、$.b' },
  });
});

test('what stands outside of records is held up to a limit, and let go when it is over', async () => {
  const limits = { ...defaultLimits, rowCharacters: 100 };
  const read = (text: string): Promise<unknown> =>
    readJson(bytesSource('x', encode(text, 'utf-8')), { limits }, isEnvelope);
  const long = `"${'示'.repeat(60)}"`;
  expect(await refusal(() => read(`{"a":${long},"b":${long},"c":[{"d":1}]}`))).toMatchObject({
    rule: 'input/line-too-long',
  });
  expect(await refusal(() => read(`{"a":{"x":${long}},"b":{"x":${long}},"c":[{"d":1}]}`))).toBeUndefined();
});

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
const names = fc.constantFrom('a', 'b', '/', '~', '名', '__proto__');
const scalar: fc.Arbitrary<Json> = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
/** Values without lists of objects, which are records. */
const noise = fc.letrec<{ value: Json; object: Json }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalar, fc.array(scalar, { maxLength: 3, minLength: 1 }), tie('object')),
  object: fc.dictionary(names, tie('value'), { maxKeys: 3, noNullPrototype: true }),
}));
const members = fc.uniqueArray(fc.tuple(names, noise.value), { selector: ([name]) => name, maxLength: 3 });
const records = fc.array(fc.dictionary(fc.constantFrom('甲', '乙'), scalar, { minKeys: 1, maxKeys: 2 }), {
  minLength: 1,
  maxLength: 4,
});
const values = fc.uniqueArray(fc.tuple(fc.constantFrom('n', '标识', '数'), fc.string({ minLength: 1 })), {
  selector: ([name]) => name,
});
const chunks = fc.integer({ min: 1, max: 12 });

const object = (entries: readonly (readonly [string, string])[]): string =>
  `{${entries.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')}}`;

test('records and envelope are found wherever they stand, in any order, at any chunk size', async () => {
  await fc.assert(
    fc.asyncProperty(
      members,
      records,
      values,
      fc.boolean(),
      fc.nat(),
      fc.nat({ max: 3 }),
      chunks,
      async (others, list, own, isAround, at, depth, chunk) => {
        const envelope = [['批次号', '"x"'], ...own.map(([name, text]) => [name, JSON.stringify(text)])] as [
          string,
          string,
        ][];
        const rest = others.map(([name, value]): [string, string] => [name, JSON.stringify(value)]);
        const put: [string, string][] = isAround
          ? [...envelope, ['记录', JSON.stringify(list)]]
          : [
              ['批次', object(envelope)],
              ['记录', JSON.stringify(list)],
            ];
        const all = [...rest, ...put];
        // any rotation: what comes first, the list or the envelope, must not matter
        const turned = [...all.slice(at % all.length), ...all.slice(0, at % all.length)];
        const text = Array.from({ length: depth }).reduce<string>((inner) => object([['外', inner]]), object(turned));
        const read = await readText(text, chunk);
        expect(read.records!.slice(1)).toHaveLength(list.length);
        const [header, ...rows] = read.records!;
        for (const [i, record] of list.entries())
          for (const [name, value] of Object.entries(record)) {
            const found = rows[i]?.cells[header!.cells.indexOf(name)];
            const shown = typeof found === 'object' ? found.text : found;
            expect(shown).toBe(value === null || value === '' ? undefined : String(value));
          }
        expect(read.envelope!.pointer).toBe(`${'/外'.repeat(depth)}${isAround ? '' : '/批次'}`);
        for (const [name, value] of own) expect(read.envelope!.cells[name]).toBe(value);
      },
    ),
    { numRuns: 500 },
  );
});

test('any JSON at all gives the same at any chunk size, and the same records with and without envelopes', async () => {
  const piece = fc.constantFrom(
    '{"批次号":1,',
    '"批次号":[],',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"a":',
    '"b":',
    '1',
    '"x"',
    'null',
    '[]',
    '{}',
    '[{"a":1}]',
    '{"批次号":"x"}',
    '"c":[{"批次号":2}]',
    '"d":{"批次号":3}',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), chunks, async (pieces, chunk) => {
      const text = pieces.join('');
      expect(await outcome(text, chunk)).toEqual(await outcome(text));
    }),
    { numRuns: 2000 },
  );
  await fc.assert(
    fc.asyncProperty(fc.json(), chunks, async (text, chunk) => {
      const whole = await outcome(text, chunk);
      const plain = await refusal(async () => void (await readJson(bytesSource('x', encode(text, 'utf-8')))));
      // nothing in it is an envelope: it is read as ever
      expect(whole !== null && typeof whole === 'object' && 'rule' in whole).toBe(plain !== undefined);
    }),
    { numRuns: 500 },
  );
});
