import { beyond, type Limits } from '../limits.js';
import { breaksIn, indexOf, lf, pastBreak, quote } from './marks.js';
import { readQuotedRecord } from './quoted.js';

/** One record of delimited text. */
export interface CsvRecord {
  /** Fields as they stand, unquoted; a record always has at least one. */
  readonly fields: string[];
  /** Length of its text, with the line break behind it. */
  readonly size: number;
  /** 1-based physical line on which it starts. */
  readonly line: number;
  /** True where a byte order mark before its first quote was left out. */
  readonly marked: boolean;
  /** Line of a quote that text follows; 0 where there is none. */
  readonly strayQuote: number;
  /** Line of a quote that is never closed; 0 where there is none. */
  readonly openQuote: number;
}

/** Length of unfinished text from which on it must double before it is looked at again, lest the work grow as its square. */
const patience = 4096;

/**
 * Splits delimited text into records, chunk by chunk: RFC 4180 with LF, CRLF, CR or any mix of them, line breaks in quoted
 * fields, quotes inside unquoted fields taken literally, and text after a closing quote kept. The outcome does not depend
 * on where chunks end.
 */
export class CsvParser {
  readonly #delimiter: string;
  readonly #limits: Limits;
  #text = '';
  #tryAt = 0;
  #ended = false;
  #line = 1;
  /** Next occurrences from where the parser stands; beyond the text where there is none. */
  #feed = -1;
  #return = -1;
  #quote = -1;

  /** @param delimiter one UTF-16 unit. */
  constructor(delimiter: string, limits: Limits) {
    this.#delimiter = delimiter;
    this.#limits = limits;
  }

  /**
   * Takes a chunk and gives the records that are complete by now.
   * @throws {UnreadableError} `input/too-many-columns`, `input/line-too-long`, `input/unclosed-quote`, before the text of
   * such a record is complete.
   */
  push(chunk: string): CsvRecord[] {
    this.#text += chunk;
    return this.#text.length < this.#tryAt ? [] : this.#drain();
  }

  /** To be called once after the last chunk; gives what is left. */
  end(): CsvRecord[] {
    this.#ended = true;
    return this.#drain();
  }

  #drain(): CsvRecord[] {
    const records: CsvRecord[] = [];
    const text = this.#text;
    this.#feed = this.#return = this.#quote = -1;
    let at = 0;
    while (at < text.length) {
      const end = this.#next(text, at, records);
      if (end < 0) break;
      at = end;
    }
    this.#text = text.slice(at);
    this.#tryAt = this.#text.length < patience ? 0 : this.#text.length * 2;
    return records;
  }

  /** Reads the record at `at`; gives the position after it, or -1 where more text is needed. */
  #next(text: string, at: number, records: CsvRecord[]): number {
    const end = this.#endOfLine(text, at);
    if (this.#quote < at) this.#quote = indexOf(text, '"', at);
    if (this.#quote < end) return this.#quotedRecord(text, at, records);
    const known = this.#ended || end + 1 < text.length || text.charCodeAt(end) === lf;
    if (!known && end - at < this.#limits.columns) return -1;
    const fields = text.slice(at, end).split(this.#delimiter, this.#limits.columns + 1);
    holdLimits(fields, end - at, this.#line, this.#limits);
    if (!known) return -1;
    const after = pastBreak(text, end);
    records.push({ fields, size: after - at, line: this.#line, marked: false, strayQuote: 0, openQuote: 0 });
    this.#line += 1;
    return after;
  }

  /** Position of the next line break, or the end of the text. */
  #endOfLine(text: string, at: number): number {
    if (this.#feed < at) this.#feed = indexOf(text, '\n', at);
    if (this.#return < at) this.#return = indexOf(text, '\r', at);
    return Math.min(this.#feed, this.#return, text.length);
  }

  #quotedRecord(text: string, at: number, records: CsvRecord[]): number {
    // joined files: the mark of the second would make its first quote a character
    const marked = text.charCodeAt(at) === 0xfeff && text.charCodeAt(at + 1) === quote;
    const lineAt = (offset: number): number => (offset < 0 ? 0 : this.#line + breaksIn(text, at, offset));
    const read = readQuotedRecord(text, marked ? at + 1 : at, this.#delimiter, this.#ended, lineAt, this.#limits);
    if ((read?.end ?? text.length) - at > this.#limits.rowCharacters)
      throw beyond('input/line-too-long', 'rowCharacters', this.#limits, { line: this.#line });
    if (read === null) return -1;
    const { fields, end, strayAt, openAt } = read;
    const after = pastBreak(text, end);
    records.push({
      fields,
      size: after - at,
      line: this.#line,
      marked,
      strayQuote: lineAt(strayAt),
      openQuote: lineAt(openAt),
    });
    this.#line += breaksIn(text, at, after);
    return after;
  }
}

function holdLimits(fields: readonly string[], length: number, line: number, limits: Limits): void {
  const { columns, cellCharacters, rowCharacters } = limits;
  if (fields.length > columns) throw beyond('input/too-many-columns', 'columns', limits);
  if (length > rowCharacters) throw beyond('input/line-too-long', 'rowCharacters', limits, { line });
  if (length > cellCharacters && fields.some((field) => field.length > cellCharacters))
    throw beyond('input/line-too-long', 'cellCharacters', limits, { line });
}
