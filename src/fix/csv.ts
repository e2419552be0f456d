import type { Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { fieldSpans } from '../readers/csv/quoted.js';
import { CsvParser, type CsvRecord } from '../readers/csv/records.js';
import { decodeText } from '../readers/decode.js';
import { limitsOf } from '../readers/limits.js';
import type { ReadOptions } from '../readers/options.js';
import type { FileEdits, SheetEdits } from './edits.js';
import { encoded } from './encode.js';
import type { Fixer } from './fixer.js';
import { type Splice, spliced } from './splice.js';

/** What is put in quotes: marks of this text, and of others, lest another delimiter divide it more evenly than its own. */
const marks = /["\r\n,;\t|\ufeff]/;

/** Rewrites fields of delimited text, found by the same parser that reads it; everything else stays byte for byte. */
export const fixCsv: Fixer = (source, workbook, edits, options) =>
  spliced(source, workbook.encoding!, splicesOf(source, workbook, edits, options));

async function* splicesOf(
  source: Source,
  { encoding, delimiter }: Workbook,
  edits: FileEdits,
  options: ReadOptions,
): AsyncGenerator<Splice> {
  const sheet = edits.sheet(null);
  if (sheet === undefined) return;
  const parser = new CsvParser(delimiter!, limitsOf(options));
  const writable = (text: string): boolean => encoded(text, encoding!) !== undefined;
  const records = new Records(sheet, delimiter!, writable);
  for await (const chunk of decodeText(source, encoding!)) yield* records.take(chunk, parser.push(chunk));
  yield* records.take('', parser.end());
}

/** The records of a text with their places. */
class Records {
  readonly #sheet: SheetEdits;
  readonly #delimiter: string;
  readonly #isWritable: (text: string) => boolean;
  /** Text whose records have not come yet, and where it stands. */
  #text = '';
  #start = 0;
  #n = 0;

  constructor(sheet: SheetEdits, delimiter: string, isWritable: (text: string) => boolean) {
    this.#sheet = sheet;
    this.#delimiter = delimiter;
    this.#isWritable = isWritable;
  }

  *take(chunk: string, records: readonly CsvRecord[]): Generator<Splice> {
    this.#text += chunk;
    let at = 0;
    for (const { size } of records) {
      this.#n += 1;
      const row = this.#sheet.row(this.#n);
      if (row !== undefined) yield* this.#fields(this.#text.slice(at, at + size), this.#start + at, row);
      at += size;
    }
    this.#text = this.#text.slice(at);
    this.#start += at;
  }

  *#fields(record: string, start: number, row: ReadonlyMap<number, string>): Generator<Splice> {
    const spans = fieldSpans(record, this.#delimiter);
    for (const [column, text] of [...row].sort(([a], [b]) => a - b)) {
      const span = spans[column];
      if (span === undefined) throw new Error(`row ${this.#n} has no column ${column}: the file has changed`);
      const { from, to, sound } = span;
      // how such a field is meant is not certain, and its finding would be gone
      if (!sound) this.#sheet.leave(this.#n, column, 'quotes');
      else if (!this.#isWritable(text)) this.#sheet.leave(this.#n, column, 'encoding');
      else
        yield { from: start + from, to: start + to, text: this.#fieldOf(record.slice(from, to), text, spans.length) };
    }
  }

  /** A field in quotes stays in quotes. @param fields of its record. */
  #fieldOf(before: string, text: string, fields: number): string {
    // emptied, it would leave a blank line, which joins the line ends around it and is passed over by others
    const isLine = fields === 1 && text === '';
    const quoted = isLine || before.startsWith('"') || marks.test(text) || text.includes(this.#delimiter);
    return quoted ? `"${text.replaceAll('"', '""')}"` : text;
  }
}
