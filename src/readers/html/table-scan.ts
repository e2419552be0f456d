import type { Concealed } from '../../model/sheet.js';
import { UnreadableError } from '../../model/unreadable-error.js';
import type { Limits } from '../limits.js';
import type { RowRun, TableInfo, TableScan } from '../tables.js';
import { Concealment } from '../xlsx/concealment.js';
import { isHidden, OpenTable } from './open-table.js';
import { type HtmlHandler, HtmlScanner } from './scanner.js';

/** Elements whose text is none of the page's. */
const passedOver = new Set(['head', 'xml', 'noframes', 'template']);
/** The page as a whole; the end of either is its end. */
const wholes = new Set(['html', 'body']);
/** Parts of a table that no cell reaches out of. */
const sections = new Set(['thead', 'tbody', 'tfoot']);
/** Elements that stand on lines of their own. */
const blocks = new Set(
  'p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 hr pre blockquote center form section article header footer caption'.split(
    ' ',
  ),
);
/** Tables inside each other at most. */
const mostNested = 64;

/**
 * Scans the tables of a web page. Rows are numbered as a spreadsheet shows them when it opens the page: all tables of the
 * page stand below each other on one sheet, and every line of text between them takes a row.
 */
export class HtmlTableScan implements TableScan, HtmlHandler {
  readonly tables: TableInfo[] = [];
  ready: RowRun[] = [];
  finished = false;
  concealed: Concealed = new Concealment();
  /** Name of the sheet Excel saved the page from. */
  sheetName: string | null = null;
  readonly #wanted: number;
  readonly #limits: Limits;
  readonly #scanner: HtmlScanner = new HtmlScanner(this);
  readonly #open: OpenTable[] = [];
  #passing: string | null = null;
  /** True while the page as a whole is open: another table could have followed. */
  #isPageOpen = false;
  /** Rows used so far. */
  #n = 0;
  /** True where text stands on a line outside cells. */
  #isOnLine = false;

  constructor(wanted: number, limits: Limits) {
    this.#wanted = wanted;
    this.#limits = limits;
  }

  push(text: string): void {
    this.#scanner.push(text);
  }

  /**
   * @throws {UnreadableError} `input/truncated` where a table or the page has no end: the rest of its rows, or other tables,
   * may be missing.
   */
  end(): void {
    this.#scanner.end();
    if (this.#open.length > 0 || this.#isPageOpen || (this.#passing !== null && this.#passing !== 'head'))
      throw new UnreadableError('input/truncated');
  }

  /** The innermost table open. */
  get table(): OpenTable | undefined {
    return this.#open.at(-1);
  }

  /** True where text is none of the page's. */
  get isPassing(): boolean {
    return this.#passing !== null;
  }

  comment(text: string): void {
    this.sheetName ??= /<x:Name>([^<]*)<\/x:Name>/i.exec(text)?.[1]?.trim() || null;
  }

  text(text: string): void {
    if (this.#passing !== null) return;
    const cell = this.table?.cell;
    if (cell) cell.add(text);
    else if (text.trim() !== '') {
      // the tag of its cell is damaged, and the cells after it would move up
      if (typeof this.table?.n === 'number') throw damaged();
      this.#isOnLine = true;
    }
  }

  open(name: string, attributes: string): void {
    if (this.#passing !== null) {
      // a page may leave its head open
      if (this.#passing !== 'head' || (name !== 'body' && name !== 'table')) return;
      this.#passing = null;
    }
    if (wholes.has(name)) this.#isPageOpen = true;
    else if (passedOver.has(name)) this.#passing = attributes.endsWith('/') ? null : name;
    else if (name === 'table') this.#openTable(attributes);
    else if (name === 'tr') this.#openRow(attributes);
    else if (name === 'col') this.table?.describe(attributes);
    else if (sections.has(name)) this.#closeSection();
    else if (name === 'td' || name === 'th') this.#openCell(attributes);
    else if (name === 'br') this.#lineBreak();
    else if (blocks.has(name)) this.#block();
  }

  close(name: string): void {
    if (this.#passing !== null) {
      if (name === this.#passing) this.#passing = null;
    } else if (name === 'td' || name === 'th') this.table?.closeCell();
    else if (name === 'tr') this.#closeRow();
    else if (name === 'table') this.#closeTable();
    else if (sections.has(name)) this.#closeSection();
    else if (wholes.has(name)) this.#isPageOpen = false;
    else if (blocks.has(name)) this.#block();
  }

  #lineBreak(): void {
    const cell = this.table?.cell;
    if (cell) cell.break();
    else this.#endLine();
  }

  #block(): void {
    const cell = this.table?.cell;
    if (cell) cell.block();
    else this.#endLine();
  }

  #endLine(): void {
    if (this.#isOnLine) this.#n += 1;
    this.#isOnLine = false;
  }

  #openTable(attributes: string): void {
    this.#endLine();
    if (this.#open.length >= mostNested) throw damaged();
    this.table?.holdTable();
    const table = new OpenTable(this.tables.length, this.#limits);
    this.#open.push(table);
    if (table.index === this.#wanted) this.concealed = table.concealed;
    this.tables.push({ name: null, visibility: isHidden(attributes) ? 'hidden' : 'visible' });
  }

  /** @throws {UnreadableError} `input/damaged-part` for a row outside of tables: the tag of its table is damaged. */
  #openRow(attributes: string): void {
    this.#closeRow();
    const table = this.table;
    if (table === undefined) throw damaged();
    this.#endLine();
    // a table inside a cell begins on the row of that cell
    const outer = this.#open.at(-2)?.n ?? null;
    if (outer === null || table.rows > 0) this.#n += 1;
    table.openRow(this.#n, attributes);
  }

  #openCell(attributes: string): void {
    this.table?.closeCell();
    if (typeof this.table?.n !== 'number') this.#openRow('');
    this.table?.openCell(attributes);
  }

  #closeRow(): void {
    const table = this.table;
    if (table === undefined || table.n === null) return;
    table.closeCell();
    const row = table.closeRow();
    if (row !== null && table.index === this.#wanted) this.ready.push({ row, repeat: 1 });
  }

  #closeSection(): void {
    this.#closeRow();
    this.table?.closeSection();
  }

  #closeTable(): void {
    this.#closeRow();
    this.#endLine();
    const table = this.#open.pop();
    if (table === undefined) return;
    if (table.index === this.#wanted) this.finished = true;
    const around = this.table?.cell;
    around?.block();
    around?.add(table.shown);
    around?.block();
  }
}

const damaged = (): UnreadableError => new UnreadableError('input/damaged-part', { part: 'HTML' });
