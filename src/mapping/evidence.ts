import type { Cell } from '../model/sheet.js';
import { textOf } from './text.js';

/** Field whose figures changed their meaning after the first generation of templates: 0 and 1 were in force and withdrawn. */
export const refiguredField = 'status';

/** Field that databases are known to overwrite: a time of day in it tells. */
export const overwrittenField = 'publicityEnd';

/** The hours and minutes behind a day, `Z` where they are those of Greenwich. */
const clock = /(?:[T 日号]\s*(\d{1,2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z?)|^\d{8}(\d{2})(\d{2})\d{2})$/;
/** Midnight and the end of the day, also as programs write them for Greenwich, only say which day it is. */
const wholeDay = new Set(['00:00', '23:59', '16:00Z', '15:59Z']);

/** True for a day with a time that says more than the day. */
export function hasTimeOfDay(cell: Cell | undefined): boolean {
  const text = textOf(cell).trim();
  // a day and its time as a number of days
  if (typeof cell === 'object' && cell.kind === 'number') return /^\d{5}\.\d*[1-9]/.test(text);
  const [, time, zone = '', hours = '', minutes = ''] = clock.exec(text) ?? [];
  if (time === undefined && hours === '') return false;
  return !wholeDay.has((time ?? `${hours}:${minutes}`).padStart(5, '0') + zone);
}
