import { isDay } from '../../standard/day.js';
import { Failure } from './failure.js';

/** The text as a day; `no-day` where it is no real day written `YYYY-MM-DD`. @public used by generated rules */
export const day = (text: string): string | Failure => (isDay(text) ? text : new Failure('crash', 'no-day'));
