import type { WorkdayCalendar } from '../../model/rule.js';
import { isDay } from '../../standard/day.js';
import { Failure } from './failure.js';

/**
 * Working days after the first day up to and including the second; negative where the second is earlier. Not run
 * (`calendar:2027`) where it needs a year the calendar does not cover. @public used by generated rules
 */
export function workdaysBetween(from: string, to: string, calendar: WorkdayCalendar): number | Failure {
  if (!isDay(from) || !isDay(to)) return new Failure('crash', 'no-day');
  const answer = calendar.workdaysBetween(from, to);
  return typeof answer === 'number' ? answer : new Failure('not-run', `calendar:${answer.missingYear}`);
}
