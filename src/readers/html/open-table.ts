import type { Cell, Row } from '../../model/sheet.js';
import { UnreadableError } from '../../model/unreadable-error.js';
import { isFilled } from '../csv/blank.js';
import { Formulas } from '../formulas.js';
import { beyond, type Limits } from '../limits.js';
import { Concealment } from '../xlsx/concealment.js';
import { numberCellOf } from '../xlsx/numbers.js';
import { CellText } from './cell-text.js';
import { htmlAttribute } from './scanner.js';

/** Widest and highest a cell may claim to be. Source: HTML, 4.9.11. */
const mostColumnsSpanned = 1000;
const mostRowsSpanned = 65_534;
/** Most characters of a table that are also the text of the cell around it: a cell holds no more, and what is longer is layout. */
const mostShown = 32_767;
/** Columns that may be passed over because cells from above reach into them, in a whole table. */
const mostSteps = 1_000_000_000;

/** A table whose end has not come: lays cells into columns as spans above and beside them leave room. */
export class OpenTable {
  /** Number of the table in the page, from 0. */
  readonly index: number;
  /** Rows begun. */
  rows = 0;
  /** Where text goes; null outside cells. */
  cell: CellText | null = null;
  /** Number of the row as a spreadsheet shows it; null between rows. */
  n: number | null = null;
  readonly concealed: Concealment = new Concealment();
  /** What its cells show, as far as it is kept. */
  #shown = '';
  #isHidden = false;
  /** Columns described so far ahead of the rows. */
  #described = 0;
  #cells: (Cell | undefined)[] = [];
  readonly #formulas = new Formulas();
  /** Columns of the row whose cells hold a table. */
  #composed: Set<number> | undefined;
  #isFilled = false;
  #characters = 0;
  #column = 0;
  #attributes = '';
  /** Per column the last row, by `rows`, that a cell from above reaches into. */
  #until: number[] = [];
  #steps = 0;
  readonly #limits: Limits;

  constructor(index: number, limits: Limits) {
    this.index = index;
    this.#limits = limits;
  }

  /** Column of the cell that is open, or was last. */
  get column(): number {
    return this.#column;
  }

  /** What the cell around it shows of it. */
  get shown(): string {
    return this.#shown.length > mostShown ? '' : this.#shown;
  }

  /** A column, or several alike, described ahead of the rows. */
  describe(attributes: string): void {
    const from = this.#described;
    this.#described += spanOf(attributes, 'span', mostColumnsSpanned);
    if (isHidden(attributes)) this.concealed.column(from, this.#described - 1);
  }

  openRow(n: number, attributes: string): void {
    this.n = n;
    this.#isHidden = isHidden(attributes);
    this.rows += 1;
    this.#cells = [];
    this.#formulas.startRow();
    this.#composed = undefined;
    this.#isFilled = false;
    this.#characters = 0;
    this.#column = 0;
  }

  openCell(attributes: string): void {
    while ((this.#until[this.#column] ?? 0) >= this.rows) {
      this.#column += 1;
      this.#steps += 1;
    }
    if (this.#steps > mostSteps) throw new UnreadableError('input/damaged-part', { part: 'HTML' });
    this.#attributes = attributes;
    this.cell = new CellText(this.#limits, this.n ?? 0);
  }

  /** A table begins in the cell that is open. */
  holdTable(): void {
    if (this.cell === null) return;
    this.#composed ??= new Set();
    this.#composed.add(this.#column);
  }

  closeCell(): void {
    if (this.cell === null) return;
    const text = this.cell.take();
    const cell = cellOf(text, this.#attributes);
    if (text !== '' && this.#shown.length <= mostShown) this.#shown += `${text} `;
    const down = spanOf(this.#attributes, 'rowspan', mostRowsSpanned);
    const end = this.#column + spanOf(this.#attributes, 'colspan', mostColumnsSpanned);
    this.#characters += this.cell.length;
    this.cell = null;
    const { columns, rowCharacters } = this.#limits;
    if (this.#characters > rowCharacters)
      throw beyond('input/row-too-long', 'rowCharacters', this.#limits, { row: this.n ?? 0 });
    if (cell !== undefined) {
      if (this.#column >= columns) throw beyond('input/too-many-columns', 'columns', this.#limits);
      this.#cells[this.#column] = cell;
      this.#isFilled ||= isFilled(cell);
      if (/\bx:(?:fmla|arrayrange)\b/i.test(this.#attributes)) this.#formulas.add(this.#column);
    }
    if (down > 1)
      for (let column = this.#column; column < Math.min(end, columns); column += 1)
        this.#until[column] = Math.max(this.#until[column] ?? 0, this.rows + down - 1);
    this.#column = end;
  }

  /** The row that ends, null where it is blank. */
  closeRow(): Row | null {
    const { n } = this;
    this.n = null;
    if (n === null || !this.#isFilled) return null;
    if (this.#isHidden) this.concealed.row(n);
    return {
      n,
      line: null,
      cells: this.#cells,
      ...this.#formulas.of(n, this.#cells),
      ...(this.#composed === undefined ? {} : { composed: this.#composed }),
    };
  }

  /** Cells do not reach from a head into the body. */
  closeSection(): void {
    this.#until = [];
  }
}

/** True for what a page does not show. */
export const isHidden = (attributes: string): boolean => /display\s*:\s*none/i.test(attributes);

/** As many columns or rows as a cell says it takes; 0 rows are all that follow. */
function spanOf(attributes: string, name: string, most: number): number {
  const text = htmlAttribute(attributes, name)?.trim();
  if (text === undefined || !/^\d+/.test(text)) return 1;
  const span = Math.min(Number.parseInt(text, 10), most);
  return span > 0 ? span : name === 'rowspan' ? most : 1;
}

const shownNumber = /^[+-]?[¥￥$]?\s?[\d,]*\.?\d+(?:[eE][+-]?\d+)?\s?%?$/;

/**
 * A cell of a page is the text it shows. Pages Excel saved also hold the number behind a rounded one, and errors; a date
 * stays as it is written, whatever number lies behind it.
 */
function cellOf(shown: string, attributes: string): Cell | undefined {
  if (shown === '') return undefined;
  const error = htmlAttribute(attributes, 'x:err');
  if (error !== undefined) return { kind: 'error', text: error || shown };
  const stored = htmlAttribute(attributes, 'x:num');
  if (!stored || !shownNumber.test(shown)) return shown;
  const cell = numberCellOf(stored.trim(), 'plain', false);
  return typeof cell !== 'string' && /^0\d+$/.test(shown) ? { ...cell, shown } : cell;
}
