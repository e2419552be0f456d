import * as days from '../../standard/day.js';

/** Calendar days from one day to another; negative where the second is earlier. @public used by generated rules */
export const daysBetween = (from: string, to: string): number => days.daysBetween(from, to);
