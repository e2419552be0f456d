const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a month, 1-based, in the Gregorian calendar. */
export const lastDayOfMonth = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (monthLengths[month - 1] ?? 0);

const digit = (text: string, at: number): number => {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
};

/** True for a real calendar day written `YYYY-MM-DD`; no time zone is involved. */
export function isDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);
}

/** `YYYY-MM-DD` of three numbers, or undefined where there is no such day. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

/** Days since 0000-03-01, by the usual civil-calendar arithmetic. */
function ordinal(text: string): number {
  const month = Number(text.slice(5, 7));
  const year = Number(text.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const shifted = (month + 9) % 12;
  return (
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((153 * shifted + 2) / 5) +
    Number(text.slice(8)) -
    1
  );
}

/** Whole days from one day to another; negative where the second is earlier. */
export const daysBetween = (from: string, to: string): number => ordinal(to) - ordinal(from);

/** The day with an ordinal, the other way round; undefined outside the years 1 to 9999. */
function dayAt(ordinal: number): string | undefined {
  const era = Math.floor(ordinal / 146_097);
  const dayOfEra = ordinal - era * 146_097;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dayOf(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1);
}

/** The day so many days later. @throws RangeError for what is no day, or where the result leaves the years 1 to 9999. */
export function addDays(day: string, days: number): string {
  if (!isDay(day)) throw new RangeError(`no day: ${day}`);
  const moved = dayAt(ordinal(day) + days);
  if (moved === undefined) throw new RangeError(`${day} and ${days} days lie outside the calendar`);
  return moved;
}
