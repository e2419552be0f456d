import type { Share } from '../model/audit-report.js';

/** `83.3%`, rounded; but 100% is said of all and of nothing less, and 0% of none. A dash for a share of nothing. */
export function percentText({ n, of }: Share): string {
  if (of === 0) return '—';
  const rounded = Math.round((n * 1000) / of);
  const permille = n === of || n === 0 ? rounded : Math.min(999, Math.max(1, rounded));
  return `${Math.floor(permille / 10)}${permille % 10 === 0 ? '' : `.${permille % 10}`}%`;
}
