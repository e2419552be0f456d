import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNeeded, needsOf } from '../../../src/coverage/collect/field-needs.js';
import { codeSets } from '../../../src/generated/code-sets.js';
import { needConditions } from '../../../src/generated/conditions.js';
import { recordTypes } from '../../../src/generated/record-types.js';
import { validators } from '../../../src/generated/validators/all.js';
import type { Field, RecordType } from '../../../src/model/record-type.js';
import { checkShape } from '../../../src/standard/shape.js';

type Plain = Record<string, string | string[]>;

const none: ReadonlySet<string> = new Set();
const all = { isOptional: () => false, severityOf: () => 'error' as const };
const examplesOf = (type: string): Plain[] =>
  readdirSync(`tests/records/${type}/valid`).map(
    (file) => JSON.parse(readFileSync(`tests/records/${type}/valid/${file}`, 'utf8')) as Plain,
  );

/** What the validator says: without the field, that it is missing. */
function isMissed(type: RecordType, record: Plain, field: string): boolean {
  const { [field]: _, ...without } = record;
  return (
    validators[type.id]!(without) === false &&
    checkShape(type, without, validators[type.id]!).some(
      (problem) => problem.field === field && problem.keyword === 'required',
    )
  );
}

/** Values that decide conditions: codes, and the amounts and names patterns tell apart. */
const valuesOf = (field: Field): fc.Arbitrary<string | string[]> => {
  const codes = codeSets[field.codeSet ?? '']?.codes.map(({ code, label }) =>
    field.codeSetUse === 'label' ? label : code,
  );
  const one = fc.constantFrom(
    ...(codes ?? ['0', '0.00', '12.50', '-0', '370102198506200009', '91370100MADEUP0133', '文字']),
  );
  return field.multi ? fc.uniqueArray(one, { minLength: 1, maxLength: 3 }) : one;
};

describe.each(recordTypes.map((type) => [type.id, type] as const))('%s', (id, type) => {
  const conditional = type.fields.filter(({ requirement }) => requirement === 'conditional');
  const known = needsOf(type, all, () => true);

  test('each conditional requirement of the schema has its condition', () => {
    const required = type.conditions.filter((condition) => condition.id.includes('/missing-')).map((one) => one.id);
    expect(needConditions[id]?.map(({ rule }) => rule)).toEqual(required);
    for (const field of conditional) expect(Array.isArray(known[type.fields.indexOf(field)]), field.name).toBe(true);
  });

  test('a field is needed exactly where the validator misses it', () => {
    const read = type.fields.filter((field) => type.conditions.some(({ reads }) => reads.includes(field.name)));
    const changes = fc.record(Object.fromEntries(read.map((field) => [field.name, fc.option(valuesOf(field))])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(fc.constantFrom(...examplesOf(id)), changes, (example, change) => {
        const record: Plain = Object.fromEntries(
          Object.entries({ ...example, ...change }).filter(
            (entry): entry is [string, string | string[]] => entry[1] !== null,
          ),
        );
        for (const field of conditional) {
          const need = known[type.fields.indexOf(field)]!;
          expect(isNeeded(need, record, none), field.name).toBe(isMissed(type, record, field.name));
        }
      }),
      { numRuns: 60 },
    );
  });
});

const penalty = recordTypes.find(({ id }) => id === 'administrative-penalty')!;
const indexOf = (name: string): number => penalty.fields.findIndex((field) => field.name === name);
const fined: Plain = { penaltyCategory: ['罚款'] };

test('what decides a condition and is faulty decides nothing', () => {
  const need = needsOf(penalty, all, () => true)[indexOf('fineAmount')]!;
  expect(isNeeded(need, fined, none)).toBe(true);
  expect(isNeeded(need, fined, new Set(['decisionDate']))).toBe(true);
  expect(isNeeded(need, fined, new Set(['penaltyCategory']))).toBe(false);
});

test('what the table cannot show decides nothing', () => {
  expect(needsOf(penalty, all, (name) => name !== 'penaltyCategory')[indexOf('fineAmount')]).toBe('never');
});

test('what a profile does not ask for need not be there', () => {
  const shared = { ...all, isOptional: ({ name }: Field) => name === 'decisionDate' };
  expect(needsOf(penalty, shared, () => true)[indexOf('decisionDate')]).toBe('never');
  const off = {
    ...all,
    severityOf: (rule: string) => (rule.endsWith('missing-fine-amount') ? null : ('error' as const)),
  };
  expect(needsOf(penalty, off, () => true)[indexOf('fineAmount')]).toBe('never');
  expect(needsOf(penalty, off, () => true)[indexOf('confiscatedAmount')]).not.toBe('never');
});
