/** The four digits of a day's year. @public used by generated rules */
export const yearOf = (day: string): string => day.slice(0, 4);
