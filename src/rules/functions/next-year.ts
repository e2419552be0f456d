import { Failure } from './failure.js';

/**
 * The year after one of four digits; `no-year` for what is none, `outside-calendar` after 9999.
 * @public used by generated rules
 */
export function nextYear(year: string): string | Failure {
  if (!/^\d{4}$/.test(year) || year === '0000') return new Failure('crash', 'no-year');
  if (year === '9999') return new Failure('crash', 'outside-calendar');
  return String(Number(year) + 1).padStart(4, '0');
}
