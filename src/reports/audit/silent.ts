import type { AuditReport } from '../../model/audit-report.js';

/** Units of whom something is missing and of whom nothing at all has come: no record, no zero report. By code. */
export function silentUnits({ matrix, completeness }: AuditReport): readonly string[] {
  const heard = new Set(completeness.map(({ unit }) => unit));
  for (const { holder, met, lateCount, partial, unknown } of matrix)
    if (met + lateCount + partial + unknown > 0) heard.add(holder);
  const lacking = matrix.filter(({ holder, missing }) => missing > 0 && !heard.has(holder));
  return [...new Set(lacking.map(({ holder }) => holder))].filter((holder) => /^.{18}$/.test(holder)).sort();
}
