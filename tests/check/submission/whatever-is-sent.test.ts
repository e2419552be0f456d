import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeSubmission, outcomeOf } from '../../../src/check/judge-submission.js';
import { validate } from '../../../src/check/validate.js';
import { recordTypes } from '../../../src/generated/record-types.js';
import { batchOf, fixtures, type Json } from './records.js';

const asOf = '2026-03-20';
const names = [...new Set(recordTypes.flatMap(({ fields }) => fields.map(({ name }) => name)))];
const clean = batchOf([fixtures[0]!.record]);

/** Lists in lists, made only when they are sent: a counterexample could not be shown with them. */
class Nested {
  readonly depth: number;

  constructor(depth: number) {
    this.depth = depth;
  }

  get value(): unknown {
    return JSON.parse(`${'['.repeat(this.depth)}1${']'.repeat(this.depth)}`);
  }
}

const key = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...names, ...Object.keys(clean)) },
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', '', 'a/b', '~'),
  fc.string(),
);
const repeated = fc.constantFrom(
  '0',
  '1',
  '济',
  ' ',
  '-',
  '/',
  '9.',
  '济 ',
  '〔',
  '\u200b',
  '=',
  '(',
  ';',
  '２',
  '年',
  '<',
  '%',
  '&',
);
const value = fc.oneof(
  fc.jsonValue(),
  fc.integer({ min: 0, max: 20_000 }).map((depth) => new Nested(depth)),
  fc.tuple(repeated, fc.integer({ min: 1, max: 40_000 })).map(([one, times]) => one.repeat(times)),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(true, 0, -0, 1e300, null, '无', '3', '２０２６年３月１日', [], ['1', '1'], [null]),
);
const changes = fc.array(fc.tuple(key, value), { maxLength: 4 });

/** As `JSON.parse` makes it: `__proto__` is a name like any other. */
function changed(record: Json, list: readonly (readonly [string, unknown])[]): Json {
  const copy = { ...record };
  for (const [name, one] of list) {
    const sent = one instanceof Nested ? one.value : one;
    Object.defineProperty(copy, name, { value: sent, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}

type Sent =
  | { readonly fixture: string; readonly list: readonly (readonly [string, unknown])[] }
  | { readonly entry: unknown };
const sent: fc.Arbitrary<Sent> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ fixture: fc.constantFrom(...fixtures.map(({ name }) => name)), list: changes }),
  },
  { weight: 1, arbitrary: fc.jsonValue().map((entry) => ({ entry })) },
  { weight: 1, arbitrary: fc.jsonValue().map((record) => ({ entry: { record } })) },
);
const entryOf = (one: Sent): unknown =>
  'entry' in one
    ? one.entry
    : { revision: 1, record: changed(fixtures.find(({ name }) => name === one.fixture)!.record, one.list) };

test('whatever is sent is told as findings, once; nothing that validate finds wrong is accepted', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sent, { maxLength: 3 }), changes, fc.boolean(), async (all, batchChanges, hasDay) => {
      const options = hasDay ? { asOf } : {};
      const entries = all.map(entryOf);
      const found = await judgeSubmission({ batch: changed(clean, batchChanges), entries: entries as never }, options);
      expect(found.entries).toHaveLength(entries.length);
      for (const [index, findings] of [found.batch, ...found.entries].entries()) {
        const inside = index === 0 ? /^\/(?:batch|entries$)/ : new RegExp(`^/entries/${index - 1}(?:/record|$)`);
        for (const { at, message, why, fix } of findings) {
          expect(at.pointer).toMatch(inside);
          expect([message, why, fix].filter((words) => words === '')).toEqual([]);
        }
        const told = findings.map(({ rule, at }) => `${rule} ${String(at.pointer)}`);
        expect(new Set(told).size, told.join()).toBe(told.length);
      }
      for (const [index, findings] of found.entries.entries()) {
        if (outcomeOf(findings) === 'rejected') continue;
        const { record } = entries[index] as { record: Json };
        const type = recordTypes.find(({ code }) => code === record['recordType'])!;
        expect(validate(type.id, record, options).filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});
