import type { Lang } from '../findings/texts/text.js';
import { isWeekend } from '../standard/calendar.js';
import { isDay } from '../standard/day.js';
import { OptionError } from './options.js';

type List = 'weekdayHolidays' | 'makeupWorkdays';
type Both = readonly [zh: string, en: string];

/** What the lists hold, for messages. */
const meanings: Readonly<Record<List, Both>> = {
  weekdayHolidays: ['放假的周一至周五', 'Mondays to Fridays off'],
  makeupWorkdays: ['上班的周六、周日', 'Saturdays and Sundays at work'],
};

/**
 * Refuses calendars that would count working days wrongly: another shape, days that do not exist or belong to another year,
 * holidays at a weekend, make-up days on a weekday, a year without any holiday, a year given twice.
 * @param years a list of calendars of years; anything, because it comes from files or a caller.
 * @throws {OptionError} naming the year, the day, what is wrong with it and what to do.
 */
export function verifyCalendars(years: unknown, lang: Lang): void {
  const problem = problemOf(years);
  if (problem !== undefined) throw new OptionError('calendars', problem[lang === 'zh' ? 0 : 1]);
}

function problemOf(years: unknown): Both | undefined {
  if (!Array.isArray(years)) return ['应是各年日历的列表', 'must be a list of calendars of years'];
  const seen = new Set<number>();
  for (const [i, one] of (years as unknown[]).entries()) {
    const problem = problemOfYear(one, i + 1);
    if (problem !== undefined) return problem;
    const { year } = one as { year: number };
    if (seen.has(year))
      return [`${year} 年的日历给了两次，只留一份`, `the calendar of ${year} is given twice; keep one`];
    seen.add(year);
  }
  return undefined;
}

function problemOfYear(one: unknown, position: number): Both | undefined {
  if (one === null || typeof one !== 'object' || Array.isArray(one))
    return [
      `第 ${position} 份不是一年的日历；应有 year、weekdayHolidays、makeupWorkdays 三项`,
      `number ${position} is no calendar of a year; it must have year, weekdayHolidays and makeupWorkdays`,
    ];
  const { year, ...rest } = one as Readonly<Record<string, unknown>>;
  if (typeof year !== 'number' || !Number.isSafeInteger(year) || year < 1 || year > 9999)
    return [
      `第 ${position} 份日历的 year 应是四位年份，如 2027，不加引号`,
      `the year of calendar number ${position} must be a number such as 2027`,
    ];
  return problemOfList(rest, year, 'weekdayHolidays') ?? problemOfList(rest, year, 'makeupWorkdays');
}

function problemOfList(calendar: Readonly<Record<string, unknown>>, year: number, list: List): Both | undefined {
  const days = calendar[list];
  const [zh, en] = [
    `${year} 年日历的 ${list}（${meanings[list][0]}）`,
    `${list} (${meanings[list][1]}) of the calendar of ${year}`,
  ];
  if (!Array.isArray(days))
    return [
      `${zh}应是日期的列表${list === 'makeupWorkdays' ? '，没有的写 []' : ''}`,
      `${en} must be a list of days${list === 'makeupWorkdays' ? ', [] where there are none' : ''}`,
    ];
  // with an empty list every Monday to Friday would count, which no notice ever said
  if (list === 'weekdayHolidays' && days.length === 0)
    return [
      `${zh}是空的；按国务院办公厅当年的放假通知填写，通知未发的不要给这一年`,
      `${en} is empty; fill it in from the notice of that year, or leave the year out`,
    ];
  for (const [i, day] of (days as unknown[]).entries()) {
    const problem = problemOfDay(day, year, list);
    if (problem !== undefined) return [`${zh}第 ${i + 1} 项${problem[0]}`, `${en}, item ${i + 1}: ${problem[1]}`];
  }
  return undefined;
}

function problemOfDay(day: unknown, year: number, list: List): Both | undefined {
  if (typeof day !== 'string' || !isDay(day)) {
    const given = typeof day === 'string' ? day : JSON.stringify(day);
    return [
      `「${given}」不是真实存在的日期，应写作 ${year}-01-01 的样子`,
      `“${given}” is no real day; write it like ${year}-01-01`,
    ];
  }
  if (Number(day.slice(0, 4)) !== year)
    return [
      `「${day}」不在 ${year} 年，放到该年的日历里`,
      `“${day}” is not in ${year}; put it into that year's calendar`,
    ];
  const weekend = isWeekend(day);
  if (list === 'weekdayHolidays' && weekend)
    return [`「${day}」是周末，本来就不上班，去掉`, `“${day}” is a weekend day, which is off anyway; remove it`];
  if (list === 'makeupWorkdays' && !weekend)
    return [`「${day}」不是周末，本来就上班，去掉`, `“${day}” is a weekday, which is a working day anyway; remove it`];
  return undefined;
}
