import { readdirSync } from 'node:fs';
import { codeSets } from '../../../src/generated/code-sets.js';
import { recordTypes } from '../../../src/generated/record-types.js';
import type { Json } from '../../rules/run-rules.js';
import { readJson } from '../../schemas/load.js';
import type { Condition, Conditional, Demand, Value } from './conditionals.js';
import type { Change } from './mutation.js';

type Given = Json[string];

/** Numbers for conditions that ask for one in some range. */
const numbers = ['0.00', '1.00', '10.00', '0', '1', '10'];

/** Valid records of each type. */
const valid = new Map(
  recordTypes.map(({ id }) => {
    const folder = `tests/records/${id}/valid`;
    return [id, readdirSync(folder).map((file) => readJson(`${folder}/${file}`) as Json)];
  }),
);

/** Values a field of a type may have: those valid records have, its codes, and those fields of its name have elsewhere. */
function valuesOf(type: string, name: string): Given[] {
  const field = recordTypes.find(({ id }) => id === type)!.fields.find((one) => one.name === name)!;
  const written = (records: readonly Json[]): Given[] => records.flatMap((record) => record[name] ?? []);
  const codes = codeSets[field.codeSet ?? '']?.codes ?? [];
  const single = [
    ...written(valid.get(type)!),
    ...codes.map(({ code, label }) => (field.codeSetUse === 'label' ? label : code)),
    ...(field.kind === 'number' ? numbers : []),
    ...written([...valid.values()].flat()),
  ];
  return field.multi ? single.map((value) => [value].flat()) : single;
}

function satisfies(value: Given | undefined, asked: Value): boolean {
  if (value === undefined) return false;
  if (asked.contains !== undefined) return Array.isArray(value) && value.some((one) => satisfies(one, asked.contains!));
  if (Array.isArray(value)) return Object.keys(asked).length === 0;
  return (
    (asked.const === undefined || value === asked.const) &&
    (asked.enum?.includes(value) ?? true) &&
    (asked.pattern === undefined || new RegExp(asked.pattern, 'u').test(value)) &&
    !(asked.not && satisfies(value, asked.not))
  );
}

/** A value that is as asked: the record's own if it is. */
function valueFor(type: string, record: Json, name: string, asked: Value): Given {
  const found = [record[name], ...valuesOf(type, name)].find((value) => satisfies(value, asked));
  if (found === undefined) throw new Error(`no value of ${type}.${name} is known that is ${JSON.stringify(asked)}`);
  return found;
}

/** Every way to make a condition hold in a record: one per alternative it names, the same number for every record. */
function waysTo(type: string, record: Json, condition: Condition): Change[] {
  if (condition.anyOf) return condition.anyOf.flatMap((one) => waysTo(type, record, one));
  if (condition.allOf)
    return condition.allOf.reduce<Change[]>(
      (ways, part) => ways.flatMap((way) => waysTo(type, record, part).map((more) => ({ ...way, ...more }))),
      [{}],
    );
  if (condition.not) return [Object.fromEntries(condition.not.required.map((name) => [name, undefined]))];
  const { required = [], properties = {} } = condition;
  const asked: Readonly<Record<string, Value>> = { ...Object.fromEntries(required.map((name) => [name, {}])), ...properties };
  return [Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, valueFor(type, record, name, value)]))];
}

/** A number that is wrong in its last place and looks right otherwise. */
const misread = (number: string): string => number.slice(0, -1) + (number.endsWith('1') ? '2' : '1');

/** What misses a demand. */
function missing(type: string, record: Json, { required = [], properties = {} }: Demand, way: Change): Change {
  const wrong = Object.entries(properties).map(([name, asked]): [string, Given] => {
    const value = valueFor(type, { ...record, ...way } as Json, name, asked === false ? {} : sound[asked.$ref]!);
    return [name, asked === false ? value : misread(value as string)];
  });
  return { ...Object.fromEntries(required.map((name) => [name, undefined])), ...Object.fromEntries(wrong) };
}

/** What numbers look like that a demand refers to. */
const sound: Readonly<Record<string, Value>> = {
  '../common/identifiers.json#/$defs/citizenId': { pattern: '^[1-8]\\d{16}[\\dX]$' },
  '../common/identifiers.json#/$defs/uscc': { pattern: '^[0-9A-Z]{18}$' },
};

/** Changes that make a conditional requirement apply to a record and not be met, one per way to make it apply. */
export const violations = ({ type, condition, demand }: Conditional, record: Json): Change[] =>
  waysTo(type, record, condition).map((way) => ({ ...way, ...missing(type, record, demand, way) }));
