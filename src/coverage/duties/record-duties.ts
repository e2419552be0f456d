import type { Each, Obligation } from '../../model/obligation.js';
import type { SourceFact } from '../source-fact.js';
import { byRecord, weightOf } from '../versions.js';
import type { AuditView } from '../view.js';
import { ask, askNeeded } from './ask.js';
import { type DuePeriod, dueOf, duePeriods } from './dues.js';
import { type Evidence, evidenceOf } from './evidence.js';
import type { Tell } from './holder-duties.js';
import { type Judge, mildest, type Outcome, outcomeOf, unknownDuty } from './outcome.js';

/** A duty a record makes in a period; null where it makes none. */
type DutyIn = (period: DuePeriod) => Outcome | null;

/**
 * Works out the duties records make: one each, or one each in every period after it arose. What stands of one record makes
 * one duty; where that is several changes, it is judged by the mildest, as rules over several records do.
 */
export function recordDuties(view: AuditView, obligation: Obligation, each: Each, tell: Tell): void {
  const periods = duePeriods(obligation, view);
  const evidence = evidenceOf(view, obligation, each, periods);
  for (const versions of byRecord(view.standing(each.type))) {
    const duties = versions.map((one) => ({ one, dutyIn: dutyOf(one, view, obligation, each, evidence) }));
    for (const period of periods) {
      const found = mildest(duties.map(({ one, dutyIn }) => ({ one, outcome: dutyIn(period) })));
      if (found.outcome === null) continue;
      const unit = found.one.fact.record[each.unit];
      tell({ code: typeof unit === 'string' ? unit : '', name: '' }, period, found.outcome, weightOf(found.one.fact));
    }
  }
}

function dutyOf(
  one: SourceFact,
  view: AuditView,
  obligation: Obligation,
  each: Each,
  evidence: (one: SourceFact) => Evidence,
): DutyIn {
  const arises = arisesOn(one, each, view);
  if (arises === null) return () => null;
  const judge: Judge = { asOf: view.settings.asOf, calendar: view.run.calendar, strict: true };
  const { run } = view;
  if (obligation.period === undefined)
    return (year) => {
      if (arises.day !== undefined && (arises.day < year.start || arises.day > year.end)) return null;
      const due = dueOf(askNeeded(obligation.due, one.fact, run));
      const found = evidence(one);
      const doubt = arises.doubt ?? found.doubt;
      if (doubt !== undefined) return unknownDuty(doubt, one, 'day' in due ? due.day : null);
      return outcomeOf(due, found.in(year), one, judge);
    };
  const until = each.until === undefined ? undefined : ask(each.until, one.fact, run);
  const over = until?.kind === 'value' ? String(until.value) : undefined;
  const found = evidence(one);
  return (period) => {
    const { due, end } = period;
    if (arises.day !== undefined && end <= arises.day) return null;
    if ((over !== undefined && end >= over) || (found.end !== undefined && end > found.end)) return null;
    const last = 'day' in due ? due.day : null;
    const doubt = arises.doubt ?? found.doubt;
    if (doubt !== undefined) return unknownDuty(doubt, one, last);
    const outcome = outcomeOf(due, found.in(period), one, judge);
    if (outcome.status !== 'missing') return outcome;
    // whether anything is due at all hangs on what cannot be relied on
    if (until?.kind === 'unknown') return unknownDuty(until.reason, one, last);
    return found.doubtfulEnd !== undefined && end > found.doubtfulEnd ? unknownDuty('only-wrong', one, last) : outcome;
  };
}

/** The day a record makes a duty, and why it may be that it does not; null where it certainly does not. */
function arisesOn(one: SourceFact, each: Each, { run }: AuditView): { day?: string; doubt?: string } | null {
  const counts = each.when === undefined ? undefined : askNeeded(each.when, one.fact, run);
  if (counts?.kind === 'absent' || (counts?.kind === 'value' && counts.value !== true)) return null;
  const from = askNeeded(each.from, one.fact, run);
  if (from.kind === 'absent') return null;
  const doubt = [counts, from].flatMap((answer) => (answer?.kind === 'unknown' ? answer.reason : []))[0];
  return {
    ...(from.kind === 'value' ? { day: String(from.value) } : {}),
    ...(doubt === undefined ? {} : { doubt }),
  };
}
