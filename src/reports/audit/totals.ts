import type { AuditReport } from '../../model/audit-report.js';

/** Duties of all obligations together. */
export interface Totals {
  readonly expected: number;
  readonly met: number;
  readonly late: number;
  readonly missing: number;
  readonly open: number;
  readonly unknown: number;
}

const none: Totals = { expected: 0, met: 0, late: 0, missing: 0, open: 0, unknown: 0 };

export const totalsOf = ({ obligations }: AuditReport): Totals =>
  obligations.reduce(
    (sum, one) => ({
      expected: sum.expected + one.expected,
      met: sum.met + one.met,
      late: sum.late + one.lateCount,
      missing: sum.missing + one.missing,
      open: sum.open + one.open,
      unknown: sum.unknown + one.unknown,
    }),
    none,
  );
