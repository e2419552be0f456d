import { valueIn } from '../standard/group-by.js';
import type { EntryResult } from './platform.js';

const outcomes: ReadonlySet<string> = new Set(['accepted', 'accepted-with-warnings', 'duplicate', 'rejected']);

/**
 * Results that say what became of a record that was sent, one of each. Left out is what is of no entry, of another record, or
 * none of the outcomes there are, and what is told of one entry in two ways: of those records it is not known.
 * @param digests of the records sent, in order.
 */
export function ownResults(results: readonly EntryResult[], digests: readonly string[]): readonly EntryResult[] {
  const told = new Map<number, EntryResult[]>();
  for (const one of results)
    if (Number.isInteger(one?.index) && digests[one.index] !== undefined) valueIn(told, one.index, () => []).push(one);
  return [...told].flatMap(([index, all]) => {
    const { outcome, issues } = all[0]!;
    const isSure =
      outcomes.has(outcome) &&
      all.every((one) => one.outcome === outcome && (one.recordDigest ?? digests[index]) === digests[index]);
    return isSure ? [{ index, outcome, issues: Array.isArray(issues) ? issues : [] }] : [];
  });
}
