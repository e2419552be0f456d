/**
 * A share in per cent, with one decimal place, cut off and never rounded up: 100% means all, 0% none, and the least there is
 * above none is <0.1%. Null where there is nothing to take a share of.
 */
export function percentOf(n: number, of: number): string | null {
  if (of === 0) return null;
  if (n === 0 || n === of) return n === 0 ? '0%' : '100%';
  const permille = Math.floor((n * 1000) / of);
  return permille === 0 ? '<0.1%' : `${Math.floor(permille / 10)}.${permille % 10}%`;
}
