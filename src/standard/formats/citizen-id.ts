import { isDay } from '../day.js';
import { doubtful, type Problem, wrong } from '../problem.js';
import { citizenCheck } from './check-characters.js';
import { damageOf } from './damage.js';

/** Province prefixes, and 81–83 for residence permits of Hong Kong, Macao and Taiwan residents. */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

/** Birthday in a citizen number of 15 or 18 characters as `YYYY-MM-DD`, whether or not that day exists. */
export function birthdayOf(value: string): string | undefined {
  const digits = value.length === 18 ? value.slice(6, 14) : value.length === 15 ? `19${value.slice(6, 12)}` : '';
  return /^\d{8}$/.test(digits) ? `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` : undefined;
}

const plausibleBirthday = (value: string): boolean => {
  const day = birthdayOf(value);
  return day !== undefined && isDay(day) && day >= '1800-01-01' && day < '2100-01-01';
};

const checkPasses = (value: string): boolean => citizenCheck(value) === value[17];

/**
 * Citizen identity number. Reasons: `scientific`, `precision`, `masked`, `length`, `alphabet`, `area`, `birthday`,
 * `check-character`; warning `legacy-15` with the 18-digit form as suggestion. Source: GB 11643—1999, rules ID-08, ID-09.
 */
export function explainCitizenId(value: string): Problem | undefined {
  const damage = damageOf(value, checkPasses);
  if (damage) return damage;
  if (/^\d{15}$/.test(value)) return explainLegacy(value);
  if (value.length !== 18) return wrong('length', { length: [...value].length });
  for (let i = 0; i < 18; i += 1) {
    const code = value.charCodeAt(i);
    const fine = (code >= 48 && code <= 57) || (i === 17 && code === 88);
    if (!fine) return wrong('alphabet', { position: i + 1, character: [...value.slice(i)][0] ?? '' });
  }
  if (!provinces.has(value.slice(0, 2))) return wrong('area', { area: value.slice(0, 2) });
  if (!plausibleBirthday(value)) return wrong('birthday', { birthday: birthdayOf(value) ?? '' });
  return checkPasses(value) ? undefined : wrong('check-character', { expected: citizenCheck(value) ?? '' });
}

function explainLegacy(value: string): Problem {
  if (!provinces.has(value.slice(0, 2))) return wrong('area', { area: value.slice(0, 2) });
  if (!plausibleBirthday(value)) return wrong('birthday', { birthday: birthdayOf(value) ?? '' });
  const body = `${value.slice(0, 6)}19${value.slice(6)}`;
  return doubtful('legacy-15', {}, body + (citizenCheck(body) ?? ''));
}
