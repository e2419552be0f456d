import { keyOf } from '../../mapping/derive.js';
import type { At, Params, Severity } from '../../model/finding.js';
import { notRun } from '../../rules/accumulators/accumulator.js';
import type { Tallies } from '../../rules/tallies.js';
import type { Ledger } from '../ledger.js';
import type { BatchRow } from './batch-row.js';

/** Id of a rule about batches. */
export type BatchRule =
  | 'batch/unit-differs'
  | 'batch/type-differs'
  | 'batch/count-differs'
  | 'batch/records-in-zero-report'
  | 'batch/zero-report-differs'
  | 'batch/reviewer-is-operator'
  | 'batch/version-differs'
  | 'batch/generated-in-future'
  | 'batch/period-not-begun'
  | 'batch/digest-differs';

/** What batches are to satisfy beyond their shape, and how much it weighs. Source: rule G-28. */
const severities: Readonly<Record<BatchRule, Severity>> = {
  'batch/unit-differs': 'error',
  'batch/type-differs': 'error',
  'batch/count-differs': 'error',
  'batch/records-in-zero-report': 'error',
  'batch/zero-report-differs': 'error',
  'batch/reviewer-is-operator': 'error',
  'batch/version-differs': 'warning',
  'batch/generated-in-future': 'warning',
  'batch/period-not-begun': 'warning',
  'batch/digest-differs': 'error',
};

/** True for the id of a rule about batches. */
export const isBatchRule = (id: string): boolean => Object.hasOwn(severities, id);

/** What a batch violates. */
export interface Violation {
  /** Field the finding stands at. */
  readonly at: string;
  /** Other fields of the batch it speaks of. */
  readonly related?: readonly string[];
  /** Cells of records it speaks of. */
  readonly records?: readonly At[];
  readonly params: Params;
}

/** Why a rule could not be worked out for a batch. */
export type NotRun = 'digest:' | 'elsewhere:' | 'too-many-units:';

/** Tells what came of the rules, and counts it as for every other rule. */
export class BatchRules {
  readonly #ledger: Ledger;
  readonly #tallies: Tallies;

  constructor(ledger: Ledger, tallies: Tallies) {
    this.#ledger = ledger;
    this.#tallies = tallies;
  }

  /**
   * @param reads fields of the batch the rule reads: it is blocked by a wrong value, and does not apply without one.
   * @param judge the violation; null where there is none, or the reason why it cannot be told.
   */
  judge(id: BatchRule, batch: BatchRow, reads: readonly string[], judge: () => Violation | NotRun | null): void {
    const severity = severities[id];
    const tally = this.#tallies.of({ id, severity });
    if (reads.some((field) => batch.isFaulty(field))) {
      tally.blocked += 1;
      return;
    }
    if (reads.some((field) => batch.value(field) === undefined)) return;
    const outcome = judge();
    if (typeof outcome === 'string') {
      notRun(tally, outcome);
      return;
    }
    tally.judged += 1;
    if (outcome !== null) this.#tell(id, severity, batch, outcome);
  }

  #tell(id: BatchRule, severity: Severity, batch: BatchRow, violation: Violation): void {
    const { at, related = [], records = [], params } = violation;
    const { entry, run } = batch;
    if (severity === 'error') batch.isWrong = true;
    const place = run.at.fieldOf(entry.row, at);
    const cells = related.map((field) => run.at.fieldOf(entry.row, field).at);
    const key = keyOf(entry.record, run.mapping.type);
    this.#ledger.add(id, severity, place.at, params, place.text, key, [...cells, ...records]);
  }
}
