import type { Cell } from '../../model/audit-report.js';
import { groupBy } from '../../standard/group-by.js';
import type { AuditPage } from './page.js';

/** The rows of the matrix, by code. */
export interface MatrixHolders {
  /** Those of whom something is due. */
  readonly due: readonly string[];
  /** Those of whom nothing is due yet. */
  readonly waiting: readonly string[];
}

/** True for what is not due yet, or no duty at all. */
const isWaiting = ({ status }: Cell): boolean => status === 'open' || status === 'not-applicable';

/** Whoever has a duty; where more are due than are shown, those with the most that is not in order come first. */
export function matrixHolders({ report }: AuditPage, shown: number): MatrixHolders {
  const groups = [...groupBy(report.matrix, ({ holder }) => holder)].sort(([a], [b]) => (a < b ? -1 : 1));
  const waiting = groups.filter(([, own]) => own.every(isWaiting) && own.some(({ status }) => status === 'open'));
  const due = groups.filter(([, own]) => !own.every(isWaiting));
  if (due.length > shown) due.sort(([, a], [, b]) => amiss(b) - amiss(a));
  return { due: due.map(([holder]) => holder), waiting: waiting.map(([holder]) => holder) };
}

const amiss = (cells: readonly Cell[]): number =>
  cells.reduce((sum, { missing, lateCount, unknown }) => sum + missing + lateCount + unknown, 0);
