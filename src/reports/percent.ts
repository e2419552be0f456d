import type { Share } from '../model/audit-report.js';

/**
 * A share in per cent, rounded to one decimal place; but 100% is said of all and of nothing less, and 0% of none. Null
 * where there is nothing to take a share of.
 */
export function percentOf(n: number, of: number): string | null {
  if (of === 0) return null;
  const rounded = Math.round((n * 1000) / of);
  const permille = n === of || n === 0 ? rounded : Math.min(999, Math.max(1, rounded));
  return `${Math.floor(permille / 10)}${permille % 10 === 0 ? '' : `.${permille % 10}`}%`;
}

/** The same of a share; a dash where there is nothing to take one of. */
export const percentText = ({ n, of }: Share): string => percentOf(n, of) ?? '—';
