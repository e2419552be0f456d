import type { Encoding, Fault, Row, Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { findDelimiter } from './csv/dialect.js';
import { CsvParser, type CsvRecord } from './csv/records.js';
import { decodeText } from './decode.js';
import { detectEncoding } from './encoding.js';
import { batchRows } from './limits.js';

/** Characters looked at to find the delimiter. */
const headCharacters = 1 << 16;
/** Records whose commonest number of fields the others are held against. */
const recordsForWidth = 100;

/** What the caller knows better than the file shows. */
export interface CsvOptions {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
}

/**
 * Opens delimited text: finds its encoding over the whole file and its delimiter from the first lines, and streams rows.
 * `Row.n` counts every record, blank ones too, as a spreadsheet numbers them. Source: RFC 4180, and files as they are.
 * @throws {UnreadableError} of `detectEncoding`, and `input/full-width-comma`, `input/too-many-columns`,
 * `input/line-too-long`, `input/unclosed-quote` (a quote that swallows more than a cell can hold).
 */
export async function readCsv(source: Source, options: CsvOptions = {}): Promise<Workbook> {
  const encoding = options.encoding ?? (await detectEncoding(source));
  const delimiter = options.delimiter ?? findDelimiter(await headOf(source, encoding));
  const sheet = {
    name: null,
    visibility: 'visible' as const,
    keyed: false,
    rows: () => rowsOf(decodeText(source, encoding), delimiter),
  };
  return { format: 'csv', encoding, delimiter, sheets: [sheet], faults: [] };
}

async function headOf(source: Source, encoding: Encoding): Promise<string> {
  let head = '';
  for await (const text of decodeText(source, encoding)) {
    head += text;
    if (head.length >= headCharacters) break;
  }
  return head.slice(0, headCharacters);
}

async function* rowsOf(chunks: AsyncIterable<string>, delimiter: string): AsyncGenerator<readonly Row[]> {
  const parser = new CsvParser(delimiter);
  const numbering = new Numbering();
  let batch: Row[] = [];
  for await (const chunk of chunks) {
    for (const record of parser.push(chunk)) numbering.take(record, batch);
    if (batch.length >= batchRows) {
      yield batch;
      batch = [];
    }
  }
  for (const record of parser.end()) numbering.take(record, batch);
  numbering.flush(batch);
  if (batch.length > 0) yield batch;
}

/** Numbers records, leaves blank ones out, and holds their width against the commonest one. */
class Numbering {
  #n = 0;
  #expected: number | null = null;
  /** Records held back until the commonest width is known. */
  #held: { record: CsvRecord; n: number }[] = [];

  take(record: CsvRecord, out: Row[]): void {
    this.#n += 1;
    if (record.openQuote === 0 && record.fields.every((field) => field === '' || isBlank(field))) return;
    if (this.#expected !== null) {
      out.push(rowOf(record, this.#n, this.#expected));
      return;
    }
    this.#held.push({ record, n: this.#n });
    if (this.#held.length >= recordsForWidth) this.flush(out);
  }

  /** Releases the records held back; called when enough are known, and at the end. */
  flush(out: Row[]): void {
    if (this.#expected !== null) return;
    const widths = new Map<number, number>();
    for (const { record } of this.#held) widths.set(record.fields.length, (widths.get(record.fields.length) ?? 0) + 1);
    const [commonest] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
    this.#expected = commonest?.[0] ?? 1;
    for (const { record, n } of this.#held) out.push(rowOf(record, n, this.#expected));
    this.#held = [];
  }
}

const blank = /^[\s\u200b-\u200f\u2060\ufeff]*$/;
const isBlank = (field: string): boolean => field.length < 200 && blank.test(field);

function rowOf(record: CsvRecord, n: number, expected: number): Row {
  const { fields, line } = record;
  const faults: Fault[] = [];
  if (fields[0]?.charCodeAt(0) === 0xfeff) {
    faults.push({ rule: 'input/bom-inside', params: { line } });
  }
  if (record.strayQuote > 0) faults.push({ rule: 'input/stray-quote', params: { line: record.strayQuote } });
  if (record.openQuote > 0) faults.push({ rule: 'input/unclosed-quote', params: { line: record.openQuote } });
  else if (isRagged(fields, expected))
    faults.push({ rule: 'input/ragged', params: { expected, found: fields.length } });
  const cells: (string | undefined)[] = fields;
  for (let i = 0; i < cells.length; i += 1) if (cells[i] === '') cells[i] = undefined;
  return faults.length > 0 ? { n, line, cells, faults } : { n, line, cells };
}

/** Another width than the others', unless only trailing cells are empty or the row is a title or note of one cell. */
function isRagged(fields: readonly string[], expected: number): boolean {
  if (fields.length === expected || fields.length === 1) return false;
  if (fields.length > expected) return fields.slice(expected).some((field) => !isBlank(field));
  return fields.filter((field) => !isBlank(field)).length > 1;
}
