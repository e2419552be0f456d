import { lastDayOfMonth } from './day.js';

/** First and last day of a period, `YYYY-MM-DD`. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

const forms = /^(\d{4})(?:H([12])|Q([1-4])|-(0[1-9]|1[0-2]))?$/;

/** The days of a reporting period `YYYY`, `YYYYH1`, `YYYYQ1` or `YYYY-MM`; undefined for anything else. Source: rule ID-19. */
export function periodOf(text: string): Period | undefined {
  const [, year = '0000', half, quarter, month] = forms.exec(text) ?? [];
  if (year === '0000') return undefined;
  const [first, months] = span(half, quarter, month);
  const last = first + months - 1;
  return { start: `${year}-${two(first)}-01`, end: `${year}-${two(last)}-${lastDayOfMonth(Number(year), last)}` };
}

/** First month and number of months. */
function span(half: string | undefined, quarter: string | undefined, month: string | undefined): [number, number] {
  if (half !== undefined) return [Number(half) * 6 - 5, 6];
  if (quarter !== undefined) return [Number(quarter) * 3 - 2, 3];
  return month !== undefined ? [Number(month), 1] : [1, 12];
}

const two = (month: number): string => String(month).padStart(2, '0');
