import type { Cell, DutyStatus } from '../../model/audit-report.js';
import type { Outcome } from './outcome.js';

/** How many duties stand how. */
export type StatusCounts = Readonly<Record<DutyStatus, number>>;

export const noCounts = (): Record<DutyStatus, number> => ({
  fulfilled: 0,
  zero: 0,
  late: 0,
  partial: 0,
  missing: 0,
  open: 0,
  'not-applicable': 0,
  unknown: 0,
});

/**
 * How several duties stand together; the first that holds:
 * 1. something is missing or partial: `missing` where nothing else has been done, in time or late, else `partial`;
 * 2. something is late: `late`;
 * 3. of something nobody can say: `unknown`;
 * 4. something is not yet due: `open`;
 * 5. all is done: `zero` where there are only zero reports, else `fulfilled`;
 * 6. there is no duty at all: `not-applicable`.
 */
export function statusOf(counts: StatusCounts): DutyStatus {
  const { fulfilled, zero, late, partial, missing, open, unknown } = counts;
  if (partial > 0) return 'partial';
  if (missing > 0) return fulfilled + zero + late > 0 ? 'partial' : 'missing';
  if (late > 0) return 'late';
  if (unknown > 0) return 'unknown';
  if (open > 0) return 'open';
  if (fulfilled > 0) return 'fulfilled';
  return zero > 0 ? 'zero' : 'not-applicable';
}

/** The one value of all, or null where they differ; undefined while there is none. */
type Common = string | null | undefined;
const common = (known: Common, value: string | null): string | null =>
  known === undefined || known === value ? value : null;

/** Adds up the duties of one holder in one period. */
export class CellTally {
  readonly #counts = noCounts();
  /** First reason of each status. */
  readonly #reasons = new Map<DutyStatus, string>();
  #due: Common;
  #done: Common;
  #late: number | null = null;

  /** @param weight duties the outcome is of. */
  add({ status, due, done, workdays, reason }: Outcome, weight: number): void {
    this.#counts[status] += weight;
    this.#due = common(this.#due, due);
    this.#done = common(this.#done, done);
    if (workdays !== null && workdays >= 0 && lags.has(status)) this.#late = Math.max(this.#late ?? 0, workdays);
    const known = this.#reasons.get(status);
    if (reason !== '' && (known === undefined || reason < known)) this.#reasons.set(status, reason);
  }

  cell(obligation: string, holder: string, period: string): Cell {
    const { fulfilled, zero, late, partial, missing, open, unknown } = this.#counts;
    const status = statusOf(this.#counts);
    return {
      obligation,
      holder,
      period,
      status,
      due: this.#due ?? null,
      done: this.#done ?? null,
      late: this.#late,
      expected: fulfilled + zero + late + partial + missing + open + unknown,
      met: fulfilled + zero,
      lateCount: late,
      missing: missing + partial,
      open,
      unknown,
      partial,
      reason: this.#reasons.get(status) ?? (status === 'partial' ? this.#reasons.get('missing') : undefined) ?? '',
    };
  }
}

/** Those whose working days lie after the last day. */
const lags: ReadonlySet<DutyStatus> = new Set(['late', 'missing', 'partial']);
