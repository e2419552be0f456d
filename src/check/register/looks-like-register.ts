import { keysOf } from '../../mapping/normalise-header.js';
import type { Field } from '../../model/record-type.js';
import { registerForm } from './form.js';

/** Fields without which a table is no register, and how many columns it shares with one at least. */
const needed = ['uscc', 'name', 'status'];
const fewest = 6;

const keysOfField = ({ title, header, column, name, aliases }: Field): ReadonlySet<string> =>
  new Set([title, header, column, name, ...aliases.map(({ value }) => value)].flatMap(keysOf));

/** How many columns of a table are those of a register of units; 0 where it is none. @param headers as they stand in the file. */
export function registerColumns(headers: readonly string[]): number {
  const keys = new Set(headers.flatMap(keysOf));
  const found = registerForm.fields.filter((field) => [...keysOfField(field)].some((key) => keys.has(key)));
  const isWhole = needed.every((name) => found.some((field) => field.name === name));
  return isWhole && found.length >= fewest ? found.length : 0;
}
