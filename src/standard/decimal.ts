/** Exact decimal arithmetic on strings such as `-12.50`; binary floating point never touches money. */

const plain = /^-?\d+(\.\d+)?$/;

/** True for `-?digits(.digits)?`: no exponent, no separators, no sign before positive numbers. */
export const isDecimal = (text: string): boolean => plain.test(text);

/** Digits after the decimal point. */
export function scaleOf(value: string): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}

/** The value in units of 10⁻ˢᶜᵃˡᵉ. */
function unitsOf(value: string, scale: number): bigint {
  const [whole = '0', fraction = ''] = value.split('.');
  return BigInt(whole + fraction.padEnd(scale, '0'));
}

function fromUnits(units: bigint, scale: number): string {
  const negative = units < 0n;
  const digits = String(negative ? -units : units).padStart(scale + 1, '0');
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return negative ? `-${text}` : text;
}

const common = (a: string, b: string): number => Math.max(scaleOf(a), scaleOf(b));

/** Negative, zero or positive, as for sorting. */
export function compareDecimals(a: string, b: string): number {
  const scale = common(a, b);
  const difference = unitsOf(a, scale) - unitsOf(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Sum, at the larger of the two scales. */
export const addDecimals = (a: string, b: string): string => {
  const scale = common(a, b);
  return fromUnits(unitsOf(a, scale) + unitsOf(b, scale), scale);
};

/** Moves the decimal point to the right (`places` > 0) or left: `shiftDecimal('0.5', 4)` is `5000`. */
export function shiftDecimal(value: string, places: number): string {
  const scale = Math.max(scaleOf(value), 0);
  const units = unitsOf(value, scale);
  const target = scale - places;
  return normalizeDecimal(target >= 0 ? fromUnits(units, target) : fromUnits(units * 10n ** BigInt(-target), 0));
}

/** Without needless zeros: `007.50` → `7.5`, `-0.0` → `0`. */
export function normalizeDecimal(value: string): string {
  const scale = scaleOf(value);
  const text = fromUnits(unitsOf(value, scale), scale);
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return trimmed === '-0' ? '0' : trimmed;
}
