import type { Json } from '../../rules/run-rules.js';
import { type Condition, type Conditional, conditionals, type Demand, type Value } from './conditionals.js';
import { type Change, changed } from './mutation.js';
import { type Given, knownValue, satisfies, valueFor } from './values.js';

/** Every way to make a condition hold in a record: one per alternative it names, the same number for every record. */
function waysTo(type: string, record: Json, condition: Condition): Change[] {
  if (condition.anyOf) return condition.anyOf.flatMap((one) => waysTo(type, record, one));
  if (condition.allOf)
    return condition.allOf.reduce<Change[]>(
      (ways, part) => ways.flatMap((way) => waysTo(type, record, part).map((more) => ({ ...way, ...more }))),
      [{}],
    );
  if (condition.not) return [Object.fromEntries(condition.not.required.map((name) => [name, undefined]))];
  const asked = Object.entries(askedBy(condition));
  return [Object.fromEntries(asked.map(([name, value]) => [name, valueFor(type, record, name, value)]))];
}

/** What a condition asks of fields that must be there. */
const askedBy = ({ required = [], properties = {} }: Condition): Readonly<Record<string, Value>> => ({
  ...Object.fromEntries(required.map((name) => [name, {}])),
  ...properties,
});

/** True where a condition holds. */
function holds(record: Json, { anyOf, allOf, not, required = [], properties = {} }: Condition): boolean {
  return (
    (anyOf?.some((one) => holds(record, one)) ?? true) &&
    (allOf?.every((one) => holds(record, one)) ?? true) &&
    !not?.required.every((name) => record[name] !== undefined) &&
    required.every((name) => record[name] !== undefined) &&
    Object.entries(properties).every(([name, asked]) => record[name] === undefined || satisfies(record[name], asked))
  );
}

/** A number that is wrong in its last place and looks right otherwise. */
const misread = (number: string): string => number.slice(0, -1) + (number.endsWith('1') ? '2' : '1');

/** What numbers look like that a demand refers to. */
const forms: Readonly<Record<string, Value>> = {
  citizenId: { pattern: '^[1-8]\\d{16}[\\dX]$' },
  uscc: { pattern: '^[0-9A-Z]{18}$' },
};

/** The form of number a demand refers to; undefined where it asks for something to be there, or not to be. */
export function formOf({ properties = {} }: Demand): string | undefined {
  const [asked] = Object.values(properties);
  return asked ? asked.$ref.split('/').at(-1)! : undefined;
}

/** What misses a demand. */
function miss(type: string, record: Json, demand: Demand): Change {
  const form = formOf(demand);
  const wrong = Object.keys(demand.properties ?? {}).map((name): [string, Given] => {
    if (form === undefined) return [name, valueFor(type, record, name, {})];
    return [name, misread(valueFor(type, record, name, forms[form]!) as string)];
  });
  return {
    ...Object.fromEntries((demand.required ?? []).map((name) => [name, undefined])),
    ...Object.fromEntries(wrong),
  };
}

/** A change with what it brings along: the fields other conditions ask for once it is made, and none of those they forbid. */
function completed(type: string, record: Json, change: Change): Change {
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

/** Changes that make a conditional requirement apply to a record and not be met, one per way to make it apply. */
export const violations = ({ type, condition, demand }: Conditional, record: Json): Change[] =>
  waysTo(type, record, condition).map((way) =>
    completed(type, record, { ...way, ...miss(type, changed(record, way), demand) }),
  );
