import { isDay } from '../../standard/day.js';
import { Failure } from './failure.js';

/**
 * The day of a year of four digits and a `MM-DD`; `no-day` where there is none, such as 02-29 in a common year.
 * @public used by generated rules
 */
export function dayInYear(year: string, monthDay: string): string | Failure {
  const day = `${year}-${monthDay}`;
  return year.length === 4 && isDay(day) ? day : new Failure('crash', 'no-day');
}
