import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../src/model/sheet.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { readJson } from '../../src/readers/json.js';
import { read } from '../../src/readers/read.js';
import { refusal, rowsOf } from './collect.js';
import { encode } from './encode.js';

type Value = string | number | boolean | null | readonly (string | boolean)[];

const value: fc.Arbitrary<Value> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('示例', '𠮷', '', '  ', '\u0000', '"\\'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.oneof(fc.string(), fc.boolean()), { maxLength: 3 }),
);
const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 3 }),
  fc.constantFrom('名称', '代码', '__proto__', 'constructor', '1', '0'),
);
/** Entries instead of objects: an object would put names that look like numbers first. */
const record = fc.uniqueArray(fc.tuple(name, value), { selector: ([key]) => key, maxLength: 5 });
const json = (entries: readonly (readonly [string, Value])[]): string =>
  `{${entries.map(([key, of]) => `${JSON.stringify(key)}: ${JSON.stringify(of)}`).join(',')}}`;

function expectedCell(of: Value): Cell | undefined {
  if (of === null || of === '') return undefined;
  if (typeof of === 'string') return of;
  if (typeof of === 'number') return { kind: 'number', text: JSON.stringify(of) };
  if (typeof of === 'boolean') return { kind: 'boolean', text: String(of) };
  const items = of.map(String);
  return { kind: 'list', text: items.join(';'), items };
}

test('flat records come back as they were, at any chunk size', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 20 }),
      async (records, chunkSize) => {
        const text = `[${records.map(json).join(',\n')}]`;
        const { sheets } = await readJson(bytesSource('x', encode(text, 'utf-8'), chunkSize));
        const [header, ...rows] = await rowsOf(sheets[0]!);
        expect(header?.cells).toEqual([...new Set(records.flatMap((entries) => entries.map(([key]) => key)))]);
        expect(rows.map((row) => row.n)).toEqual(records.map((_, i) => i + 1));
        for (const [i, entries] of records.entries())
          for (const [key, of] of entries) expect(rows[i]?.cells[header!.cells.indexOf(key)]).toEqual(expectedCell(of));
      },
    ),
  );
});

test('every chunk size gives the same rows or the same refusal', async () => {
  const piece = fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1e5',
      'null',
      ' ',
      '\n',
      '"',
      "'",
      'NaN',
      'None',
      '//',
      '示',
      '\\n',
    ],
    ...['{"a":1}', '[{"a":"示例"}]', '{"rows":[{"a":[1,{}]}]}'],
  );
  const outcome = async (text: string, chunkSize: number) => {
    let found: unknown;
    const failed = await refusal(async () => {
      const { faults, sheets } = await readJson(bytesSource('x', encode(text, 'utf-8'), chunkSize));
      found = { faults, rows: await rowsOf(sheets[0]!) };
    });
    return failed ?? found;
  };
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 12 }), async (pieces) => {
      const text = pieces.join('');
      const whole = await outcome(text, 1 << 16);
      for (const chunkSize of [1, 2, 3]) expect(await outcome(text, chunkSize)).toEqual(whole);
    }),
    { numRuns: 500 },
  );
});

test('any bytes, whatever they start with, give rows or a refusal', async () => {
  const starts = ['', '{', '[', '[{"a":', '{"a":1}\n{', '<', '<?xml', '\ufeff[', 'PK\u0003\u0004', '%PDF-', 'BM', '[1'];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 60 }), async (start, bytes) => {
      const all = new Uint8Array([...encode(start, 'utf-8'), ...bytes]);
      await refusal(async () => {
        for (const sheet of (await read(bytesSource('x', all, 7))).sheets) await rowsOf(sheet);
      });
    }),
    { numRuns: 2000 },
  );
});
