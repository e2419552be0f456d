import type { Values } from '../dataset.js';
import { type Change, changed } from './change.js';
import { type Condition, conditionals } from './conditionals.js';
import { knownValue, satisfies } from './values.js';

/** True where a condition holds. */
function holds(record: Values, condition: Condition): boolean {
  const { anyOf, allOf, not, required = [], properties = {} } = condition;
  return (
    (anyOf?.some((one) => holds(record, one)) ?? true) &&
    (allOf?.every((one) => holds(record, one)) ?? true) &&
    !not?.required.every((name) => record[name] !== undefined) &&
    required.every((name) => record[name] !== undefined) &&
    Object.entries(properties).every(([name, asked]) => record[name] === undefined || satisfies(record[name], asked))
  );
}

/** A change with what it brings along: the fields conditions ask for once it is made, and none of those they forbid. */
export function completed(type: string, record: Values, change: Change): Change {
  const made = changed(record, change);
  const demands = conditionals
    .filter((one) => one.type === type && holds(made, one.condition))
    .map(({ demand }) => demand);
  const wanted = demands.flatMap(({ required = [] }) => required.filter((name) => made[name] === undefined));
  const unwanted = demands.flatMap(({ properties = {} }) =>
    Object.keys(properties).filter((name) => properties[name] === false && made[name] !== undefined),
  );
  const more = [
    ...wanted
      .map((name) => [name, knownValue(type, record, name, {})] as const)
      .filter(([, value]) => value !== undefined),
    ...unwanted.map((name) => [name, undefined] as const),
  ].filter(([name]) => !(name in change));
  return more.length === 0 ? change : completed(type, record, { ...change, ...Object.fromEntries(more) });
}
