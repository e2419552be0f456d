import type { Field } from '../../model/record-type.js';
import type { TypedCell } from '../../model/sheet.js';
import { dayOf, isDay } from '../../standard/day.js';
import { halfWidth, unspaced } from '../text.js';
import { unwrap } from './excel.js';
import { faulty, type Outcome, plain, repaired } from './outcome.js';

const openEnded = new Set([
  '长期',
  '长期有效',
  '永久',
  '永久有效',
  '无固定期限',
  '无期限',
  '长期有效期',
  '9999-12-31',
  '9999/12/31',
  '9999年12月31日',
  '99991231',
]);
const forever = '2099-12-31';
const separated =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]?(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?:\+08:?00)?)?$/;
const solid = /^(\d{4})(\d{2})(\d{2})(?:(\d{2}:?\d{2}:?\d{2}))?$/;
const chineseDigits = '〇一二三四五六七八九';
const chinese =
  /^([〇零○Ｏ一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]$/;
const span = /^(.*\d[日号]?)(?:至|到|~|～|—+|--)(.*\d.*)$/;

/** True for fields that say until when something holds: 长期 and 至…日 make sense there. */
const isEnd = (field: Field): boolean =>
  /To$|End|Deadline|due/i.test(field.name) || /至|截止|届满|期限/.test(field.title);

/**
 * A date in any unambiguous form becomes `YYYY-MM-DD`; what is ambiguous (03/04/2024, two-digit years) or does not exist
 * is left as it stands for the shape check to tell. Source: rules G-18, F-03.
 */
export function dateCell(raw: string, field: Field): Outcome {
  if (isDay(raw) && !raw.startsWith('9999')) return plain(raw);
  const { text, repair } = unwrap(raw, true);
  const compact = unspaced(halfWidth(text));
  if (isDay(compact) && !compact.startsWith('9999'))
    return repaired(compact, raw, repair ?? (compact === unspaced(text) ? 'repair/space' : 'repair/width'));
  if (isEnd(field)) {
    if (openEnded.has(compact)) return { value: forever, repair: 'repair/long-term' };
    const until = /^(?:至|截至|截止)(.+?)(?:止)?$/.exec(compact);
    const day = until && dayIn(until[1]!);
    if (day) return { value: day, repair: 'repair/date-form' };
  }
  const day = dayIn(compact) ?? dayIn(halfWidth(text));
  if (day) return { value: day, repair: repair === 'repair/apostrophe' ? repair : 'repair/date-form' };
  const parts = span.exec(compact);
  if (parts && dayIn(parts[1]!) && dayIn(parts[2]!)) {
    return faulty('shape/two-facts', { parts: [dayIn(parts[1]!)!, dayIn(parts[2]!)!] });
  }
  return plain(raw);
}

/** The day a text names, in any form that has one reading; undefined for all others. */
export function dayIn(text: string): string | undefined {
  const found = separated.exec(text) ?? solid.exec(text);
  if (found) return dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  const words = chinese.exec(text);
  if (!words) return undefined;
  const year = [...words[1]!.replace(/[零○Ｏ]/g, '〇')].map((digit) => chineseDigits.indexOf(digit)).join('');
  return dayOf(Number(year), chineseNumber(words[2]!), chineseNumber(words[3]!));
}

/** 一 to 三十一. */
function chineseNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['〇', text];
  const value = (digit: string | undefined, empty: number): number => (digit ? chineseDigits.indexOf(digit) : empty);
  return (text.includes('十') ? value(tens, 1) : 0) * 10 + value(ones, 0);
}

/** A date cell of a workbook, or a number in a date column: the serial a spreadsheet counts days by. */
export function typedDateCell(cell: TypedCell): Outcome {
  if (cell.kind === 'date') {
    const day = cell.text.slice(0, 10);
    return isDay(day) ? repaired(day, cell.text, 'repair/date-form') : plain(cell.text);
  }
  const solidDay = /^\d{8}$/.test(cell.text) ? dayIn(cell.text) : undefined;
  if (solidDay) return { value: solidDay, repair: 'repair/date-form' };
  const serial = Math.floor(Number(cell.text));
  if (serial >= 20_000 && serial <= 73_050) {
    const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
    return { value: day, repair: 'repair/serial' };
  }
  return plain(cell.text);
}
