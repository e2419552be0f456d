import type { Cell } from '../../model/sheet.js';
import { UnreadableError } from '../../model/unreadable-error.js';
import { isBlank } from '../csv/blank.js';
import { beyond, type Limits, maxSheetRows } from '../limits.js';
import type { RowRun, TableInfo, TableScan } from '../tables.js';
import { attribute, cellAttribute, type XmlHandler, XmlScanner } from '../xml.js';
import { odsCellOf } from './cell.js';

/** What is drawn above cells, noted beside them or kept of their past is not in them. */
const passedOver = new Set(
  'annotation tracked-changes shapes frame custom-shape g rect line polyline polygon regular-polygon path circle ellipse connector caption measure control ruby-text'.split(
    ' ',
  ),
);
/** Blanks written as one element, at most: what a cell holds. */
const mostBlanks = 32_767;

/** Scans `content.xml` of an OpenDocument spreadsheet. Source: OpenDocument 1.3 part 3, 9.1. */
export class OdsTableScan implements TableScan, XmlHandler {
  readonly tables: TableInfo[] = [];
  ready: RowRun[] = [];
  finished = false;
  readonly #wanted: number;
  readonly #limits: Limits;
  readonly #scanner: XmlScanner;
  /** Styles of tables that hide them. */
  readonly #hiding = new Set<string>();
  #style = '';
  /** Elements open inside what is passed over. */
  #passing = 0;
  #inTable = false;
  #n = 0;
  #repeat = 1;
  #characters = 0;
  #cells: (Cell | undefined)[] = [];
  #column = 0;
  #attributes = '';
  #isCovered = false;
  #paragraphs = 0;
  #inParagraph = 0;
  #text = '';

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
      this.#cells = [];
      this.#column = 0;
      this.#characters = 0;
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.#attributes = attributes;
      this.#isCovered = name === 'covered-table-cell';
      this.#paragraphs = 0;
      this.#text = '';
    } else if (name === 'p') {
      if (this.#paragraphs > 0) this.#text += '\n';
      this.#paragraphs += 1;
      this.#inParagraph += 1;
    } else if (name === 's') this.#text += ' '.repeat(Math.min(repeatOf(attributes, 'c'), mostBlanks));
    else if (name === 'tab') this.#text += '\t';
    else if (name === 'line-break') this.#text += '\n';
  }

  close(name: string): void {
    if (this.#passing > 0) this.#passing -= 1;
    else if (name === 'table') {
      if (this.#isWanted) this.finished = true;
      this.#inTable = false;
    } else if (this.#isWanted) this.#closeInside(name);
  }

  #closeInside(name: string): void {
    if (name === 'p') this.#inParagraph = Math.max(0, this.#inParagraph - 1);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
    else if (name === 'table-row') this.#closeRow();
  }

  text(text: string): void {
    if (this.#inParagraph === 0 || !this.#isWanted) return;
    this.#characters += text.length;
    if (this.#characters > this.#limits.rowCharacters)
      throw beyond('input/row-too-long', 'rowCharacters', this.#limits, { row: this.#n + 1 });
    const single = /[\t\r\n ]{2}|[\t\r\n]/.test(text) ? text.replace(/[\t\r\n ]+/g, ' ') : text;
    this.#text += this.#text === '' || this.#text.endsWith('\n') ? single.replace(/^ /, '') : single;
  }

  #closeCell(): void {
    const repeat = repeatOf(this.#attributes, 'number-columns-repeated');
    const cell = this.#isCovered ? undefined : odsCellOf(this.#attributes, this.#text);
    const end = this.#column + repeat;
    if (cell !== undefined && !(typeof cell === 'string' && isBlank(cell) && repeat > 1)) {
      if (end > this.#limits.columns) throw beyond('input/too-many-columns', 'columns', this.#limits);
      for (let column = this.#column; column < end; column += 1) this.#cells[column] = cell;
    }
    this.#column = end;
  }

  #closeRow(): void {
    const n = this.#n + 1;
    this.#n += this.#repeat;
    const cells = this.#cells;
    if (cells.every((cell) => cell === undefined || (typeof cell === 'string' && isBlank(cell)))) return;
    if (this.#n > maxSheetRows) throw new UnreadableError('input/zip-bomb');
    this.ready.push({ row: { n, line: null, cells }, repeat: this.#repeat });
  }
}

/** A number of repetitions; 1 where it is absent or none. */
function repeatOf(attributes: string, name: string): number {
  const text = cellAttribute(attributes, name) ?? attribute(attributes, name);
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 1;
}
