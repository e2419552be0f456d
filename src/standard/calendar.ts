import type { CalendarYear } from '../model/calendar-year.js';
import type { WorkdayCalendar } from '../model/rule.js';
import { addDays, daysBetween } from './day.js';

type Missing = { readonly missingYear: number };

/** Years covered without a gap, with every working day in them numbered. */
interface Run {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly firstDay: string;
  /** Working days in order. */
  readonly workdays: readonly string[];
  /** For each day of the run, how many working days there are up to and including it. */
  readonly upTo: Uint32Array;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const inYear = (year: number, monthDay: string): string => `${String(year).padStart(4, '0')}-${monthDay}`;

/**
 * Working days by the official calendar: Mondays to Fridays that are no holidays, and the Saturdays and Sundays that make
 * up for them. Days are calendar days without a time zone. Nothing is guessed about a year that is not given: an answer
 * that needs one names it. Years are laid out once; a question then costs two look-ups. Source: yearly notices of the
 * State Council's office.
 */
export class Calendar implements WorkdayCalendar {
  readonly years: readonly number[];
  readonly #runs = new Map<number, Run>();

  /** @param years in any order; of two for the same year the later one counts. */
  constructor(years: readonly CalendarYear[]) {
    const byYear = new Map(years.map((one) => [one.year, one]));
    this.years = [...byYear.keys()].sort((a, b) => a - b);
    let together: CalendarYear[] = [];
    for (const year of this.years) {
      together.push(byYear.get(year)!);
      if (byYear.has(year + 1)) continue;
      const run = runOf(together);
      for (const one of together) this.#runs.set(one.year, run);
      together = [];
    }
  }

  /**
   * The `count`-th working day after a day, which need not be one itself; the day itself for 0.
   * @param day a real day. @param count not negative.
   * @returns the day, or the first year met that is not covered.
   */
  addWorkdays(day: string, count: number): string | Missing {
    if (count === 0) return day;
    const first = dayAfter(day);
    if (first === undefined) return { missingYear: yearOf(day) + 1 };
    const run = this.#runs.get(yearOf(first));
    if (run === undefined) return { missingYear: yearOf(first) };
    return run.workdays[workdaysBefore(run, first) + count - 1] ?? { missingYear: run.lastYear + 1 };
  }

  /**
   * Working days after `from` up to and including `to`; negative where `to` is earlier, counted the same way round.
   * @returns the number, or the first year met, from the earlier day on, that is not covered.
   */
  workdaysBetween(from: string, to: string): number | Missing {
    if (from === to) return 0;
    const [earlier, later, sign] = from < to ? [from, to, 1] : [to, from, -1];
    const first = dayAfter(earlier) ?? later;
    const run = this.#runs.get(yearOf(first));
    if (run === undefined) return { missingYear: yearOf(first) };
    if (yearOf(later) > run.lastYear) return { missingYear: run.lastYear + 1 };
    const count = run.upTo[daysBetween(run.firstDay, later)]! - workdaysBefore(run, first);
    return count === 0 ? 0 : sign * count;
  }
}

/** The next day; undefined after the last day there is. */
const dayAfter = (day: string): string | undefined => (day === '9999-12-31' ? undefined : addDays(day, 1));

/** Working days of the run before a day of it. */
const workdaysBefore = (run: Run, day: string): number => run.upTo[daysBetween(run.firstDay, day) - 1] ?? 0;

function runOf(years: readonly CalendarYear[]): Run {
  const [firstYear, lastYear] = [years[0]!.year, years.at(-1)!.year];
  const [firstDay, lastDay] = [inYear(firstYear, '01-01'), inYear(lastYear, '12-31')];
  const holidays = new Set(years.flatMap((one) => one.weekdayHolidays));
  const makeups = new Set(years.flatMap((one) => one.makeupWorkdays));
  const upTo = new Uint32Array(daysBetween(firstDay, lastDay) + 1);
  const workdays: string[] = [];
  let day = firstDay;
  for (let i = 0; i < upTo.length; i += 1) {
    if (isWeekend(day) ? makeups.has(day) : !holidays.has(day)) workdays.push(day);
    upTo[i] = workdays.length;
    if (i + 1 < upTo.length) day = addDays(day, 1);
  }
  return { firstYear, lastYear, firstDay, workdays, upTo };
}

/** True for Saturdays and Sundays. */
export function isWeekend(day: string): boolean {
  // 2000-01-01 was a Saturday
  const sinceSaturday = ((daysBetween('2000-01-01', day) % 7) + 7) % 7;
  return sinceSaturday < 2;
}
