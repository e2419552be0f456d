import { addDecimals, compareDecimals, isDecimal, normalizeDecimal, shiftDecimal } from '../../standard/decimal.js';

/** Digits of ordinary and formal (大写) writing, by their value. */
const digits = ['零〇○', '一壹', '二贰貳两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'];
/** Units with the places they stand for, the greatest first. */
const units: readonly (readonly [letters: RegExp, places: number])[] = [
  [/[亿億]/, 8],
  [/[万萬]/, 4],
  [/[千仟]/, 3],
  [/[百佰]/, 2],
  [/[十拾]/, 1],
];
/** Every character a number may be written with besides Arabic digits, for use inside a character class. */
export const numerals: string = `${digits.join('')}亿億万萬千仟百佰十拾`;

const digitOf = new Map(
  digits.flatMap((letters, value) => [...letters].map((letter) => [letter, String(value)] as const)),
);
const arabic = /^(?:[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?:\.\d+)?$/;
/** Longer ones are no number anybody writes. */
const longest = 40;

/**
 * A number as people write it: Arabic with thousands separators, Chinese in ordinary or formal writing, or mixed
 * (`1.2万`, `1万5千`, `12万3456.78`). Exact decimal; undefined for what is no number or may mean two: 一千五 is 1500 to
 * some and 1005 to others.
 * @param text half-width, without blanks.
 */
export function numberOf(text: string): string | undefined {
  if (text === '' || text.length > longest) return undefined;
  const value = read(text, units);
  return value === undefined ? undefined : normalizeDecimal(value);
}

function read(text: string, allowed: typeof units): string | undefined {
  if (arabic.test(text)) return text.replaceAll(',', '');
  for (const [i, [letters, places]] of allowed.entries()) {
    const at = text.search(letters);
    if (at < 0) continue;
    const smaller = allowed.slice(i + 1);
    // before 千, 百 and 十 stands one digit, before 万 and 亿 a number of its own
    const head = at === 0 ? (places === 1 ? '1' : undefined) : read(text.slice(0, at), places > 3 ? smaller : []);
    const tail = text.slice(at + 1);
    if (head === undefined) return undefined;
    const high = shiftDecimal(head, places);
    if (tail === '') return high;
    const low = head.includes('.') ? undefined : readTail(tail, smaller, places);
    return low === undefined ? undefined : addDecimals(high, low);
  }
  return simple(text);
}

/** What follows a unit; it counts less than the unit. */
function readTail(tail: string, smaller: typeof units, places: number): string | undefined {
  const zero = digitOf.get(tail[0]!) === '0';
  const rest = zero ? tail.slice(1) : tail;
  // without 零 between, a lone digit may be short for the next smaller unit
  if (!zero && places > 1 && rest.length === 1) return undefined;
  const value = rest === '' ? undefined : read(rest, smaller);
  return value !== undefined && compareDecimals(value, shiftDecimal('1', places)) < 0 ? value : undefined;
}

/** A Chinese number without units: one digit, or several read one by one, such as 二〇〇〇. */
function simple(text: string): string | undefined {
  const read = [...text].map((letter) => digitOf.get(letter) ?? '?').join('');
  if (!isDecimal(read)) return undefined;
  return read.length === 1 || (/[〇○零]/.test(text) && !read.startsWith('0')) ? read : undefined;
}
