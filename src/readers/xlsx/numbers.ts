import type { Cell } from '../../model/sheet.js';
import type { NumberStyle } from './styles.js';

const exponentForm = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d+)$/;
/** Numbers with more digits than this keep their exponent: no spreadsheet shows them whole. */
const mostDigits = 21;

/** `3.7010219120307E+17` → `370102191203070000`, `1.5E-7` → `0.00000015`: what a steward sees in the cell. */
export function withoutExponent(text: string): string {
  const found = exponentForm.exec(text);
  if (!found) return text;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point > mostDigits || point < -mostDigits) return text;
  if (point >= digits.length) return sign + digits.padEnd(point, '0').replace(/^0+(?=\d)/, '');
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Days of the 1900 system already worked out: a table has few different ones. */
const wholeDays = new Map<number, string>();
const daysRemembered = 4096;
const dayMs = 86_400_000;
const daySeconds = 86_400;
/** Day 0 of the 1904 system in that of 1900. */
const days1904 = 1462;
/** Last serial of the year 9999 in the 1900 system. */
const lastSerial = 2_958_465;

/**
 * The day, with its time where there is one, that a serial stands for: `2024-03-01` or `2024-03-01 09:30:00`, rounded to
 * seconds. Undefined for times of day alone, for the 29 February 1900 that never was, and outside the calendar.
 */
export function dateOfSerial(value: number, date1904: boolean): string | undefined {
  if (!(value >= 1) || value > lastSerial) return undefined;
  const known = Number.isInteger(value) ? wholeDays.get(value) : undefined;
  if (known !== undefined && !date1904) return known;
  // the seconds first: rounding may reach the next day
  const total = Math.round((date1904 ? value + days1904 : value) * daySeconds);
  const days = Math.floor(total / daySeconds);
  if (days === 60 || days > lastSerial) return undefined;
  const epoch = days < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  const seconds = total % daySeconds;
  const iso = new Date(epoch + days * dayMs + seconds * 1000).toISOString();
  if (days === value && !date1904 && wholeDays.size < daysRemembered) wholeDays.set(value, iso.slice(0, 10));
  return seconds === 0 ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}

const lastMs = Date.UTC(9999, 11, 31, 23, 59, 59);
const numberForm = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A number cell by its stored text and the style of its format; what is no number stays the text it is. */
export function numberCellOf(stored: string, style: NumberStyle | undefined, date1904: boolean): Cell {
  if (!numberForm.test(stored))
    return numberForm.test(stored.trim()) ? numberCellOf(stored.trim(), style, date1904) : stored;
  if (style === 'date') {
    const text = dateOfSerial(Number(stored), date1904);
    if (text !== undefined) return { kind: 'date', text };
  }
  const text = withoutExponent(stored);
  if (typeof style === 'object' && /^\d+$/.test(text))
    return { kind: 'number', text, shown: text.padStart(style.zeros, '0') };
  return { kind: 'number', text };
}

/** `2024-03-01T09:30:00.000Z` → `2024-03-01 09:30:00`, rounded to seconds; what is no such date stays the text it is. */
export function isoDateOf(value: string): Cell {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2})?(\.\d+)?Z?)?$/.exec(value);
  if (!found) return value;
  const [, day = '', minutes = '00:00', seconds = ':00', fraction = '0'] = found;
  const time = minutes + seconds;
  // days that were calculated may lie a hair before midnight
  const next = Number(fraction) >= 0.5 ? Date.parse(`${day}T${time}Z`) + 1000 : Number.NaN;
  if (next <= lastMs) return isoDateOf(new Date(next).toISOString().slice(0, 19));
  return { kind: 'date', text: time === '00:00:00' ? day : `${day} ${time}` };
}
