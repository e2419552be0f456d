import { isDecimal } from '../../standard/decimal.js';
import { Failure } from './failure.js';

/** The text as a decimal, digits kept as written; `no-decimal` where it is none. @public used by generated rules */
export const decimal = (text: string): string | Failure =>
  isDecimal(text) ? text : new Failure('crash', 'no-decimal');
