import { doubtful, type Problem, wrong } from '../problem.js';
import { orgCheck, registrationCheck, usccCheck, usccValue } from './check-characters.js';
import { explainCitizenId } from './citizen-id.js';
import { damageOf } from './damage.js';

/** Known pairs of registration department and kind of organisation. Source: GB 32100—2015, parts unconfirmed. */
const kinds = new Set(
  '11 12 13 19 21 29 31 32 33 34 35 39 41 49 51 52 53 54 59 61 62 69 71 72 79 81 89 91 92 93 99 A1 A9 N1 N2 N3 N9 Y1'.split(
    ' ',
  ),
);
const placeholders = new Set(['00000000000000000X', '000000000000000000', '111111111111111111', '999999999999999999']);
/** Letters the alphabet leaves out, and what they are mistaken for. */
const confusions: Readonly<Record<string, string>> = { O: '0', I: '1', Z: '2', S: '5', V: 'Y' };

/** True for 18 characters of the alphabet, digits at 3–8, with the right check character and no placeholder. */
export function isUscc(value: string): boolean {
  if (value.length !== 18) return false;
  for (let i = 2; i < 8; i += 1) {
    const code = value.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return usccCheck(value) === value[17] && !placeholders.has(value);
}

/**
 * Unified social credit code, 18 characters. Reasons: `scientific`, `precision`, `masked`, `placeholder`,
 * `organisation-code`, `registration-number`, `citizen-id`, `length`, `alphabet`, `division`, `check-character`;
 * warnings `kind`, `inner-check`. Source: GB 32100—2015, rules G-03 to G-05, ID-01, ID-02.
 */
export function explainUscc(value: string): Problem | undefined {
  if (!isUscc(value)) return explainWrong(value);
  if (!kinds.has(value.slice(0, 2))) return doubtful('kind', { kind: value.slice(0, 2) });
  const inner = orgCheck(value, 8);
  return inner === value[16] ? undefined : doubtful('inner-check', { expected: inner ?? '' });
}

function explainWrong(value: string): Problem {
  if (placeholders.has(value)) return wrong('placeholder');
  const damage = damageOf(value, isUscc);
  if (damage) return damage;
  if (value.length !== 18) return explainLength(value);
  if (explainCitizenId(value)?.severity !== 'error' && /^\d{17}/.test(value)) return wrong('citizen-id');
  for (let i = 0; i < 18; i += 1) {
    if (usccValue(value.charCodeAt(i)) < 0)
      return wrong('alphabet', { position: i + 1, character: value[i]! }, candidate(value));
  }
  if (!/^..\d{6}/.test(value)) return wrong('division');
  return wrong('check-character', { expected: usccCheck(value) ?? '' });
}

function explainLength(value: string): Problem {
  if (/^[0-9A-Z]{8}-?[0-9X]$/.test(value) && orgCheck(value) === value.at(-1)) return wrong('organisation-code');
  if (/^\d{15}$/.test(value) && registrationCheck(value) === value[14]) return wrong('registration-number');
  return wrong('length', { length: [...value].length });
}

/** The one code that replacing foreign letters gives, where it is consistent in every respect. */
function candidate(value: string): string | undefined {
  const replaced = value.replace(/[OIZSV]/g, (letter) => confusions[letter] ?? letter);
  return isUscc(replaced) && explainUscc(replaced) === undefined ? replaced : undefined;
}
