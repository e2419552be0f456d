import type { Share } from '../../../model/audit-report.js';
import type { FieldCompleteness, UnitCompleteness } from '../../../model/completeness.js';

/** How often a field is filled where it must be; nothing of nothing where nobody speaks of it. */
export const shareOf = (field: FieldCompleteness | undefined): Share => ({
  n: field?.filled ?? 0,
  of: field?.should ?? 0,
});

export const fieldOf = ({ fields }: UnitCompleteness, name: string): FieldCompleteness | undefined =>
  fields.find(({ field }) => field === name);

/** All fields of a unit together. */
export const shareOfUnit = ({ fields }: UnitCompleteness): Share => ({
  n: fields.reduce((sum, { filled }) => sum + filled, 0),
  of: fields.reduce((sum, { should }) => sum + should, 0),
});

/** Order of shares, the lowest first; of equal ones that which lacks more. Shares of nothing come last. */
export function byShare(a: Share, b: Share): number {
  if (a.of === 0 || b.of === 0) return Number(a.of === 0) - Number(b.of === 0);
  return a.n * b.of - b.n * a.of || b.of - b.n - (a.of - a.n);
}
