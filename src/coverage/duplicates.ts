import type { Completeness } from '../model/audit-report.js';
import type { RecordCount } from '../model/audit-state.js';
import { splitKeys } from './collect/key-hash.js';

type Duplicates = Completeness['duplicates'];

/** Keys that more than one record of a type has when withdrawals are taken away, whoever reported them. */
export function repeatedKeys(counts: readonly RecordCount[]): ReadonlySet<string> {
  const all = counts.flatMap(({ keys }) => splitKeys(keys)).sort();
  const numbers = new Map<string, number>();
  // few keys are there twice: only those are counted
  for (let i = 1; i < all.length; i += 1)
    if (all[i] === all[i - 1]) numbers.set(all[i]!, (numbers.get(all[i]!) ?? 1) + 1);
  for (const { withdrawn } of counts)
    for (const key of splitKeys(withdrawn)) if (numbers.has(key)) numbers.set(key, numbers.get(key)! - 1);
  return new Set([...numbers].filter(([, number]) => number > 1).map(([key]) => key));
}

/**
 * Duplicates among some counts of a type.
 * @param repeated keys that are there more than once in all counts of the type: a record of one unit may be that of another.
 */
export function duplicatesOf(counts: readonly RecordCount[], repeated: ReadonlySet<string>): Duplicates {
  if (repeated.size === 0) return { records: 0, surplus: 0 };
  const numbers = new Map<string, number>();
  const add = (keys: string, by: number): void => {
    for (const key of splitKeys(keys)) if (repeated.has(key)) numbers.set(key, (numbers.get(key) ?? 0) + by);
  };
  for (const { keys, withdrawn } of counts) {
    add(keys, 1);
    add(withdrawn, -1);
  }
  let records = 0;
  let surplus = 0;
  for (const number of numbers.values()) {
    records += Math.max(number, 0);
    surplus += Math.max(number - 1, 0);
  }
  return { records, surplus };
}
