import { periodOf } from '../../standard/period.js';
import { Failure } from './failure.js';

/** The last day of a reporting period such as `2026H1`; `no-period` for what is none. @public used by generated rules */
export const periodEnd = (period: string): string | Failure =>
  periodOf(period)?.end ?? new Failure('crash', 'no-period');
