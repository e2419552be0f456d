import { recordTypes } from '../../../src/generated/record-types.js';
import { rules as rulesByType } from '../../../src/generated/rules/all.js';
import type { RuleExample, RuleFile } from '../../../src/model/rule-file.js';
import { recordsOf } from '../../rules/rule-files.js';
import type { Json, Typed } from '../../rules/run-rules.js';
import { dataset } from './dataset.js';

/** The dataset with a mistake in it. */
export interface Mutation {
  readonly records: readonly Typed[];
  /** Where the records of the mistake stand among them. */
  readonly places: readonly number[];
}

/** What is to be changed of a record: fields and their values, absent ones as undefined. */
export type Change = Readonly<Record<string, Json[string] | undefined>>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A record with a change made. */
export const changed = (record: Json, change: Change): Json =>
  Object.fromEntries(Object.entries({ ...record, ...change }).filter(([, value]) => value !== undefined)) as Json;

const cost = (record: Json, change: Change): number =>
  Object.entries(change).filter(([name, value]) => !same(record[name], value)).length;

/** Makes a change in the record of the type that needs the least of it: what it leaves alone still fits the dataset. */
export function changeOne(type: string, changeOf: (record: Json) => Change): Mutation {
  const candidates = [...dataset.records.entries()]
    .filter(([, one]) => one.type === type)
    .map(([place, { record }]) => ({ place, record, change: changeOf(record) }));
  const [chosen] = candidates.sort((a, b) => cost(a.record, a.change) - cost(b.record, b.change));
  if (chosen === undefined) throw new Error(`the dataset has no record of ${type}`);
  const { place, record, change } = chosen;
  return { records: dataset.records.with(place, { type, record: changed(record, change) }), places: [place] };
}

/** Fields of the rule's own record it reads, or shows in its message; those of a rule over every field are its example's. */
function fieldsOf(rule: RuleFile, type: string): string[] {
  const compiled = rulesByType[type]!.filter(({ id, each }) => id === rule.id && !each);
  const shown = [...rule.message.matchAll(/self\.(\w+)/g)].map(([, name]) => name!);
  return [...new Set([...compiled.flatMap(({ reads }) => reads), ...shown])];
}

const uniqueKeys = new Map(recordTypes.map(({ id, uniqueKey }) => [id, uniqueKey]));

/** The identity of a record: what stands for the same one in the dataset is to give way to it. */
const identitiesOf = ({ type, record }: Typed): string[] =>
  [['recordId'], uniqueKeys.get(type)!].map((names) => JSON.stringify([type, names.map((name) => record[name])]));

/**
 * Puts a rule's example into the dataset. One record: a record of the dataset becomes like it in what the example sets and
 * the rule reads. Several: they take the places of the dataset's records that are the same by identifier or key, and the
 * others are added.
 */
export function mutationOf(rule: RuleFile, example: RuleExample): Mutation {
  const own = recordsOf(rule, example);
  if (example.records === undefined) {
    const { type, record } = own[0]!;
    const set = [...Object.keys(rule.examples.base ?? {}), ...Object.keys(example.set ?? {}), ...(example.unset ?? [])];
    const names = [...set, ...fieldsOf(rule, type)];
    const change = Object.fromEntries(names.map((name) => [name, record[name]]));
    return changeOne(type, () => change);
  }
  const records = [...dataset.records];
  const places: number[] = [];
  for (const one of own) {
    const identities = identitiesOf(one);
    const known = dataset.records.findIndex((other, place) => {
      return !places.includes(place) && identitiesOf(other).some((identity) => identities.includes(identity));
    });
    const place = known < 0 ? records.length : known;
    records[place] = one;
    places.push(place);
  }
  return { records, places };
}
