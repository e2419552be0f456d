import type { Each, Obligation } from '../../model/obligation.js';
import { type LabelledPeriod, periodsOfYear } from '../periods.js';
import type { SourceFact } from '../source-fact.js';
import { weightOf } from '../versions.js';
import type { AuditView } from '../view.js';
import { ask, askNeeded } from './ask.js';
import { dueOf, duesOf } from './dues.js';
import type { Tell } from './holder-duties.js';
import { keysOf } from './keys.js';
import { type Due, type Judge, outcomeOf, unknownDuty } from './outcome.js';
import { SeenRecords } from './seen-records.js';
import { ownShowing } from './showing.js';
import { nothingShown, type Shown, shownBy } from './shown.js';

/** What is shown of the duties a record made: in which period what, and when they end; or why nobody can say. */
type Evidence =
  | { readonly unknown: string }
  | {
      readonly of: (period: LabelledPeriod) => Shown;
      readonly end?: string | undefined;
      readonly doubtfulEnd?: string | undefined;
    };

/** Works out the duties records make: one each, or one each in every period after it arose. */
export function recordDuties(view: AuditView, obligation: Obligation, each: Each, tell: Tell): void {
  const judge: Judge = { asOf: view.settings.asOf, calendar: view.run.calendar, strict: true };
  const periods = periodsOfYear(view.settings.year, obligation.period ?? 'year');
  const periodic = obligation.period !== undefined;
  const dues = periodic ? duesOf(obligation, periods, view) : [];
  const evidenceOf = evidence(view, obligation, periods);
  for (const one of view.standing(each.type)) {
    const { fact } = one;
    const arises = arisesOn(one, each, view);
    if (arises === null) continue;
    const unit = fact.record[each.unit];
    const holder = { code: typeof unit === 'string' ? unit : '', name: '' };
    const found = evidenceOf(one);
    for (const [index, period] of periods.entries()) {
      const { day } = arises;
      if (day !== undefined && (periodic ? period.end <= day : day < period.start || day > period.end)) continue;
      const due: Due = periodic ? dues[index]! : dueOf(askNeeded(obligation.due, fact, view.run));
      const outcome = (): ReturnType<typeof outcomeOf> | null => {
        const unknown = arises.unknown ?? ('unknown' in found ? found.unknown : undefined);
        if (unknown !== undefined) return unknownDuty(unknown, one, 'day' in due ? due.day : null);
        if ('unknown' in found || (found.end !== undefined && period.start > found.end)) return null;
        const judged = outcomeOf(due, found.of(period), one, judge);
        const doubted = found.doubtfulEnd !== undefined && period.start > found.doubtfulEnd;
        return doubted && judged.status === 'missing' ? unknownDuty('only-wrong', one, judged.due) : judged;
      };
      const told = outcome();
      if (told !== null) tell(holder, period, told, weightOf(fact));
    }
  }
}

/** The day a record makes a duty, or why it may make one; null where it does not. */
function arisesOn(one: SourceFact, each: Each, { run }: AuditView): { day?: string; unknown?: string } | null {
  const counts = each.when === undefined ? null : askNeeded(each.when, one.fact, run);
  if (counts !== null && (counts.kind === 'absent' || (counts.kind === 'value' && counts.value !== true))) return null;
  const from = askNeeded(each.from, one.fact, run);
  if (from.kind === 'absent') return null;
  const unknown = [counts, from].flatMap((answer) => (answer?.kind === 'unknown' ? answer.reason : []))[0];
  return {
    ...(from.kind === 'value' ? { day: String(from.value) } : {}),
    ...(unknown === undefined ? {} : { unknown }),
  };
}

/** Finds what is shown of the duties of a record: by itself, or by others that name it. */
function evidence(
  view: AuditView,
  obligation: Obligation,
  periods: readonly LabelledPeriod[],
): (one: SourceFact) => Evidence {
  const { seen } = obligation;
  if (seen === undefined)
    return (one) => {
      const showing = ownShowing(one, obligation, view);
      const shown = showing === null ? nothingShown : shownBy(showing, one);
      return { of: () => shown };
    };
  const records = new SeenRecords(view, seen, obligation.doneByReport, periods);
  const holders = obligation.holders;
  const own = [
    ...(seen.unit === undefined || holders.kind !== 'records' ? [] : [holders.each.unit]),
    ...Object.values(seen.by ?? {}),
  ];
  return ({ fact }) => {
    const wanting = own.find((field) => fact.record[field] === undefined);
    if (wanting !== undefined) return { unknown: `${fact.faulty.includes(wanting) ? 'faulty' : 'absent'}:${wanting}` };
    const keys = keysOf(fact.record, own);
    return {
      of: (period) => records.shown(keys, period),
      end: records.end(keys, 'sure'),
      doubtfulEnd: records.end(keys, 'doubtful'),
    };
  };
}
