import type { Cell } from '../../model/sheet.js';
import { UnreadableError } from '../../model/unreadable-error.js';
import { isBlank, isFilled } from '../csv/blank.js';
import { Formulas } from '../formulas.js';
import { beyond, type Limits, maxSheetRows } from '../limits.js';
import type { RowRun, TableInfo, TableScan } from '../tables.js';
import { Concealment } from '../xlsx/concealment.js';
import { attribute, cellAttribute, type XmlHandler, XmlScanner } from '../xml.js';
import { odsCellOf } from './cell.js';

/** What is drawn above cells, noted beside them or kept of their past is not in them. */
export const passedOver: ReadonlySet<string> = new Set(
  'annotation tracked-changes dde-links shapes frame custom-shape g rect line polyline polygon regular-polygon path circle ellipse connector caption measure control ruby-text'.split(
    ' ',
  ),
);
/** A cell under a merged one keeps what it holds, as in other workbooks. */
export const cells: ReadonlySet<string> = new Set(['table-cell', 'covered-table-cell']);
export const paragraphs: ReadonlySet<string> = new Set(['p', 'h']);
/** Blanks written as one element, at most: what a cell holds. */
const mostBlanks = 32_767;
/** Cells that one row after another may repeat in a sheet: a few bytes could stand for more than anybody can check. */
const mostRepeated = 10_000_000;

/** Scans `content.xml` of an OpenDocument spreadsheet. Source: OpenDocument 1.3 part 3, 9.1. */
export class OdsTableScan implements TableScan, XmlHandler {
  readonly tables: TableInfo[] = [];
  ready: RowRun[] = [];
  finished = false;
  readonly concealed: Concealment = new Concealment();
  readonly #wanted: number;
  readonly #limits: Limits;
  readonly #scanner: XmlScanner;
  readonly #formulas = new Formulas();
  /** Styles of tables that hide them. */
  readonly #hiding = new Set<string>();
  #style = '';
  /** Elements open inside what is passed over. */
  #passing = 0;
  #inTable = false;
  #n = 0;
  #repeat = 1;
  #repeated = 0;
  #isHidden = false;
  /** Columns described so far ahead of the rows. */
  #described = 0;
  #characters = 0;
  #cells: (Cell | undefined)[] = [];
  #isFilled = false;
  #column = 0;
  #attributes = '';
  #paragraphs = 0;
  #inParagraph = 0;
  #text = '';
  /** Its last character: looking for it in a text that grows costs all of the text. */
  #last = '';

  /** @param part name of the part, for errors. */
  constructor(wanted: number, part: string, limits: Limits) {
    this.#wanted = wanted;
    this.#limits = limits;
    this.#scanner = new XmlScanner(this, part);
  }

  push(text: string): void {
    this.#scanner.push(text);
  }

  end(): void {
    this.#scanner.end();
  }

