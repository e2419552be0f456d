import type { Obligation, Seen } from '../../model/obligation.js';
import { isDay } from '../../standard/day.js';
import type { SourceFact } from '../source-fact.js';
import type { AuditView } from '../view.js';
import { ask } from './ask.js';
import type { Showing } from './shown.js';

/** Done, on a day that is not asked for. */
const whenever: Showing = { kind: 'undated', reason: 'undated' };
const inError: Showing = { kind: 'doubtful', reason: 'only-wrong' };

/** Done on the day the record was reported. */
function reported(one: SourceFact, view: AuditView): Showing {
  const day = view.reportDay(one);
  return day === null ? { kind: 'undated', reason: 'no-report-day' } : doneOn(day, view);
}

function doneOn(day: unknown, { settings }: AuditView): Showing {
  if (typeof day !== 'string' || !isDay(day)) return { kind: 'unknown', reason: 'crash:no-day' };
  return day <= settings.asOf ? { kind: 'done', day } : { kind: 'later' };
}

/**
 * What a record shows of a duty it is not the origin of.
 * @param sure false where it is in error, or where it cannot be told whether it counts.
 */
export function showingOf(
  one: SourceFact,
  { done, undated }: Seen,
  sure: boolean,
  byReport: boolean,
  view: AuditView,
): Showing {
  if (!sure) return inError;
  if (done === undefined) return undated ? whenever : reported(one, view);
  const answer = ask(done, one.fact, view.run);
  if (answer.kind === 'value') return doneOn(answer.value, view);
  if (answer.kind === 'absent' && undated) return whenever;
  if (answer.kind === 'absent') return byReport ? reported(one, view) : { kind: 'doubtful', reason: 'no-done-day' };
  return answer.reason.startsWith('faulty:') ? inError : answer;
}

/** What the record that made a duty shows of it by itself; null where it says that nothing has been done. */
export function ownShowing(one: SourceFact, { done, doneByReport }: Obligation, view: AuditView): Showing | null {
  const answer = done === undefined ? null : ask(done, one.fact, view.run);
  if (answer?.kind === 'unknown') return answer;
  if (answer?.kind === 'absent' && !doneByReport) return null;
  const showing = answer?.kind === 'value' ? doneOn(answer.value, view) : reported(one, view);
  if (!one.fact.wrong) return showing;
  // that it is late may be the very error
  return showing.kind === 'done' ? { kind: 'flawed', day: showing.day } : inError;
}
