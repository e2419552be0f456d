import { isDay } from '../../standard/day.js';
import { Failure } from './failure.js';

/**
 * The last day a table begins a value on that is not after a day: with it the value in force is read, `rates[lastDayUpTo(…)]`.
 * An empty text, which no table has, before its first day; `no-day` where a key is no real day. @public used by generated rules
 */
export function lastDayUpTo(table: Readonly<Record<string, unknown>>, day: string): string | Failure {
  let last = '';
  for (const from of Object.keys(table)) {
    if (!isDay(from)) return new Failure('crash', 'no-day');
    if (from <= day && from > last) last = from;
  }
  return last;
}
