import { parameters } from '../../generated/parameters.js';
import { profiles } from '../../generated/profiles.js';
import type { AuditSettings } from '../../model/audit-state.js';
import { isDay } from '../../standard/day.js';
import { parameterOf } from '../../standard/parameters.js';
import type { Flaw } from './flaw.js';

/** What no audit of this standard can have been told; null where there is nothing. */
export function flawOfSettings({ profile, asOf, parameters: given, calendars }: AuditSettings): Flaw | null {
  if (!profiles.some(({ id }) => id === profile))
    return { path: '/settings/profile', zh: '不是标准中的口径', en: 'is no profile of the standard' };
  if (!isDay(asOf)) return { path: '/settings/asOf', zh: '不是真实存在的日期', en: 'is no real day' };
  const stray = Object.entries(given).find(([name, value]) => {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    return parameter === undefined || parameterOf(parameter, value) === undefined;
  });
  if (stray !== undefined)
    return {
      path: `/settings/parameters/${stray[0]}`,
      zh: '不是标准中的参数，或值不合',
      en: 'is no parameter of the standard, or has another value',
    };
  const i = calendars.findIndex(({ year, weekdayHolidays, makeupWorkdays }) =>
    [...weekdayHolidays, ...makeupWorkdays].some((day) => !isDay(day) || Number(day.slice(0, 4)) !== year),
  );
  return i === -1
    ? null
    : { path: `/settings/calendars/${i}`, zh: '中有不在该年的日期', en: 'has days that are not in its year' };
}
