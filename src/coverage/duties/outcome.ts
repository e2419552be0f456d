import type { DutyStatus } from '../../model/audit-report.js';
import type { WorkdayCalendar } from '../../model/rule.js';
import { comparePlaces, type SourceFact } from '../source-fact.js';
import type { Shown } from './shown.js';

/** Last day of a duty; null where none can be named; or why nobody can say. */
export type Due = { readonly day: string | null } | { readonly unknown: string };

/** How one duty of one holder stands. */
export interface Outcome {
  readonly status: DutyStatus;
  readonly due: string | null;
  readonly done: string | null;
  /** Working days from the last day to the day it was done or, where it is not done, the day judged by; null where not known. */
  readonly workdays: number | null;
  readonly reason: string;
  /** The record it hangs on; null where there is none. */
  readonly at: SourceFact | null;
}

/** By what duties are judged. */
export interface Judge {
  readonly asOf: string;
  readonly calendar: WorkdayCalendar;
  /** True where a duty that was done on a day nobody knows is not known to be fulfilled: those that records make. */
  readonly strict: boolean;
}

const plain = { due: null, done: null, workdays: null, at: null } as const;

export const notApplicable = (reason: string): Outcome => ({ ...plain, status: 'not-applicable', reason });
export const unknownDuty = (reason: string, at: SourceFact | null = null, due: string | null = null): Outcome => ({
  ...plain,
  status: 'unknown',
  reason,
  at,
  due,
});

/**
 * How a duty stands by what is shown of it. The earliest day counts; that something was done late is certain even where
 * another record does not tell its day, or where the record that says so is in error. Days are compared as days, whether they are working days or not; a year the calendar
 * lacks leaves unknown only how many working days lie between. @param at the record that made the duty, if one did.
 */
export function outcomeOf(due: Due, shown: Shown, at: SourceFact | null, judge: Judge): Outcome {
  if ('unknown' in due) return unknownDuty(due.unknown, at ?? shown.done?.at ?? shown.undated?.at);
  const last = due.day;
  const outcome = (status: DutyStatus, reason: string, by?: SourceFact): Outcome => ({
    ...plain,
    status,
    reason,
    due: last,
    at: at ?? by ?? null,
  });
  const { undated, unknown, flawed, later } = shown;
  const done = shown.done ?? (flawed !== undefined && last !== null && flawed.value > last ? flawed : undefined);
  if (done !== undefined) {
    const timed = doneOn(done.value, last, judge);
    return { ...outcome(last === null || done.value <= last ? 'fulfilled' : 'late', '', done.at), ...timed };
  }
  const doubtful = shown.doubtful ?? (flawed && { value: 'only-wrong', at: flawed.at });
  const running = last === null || last >= judge.asOf;
  if (undated !== undefined) {
    if (running) return outcome('fulfilled', '', undated.at);
    const isAsked = judge.strict && undated.value === 'no-report-day';
    return outcome(isAsked ? 'unknown' : 'fulfilled', undated.value, undated.at);
  }
  if (unknown !== undefined) return outcome('unknown', unknown.value, unknown.at);
  const by = doubtful ?? later;
  const reason = doubtful?.value ?? (later === undefined ? '' : 'after-as-of');
  if (running) return outcome('open', reason || (last === null ? 'no-due-day' : ''), by?.at);
  const { days, gap } = workdays(last, judge.asOf, judge);
  return { ...outcome(doubtful === undefined ? 'missing' : 'partial', reason || gap, by?.at), workdays: days };
}

/** How a duty stands that a zero report fulfils. @param day day of the report; null where it does not tell. */
export function zeroOutcome(due: Due, day: string | null, judge: Judge): Outcome {
  if ('unknown' in due) return unknownDuty(due.unknown);
  const base = { ...plain, due: due.day };
  if (day !== null)
    return { ...base, status: due.day === null || day <= due.day ? 'zero' : 'late', ...doneOn(day, due.day, judge) };
  const running = due.day === null || due.day >= judge.asOf;
  return { ...base, status: 'zero', reason: running ? '' : 'no-report-day' };
}

/** The day it was done, and how far from the last day; in time, a year the calendar lacks is of no consequence. */
function doneOn(day: string, last: string | null, judge: Judge): Pick<Outcome, 'done' | 'workdays' | 'reason'> {
  if (last === null) return { done: day, workdays: null, reason: '' };
  const { days, gap } = workdays(last, day, judge);
  return { done: day, workdays: days, reason: day > last ? gap : '' };
}

function workdays(from: string, to: string, { calendar }: Judge): { days: number | null; gap: string } {
  const days = calendar.workdaysBetween(from, to);
  return typeof days === 'number' ? { days, gap: '' } : { days: null, gap: `calendar:${days.missingYear}` };
}

/** A record and the duty it makes, if any. */
interface Made {
  readonly one: SourceFact;
  readonly outcome: Outcome | null;
}

/** From what nobody has to worry about to what weighs most; null is no duty. */
const weights: readonly (DutyStatus | null)[] = [
  'fulfilled',
  'zero',
  'not-applicable',
  'open',
  null,
  'unknown',
  'late',
  'partial',
  'missing',
];

/** The mildest of what several versions of one record make; of equal ones the first by place. @param all at least one. */
export function mildest(all: readonly Made[]): Made {
  const weigh = ({ outcome }: Made): number => weights.indexOf(outcome?.status ?? null);
  return all.reduce((best, other) => {
    const order = weigh(best) - weigh(other) || comparePlaces(best.one, other.one);
    return order <= 0 ? best : other;
  });
}
