import { addDecimals, scaleOf, shiftDecimal } from '../../standard/decimal.js';
import { numberOf, numerals } from './chinese-number.js';

/** An amount of money in a text. */
export interface Money {
  /** Where it stands, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Exact, in 万元. */
  readonly amount: string;
}

const digit = `[\\d${numerals}]`;
const pattern = new RegExp(
  `(¥?)(${digit}(?:${digit}|[.,](?=\\d))*)(?:[元圆圓](?:零?(${digit})角)?(?:零?(${digit})分)?(?:整|正)?|())`,
  'g',
);
/** What may follow an amount that ends in 万 or 亿 without 元; others are units of something else, such as 万美元 or 万辆. */
const bareEnd = /^(?:$|[,。;:、)]|的?(?:行政)?罚款|人民币|整|正)/;
/** What makes an amount vague: 约5000元, 数十万元, 几千元. */
const vague = /(?:约|近|逾|超|超过|不足|高达|多达|几)$/;

/**
 * Amounts of Renminbi in a text, in order. Foreign money, vague amounts and numbers that may mean two are left out.
 * @param text half-width, with blanks only between digits.
 */
export function moneyIn(text: string): readonly Money[] {
  const found: Money[] = [];
  for (const match of text.matchAll(pattern)) {
    const amount = amountOf(match, text);
    if (amount !== undefined) found.push({ start: match.index, end: match.index + match[0].length, amount });
  }
  return found;
}

function amountOf(match: RegExpMatchArray, text: string): string | undefined {
  const [whole, sign = '', number = '', jiao, fen, noYuan] = match;
  const isBare = noYuan !== undefined;
  if (isBare && sign === '' && !/[万亿萬億]$/.test(number)) return undefined;
  const start = match.index ?? 0;
  const before = text.slice(Math.max(0, start - 3), start);
  if (vague.test(before) || (/数$/.test(before) && /^[^\d一二三四五六七八九]/.test(number))) return undefined;
  // "5 000元" is not a number we understand, and its end is none of its own
  if (/[\d.] $/.test(before)) return undefined;
  if (isBare && sign === '' && !bareEnd.test(text.slice(start + whole.length))) return undefined;
  const value = numberOf(number);
  // "1.5000元" is more likely item 1 of a list than a fraction of a 分
  if (value === undefined || (/^[\d.,]+$/.test(number) && scaleOf(number) > 2 && value.includes('.'))) return undefined;
  if (jiao === undefined && fen === undefined) return shiftDecimal(value, -4);
  const cents = centsOf(jiao, fen);
  return cents === undefined ? undefined : shiftDecimal(addDecimals(value, cents), -4);
}

/** 角 and 分 as a decimal of 元; a lone Arabic 分 may be anything that is counted in 分, such as points. */
function centsOf(jiao: string | undefined, fen: string | undefined): string | undefined {
  if (fen !== undefined && jiao === undefined && /\d/.test(fen)) return undefined;
  const [tenths, hundredths] = [numberOf(jiao ?? '0'), numberOf(fen ?? '0')];
  if (tenths === undefined || hundredths === undefined) return undefined;
  return addDecimals(shiftDecimal(tenths, -1), shiftDecimal(hundredths, -2));
}
