import { registerForm } from '../../../src/check/register/form.js';
import type { Unit, Values } from '../dataset.js';
import { type Format, sourceOf } from './write.js';

/** What a register says of a unit that is today what it was in 2010; parts of it are said otherwise. */
export const entryOf = ({ name, code, division, level, kind }: Unit, more: Values = {}): Values => ({
  uscc: code,
  name,
  subjectType: kind,
  adminLevel: level,
  divisionCode: division,
  status: '1',
  validFrom: '2010-01-01',
  commitmentRequired: kind === '3' ? '0' : '1',
  ...more,
});

/** The entries of a unit that took another name on a day, the last one before it being given as well. */
export const renamed = (unit: Unit, before: string, last: string, since: string): readonly Values[] => [
  entryOf(unit, { name: before, status: '2', validTo: last }),
  entryOf(unit, { formerNames: [before], validFrom: since }),
];

/** The entry of a unit that was merged into another one after its last day. */
export const merged = (unit: Unit, into: Unit, last: string): Values =>
  entryOf(unit, { status: '3', successorCode: into.code, validTo: last, commitmentRequired: '0' });

/** A register as the file it is kept as. */
export function registerSource(file: string, format: Format, entries: readonly Values[]) {
  const fields = registerForm.fields.filter(({ name }) => entries.some((entry) => entry[name] !== undefined));
  const rows = entries.map((entry) => fields.map(({ name }) => [entry[name] ?? ''].flat().join(';')));
  const header = fields.map((field) => field.header);
  return sourceOf({ file, format, title: registerForm.title, fields, records: [], header, rows });
}
