import type { Entry } from '../model/entry.js';
import type { Unsettled } from './derive.js';

/**
 * Puts the common fields a table lacks in place for rules: those that follow from other fields take their values, those
 * nobody gives are absent rather than the stand-ins that satisfy the schema.
 */
export function settleCommons(record: Entry['record'], { follows, unknown }: Unsettled): void {
  for (const [name, from] of follows) (record as Record<string, string | string[] | undefined>)[name] = record[from];
  for (const name of unknown) (record as Record<string, string | string[] | undefined>)[name] = undefined;
}

/** Fields whose values cannot be relied on, with the common fields that follow from them. */
export function withFollowing(faulty: ReadonlySet<string>, { follows }: Unsettled): ReadonlySet<string> {
  const also = follows.filter(([, from]) => faulty.has(from));
  return also.length === 0 ? faulty : new Set([...faulty, ...also.map(([name]) => name)]);
}
