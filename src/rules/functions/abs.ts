import { absoluteDecimal } from '../../standard/decimal.js';

/** The decimal without its sign. @public used by generated rules */
export const abs = (value: string): string => absoluteDecimal(value);
