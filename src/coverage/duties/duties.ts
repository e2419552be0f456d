import type { Cell, ObligationSummary, Timeliness } from '../../model/audit-report.js';
import type { DutyGap } from '../../model/duty-gap.js';
import type { Obligation } from '../../model/obligation.js';
import { compareTexts } from '../../standard/compare-texts.js';
import type { AuditView } from '../view.js';
import { holderDuties } from './holder-duties.js';
import { ObligationTally } from './obligation-tally.js';
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
    const tell: ObligationTally['add'] = (...duty) => tally.add(...duty);
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

/**
 * Without a register nobody knows which units there are, without a list of reporters which are listed. Disclosures are no records
 * that are reported: where no table of them is there, nobody has asked for them.
 */
function whyNotRun({ holders, seen }: Obligation, { state }: AuditView): string | null {
  const isThere = (id: string): boolean => state.sources.some(({ sheets }) => sheets.some(({ type }) => type === id));
  if (seen?.type === disclosures && !isThere(disclosures)) return 'no-disclosures';
  if (holders.kind === 'units' && state.registers.length === 0) return 'no-register';
  return holders.kind === 'listed' && state.reporters.length === 0 ? 'no-reporters' : null;
}
