import type { DutyStatus } from '../../model/audit-report.js';
import type { DutyGap } from '../../model/duty-gap.js';
import type { Severity } from '../../model/finding.js';
import type { Obligation } from '../../model/obligation.js';
import { compareTexts } from '../../standard/compare-texts.js';
import type { LabelledPeriod } from '../periods.js';
import { comparePlaces } from '../source-fact.js';
import type { AuditView } from '../view.js';
import type { Holder } from './holders.js';
import type { Outcome } from './outcome.js';

/** Gaps of one obligation that are listed; all are counted. */
const most = 1000;

/** A gap as it is found. */
interface Found {
  readonly holder: Pick<Holder, 'code' | 'name'>;
  readonly period: LabelledPeriod;
  readonly outcome: Outcome;
  readonly weight: number;
}

const gaps: ReadonlySet<DutyStatus> = new Set<DutyGap['status']>(['missing', 'late', 'partial', 'unknown']);
const isGap = (status: DutyStatus): status is DutyGap['status'] => gaps.has(status);

/** What is missing, late, partial or unknown of one obligation: the exact number, and the first ones by holder, period and place. */
export class GapList {
  readonly #obligation: Obligation;
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  readonly #found: Found[] = [];

  constructor(obligation: Obligation) {
    this.#obligation = obligation;
  }

  add(found: Found): void {
    const { status } = found.outcome;
    if (!isGap(status)) return;
    this.#counts[severityOf(status, this.#obligation)] += found.weight;
    this.#found.push(found);
    if (this.#found.length >= 8 * most) this.#cut();
  }

  /** All of them, by what they weigh. */
  get counts(): Readonly<Record<Severity, number>> {
    return { ...this.#counts };
  }

  #cut(): void {
    this.#found.sort(inOrder).splice(most);
  }

  list(view: AuditView): readonly DutyGap[] {
    const obligation = this.#obligation;
    this.#cut();
    return this.#found.map(({ holder, period, outcome, weight }) => {
      const status = outcome.status as DutyGap['status'];
      return {
        rule: obligation.id,
        severity: severityOf(status, obligation),
        status,
        holder: holder.code,
        name: view.units.nameOf(holder.code, outcome.due ?? period.end) || holder.name,
        period: period.label,
        due: outcome.due,
        done: outcome.done,
        late: status === 'unknown' ? null : outcome.workdays,
        at: outcome.at === null ? null : view.placeOf(outcome.at),
        reason: outcome.reason,
        count: weight,
      };
    });
  }
}

/** What is missing, or there only in error, weighs what the obligation says; what is late or unknown at most a warning. */
function severityOf(status: DutyGap['status'], { severity, lateIsError }: Obligation): Severity {
  const full = status === 'missing' || status === 'partial' || (status === 'late' && lateIsError);
  return severity === 'error' && !full ? 'warning' : severity;
}

/** A duty that hangs on no record comes before those that do. */
const inOrder = (a: Found, b: Found): number =>
  compareTexts(a.holder.code, b.holder.code) ||
  compareTexts(a.period.start, b.period.start) ||
  (a.outcome.at === null || b.outcome.at === null
    ? Number(a.outcome.at !== null) - Number(b.outcome.at !== null)
    : comparePlaces(a.outcome.at, b.outcome.at));
