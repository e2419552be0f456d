import { describe, expect, test } from 'vitest';
import { recordTypes } from '../../src/generated/record-types.js';
import { asOfOf, exampleRecord, recordsOf, registerOf, ruleFiles } from './rule-files.js';
import { contextAt, runRules } from './run-rules.js';

/**
 * A rule’s examples are its tests. All rules of the type are run on each: an invalid example gives exactly the finding of
 * its rule, in the words it states, besides those it names under `also`; a valid one gives none.
 */
describe.each(ruleFiles.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.examples.invalid.map((example, i) => [i + 1, example] as const))('invalid %i', async (_i, example) => {
    const records = recordsOf(rule, example);
    const { told } = await runRules(records, contextAt(asOfOf(rule, example), registerOf(rule)), rule.profiles?.[0]);
    const own = told.filter((one) => one.rule === rule.id);
    expect(own.map(({ record, message }) => ({ record, message }))).toEqual(
      (example.at ?? [rule.share ? 0 : records.length]).map((record) => ({ record, message: expect.any(String) })),
    );
    expect(own[0]?.message).toBe(example.message);
    expect([...new Set(told.filter((one) => one.rule !== rule.id).map((one) => one.rule))].sort()).toEqual(
      [...(example.also ?? [])].sort(),
    );
  });

  test.each(rule.examples.valid.map((example, i) => [i + 1, example] as const))('valid %i', async (_i, example) => {
    const { told } = await runRules(
      recordsOf(rule, example),
      contextAt(asOfOf(rule, example), registerOf(rule)),
      rule.profiles?.[0],
    );
    expect([...new Set(told.map((one) => one.rule))].sort()).toEqual([...(example.also ?? [])].sort());
    expect(told.filter((one) => one.rule === rule.id)).toEqual([]);
  });
});

test.each(recordTypes.map(({ id }) => id))('the example record of %s satisfies every rule', async (type) => {
  const { told } = await runRules([{ type, record: exampleRecord(type) }], contextAt('2026-03-20'));
  expect(told).toEqual([]);
});
