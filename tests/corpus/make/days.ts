import { calendars } from '../../../src/generated/calendars.js';
import { Calendar } from '../../../src/standard/calendar.js';
import { addDays } from '../../../src/standard/day.js';

const calendar = new Calendar(calendars);

/** The working day so many working days after a day. */
export function workdaysAfter(day: string, count: number): string {
  const found = calendar.addWorkdays(day, count);
  if (typeof found !== 'string') throw new Error(`no calendar of ${found.missingYear}`);
  return found;
}

/** The same day of the month so many months later, or the last one of a shorter month. */
export function monthsAfter(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const first = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`;
  const next = `${Math.floor((count + 1) / 12)}-${String(((count + 1) % 12) + 1).padStart(2, '0')}-01`;
  const same = addDays(first, Number(day.slice(8)) - 1);
  return same < next ? same : addDays(next, -1);
}

/** The last day of a period: 2025-03, 2025Q1, 2025H1 or 2025. */
export function lastDayOf(period: string): string {
  const year = period.slice(0, 4);
  const part = period.slice(4);
  const month = part.startsWith('-')
    ? Number(part.slice(1))
    : part.startsWith('Q')
      ? Number(part.slice(1)) * 3
      : part.startsWith('H')
        ? Number(part.slice(1)) * 6
        : 12;
  return addDays(monthsAfter(`${year}-01-01`, month), -1);
}

export { addDays };
