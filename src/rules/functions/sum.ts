import { addDecimals } from '../../standard/decimal.js';

/** Sum of decimals, at the largest of their scales; 0 of none. @public used by generated rules */
export const sum = (values: readonly string[]): string => values.reduce(addDecimals, '0');
