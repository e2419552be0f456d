const offset = 8 * 3600 * 1000;

/** A kept time as it is stated: China Standard Time, with its offset. */
export const stated = (time: string): string =>
  new Date(Date.parse(time) + offset).toISOString().replace('Z', '+08:00');

/** The calendar day in China at a time. */
export const dayInChina = (time: string): string => stated(time).slice(0, 10);
