import { UnreadableError } from '../../model/unreadable-error.js';
import { maxCellCharacters, maxColumns } from '../limits.js';

/** One record of delimited text. */
export interface CsvRecord {
  /** Fields as they stand, unquoted; a record always has at least one. */
  readonly fields: string[];
  /** 1-based physical line on which it starts. */
  readonly line: number;
  /** Line of a quote that text follows; 0 where there is none. */
  readonly strayQuote: number;
  /** Line of a quote that is never closed; 0 where there is none. */
  readonly openQuote: number;
}

const cr = 13;
const lf = 10;
const quote = 34;

/**
 * Splits delimited text into records, chunk by chunk: RFC 4180 with LF, CRLF, CR or any mix of them, line breaks in quoted
 * fields, quotes inside unquoted fields taken literally, and text after a closing quote kept.
 */
export class CsvParser {
  readonly #delimiter: string;
  readonly #delimiterCode: number;
  #buffer = '';
  #line = 1;
  #ended = false;
  // where the current record stands, kept over calls
  #fields: string[] = [];
  #start = 1;
  #stray = 0;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
    this.#delimiterCode = delimiter.charCodeAt(0);
  }

  /** Takes a chunk and gives the records that are complete by now. */
  push(chunk: string): CsvRecord[] {
    this.#buffer = this.#buffer === '' ? chunk : this.#buffer + chunk;
    return this.#drain();
  }

  /** To be called once after the last chunk; gives what is left. */
  end(): CsvRecord[] {
    this.#ended = true;
    const records = this.#drain();
    if (this.#fields.length > 0) records.push(this.#finish(0));
    return records;
  }

  #drain(): CsvRecord[] {
    const records: CsvRecord[] = [];
    const text = this.#buffer;
    let at = 0;
    const breaks = new Breaks(text);
    let next = -2;
    while (at < text.length || (this.#ended && at === text.length && this.#fields.length > 0 && this.#pendingField)) {
      if (text.charCodeAt(at) === quote) {
        const after = this.#quoted(text, at, records);
        if (after < 0) break;
        at = after;
        continue;
      }
      if (next < at && next !== -1) next = text.indexOf(this.#delimiter, at);
      const stop = breaks.from(at);
      if (next !== -1 && (stop === -1 || next < stop)) {
        this.#add(text.slice(at, next));
        at = next + 1;
        this.#pendingField = true;
        continue;
      }
      if (stop === -1) {
        if (!this.#ended) break;
        this.#add(text.slice(at));
        this.#pendingField = false;
        records.push(this.#finish(0));
        at = text.length;
        break;
      }
      // a CR at the very end may be half of a CRLF
      if (text.charCodeAt(stop) === cr && stop + 1 === text.length && !this.#ended) break;
      this.#add(text.slice(at, stop));
      this.#pendingField = false;
      records.push(this.#finish(0));
      at = this.#pastBreak(text, stop);
      this.#start = this.#line;
    }
    this.#buffer = text.slice(at);
    if (this.#buffer.length > maxCellCharacters && this.#buffer.charCodeAt(0) !== quote) {
      throw new UnreadableError('input/line-too-long', { line: this.#line });
    }
    return records;
  }

  /** True after a delimiter: one more field follows, even if nothing stands there. */
  #pendingField = false;

  /** Reads a quoted field that opens at `at`; gives the position after it, or -1 where more text is needed. */
  #quoted(text: string, at: number, records: CsvRecord[]): number {
    let close = at + 1;
    for (;;) {
      close = text.indexOf('"', close);
      if (close < 0) return this.#unclosed(text, at, records);
      if (text.charCodeAt(close + 1) === quote) close += 2;
      else if (close + 1 === text.length && !this.#ended)
        return this.#tooLong(text, at) ? this.#unclosed(text, at, records) : -1;
      else break;
    }
    let end = close + 1;
    let field = text.slice(at + 1, close);
    if (field.includes('""')) field = field.replaceAll('""', '"');
    if (end < text.length && !this.#isStop(text.charCodeAt(end))) {
      const rest = this.#restOf(text, end);
      if (rest < 0) return -1;
      this.#stray = this.#line;
      field += text.slice(end, rest);
      end = rest;
    }
    if (end < text.length && text.charCodeAt(end) === cr && end + 1 === text.length && !this.#ended) return -1;
    this.#line += breaksIn(text, at, end);
    return this.#afterQuoted(text, field, end, records);
  }

  #afterQuoted(text: string, field: string, end: number, records: CsvRecord[]): number {
    this.#add(field);
    if (end < text.length && text.charCodeAt(end) === this.#delimiterCode) {
      this.#pendingField = true;
      return end + 1;
    }
    this.#pendingField = false;
    records.push(this.#finish(0));
    const after = end < text.length ? this.#pastBreak(text, end) : end;
    this.#start = this.#line;
    return after;
  }

  #tooLong(text: string, at: number): boolean {
    return text.length - at > maxCellCharacters;
  }

  /** A quote without an end: wait for more, unless the text is over or the cell is longer than any real one. */
  #unclosed(text: string, at: number, records: CsvRecord[]): number {
    if (!this.#ended && !this.#tooLong(text, at)) return -1;
    if (!this.#ended) throw new UnreadableError('input/unclosed-quote', { line: this.#line });
    const opened = this.#line;
    this.#add(text.slice(at + 1).replaceAll('""', '"'));
    this.#pendingField = false;
    records.push(this.#finish(opened));
    return text.length;
  }

  /** End of the text after a closing quote; -1 where more is needed to tell. */
  #restOf(text: string, from: number): number {
    for (let i = from; i < text.length; i += 1) if (this.#isStop(text.charCodeAt(i))) return i;
    return this.#ended ? text.length : -1;
  }

  #isStop(code: number): boolean {
    return code === this.#delimiterCode || code === cr || code === lf;
  }

  #pastBreak(text: string, at: number): number {
    this.#line += 1;
    return text.charCodeAt(at) === cr && text.charCodeAt(at + 1) === lf ? at + 2 : at + 1;
  }

  #add(field: string): void {
    if (this.#fields.length >= maxColumns) throw new UnreadableError('input/too-many-columns', { limit: maxColumns });
    this.#fields.push(field);
  }

  #finish(openQuote: number): CsvRecord {
    const record = { fields: this.#fields, line: this.#start, strayQuote: this.#stray, openQuote };
    this.#fields = [];
    this.#stray = 0;
    return record;
  }
}

/** Finds line breaks of either kind from left to right, looking at each character once. */
class Breaks {
  readonly #text: string;
  #cr = -2;
  #lf = -2;

  constructor(text: string) {
    this.#text = text;
  }

  /** Position of the next CR or LF from `at`, which never goes back; -1 where there is none. */
  from(at: number): number {
    if (this.#cr !== -1 && this.#cr < at) this.#cr = this.#text.indexOf('\r', at);
    if (this.#lf !== -1 && this.#lf < at) this.#lf = this.#text.indexOf('\n', at);
    if (this.#cr === -1) return this.#lf;
    return this.#lf === -1 ? this.#cr : Math.min(this.#cr, this.#lf);
  }
}

/** Line breaks inside a piece of text, CRLF counted once. */
function breaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code === lf || (code === cr && text.charCodeAt(i + 1) !== lf)) count += 1;
  }
  return count;
}
