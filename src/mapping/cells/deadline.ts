import type { Params } from '../../model/finding.js';
import type { Field } from '../../model/record-type.js';
import { dayOf, lastDayOfMonth } from '../../standard/day.js';
import { chineseNumber, chineseNumeral, dayIn } from './day-in.js';
import { dubious, faulty, type MonthDay, type Outcome } from './outcome.js';

const starts = /From$|Start(?:Date)?$/;
const planned = /due|Deadline|^(?:promised|expected|plan)[A-Z]|^fundArriveDate$/i;

/** True for fields that say by when something is to be done: it has a last day, and lies in the year of its list. */
export const isDeadline = ({ name }: Field): boolean => planned.test(name) && !starts.test(name);

/** True for fields that say until when something holds or by when it is to be done: 长期 and 至…日 make sense there. */
export const isEnd = (field: Field): boolean =>
  !starts.test(field.name) &&
  (isDeadline(field) || /To$|End/.test(field.name) || /至|截止|届满|期限/.test(field.title));

/** Words that name no day at all, however long one waits. */
const openEnded =
  /^(?:长期|长远|持续|常年|常态|全年|每|逐[日月季年]|按[日周月季年]|随时|不定期|定期|永久|始终|无(?:固定)?期限)/;
const numeral = new RegExp(`(?<![一二三四五六七八九十])(?:${chineseNumeral})(?=[月日号季])`, 'g');
const words =
  /^(?:于|在|到|至|截至|截止到?)?(?:(\d{4})年度?|([今本当]年)度?)?(.*?)(之前|以前|前|以内|内|为止|止)?(?:完成|办结|还清|付清|清偿)?$/;

/** What words name: a period up to its last day, or that day itself. */
interface Named extends MonthDay {
  /** True where the words say that the last day or a certain day is meant: 前 has one reading only behind these. */
  readonly exact: boolean;
}

/**
 * A deadline in words: 11月底前, 年内, 2024年第三季度 and the like are read as the last day they name, with a warning.
 * Words that name no day are an error of their own; undefined where the text is no deadline in words.
 * A period without a word for its end, or without a year, is a deadline only where something is to be done: a validity may
 * end in any year.
 * @param text half-width, without blanks.
 */
export function deadlineCell(text: string, field: Field): Outcome | undefined {
  if (!isEnd(field)) return undefined;
  const strict = !isDeadline(field);
  if (!strict && openEnded.test(text)) return faulty('shape/deadline', { reason: 'open-ended' });
  const before = /^(.+?)(?:之前|以前|前)$/.exec(text);
  const plainDay = before && dayIn(before[1]!);
  if (plainDay) return dubious(plainDay, 'shape/deadline', { day: plainDay });
  const [, year, sameYear, rest = '', suffix = ''] = words.exec(text.replace(numeral, digitsOf)) ?? [];
  if (!strict && /^(?:[本当该]?月|季度?)[底末]$/.test(rest)) return faulty('shape/deadline', { reason: 'no-month' });
  const named = namedBy(rest, year !== undefined || sameYear !== undefined, suffix.endsWith('内'));
  if (named === undefined || (strict && !(named.exact && year))) return undefined;
  if (!named.exact && suffix.endsWith('前'))
    return strict
      ? undefined
      : faulty('shape/deadline', { reason: 'before', period: text.replace(/(?:之|以)?前.*$/, '') });
  const { month, day } = named;
  return year === undefined ? { yearless: { month, day } } : inYear({ month, day }, year, {});
}

/** The day in a year, with a warning that says so and where the year came from. */
export function inYear({ month, day }: MonthDay, year: string, from: Params): Outcome {
  const last = dayOf(Number(year), month, day ?? lastDayOfMonth(Number(year), month));
  return last === undefined
    ? faulty('shape/date', { reason: 'no-such-day' })
    : dubious(last, 'shape/deadline', { ...from, day: last });
}

const digitsOf = (text: string): string => String(chineseNumber(text));

const lastOf = (month: number, exact: boolean): Named | undefined =>
  month >= 1 && month <= 12 ? { month, day: null, exact } : undefined;

/** The last day of what stands between the year and 前 or 内. */
function namedBy(rest: string, hasYear: boolean, within: boolean): Named | undefined {
  if (rest === '' ? hasYear : rest === '年' && within) return lastOf(12, false);
  if (/^年[底末终]$/.test(rest) || (hasYear && /^[底末]$/.test(rest))) return lastOf(12, true);
  const day = /^(\d{1,2})月(\d{1,2})[日号]$/.exec(rest);
  // in a leap year every day is a day of some year
  if (day && dayOf(2024, Number(day[1]), Number(day[2])) !== undefined)
    return { month: Number(day[1]), day: Number(day[2]), exact: true };
  const month = /^(\d{1,2})月份?([底末])?$/.exec(rest);
  if (month) return lastOf(Number(month[1]), month[2] !== undefined);
  const quarter = /^(?:第?([1-4])季度|Q([1-4]))([底末])?$/i.exec(rest);
  if (quarter) return lastOf(Number(quarter[1] ?? quarter[2]) * 3, quarter[3] !== undefined);
  const half = /^([上下])半年([底末])?$/.exec(rest);
  return half ? lastOf(half[1] === '上' ? 6 : 12, half[2] !== undefined) : undefined;
}
