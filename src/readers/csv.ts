import type { Encoding, Fault, Row, Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { isBlank } from './csv/blank.js';
import { findDelimiter } from './csv/dialect.js';
import { CsvParser, type CsvRecord } from './csv/records.js';
import { isRagged, type Width, widthOf } from './csv/width.js';
import { decodeText } from './decode.js';
import { detectEncoding } from './encoding.js';
import { batchRows, type Limits, limitsOf } from './limits.js';
import type { ReadOptions } from './options.js';

/** Characters looked at to find the delimiter. */
const headCharacters: number = 1 << 16;
/** Records whose commonest number of fields the others are held against. */
const recordsForWidth = 100;

/**
 * Opens delimited text: finds its encoding over the whole file and its delimiter from the first lines, and streams rows.
 * `Row.n` counts every record, blank ones too, as a spreadsheet numbers them. Source: RFC 4180, and files as they are.
 * @throws {UnreadableError} of `detectEncoding`, and `input/full-width-comma`, `input/too-many-columns`,
 * `input/line-too-long`, `input/unclosed-quote` (a quote that swallows more than a cell can hold).
 */
export async function readCsv(source: Source, options: ReadOptions = {}): Promise<Workbook> {
  const encoding = options.encoding ?? (await detectEncoding(source));
  const limits = limitsOf(options);
  const delimiter = options.delimiter ?? (await delimiterOf(source, encoding));
  const sheet = {
    name: null,
    visibility: 'visible' as const,
    keyed: false,
    rows: () => rowsOf(decodeText(source, encoding), delimiter, limits),
  };
  return { format: 'csv', encoding, delimiter, sheets: [sheet], faults: [] };
}

async function delimiterOf(source: Source, encoding: Encoding): Promise<string> {
  let head = '';
  for await (const text of decodeText(source, encoding)) {
    head += text;
    if (head.length > headCharacters) break;
  }
  return findDelimiter(head.slice(0, headCharacters), head.length <= headCharacters);
}

async function* rowsOf(
  chunks: AsyncIterable<string>,
  delimiter: string,
  limits: Limits,
): AsyncGenerator<readonly Row[]> {
  const parser = new CsvParser(delimiter, limits);
  const table = new Table();
  for await (const chunk of chunks) {
    for (const record of parser.push(chunk)) {
      table.take(record);
      if (table.rows.length >= batchRows) yield table.release();
    }
  }
  for (const record of parser.end()) table.take(record);
  table.settle();
  if (table.rows.length > 0) yield table.release();
}

/** Numbers records, leaves blank ones out, and holds their width against the commonest one. */
class Table {
  /** Rows ready to be handed on. */
  rows: Row[] = [];
  #n = 0;
  #first: string | undefined;
  #width: Width | null = null;
  /** Records held back until the commonest width is known. */
  #held: { record: CsvRecord; n: number; marked: boolean }[] = [];

  take(record: CsvRecord): void {
    this.#n += 1;
    const { fields } = record;
    if (record.openQuote === 0 && fields.every(isBlank)) return;
    const marked = record.marked || this.#unmark(fields);
    this.#first ??= fields[0];
    if (this.#width !== null) {
      this.rows.push(rowOf(record, this.#n, marked, this.#width));
      return;
    }
    this.#held.push({ record, n: this.#n, marked });
    if (this.#held.length >= recordsForWidth) this.settle();
  }

  /** Releases the records held back; called when enough are known, and at the end. */
  settle(): void {
    const width = this.#width ?? widthOf(this.#held.map(({ record }) => record.fields));
    this.#width = width;
    for (const { record, n, marked } of this.#held) this.rows.push(rowOf(record, n, marked, width));
    this.#held = [];
  }

  release(): readonly Row[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  /**
   * Takes off the mark of a file that was joined to another: its first cell is that of the first. Elsewhere the character
   * was typed or pasted, and is left to be repaired like others that cannot be seen.
   */
  #unmark(fields: string[]): boolean {
    const [cell = ''] = fields;
    if (cell.charCodeAt(0) !== 0xfeff) return false;
    const bare = cell.replace(/^\ufeff+/, '');
    if (this.#first !== undefined && bare !== this.#first) return false;
    fields[0] = bare;
    return true;
  }
}

function rowOf(record: CsvRecord, n: number, marked: boolean, width: Width): Row {
  const { line } = record;
  const cells: (string | undefined)[] = record.fields;
  for (let i = 0; i < cells.length; i += 1) if (cells[i] === '') cells[i] = undefined;
  if (!marked && record.strayQuote === 0 && record.openQuote === 0 && cells.length === width.expected)
    return { n, line, cells };
  const faults = faultsOf(record, marked, width);
  return faults.length > 0 ? { n, line, cells, faults } : { n, line, cells };
}

function faultsOf({ fields, line, strayQuote, openQuote }: CsvRecord, marked: boolean, width: Width): Fault[] {
  const faults: Fault[] = [];
  if (marked) faults.push({ rule: 'input/bom-inside', params: { line } });
  if (strayQuote > 0) faults.push({ rule: 'input/stray-quote', params: { line: strayQuote } });
  if (openQuote > 0) faults.push({ rule: 'input/unclosed-quote', params: { line: openQuote } });
  else if (isRagged(fields, width))
    faults.push({ rule: 'input/ragged', params: { expected: width.expected, found: fields.length } });
  return faults;
}
