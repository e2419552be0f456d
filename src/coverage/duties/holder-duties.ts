import type { Obligation } from '../../model/obligation.js';
import { type LabelledPeriod, periodsOfYear } from '../periods.js';
import type { AuditView } from '../view.js';
import { duesOf } from './dues.js';
import { type Holder, holdersOf } from './holders.js';
import { keysOf } from './keys.js';
import { type Due, type Judge, notApplicable, type Outcome, outcomeOf, unknownDuty, zeroOutcome } from './outcome.js';
import { SeenRecords } from './seen-records.js';
import { nothingShown } from './shown.js';
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
  const periods = periodsOfYear(view.settings.year, obligation.period ?? 'year');
  const dues = duesOf(obligation, periods, view);
  const records = seen && new SeenRecords(view, seen, obligation.doneByReport, periods);
  const zeros = seen && obligation.zeroReport ? new ZeroReports(view, seen.type) : undefined;
  const outcome = (holder: Holder, period: LabelledPeriod, due: Due): Outcome | null => {
    const standing = holder.standing(period, 'day' in due ? (due.day ?? period.end) : period.end);
    if (standing === null) return null;
    if (standing.kind === 'not-applicable') return notApplicable(standing.reason);
    if (standing.kind === 'unknown') return unknownDuty(standing.reason, null, 'day' in due ? due.day : null);
    const shown = records?.shown(keysOf({ holder: holder.code }, ['holder']), period) ?? nothingShown;
    const zero = isEmpty(shown) ? zeros?.of(holder.code, period) : undefined;
    if (zero !== undefined) return zeroOutcome(due, zero.day, judge);
    const found = outcomeOf(due, shown, null, judge);
    return found.status === 'missing' && holder.note !== '' ? { ...found, reason: holder.note } : found;
  };
  for (const holder of holdersOf(obligation, view))
    for (const [index, period] of periods.entries()) {
      const found = outcome(holder, period, dues[index]!);
      if (found !== null) tell(holder, period, found, 1);
    }
}

/** True where nothing is shown by the day judged by: a zero report then speaks for the period. */
const isEmpty = ({ later: _, ...shown }: Parameters<typeof outcomeOf>[1]): boolean => Object.keys(shown).length === 0;
