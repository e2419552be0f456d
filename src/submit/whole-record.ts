import type { SheetRun } from '../check/sheet-run.js';
import type { Entry } from '../model/entry.js';

/** A record as the platform takes it: every value it has, by the standard’s names. */
export type SentRecord = Readonly<Record<string, string | readonly string[]>>;

/**
 * A record with its common fields in their places: what the table has, what follows from other fields, what was given for
 * all, and where the table has none, a record id made of what identifies the record. The stand-ins a check uses are left out.
 */
export function wholeRecord(record: Entry['record'], { mapping, derived }: SheetRun, key: string | null): SentRecord {
  const { type } = mapping;
  const sources = new Map(derived.follows);
  const whole: Record<string, string | readonly string[]> = {};
  for (const { name } of type.fields) {
    const value = derived.unknown.has(name) ? undefined : record[sources.get(name) ?? name];
    if (value !== undefined) whole[name] = value;
  }
  const { reportingUnitCode: unit } = whole;
  if (derived.unknown.has('recordId') && typeof unit === 'string' && key !== null)
    whole['recordId'] = recordIdOf(unit, type.code, key);
  return whole;
}

/** The record id of a table without one: the same record always gets the same. */
const recordIdOf = (unit: string, code: string, key: string): string => `${unit}-${code}-h${key}`;
