import { withoutInvisible } from '../../standard/characters.js';
import { explainCitizenId } from '../../standard/formats/citizen-id.js';
import { explainUscc, isUscc } from '../../standard/formats/uscc.js';
import { oneWriting } from './characters.js';

/** Kinds of numbers that belong to a person, in the order they are told. */
export type PersonalNumber = '居民身份证号' | '手机号' | '银行卡号';
const kinds: readonly PersonalNumber[] = ['居民身份证号', '手机号', '银行卡号'];

/** Nothing on either side that would make it part of a longer number, code, decimal or address. */
const start = '(?<![0-9A-Za-z]|[0-9A-Za-z][-_.]|[¥$=])';
const end = '(?![0-9A-Za-z]|[-_.][0-9A-Za-z]|,\\d{3}(?!\\d)|\\*| ?[元圆万亿%‰])';
/** Written without gaps, or in the usual groups. */
const citizen = new RegExp(`${start}(?:\\d{17}[0-9Xx]|\\d{6} \\d{8} \\d{3}[0-9Xx])${end}`, 'g');
const mobile = new RegExp(
  `(?:(?<![0-9A-Za-z+])(?:(?:\\+|00)86[- ]?|86-)|${start})1[3-9]\\d(?:\\d{8}|-\\d{4}-\\d{4}| \\d{4} \\d{4})${end}`,
  'g',
);
const card = new RegExp(`${start}(?:\\d{16,19}|\\d{4}(?: \\d{4}){3}(?: \\d{1,3})?)${end}`, 'g');
const address = /https?:\/\/[\x21-\x7e]+|www\.[\x21-\x7e]+/gi;

/** What a number of another kind is called where it stands right behind its name. */
const otherNumber =
  /(?:编号|单号|流水号|序号|文号|批号|档号|档案号|案号|证号|许可证号?|字第|条码|代码|款号)[:：为是]?\s*$/;
const citizenName = /身份证(?:明|件)?(?:号码?|编号)?[:：为是]?\s*$/;
/**
 * Beginnings of cards, with their length where it is fixed: UnionPay 62 and 81, debit cards older than that (ICBC 9558, ABC
 * 95599, PSBC 955100), Visa, Mastercard 51–55 and JCB. Without them one of ten numbers of that length would pass Luhn.
 * Source: ISO/IEC 7812; prefixes of banks unconfirmed.
 */
const cardForms =
  /^(?:(?:62|81)\d{14,17}|(?:9558|95599|955100)\d+(?<=^\d{16}|^\d{19})|(?:4|5[1-5]|35(?:2[89]|[3-8]\d))\d+(?<=^\d{16}))$/;

/** Digits of the shortest of these numbers, a mobile one. */
const fewestDigits = 11;

/** Whether a text has so many digits at all, half or full width: most texts have not, and need no closer look. */
function hasDigits(text: string, fewest: number): boolean {
  let count = 0;
  for (let i = 0; i < text.length && count < fewest; i += 1) {
    const unit = text.charCodeAt(i);
    if ((unit > 0x2f && unit < 0x3a) || (unit > 0xff0f && unit < 0xff1a)) count += 1;
  }
  return count === fewest;
}

/** See `personalNumbersIn`. */
export function kindsOf(text: string): readonly PersonalNumber[] {
  if (!hasDigits(text, fewestDigits)) return [];
  const plain = oneWriting(withoutInvisible(text)).replace(address, ' ');
  const found: Readonly<Record<PersonalNumber, boolean>> = {
    居民身份证号: some(plain, citizen, isCitizen),
    手机号: some(plain, mobile, (_, before) => !otherNumber.test(before)),
    银行卡号: some(plain, card, isCard),
  };
  return kinds.filter((kind) => found[kind]);
}

/** Whether one of the candidates is what it seems, by its digits and the words before it. */
function some(text: string, pattern: RegExp, fits: (found: string, before: string) => boolean): boolean {
  for (const match of text.matchAll(pattern))
    if (fits(match[0], text.slice(Math.max(0, match.index - 12), match.index))) return true;
  return false;
}

/** A code of an organisation may pass as a citizen number; it then is one only where the words say so. */
function isCitizen(found: string, before: string): boolean {
  const value = found.replaceAll(' ', '').toUpperCase();
  if (explainCitizenId(value) !== undefined) return false;
  return explainUscc(value) !== undefined || citizenName.test(before);
}

function isCard(found: string, before: string): boolean {
  const digits = found.replaceAll(' ', '');
  // a row of numbers of four digits is not a card
  if (digits !== found && !digits.startsWith('62')) return false;
  if (!cardForms.test(digits) || !passesLuhn(digits) || otherNumber.test(before)) return false;
  return digits.length !== 18 || (explainCitizenId(digits) !== undefined && !isUscc(digits));
}

/** Check digit of cards. Source: ISO/IEC 7812-1, annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}
