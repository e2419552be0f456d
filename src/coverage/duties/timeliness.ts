import type { Timeliness } from '../../model/audit-report.js';
import { compareTexts } from '../../standard/compare-texts.js';
import { valueIn } from '../../standard/group-by.js';
import type { Outcome } from './outcome.js';

/** How long fulfilment took, of one holder or of all. */
class Distribution {
  readonly #days = new Map<number, number>();
  #inTime = 0;
  #late = 0;
  #unknown = 0;

  add({ status, done, workdays }: Outcome, weight: number): void {
    if (status === 'unknown' || (isDone.has(status) && done === null)) this.#unknown += weight;
    else if (status === 'late') this.#late += weight;
    else if (isDone.has(status)) this.#inTime += weight;
    if (done !== null && workdays !== null) this.#days.set(workdays, (this.#days.get(workdays) ?? 0) + weight);
  }

  result(): Pick<Timeliness, 'days' | 'inTime' | 'late' | 'unknown'> {
    const days = [...this.#days].sort(([a], [b]) => a - b).map(([late, count]) => ({ late, count }));
    return { days, inTime: this.#inTime, late: this.#late, unknown: this.#unknown };
  }
}

const isDone: ReadonlySet<Outcome['status']> = new Set(['fulfilled', 'zero', 'late']);

/** When the duties of one obligation were fulfilled, in working days from their last day; what is not done has no part in it. */
export class TimelinessTally {
  readonly #all = new Distribution();
  readonly #holders = new Map<string, Distribution>();

  add(holder: string, outcome: Outcome, weight: number): void {
    if (outcome.status !== 'unknown' && !isDone.has(outcome.status)) return;
    this.#all.add(outcome, weight);
    valueIn(this.#holders, holder, () => new Distribution()).add(outcome, weight);
  }

  /** All together first, then by holder; nothing where nothing is done and nothing unknown. */
  results(obligation: string, title: string): readonly Timeliness[] {
    if (this.#holders.size === 0) return [];
    const holders = [...this.#holders].sort(([a], [b]) => compareTexts(a, b));
    return [[null, this.#all] as const, ...holders].map(([holder, distribution]) => ({
      obligation,
      title,
      holder,
      ...distribution.result(),
    }));
  }
}
