import type { Field } from '../../model/record-type.js';
import type { TypedCell } from '../../model/sheet.js';
import { halfWidth, unspaced } from '../../standard/characters.js';
import { addDays, isDay } from '../../standard/day.js';
import { dayIn } from './day-in.js';
import { deadlineCell, isDeadline, isEnd } from './deadline.js';
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
const date = '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}[日号]?|\\d{8}';
const span = new RegExp(`^(${date}) *(?:至|到|~|—+|–|-+| ) *(${date}|长期|永久)$`);
/** Blanks beside the parts of a date; between two digits they may part two numbers and are kept. */
const looseBlanks = /\s*([-/.年月日号至到~—–])\s*(?!\d{1,2}:)/g;

/**
 * A date in any unambiguous form becomes `YYYY-MM-DD`; what is ambiguous (03/04/2024, two-digit years) or does not exist
 * is left as it stands for the shape check to tell. Source: rules G-18, F-03.
 */
export function dateCell(raw: string, field: Field): Outcome {
  if (isDay(raw) && !raw.startsWith('9999')) return plain(raw);
  const { text, repair } = unwrap(raw, true);
  const narrow = halfWidth(text).replace(/\s+/g, ' ');
  const tidy = narrow.replace(looseBlanks, '$1');
  if (isDay(tidy) && !tidy.startsWith('9999'))
    return repaired(tidy, raw, repair ?? (narrow === text ? 'repair/space' : 'repair/width'));
  const named = dayIn(tidy) ?? dayIn(narrow) ?? (isEnd(field) ? lastDayIn(tidy) : undefined);
  if (named !== undefined) return dayOutcome(named, field, repair);
  const parts = span.exec(tidy) ?? span.exec(narrow);
  if (parts) {
    const [from, to] = [dayIn(parts[1]!), dayIn(parts[2]!) ?? (openEnded.has(parts[2]!) ? parts[2] : undefined)];
    if (from && to) return faulty('shape/two-facts', { parts: [from, to] });
  }
  return deadlineCell(unspaced(narrow), field) ?? plain(raw);
}

/** 长期, 至…日 and …日止: what fields say that hold until a day. */
function lastDayIn(text: string): string | undefined {
  if (openEnded.has(unspaced(text))) return '9999-12-31';
  const until = /^(?:至|截至|截止|到)?(.+?)(?:止|为止)?$/.exec(text);
  return until ? dayIn(until[1]!) : undefined;
}

/** A day found in another form; the last day of all means "open-ended" where something ends. */
function dayOutcome(day: string, field: Field, repair: string | null): Outcome {
  if (isEnd(field) && day.startsWith('9999')) return openEnd(field);
  return { value: day, repair: repair === 'repair/apostrophe' ? repair : 'repair/date-form' };
}

/** What holds without end; something that is to be done by a day cannot. */
const openEnd = (field: Field): Outcome =>
  isDeadline(field)
    ? faulty('shape/deadline', { reason: 'open-ended' })
    : { value: forever, repair: 'repair/long-term' };

/** A date cell of a workbook, or a number in a date column: the serial a spreadsheet counts days by. */
export function typedDateCell(cell: TypedCell, field: Field): Outcome {
  if (cell.kind === 'date') {
    const day = cell.text.slice(0, 10);
    if (isEnd(field) && day.startsWith('9999')) return openEnd(field);
    return isDay(day) ? repaired(day, cell.text, 'repair/date-form') : plain(cell.text);
  }
  const solidDay = /^\d{8}(?:\.0+)?$/.test(cell.text) ? dayIn(cell.text.slice(0, 8)) : undefined;
  if (solidDay) return dayOutcome(solidDay, field, null);
  const serial = Math.floor(Number(cell.text));
  if (serial >= 20_000 && serial <= 73_050) return { value: addDays('1899-12-30', serial), repair: 'repair/serial' };
  return plain(cell.text);
}
