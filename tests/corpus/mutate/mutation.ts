import { recordTypes } from '../../../src/generated/record-types.js';
import { rules as rulesByType } from '../../../src/generated/rules/all.js';
import type { RuleExample, RuleFile } from '../../../src/model/rule-file.js';
import { recordsOf } from '../../rules/rule-files.js';
import type { CorpusRecord, Values } from '../dataset.js';
import { type Change, changed, cost } from './change.js';
import { completed } from './completed.js';
import { dataset } from './dataset.js';

/** The dataset with a mistake in it. */
export interface Mutation {
  readonly records: readonly CorpusRecord[];
  /** Where the records of the mistake stand among them. */
  readonly places: readonly number[];
  /** True where the records of the mistake are a table of their own, beside that of the dataset's records of their type. */
  readonly apart: boolean;
}

/** Makes a change in the record of the type that needs the least of it: what it leaves alone still fits the dataset. */
export function changeOne(type: string, changeOf: (record: Values) => Change): Mutation {
  const candidates = [...dataset.records.entries()]
    .filter(([place, one]) => one.type === type && place < dataset.own)
    .map(([place, { record }]) => ({ place, record, change: changeOf(record) }));
  const [chosen] = candidates.sort((a, b) => cost(a.record, a.change) - cost(b.record, b.change));
  if (chosen === undefined) throw new Error(`the dataset has no record of ${type}`);
  const { place, record, change } = chosen;
  const records = dataset.records.with(place, { type, record: changed(record, change) });
  return { records, places: [place], apart: false };
}

/** Fields of the rule's own record it reads, or shows in its message; those of a rule over every field are its example's. */
function fieldsOf(rule: RuleFile, type: string): string[] {
  const compiled = rulesByType[type]!.filter(({ id, each }) => id === rule.id && !each);
  const shown = [...rule.message.matchAll(/self\.(\w+)/g)].map(([, name]) => name!);
  return [...new Set([...compiled.flatMap(({ reads }) => reads), ...shown])];
}

/** Fields that make a record of a type the same as another. */
const uniqueKeys = new Map(recordTypes.map(({ id, uniqueKey }) => [id, uniqueKey]));

/** The identity of a record: what stands for the same one in the dataset is to give way to it. */
export const identitiesOf = ({ type, record }: CorpusRecord): string[] =>
  [['recordId'], uniqueKeys.get(type)!].map((names) => JSON.stringify([type, names.map((name) => record[name])]));

/** A record of the dataset becomes like that of an example in what the example sets and the rule reads; it stays the same record. */
function likeExample(rule: RuleFile, example: RuleExample, { type, record }: CorpusRecord): Mutation {
  const set = [...Object.keys(rule.examples.base ?? {}), ...Object.keys(example.set ?? {}), ...(example.unset ?? [])];
  const names = [...set, ...fieldsOf(rule, type).filter((name) => name !== 'recordId')];
  const change = Object.fromEntries(names.map((name) => [name, record[name]]));
  return changeOne(type, (one) => completed(type, one, change));
}

/** Records take the places of the dataset's records that are the same by identifier or key, and the others are added. */
function puttingIn(own: readonly CorpusRecord[]): Mutation {
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
  return { records, places, apart: false };
}

/**
 * Puts a rule's example into the dataset: a single record as a change of one of its records, several as they are, and so one
 * whose units are in a register of the example's own.
 */
export function mutationOf(rule: RuleFile, example: RuleExample): Mutation {
  const own = recordsOf(rule, example);
  if (example.records === undefined && rule.examples.register === undefined) return likeExample(rule, example, own[0]!);
  // what is said of a table as a whole is said of the example's records alone
  return { ...puttingIn(own), apart: rule.share !== undefined };
}
