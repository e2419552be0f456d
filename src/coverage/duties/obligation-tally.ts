import type { Cell, ObligationSummary, Timeliness } from '../../model/audit-report.js';
import type { DutyGap } from '../../model/duty-gap.js';
import type { Obligation } from '../../model/obligation.js';
import { compareTexts } from '../../standard/compare-texts.js';
import { valueIn } from '../../standard/group-by.js';
import type { LabelledPeriod } from '../periods.js';
import type { AuditView } from '../view.js';
import { CellTally, noCounts } from './cell.js';
import { GapList } from './gap-list.js';
import type { Holder } from './holders.js';
import type { Outcome } from './outcome.js';
import { TimelinessTally } from './timeliness.js';

/** Adds up the duties of one obligation, told in any order. */
export class ObligationTally {
  readonly #obligation: Obligation;
  readonly #cells = new Map<string, Map<string, CellTally>>();
  readonly #gaps: GapList;
  readonly #timeliness = new TimelinessTally();

  constructor(obligation: Obligation) {
    this.#obligation = obligation;
    this.#gaps = new GapList(obligation);
  }

  add(holder: Pick<Holder, 'code' | 'name'>, period: LabelledPeriod, outcome: Outcome, weight: number): void {
    const own = valueIn(this.#cells, holder.code, () => new Map<string, CellTally>());
    valueIn(own, period.label, () => new CellTally()).add(outcome, weight);
    this.#gaps.add({ holder, period, outcome, weight });
    this.#timeliness.add(holder.code, outcome, weight);
  }

  /** By holder and period. */
  cells(): readonly Cell[] {
    const byLabel = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => compareTexts(a, b);
    return [...this.#cells]
      .sort(byLabel)
      .flatMap(([holder, own]) =>
        [...own].sort(byLabel).map(([period, tally]) => tally.cell(this.#obligation.id, holder, period)),
      );
  }

  gaps(view: AuditView): readonly DutyGap[] {
    return this.#gaps.list(view);
  }

  /** What has come of it over all its cells. @param notRun why it was not looked at; null where it was. */
  summary(cells: readonly Cell[], notRun: string | null): ObligationSummary {
    return summaryOf(this.#obligation, cells, this.#gaps.counts, notRun);
  }

  timeliness(): readonly Timeliness[] {
    return this.#timeliness.results(this.#obligation.id, this.#obligation.duty);
  }
}

function summaryOf(
  obligation: Obligation,
  cells: readonly Cell[],
  gaps: ObligationSummary['gaps'],
  notRun: string | null,
): ObligationSummary {
  const statuses = noCounts();
  for (const { status } of cells) statuses[status] += 1;
  const sum = (of: (cell: Cell) => number): number => cells.reduce((total, cell) => total + of(cell), 0);
  const { id, ref, severity, duty, measures, basis, parameters } = obligation;
  return {
    ...{ id, ref, severity, title: duty, measures, basis: basis.text, confidence: basis.confidence, parameters },
    cells: statuses,
    expected: sum(({ expected }) => expected),
    met: sum(({ met }) => met),
    lateCount: sum(({ lateCount }) => lateCount),
    missing: sum(({ missing }) => missing),
    open: sum(({ open }) => open),
    unknown: sum((cell) => cell.unknown),
    partial: sum(({ partial }) => partial),
    gaps,
    notRun,
  };
}
