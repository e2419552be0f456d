import { finesOf } from '../text/fines.js';

/**
 * The fines a penalty text names, in 万元, in the order they are written. Amounts that are confiscated, refunded, of goods or
 * of a case are no fines, and neither are the limits a law sets. Where it is not certain what a text says, there is
 * nothing: a rule then does not judge. Source: rule CF-04. @public used by generated rules
 */
export const finesIn = (text: string): readonly string[] => finesOf(text);
