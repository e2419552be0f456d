import type { OutcomeCounts } from '../model/receipt.js';
import type { EntryResult } from './platform.js';

/** Results by what became of each. */
export function countsOf(results: readonly EntryResult[]): OutcomeCounts {
  const of = (outcome: EntryResult['outcome']): number => results.filter((one) => one.outcome === outcome).length;
  return {
    total: results.length,
    accepted: of('accepted'),
    acceptedWithWarnings: of('accepted-with-warnings'),
    duplicate: of('duplicate'),
    rejected: of('rejected'),
  };
}
