import type { Values } from '../dataset.js';
import { type Change, changed, type Given } from './change.js';
import { completed } from './completed.js';
import type { Condition, Conditional, Demand, Value } from './conditionals.js';
import { valueFor } from './values.js';

/** Every way to make a condition hold in a record: one per alternative it names, the same number for every record. */
function waysTo(type: string, record: Values, condition: Condition): Change[] {
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
function miss(type: string, record: Values, demand: Demand): Change {
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

/** Changes that make a conditional requirement apply to a record and not be met, one per way to make it apply. */
export const violations = ({ type, condition, demand }: Conditional, record: Values): Change[] =>
  waysTo(type, record, condition).map((way) =>
    completed(type, record, { ...way, ...miss(type, changed(record, way), demand) }),
  );
