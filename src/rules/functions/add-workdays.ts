import type { WorkdayCalendar } from '../../model/rule.js';
import { isDay } from '../../standard/day.js';
import { Failure } from './failure.js';

/**
 * The `count`-th working day counted from the day after; the day itself for 0. Not run (`calendar:2027`) where it needs a
 * year the calendar does not cover; `negative-count` for counts below 0. @public used by generated rules
 */
export function addWorkdays(day: string, count: number, calendar: WorkdayCalendar): string | Failure {
  if (!isDay(day)) return new Failure('crash', 'no-day');
  if (count < 0) return new Failure('crash', 'negative-count');
  const answer = calendar.addWorkdays(day, count);
  return typeof answer === 'string' ? answer : new Failure('not-run', `calendar:${answer.missingYear}`);
}
