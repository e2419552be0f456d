import type { Cell, ObligationSummary, Timeliness } from '../../model/audit-report.js';
import type { DutyGap } from '../../model/duty-gap.js';
import type { Obligation } from '../../model/obligation.js';
import { compareTexts } from '../../standard/compare-texts.js';
import type { AuditView } from '../view.js';
import { holderDuties } from './holder-duties.js';
import { ObligationTally } from './obligation-tally.js';
import { type Outcome, unknownDuty } from './outcome.js';
import { recordDuties } from './record-duties.js';

/** The form whose rows show that arrears were disclosed. */
const disclosures = 'arrears-disclosure';

/** What was expected, held against what was seen. */
export interface Duties {
  /** By obligation, holder and period. */
  readonly cells: readonly Cell[];
  readonly summaries: readonly ObligationSummary[];
  readonly timeliness: readonly Timeliness[];
  /** The first thousand of each obligation, by obligation, holder, period and place. */
  readonly gaps: readonly DutyGap[];
  readonly gapCount: number;
}

/** Holds what every obligation expects against the records that stand. Nothing here depends on the order of files or records. */
export function dutiesOf(view: AuditView, obligations: readonly Obligation[]): Duties {
  const sorted = obligations.toSorted((a, b) => compareTexts(a.id, b.id));
  const done = sorted.map((obligation) => {
    const notRun = whyNotRun(obligation, view);
    const tally = new ObligationTally(obligation);
    const { holders } = obligation;
    const isBlind = isWithoutDisclosures(obligation, view);
    const tell: ObligationTally['add'] = (holder, period, outcome, weight) =>
      tally.add(holder, period, isBlind ? unseen(outcome) : outcome, weight);
    if (notRun === null) {
      if (holders.kind === 'records') recordDuties(view, obligation, holders.each, tell);
      else holderDuties(view, obligation, tell);
    }
    const cells = tally.cells();
    return {
      cells,
      summary: tally.summary(cells, notRun),
      timeliness: tally.timeliness(),
      gaps: tally.gaps(view),
    };
  });
  return {
    cells: done.flatMap(({ cells }) => cells),
    summaries: done.map(({ summary }) => summary),
    timeliness: done.flatMap(({ timeliness }) => timeliness),
    gaps: done.flatMap(({ gaps }) => gaps),
    gapCount: done.reduce((sum, { summary: { gaps } }) => sum + gaps.error + gaps.warning + gaps.info, 0),
  };
}

/** Disclosures are no records that are reported: where no table of them was handed in, they may be there all the same. */
const isWithoutDisclosures = ({ seen }: Obligation, { state }: AuditView): boolean =>
  seen?.type === disclosures && !state.sources.some(({ sheets }) => sheets.some(({ type }) => type === disclosures));

/** A duty of which nobody can tell, where it would be missing. */
const unseen = (outcome: Outcome): Outcome =>
  outcome.status === 'missing' ? unknownDuty('no-disclosures', outcome.at, outcome.due) : outcome;

/** Without a register nobody knows which units there are, without a list of reporters which are listed. */
function whyNotRun({ holders }: Obligation, { state }: AuditView): string | null {
  if (holders.kind === 'units' && state.registers.length === 0) return 'no-register';
  return holders.kind === 'listed' && state.reporters.length === 0 ? 'no-reporters' : null;
}
