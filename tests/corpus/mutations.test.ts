import { afterAll, describe, expect, test } from 'vitest';
import { recordTypes } from '../../src/generated/record-types.js';
import type { RuleExample, RuleFile } from '../../src/model/rule-file.js';
import { kebab } from '../../src/standard/shape/explain-error.js';
import { asOfOf, exampleRecord, ruleFiles, typeOf } from '../rules/rule-files.js';
import { type Conditional, conditionals } from './mutate/conditionals.js';
import { dataset, registerWith } from './mutate/dataset.js';
import { accept, accepting, documented, type Entry, entryOf, idleReasons, unexplained } from './mutate/documented.js';
import { type Expected, type Judged, outcomeOf } from './mutate/findings.js';
import { changeOne, identitiesOf, type Mutation, mutationOf } from './mutate/mutation.js';
import { formOf, violations } from './mutate/ways.js';

/**
 * Every mistake the rules have an example of, and every way to miss a conditional requirement, put into the clean city
 * one at a time: the whole check says what the rule says, and beyond that nothing but what `mutations.json` documents.
 * With `CORPUS_ACCEPT=1` that file is written as things are; what is new there wants a reason.
 */
interface Mistake {
  readonly name: string;
  readonly mutation: () => Mutation;
  readonly judged: Judged;
  readonly expected: (places: readonly number[]) => readonly Expected[];
  /** Rules that find something in the records of the mistake by its own account. */
  readonly known: readonly string[];
}

function mistakeOf(rule: RuleFile, example: RuleExample, i: number): Mistake {
  return {
    name: `${rule.id} ${i + 1}`,
    mutation: () => mutationOf(rule, example),
    judged: {
      asOf: asOfOf(rule, example),
      profile: rule.profiles?.[0],
      register: rule.examples.register && registerWith(rule.examples.register),
    },
    expected: (places) =>
      (example.at ?? [places.length]).map((n, first) => ({
        rule: rule.id,
        place: rule.share ? null : places[n - 1]!,
        message: first === 0 ? example.message : undefined,
      })),
    known: example.also ?? [],
  };
}

const ofRules = ruleFiles.map((rule): [string, Mistake[]] => [
  rule.id,
  rule.examples.invalid.map((example, i) => mistakeOf(rule, example, i)),
]);

/** What is said of a conditional requirement that is not met: a wrong number is told in the words of its form. */
function toldOf({ id, message, demand }: Conditional): Omit<Expected, 'place'> {
  const form = formOf(demand);
  return form === undefined ? { rule: id, message } : { rule: `shape/${kebab(form)}`, message: undefined };
}

const ofConditionals = conditionals.map((conditional): [string, Mistake[]] => [
  conditional.id,
  violations(conditional, exampleRecord(conditional.type)).map((_, way) => ({
    name: `${conditional.id} ${way + 1}`,
    mutation: () => changeOne(conditional.type, (record) => violations(conditional, record)[way]!),
    judged: { asOf: dataset.asOf },
    expected: ([place]) => [{ ...toldOf(conditional), place: place! }],
    known: [],
  })),
]);

const groups = [...ofRules, ...ofConditionals];
const found = new Map<string, Entry | undefined>();

describe.each(groups)('%s', (_id, mistakes) => {
  test.each(mistakes.map((mistake) => [mistake.name, mistake] as const))('%s', async (name, mistake) => {
    const mutation = mistake.mutation();
    const { missing, others } = await outcomeOf(mutation, mistake.judged, mistake.expected(mutation.places));
    const strange = others.filter(
      ({ rule, place }) => !(mistake.known.includes(rule) && place !== null && mutation.places.includes(place)),
    );
    const rules = strange.map(({ rule }) => rule);
    const entry = entryOf(name, rules, missing.length);
    found.set(name, entry);
    if (!accepting) expect(entry, JSON.stringify({ missing, strange }, null, 1)).toEqual(documented.mistakes[name]);
    expect(unexplained(entry ?? {})).toEqual([]);
  });
});

afterAll(() => {
  if (accepting)
    accept(
      found,
      groups.flatMap(([, mistakes]) => mistakes.map(({ name }) => name)),
    );
});

test.skipIf(accepting)(
  'what is documented is of this dataset, of mistakes there are, and for a reason that is needed',
  () => {
    const names = new Set(groups.flatMap(([, mistakes]) => mistakes.map(({ name }) => name)));
    expect(names.size).toBe(groups.flatMap(([, mistakes]) => mistakes).length);
    expect(documented.dataset).toBe(dataset.name);
    expect(Object.keys(documented.mistakes).filter((name) => !names.has(name))).toEqual([]);
    expect(idleReasons()).toEqual([]);
  },
);

test('the examples of types stand beside the records of the city and are none of them', () => {
  const ofCity = new Set(dataset.records.slice(0, dataset.own).flatMap(identitiesOf));
  const ofExamples = dataset.records.slice(dataset.own).flatMap(identitiesOf);
  expect(ofExamples.filter((identity) => ofCity.has(identity))).toEqual([]);
});

test.each(recordTypes.map(({ id }) => id))(
  'a mistake in a record of %s matters to no types but those that are checked again',
  async (type) => {
    const [rule] = ruleFiles.filter((one) => typeOf(one) === type);
    const { mutation, judged } = mistakeOf(rule!, rule!.examples.invalid[0]!, 0);
    const all = await outcomeOf(mutation(), judged, [], new Set(recordTypes.map(({ id }) => id)));
    expect((await outcomeOf(mutation(), judged, [])).others).toEqual(all.others);
  },
);
