import { percentOf } from '../../standard/decimal.js';
import { Failure } from './failure.js';

/** More digits than any field has. */
const mostDigits = 100;

/**
 * How many hundredths of `whole` a part is, with exactly `scale` digits after the point, halves rounded away from zero.
 * `division-by-zero`, or `no-scale` for a scale below 0 or above 100. @public used by generated rules
 */
export function percent(part: string, whole: string, scale: number): string | Failure {
  if (scale < 0 || scale > mostDigits) return new Failure('crash', 'no-scale');
  return percentOf(part, whole, scale) ?? new Failure('crash', 'division-by-zero');
}
