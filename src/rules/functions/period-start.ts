import { periodOf } from '../../standard/period.js';
import { Failure } from './failure.js';

/** The first day of a reporting period such as `2026Q2`; `no-period` for what is none. @public used by generated rules */
export const periodStart = (period: string): string | Failure =>
  periodOf(period)?.start ?? new Failure('crash', 'no-period');
