import { addDays, dayOf } from '../../standard/day.js';

const time = '\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?';
const separated = new RegExp(
  `^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})(?:[日号]|(?:[日号]?[T ]|[日号])(${time})(Z|[+-]\\d{2}:?\\d{2})?)?$`,
);
const solid = new RegExp(`^(\\d{4})(\\d{2})(\\d{2})(?:[T ]?(?:${time}|\\d{6}))?$`);
const chineseDigits = '〇一二三四五六七八九';
/** A Chinese number up to thirty-nine; positional ones such as 一二 are none. */
export const chineseNumeral = '[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]';
const chinese = new RegExp(`^([〇零○Ｏ一二三四五六七八九]{4})年(${chineseNumeral})月(${chineseNumeral})[日号]$`);

/** The day a text names, in any form that has one reading; undefined for all others. */
export function dayIn(text: string): string | undefined {
  const found = separated.exec(text) ?? solid.exec(text);
  if (found) return dayInChina(dayOf(Number(found[1]), Number(found[2]), Number(found[3])), found[4], found[5]);
  const words = chinese.exec(text);
  if (!words) return undefined;
  const year = [...words[1]!.replace(/[零○Ｏ]/g, '〇')].map((digit) => chineseDigits.indexOf(digit)).join('');
  return dayOf(Number(year), chineseNumber(words[2]!), chineseNumber(words[3]!));
}

/** The day in China of an instant with a zone, as programs write it: 16:00Z is the next day's midnight. */
function dayInChina(day: string | undefined, time?: string, zone?: string): string | undefined {
  if (day === undefined || time === undefined || zone === undefined) return day;
  // a day beside the ends of the calendar may have no neighbour
  if (day < '0002' || day > '9999') return day;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const [, sign = '+', ahead = '0', aheadMinutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const offset = (Number(ahead) * 60 + Number(aheadMinutes)) * (sign === '-' ? -1 : 1);
  return addDays(day, Math.floor((hours * 60 + minutes - offset + 480) / 1440));
}

/** What a `chineseNumeral` stands for. */
export function chineseNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['〇', text];
  const value = (digit: string | undefined, empty: number): number => (digit ? chineseDigits.indexOf(digit) : empty);
  return (text.includes('十') ? value(tens, 1) : 0) * 10 + value(ones, 0);
}
