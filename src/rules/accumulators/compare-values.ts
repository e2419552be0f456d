import { compareDecimals } from '../../standard/decimal.js';

/** Order of two days, decimals or integers. */
export function compareValues(a: unknown, b: unknown, decimal: boolean): number {
  if (decimal) return compareDecimals(a as string, b as string);
  return (a as string) < (b as string) ? -1 : (a as string) > (b as string) ? 1 : 0;
}
