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

const order = <T extends number | bigint>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Texts up to this length hold so few digits that binary numbers keep them apart and in order. */
const shortLength = 15;

/** Negative, zero or positive, as for sorting. */
export function compareDecimals(a: string, b: string): number {
  if (a.length <= shortLength && b.length <= shortLength) return order(Number(a), Number(b));
  const scale = common(a, b);
  return order(unitsOf(a, scale), unitsOf(b, scale));
}

/** Sum, at the larger of the two scales. */
export const addDecimals = (a: string, b: string): string => {
  const scale = common(a, b);
  return fromUnits(unitsOf(a, scale) + unitsOf(b, scale), scale);
};

/** Difference, at the larger of the two scales. @public used by generated rules */
export const subtractDecimals = (a: string, b: string): string => {
  const scale = common(a, b);
  return fromUnits(unitsOf(a, scale) - unitsOf(b, scale), scale);
};

/** Product, at the sum of the two scales: `1.5` times `0.20` is `0.300`. @public used by generated rules */
export const multiplyDecimals = (a: string, b: string): string => {
  const [scaleA, scaleB] = [scaleOf(a), scaleOf(b)];
  return fromUnits(unitsOf(a, scaleA) * unitsOf(b, scaleB), scaleA + scaleB);
};

/** Without its sign. */
export const absoluteDecimal = (value: string): string => (value.startsWith('-') ? value.slice(1) : value);

/**
 * How many hundredths of `whole` a part is, with exactly `scale` digits after the point, halves rounded away from zero;
 * undefined where `whole` is zero.
 * @param scale not negative.
 */
export function percentOf(part: string, whole: string, scale: number): string | undefined {
  const own = common(part, whole);
  const divisor = unitsOf(whole, own);
  if (divisor === 0n) return undefined;
  const dividend = unitsOf(part, own) * 10n ** BigInt(scale + 2);
  const negative = dividend < 0n !== divisor < 0n;
  const [top, bottom] = [magnitude(dividend), magnitude(divisor)];
  const rounded = (2n * top + bottom) / (2n * bottom);
  return fromUnits(negative ? -rounded : rounded, scale);
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

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
