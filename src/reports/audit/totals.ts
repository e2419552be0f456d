import type { AuditReport } from '../../model/audit-report.js';

/** Duties of all obligations together; they add up to `expected`. */
export interface Totals {
  readonly expected: number;
  readonly met: number;
  readonly late: number;
  /** Without those that are there, but only by records that do not count. */
  readonly missing: number;
  readonly partial: number;
  /** Of `missing`: those that are errors. */
  readonly mustBeMade: number;
  readonly open: number;
  readonly unknown: number;
}

export function totalsOf({ obligations }: AuditReport): Totals {
  const sum = (of: (one: AuditReport['obligations'][number]) => number): number =>
    obligations.reduce((all, one) => all + of(one), 0);
  return {
    expected: sum(({ expected }) => expected),
    met: sum(({ met }) => met),
    late: sum(({ lateCount }) => lateCount),
    missing: sum(({ missing, partial }) => missing - partial),
    partial: sum(({ partial }) => partial),
    mustBeMade: sum(({ severity, missing, partial }) => (severity === 'error' ? missing - partial : 0)),
    open: sum(({ open }) => open),
    unknown: sum(({ unknown }) => unknown),
  };
}
