import { beyond, type Limits } from '../limits.js';
import { cr, lf, quote } from './marks.js';

/** A record as read field by field. */
interface QuotedRecord {
  readonly fields: string[];
  /** Position of its line break, or of the end of the text. */
  readonly end: number;
  /** Position of text after a closing quote, -1 where there is none. */
  readonly strayAt: number;
  /** Position of a quote that is never closed, -1 where there is none. */
  readonly openAt: number;
}

/** One field: its value, where it stops, and what is odd about it. */
interface Field {
  readonly value: string;
  readonly stop: number;
  readonly strayAt: number;
  readonly open: boolean;
}

/**
 * Reads the record at `at` that holds a quote somewhere; null where more text is needed.
 * @param ended true where no more text will come.
 * @param lineAt physical line of a position, for what is refused.
 * @throws {UnreadableError} `input/too-many-columns`, `input/unclosed-quote`, `input/line-too-long`.
 */
export function readQuotedRecord(
  text: string,
  at: number,
  delimiter: string,
  ended: boolean,
  lineAt: (position: number) => number,
  limits: Limits,
): QuotedRecord | null {
  const code = delimiter.charCodeAt(0);
  const fields: string[] = [];
  let strayAt = -1;
  for (let from = at; ; ) {
    const opens = text.charCodeAt(from) === quote;
    const field = opens ? quotedField(text, from, code, ended) : plainField(text, from, code);
    const stop = field?.stop ?? text.length;
    holdLimits(fields.length + 1, opens, stop - from, () => lineAt(from), limits);
    const undecided = stop >= text.length || (text.charCodeAt(stop) === cr && stop + 1 === text.length);
    if (field === null || (undecided && !ended)) return null;
    fields.push(field.value);
    if (strayAt < 0) strayAt = field.strayAt;
    if (stop >= text.length || text.charCodeAt(stop) !== code)
      return { fields, end: stop, strayAt, openAt: field.open ? from : -1 };
    from = stop + 1;
  }
}

/** Where a field stands in the text of its record. */
export interface FieldSpan {
  readonly from: number;
  readonly to: number;
  /** False where text follows its closing quote, or none closes it. */
  readonly sound: boolean;
}

/** Where the fields of one complete record stand, quotes included and a byte order mark before the first one not. */
export function fieldSpans(record: string, delimiter: string): readonly FieldSpan[] {
  const code = delimiter.charCodeAt(0);
  const spans: FieldSpan[] = [];
  for (let from = record.startsWith('\ufeff"') ? 1 : 0; ; ) {
    const opens = record.charCodeAt(from) === quote;
    // with no more text to come a field always has an end
    const { stop, strayAt, open } = opens ? quotedField(record, from, code, true)! : plainField(record, from, code);
    spans.push({ from, to: stop, sound: strayAt < 0 && !open });
    if (stop >= record.length || record.charCodeAt(stop) !== code) return spans;
    from = stop + 1;
  }
}

function plainField(text: string, from: number, code: number): Field {
  const stop = stopFrom(text, from, code);
  return { value: text.slice(from, stop), stop, strayAt: -1, open: false };
}

/** A field that opens with a quote; null where its end has not come yet. */
function quotedField(text: string, from: number, code: number, ended: boolean): Field | null {
  const close = closeFrom(text, from + 1);
  // a quote that ends the text may be the first of two
  if (!ended && (close < 0 || close + 1 === text.length)) return null;
  if (close < 0) return { value: unescaped(text.slice(from + 1)), stop: text.length, strayAt: -1, open: true };
  const stop = stopFrom(text, close + 1, code);
  const value = unescaped(text.slice(from + 1, close));
  if (stop === close + 1) return { value, stop, strayAt: -1, open: false };
  return { value: value + text.slice(close + 1, stop), stop, strayAt: close, open: false };
}

/** Position of the quote that closes a field, -1 where there is none; two quotes stand for one inside it. */
function closeFrom(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2);
  return at;
}

const unescaped = (value: string): string => (value.includes('""') ? value.replaceAll('""', '"') : value);

function stopFrom(text: string, from: number, code: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const here = text.charCodeAt(at);
    if (here === code || here === lf || here === cr) break;
  }
  return at;
}

function holdLimits(columns: number, opens: boolean, length: number, line: () => number, limits: Limits): void {
  if (columns > limits.columns) throw beyond('input/too-many-columns', 'columns', limits);
  // a closing quote that comes later than any cell is long belongs to something else
  if (length > limits.cellCharacters)
    throw beyond(opens ? 'input/unclosed-quote' : 'input/line-too-long', 'cellCharacters', limits, { line: line() });
}
