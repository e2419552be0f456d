import { chinaDay, chinaTime } from '../standard/china-time.js';

/** A kept time as it is stated. */
export const stated = (time: string): string => chinaTime(Date.parse(time));

/** The calendar day in China at a kept time. */
export const dayInChina = (time: string): string => chinaDay(Date.parse(time));
