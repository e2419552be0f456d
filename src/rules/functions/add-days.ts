import * as days from '../../standard/day.js';
import { Failure } from './failure.js';

/**
 * The day so many calendar days later, or before where `count` is negative; `outside-calendar` beyond the years 1 to 9999.
 * @public used by generated rules
 */
export function addDays(day: string, count: number): string | Failure {
  if (!days.isDay(day)) return new Failure('crash', 'no-day');
  // further than there are days, also beyond what dates can express
  if (Math.abs(count) > 4_000_000) return new Failure('not-run', 'outside-calendar:');
  try {
    return days.addDays(day, count);
  } catch {
    return new Failure('not-run', 'outside-calendar:');
  }
}
