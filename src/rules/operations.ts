import { compareDecimals } from '../standard/decimal.js';
import { Failure } from './functions/failure.js';

/** Operations of the rule language that generated code calls; each means what CEL says of it. */

/** Integers are exact up to 2⁵³ − 1; beyond that an operation fails rather than being a little wrong. */
const whole = (value: number): number | Failure =>
  Number.isSafeInteger(value) ? value : new Failure('crash', 'overflow');
/** `a + b` of integers. @public used by generated rules */
export const addIntegers = (a: number, b: number): number | Failure => whole(a + b);
/** `a - b` of integers. @public used by generated rules */
export const subtractIntegers = (a: number, b: number): number | Failure => whole(a - b);
/** `a * b` of integers; never negative zero. @public used by generated rules */
export const multiplyIntegers = (a: number, b: number): number | Failure => whole(a * b + 0);

/** Characters of a text, by code points. @public used by generated rules */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Value of a map; absent where it has no such key. @public used by generated rules */
export const valueAt = (map: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(map, key) ? map[key] : undefined;

/** True where a list of decimals holds a number, however it is written. @public used by generated rules */
export const includesDecimal = (list: readonly string[], value: string): boolean =>
  list.some((one) => compareDecimals(one, value) === 0);

/** Equality of lists, member by member. @public used by generated rules */
export const sameLists = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** Equality of lists of decimals, as numbers. @public used by generated rules */
export const sameDecimals = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, i) => compareDecimals(one, b[i]!) === 0);

const patterns = new Map<string, RegExp | null>();

/** Whether a text matches a pattern that is itself a value, such as a parameter. @public used by generated rules */
export function matchesPattern(text: string, source: string): boolean | Failure {
  let pattern = patterns.get(source);
  if (pattern === undefined) {
    try {
      pattern = new RegExp(source, 'u');
    } catch {
      pattern = null;
    }
    patterns.set(source, pattern);
  }
  return pattern === null ? new Failure('crash', 'pattern') : pattern.test(text);
}

/** A value as a message shows it. @public used by generated rules */
export function shown(value: unknown): string | number | readonly string[] {
  if (value === undefined || value instanceof Failure) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'number' ? value : String(value);
}
