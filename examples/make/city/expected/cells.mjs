import { units } from '../units.mjs';
import { workdays } from './days.mjs';

/** The day the expectation is for. */
export const asOf = '2026-04-30';
export const year = '2025';

/** Working days from a last day that has passed without anything being done until the day the expectation is for. */
export const since = (day) => workdays(day, asOf);

const one = { expected: 1, met: 0, lateCount: 0, missing: 0, open: 0, unknown: 0 };
const counts = {
  fulfilled: { ...one, met: 1 },
  zero: { ...one, met: 1 },
  late: { ...one, lateCount: 1 },
  partial: { ...one, missing: 1 },
  missing: { ...one, missing: 1 },
  open: { ...one, open: 1 },
  unknown: { ...one, unknown: 1 },
  'not-applicable': { ...one, expected: 0 },
};

/** A cell of the matrix, told in full: what is not said is one duty of its status, in time, of which nobody says more. */
export const cell = (obligation, unit, period, status, more = {}) => ({
  obligation: `coverage/${obligation}`,
  holder: unit.code ?? unit,
  period,
  status,
  due: null,
  done: null,
  late: null,
  ...counts[status],
  reason: '',
  ...more,
});

/** All units of the register that have to make a commitment each year. */
export const { hospital: _, court: __, ...committed } = units;