  get #isWanted(): boolean {
    return this.#inTable && this.tables.length - 1 === this.#wanted && this.#passing === 0;
  }

  open(name: string, attributes: string): void {
    // a table inside a cell is none of the sheet's own
    if (this.#passing > 0 || passedOver.has(name) || (name === 'table' && this.#inTable)) this.#passing += 1;
    else if (name === 'style') this.#style = attribute(attributes, 'name') ?? '';
    else if (name === 'table-properties' && attribute(attributes, 'display') === 'false') this.#hiding.add(this.#style);
    else if (name === 'table') this.#openTable(attributes);
    else if (this.#isWanted) this.#openInside(name, attributes);
  }

  #openTable(attributes: string): void {
    const hidden = this.#hiding.has(attribute(attributes, 'style-name') ?? '');
    this.tables.push({ name: attribute(attributes, 'name') ?? null, visibility: hidden ? 'hidden' : 'visible' });
    this.#inTable = true;
    this.#n = 0;
  }

  #openInside(name: string, attributes: string): void {
    if (name === 'table-row') {
      this.#repeat = repeatOf(attributes, 'number-rows-repeated');
      this.#isHidden = this.#conceals(attributes);
      this.#cells = [];
      this.#formulas.startRow();
      this.#isFilled = false;
      this.#column = 0;
      this.#characters = 0;
    } else if (cells.has(name)) {
      this.#attributes = attributes;
      this.#paragraphs = 0;
      this.#text = '';
      this.#last = '';
    } else if (paragraphs.has(name)) {
      if (this.#paragraphs > 0) this.#add('\n');
      this.#paragraphs += 1;
      this.#inParagraph += 1;
    } else if (name === 's') this.#add(' '.repeat(Math.min(repeatOf(attributes, 'c'), mostBlanks)));
    else if (name === 'tab') this.#add('\t');
    else if (name === 'line-break') this.#add('\n');
    else if (name === 'table-column') this.#describe(attributes);
  }

  #describe(attributes: string): void {
    const from = this.#described;
    this.#described += repeatOf(attributes, 'number-columns-repeated');
    if (this.#conceals(attributes)) this.concealed.column(from, this.#described - 1);
  }

  /** True for a row or column that is not shown, by hand or by a filter. */
  #conceals(attributes: string): boolean {
    const visibility = attributes.includes('visibility') ? attribute(attributes, 'visibility') : undefined;
    if (visibility === 'filter') this.concealed.filtered = true;
    return visibility === 'filter' || visibility === 'collapse';
  }

  close(name: string): void {
    if (this.#passing > 0) this.#passing -= 1;
    else if (name === 'table') {
      if (this.#isWanted) this.finished = true;
      this.#inTable = false;
    } else if (this.#isWanted) this.#closeInside(name);
  }

  #closeInside(name: string): void {
    if (paragraphs.has(name)) this.#inParagraph = Math.max(0, this.#inParagraph - 1);
    else if (cells.has(name)) this.#closeCell();
    else if (name === 'table-row') this.#closeRow();
  }

  text(text: string): void {
    if (this.#inParagraph === 0 || !this.#isWanted) return;
    const single = /[\t\r\n ]{2}|[\t\r\n]/.test(text) ? text.replace(/[\t\r\n ]+/g, ' ') : text;
    this.#add(this.#last === '' || this.#last === '\n' ? single.replace(/^ /, '') : single);
  }

  #add(text: string): void {
    this.#characters += text.length;
    if (this.#characters > this.#limits.rowCharacters)
      throw beyond('input/row-too-long', 'rowCharacters', this.#limits, { row: this.#n + 1 });
    this.#text += text;
    this.#last = text.at(-1) ?? this.#last;
  }

  #closeCell(): void {
    const repeat = repeatOf(this.#attributes, 'number-columns-repeated');
    const cell = odsCellOf(this.#attributes, this.#text);
    const end = this.#column + repeat;
    if (cell !== undefined && !(typeof cell === 'string' && isBlank(cell) && repeat > 1)) {
      if (end > this.#limits.columns) throw beyond('input/too-many-columns', 'columns', this.#limits);
      for (let column = this.#column; column < end; column += 1) this.#cells[column] = cell;
      this.#isFilled ||= isFilled(cell);
    }
    if (this.#attributes.includes('formula') && attribute(this.#attributes, 'formula') !== undefined)
      this.#takeFormula(Math.min(end, this.#limits.columns));
    this.#column = end;
  }

  #takeFormula(end: number): void {
    for (let column = this.#column; column < end; column += 1) this.#formulas.add(column);
    const rows = repeatOf(this.#attributes, 'number-matrix-rows-spanned');
    const columns = repeatOf(this.#attributes, 'number-matrix-columns-spanned');
    if (rows * columns > 1) this.#formulas.addArea(this.#n + rows, this.#column, this.#column + columns - 1);
  }

  #closeRow(): void {
    const n = this.#n + 1;
    this.#n += this.#repeat;
    const row = this.#cells;
    if (!this.#isFilled) return;
    if (this.#n > maxSheetRows) throw new UnreadableError('input/zip-bomb');
    this.#repeated += (this.#repeat - 1) * row.length;
    if (this.#repeated > mostRepeated) throw new UnreadableError('input/zip-bomb');
    if (this.#isHidden) this.concealed.row(n, this.#repeat);
    this.ready.push({ row: { n, line: null, cells: row, ...this.#formulas.of(n, row) }, repeat: this.#repeat });
  }
}

/** A number of repetitions; 1 where it is absent or none. */
export function repeatOf(attributes: string, name: string): number {
  const text = cellAttribute(attributes, name);
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 1;
}
