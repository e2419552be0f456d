const offset = 8 * 3_600_000;

/** A moment as it is told in China, `2025-03-31T17:00:00.000+08:00`, wherever the machine stands. @param time milliseconds since 1970. */
export const chinaTime = (time: number): string => new Date(time + offset).toISOString().replace('Z', '+08:00');

/** The calendar day in China, `YYYY-MM-DD`. @param time milliseconds since 1970. */
export const chinaDay = (time: number): string => chinaTime(time).slice(0, 10);
