import type { AuditReport, Cell } from '../../model/audit-report.js';

/** Duties of all obligations together; they add up to `expected`. */
export interface Totals {
  readonly expected: number;
  readonly met: number;
  readonly late: number;
  /** Without those that are there in part. */
  readonly missing: number;
  readonly partial: number;
  readonly open: number;
  readonly unknown: number;
}

/** True for a cell of one duty that is fulfilled in part. Among several duties of a cell those cannot be told apart. */
export const isPartial = ({ status, expected }: Cell): boolean => status === 'partial' && expected === 1;

export function totalsOf({ obligations, matrix }: AuditReport): Totals {
  const sum = (of: (one: AuditReport['obligations'][number]) => number): number =>
    obligations.reduce((all, one) => all + of(one), 0);
  const partial = matrix.filter(isPartial).length;
  return {
    expected: sum(({ expected }) => expected),
    met: sum(({ met }) => met),
    late: sum(({ lateCount }) => lateCount),
    missing: sum(({ missing }) => missing) - partial,
    partial,
    open: sum(({ open }) => open),
    unknown: sum(({ unknown }) => unknown),
  };
}
