import type { Obligation } from '../../model/obligation.js';
import type { LabelledPeriod } from '../periods.js';
import type { AuditView } from '../view.js';
import { type DuePeriod, duePeriods } from './dues.js';
import { type Holder, holdersOf } from './holders.js';
import { keysOf } from './keys.js';
import { type Judge, notApplicable, type Outcome, outcomeOf, unknownDuty, zeroOutcome } from './outcome.js';
import { SeenRecords } from './seen-records.js';
import { nothingShown, type Shown } from './shown.js';
import { ZeroReports } from './zero-reports.js';

/** Is told of every duty: whose, in which period, how it stands, and how many it stands for. */
export type Tell = (
  holder: Pick<Holder, 'code' | 'name'>,
  period: LabelledPeriod,
  outcome: Outcome,
  weight: number,
) => void;

/** Works out the duties of units and divisions: one of each holder in each period. */
export function holderDuties(view: AuditView, obligation: Obligation, tell: Tell): void {
  const { seen } = obligation;
  const judge: Judge = { asOf: view.settings.asOf, calendar: view.run.calendar, strict: false };
  const periods = duePeriods(obligation, view);
  const records = seen && new SeenRecords(view, seen, obligation.doneByReport, periods);
  const zeros = seen && obligation.zeroReport ? new ZeroReports(view, seen.type) : undefined;
  const outcomeIn = (holder: Holder, period: DuePeriod): Outcome | null => {
    const { due } = period;
    const last = 'day' in due ? due.day : null;
    const standing = holder.standing(period, last ?? period.end);
    if (standing === null) return null;
    if (standing.kind === 'not-applicable') return notApplicable(standing.reason);
    if (standing.kind === 'unknown') return unknownDuty(standing.reason, null, last);
    const shown = records?.shown(keysOf({ holder: holder.code }, ['holder']), period) ?? nothingShown;
    const zero = isEmpty(shown) ? zeros?.of(holder.code, period) : undefined;
    if (zero !== undefined) return zeroOutcome(due, zero.day, judge);
    const outcome = outcomeOf(due, shown, null, judge);
    return outcome.status === 'missing' && holder.note !== '' ? { ...outcome, reason: holder.note } : outcome;
  };
  for (const holder of holdersOf(obligation, view))
    for (const period of periods) {
      const outcome = outcomeIn(holder, period);
      if (outcome !== null) tell(holder, period, outcome, 1);
    }
}

/** True where nothing is shown by the day judged by: a zero report then speaks for the period. */
const isEmpty = ({ later: _, ...shown }: Shown): boolean => Object.keys(shown).length === 0;
