import { readdirSync } from 'node:fs';
import { codeSets } from '../../../src/generated/code-sets.js';
import { recordTypes } from '../../../src/generated/record-types.js';
import { readJson } from '../../schemas/load.js';
import type { Values } from '../dataset.js';
import type { Given } from './change.js';
import type { Value } from './conditionals.js';
import { dataset } from './dataset.js';

/** Values for fields no valid record has one of; numbers in several ranges conditions ask for. */
const madeUp: Readonly<Record<string, readonly string[]>> = {
  number: ['0.00', '1.00', '10.00', '0', '1', '10'],
  text: ['示例内容'],
  date: [dataset.asOf],
};

/** Valid records of each type. */
const valid = new Map(
  recordTypes.map(({ id }) => {
    const folder = `tests/records/${id}/valid`;
    return [id, readdirSync(folder).map((file) => readJson(`${folder}/${file}`) as Values)];
  }),
);

/** Values a field of a type may have: those valid records have, its codes, and those fields of its name have elsewhere. */
function valuesOf(type: string, name: string): Given[] {
  const field = recordTypes.find(({ id }) => id === type)!.fields.find((one) => one.name === name)!;
  const written = (records: readonly Values[]): Given[] => records.flatMap((record) => record[name] ?? []);
  const codes = codeSets[field.codeSet ?? '']?.codes ?? [];
  const single = [
    ...written(valid.get(type)!),
    ...codes.map(({ code, label }) => (field.codeSetUse === 'label' ? label : code)),
    ...written([...valid.values()].flat()),
    ...(madeUp[field.kind] ?? []),
  ];
  return field.multi ? single.map((value) => [value].flat()) : single;
}

/** True for a value that is as asked. */
export function satisfies(value: Given | undefined, asked: Value): boolean {
  if (value === undefined) return false;
  if (asked.contains !== undefined) return Array.isArray(value) && value.some((one) => satisfies(one, asked.contains!));
  if (typeof value !== 'string') return Object.keys(asked).length === 0;
  return (
    (asked.const === undefined || value === asked.const) &&
    (asked.enum?.includes(value) ?? true) &&
    (asked.pattern === undefined || new RegExp(asked.pattern, 'u').test(value)) &&
    !(asked.not && satisfies(value, asked.not))
  );
}

/** A value that is as asked: the record's own if it is; undefined where none is known. */
export const knownValue = (type: string, record: Values, name: string, asked: Value): Given | undefined =>
  [record[name], ...valuesOf(type, name)].find((value) => satisfies(value, asked));

/** A value that is as asked, where there must be one. */
export function valueFor(type: string, record: Values, name: string, asked: Value): Given {
  const found = knownValue(type, record, name, asked);
  if (found === undefined) throw new Error(`no value of ${type}.${name} is known that is ${JSON.stringify(asked)}`);
  return found;
}
