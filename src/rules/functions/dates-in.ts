import { dayOf, daysBetween, isDay } from '../../standard/day.js';
import { oneWriting } from '../text/characters.js';
import { Failure } from './failure.js';

/** With their year and in figures, with their year and in words, without year. */
const written =
  /(?<![\d/.]|[\da-z]-)(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|\2[\da-z])|(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2})(?!\d)|(\d{1,2}) ?月 ?(\d{1,2})(?: ?[-~—–至、] ?\d{1,2})? ?[日号])/gi;

/**
 * The real days a text names, in its order: 2026-03-02, 2026/3/2, 2026.3.2, 2026年3月2日. One without a year (3月2日) is in the
 * year that brings it nearest to the day named before it, or to the given day where it is the first. @public used by
 * generated rules
 */
export function datesIn(text: string, near: string): readonly string[] | Failure {
  if (!isDay(near)) return new Failure('crash', 'no-day');
  const found: string[] = [];
  for (const match of oneWriting(text).matchAll(written)) {
    const [year, month, day] = [
      match[1] ?? match[5],
      match[3] ?? match[6] ?? match[8],
      match[4] ?? match[7] ?? match[9],
    ];
    const date =
      year === undefined
        ? nearest(found.at(-1) ?? near, Number(month), Number(day))
        : dayOf(Number(year), Number(month), Number(day));
    if (date !== undefined) found.push(date);
  }
  return found;
}

/** The day of that month that is nearest to another day, the later of two as near. */
function nearest(to: string, month: number, day: number): string | undefined {
  const year = Number(to.slice(0, 4));
  let best: string | undefined;
  for (const date of [year + 1, year, year - 1].map((some) => dayOf(some, month, day)))
    if (date !== undefined && (best === undefined || distance(date, to) < distance(best, to))) best = date;
  return best;
}

const distance = (one: string, other: string): number => Math.abs(daysBetween(one, other));
