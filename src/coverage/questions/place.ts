import type { SourceFact } from '../source-fact.js';
import type { AuditView } from '../view.js';

/** The text of a field that can be relied on. */
export function textOf({ fact }: SourceFact, field: string): string | undefined {
  const value = fact.record[field];
  return typeof value === 'string' ? value : undefined;
}

/** Records by the value of a field; those without one are left out. */
export function byField(records: readonly SourceFact[], field: string): ReadonlyMap<string, readonly SourceFact[]> {
  const found = new Map<string, SourceFact[]>();
  for (const record of records) {
    const value = textOf(record, field);
    if (value === undefined) continue;
    const known = found.get(value);
    if (known === undefined) found.set(value, [record]);
    else known.push(record);
  }
  return found;
}

/** The name a unit goes by at the end of the year of the audit. */
export const nameIn = (view: AuditView, holder: string): string =>
  view.units.nameOf(holder, `${view.settings.year}-12-31`);
