import { dayOf, isDay, lastDayOfMonth } from '../../standard/day.js';
import { Failure } from './failure.js';

/**
 * The same day of the month so many months later, or before where `count` is negative; the month's last day where it has
 * no such day. `outside-calendar` beyond the years 1 to 9999. @public used by generated rules
 */
export function addMonths(day: string, count: number): string | Failure {
  if (!isDay(day)) return new Failure('crash', 'no-day');
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), months - Math.floor(months / 12) * 12 + 1];
  if (year < 1 || year > 9999) return new Failure('not-run', 'outside-calendar:');
  const last = lastDayOfMonth(year, month);
  return dayOf(year, month, Math.min(Number(day.slice(8)), last)) ?? new Failure('not-run', 'outside-calendar:');
}
