import type { PeriodLength } from '../model/obligation.js';
import { dayOf, isDay, lastDayOfMonth } from '../standard/day.js';
import { type Period, periodOf } from '../standard/period.js';

/** A reporting period by its label. */
export interface LabelledPeriod extends Period {
  readonly label: string;
}

const two = (number: number): string => String(number).padStart(2, '0');
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
const months = upTo(12);

const labels: Readonly<Record<PeriodLength, (year: string) => readonly string[]>> = {
  year: (year) => [year],
  'half-year': (year) => upTo(2).map((half) => `${year}H${half}`),
  quarter: (year) => upTo(4).map((quarter) => `${year}Q${quarter}`),
  month: (year) => months.map((month) => `${year}-${two(month)}`),
  day: (year) =>
    months.flatMap((month) => upTo(lastDayOfMonth(Number(year), month)).map((day) => dayOf(Number(year), month, day)!)),
};

/** The days a label stands for: that of a period, or a single day; undefined for what is neither. */
export const spanOf = (label: string): Period | undefined =>
  isDay(label) ? { start: label, end: label } : periodOf(label);

/** The periods of a year, earliest first. @param year four digits, from 0001. */
export const periodsOfYear = (year: string, length: PeriodLength): readonly LabelledPeriod[] =>
  labels[length](year).map((label) => ({ label, ...spanOf(label)! }));
