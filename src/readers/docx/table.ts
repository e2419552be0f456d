import type { Cell, Row } from '../../model/sheet.js';
import { Concealment } from '../xlsx/concealment.js';

/** A cell as it is drawn: the grid lines between which it stands. */
interface DrawnCell {
  readonly from: number;
  /** Undefined where it is empty, or belongs to the one above or before it. */
  readonly cell: Cell | undefined;
  /** Which cell of the document it is, counted from 0 as they begin. */
  readonly ordinal: number;
  /** True where it holds more than text. */
  readonly composed: boolean;
}

/** A cell that is not empty, at its place: row from 1, column from 0. */
export interface PlacedCell extends DrawnCell {
  readonly n: number;
  readonly column: number;
}

interface DrawnRow {
  readonly cells: DrawnCell[];
  readonly isHidden: boolean;
  /** Grid line at which the next cell starts. */
  line: number;
}

const blank = /^[\s\u200b-\u200f\u2060\ufeff]*$/;

/** One table of a document while it is read, and its rows as a sheet has them. Source: ECMA-376 part 1, 17.4. */
export class Table {
  /** Paragraphs above it, the nearest first. */
  readonly above: readonly string[];
  /** True where nothing stands between it and the table before it. */
  readonly continues: boolean;
  readonly concealed: Concealment = new Concealment();
  /** Widths of the grid’s columns in twentieths of a point. */
  readonly #widths: number[] = [];
  readonly #rows: DrawnRow[] = [];

  constructor(above: readonly string[], continues: boolean) {
    this.above = above;
    this.continues = continues;
  }

  addGridColumn(width: number): void {
    this.#widths.push(width);
  }

  /** @param before grid columns left free at the start of the row. */
  addRow(before: number, isHidden: boolean): void {
    this.#rows.push({ cells: [], isHidden, line: before });
  }

  get rowsBegun(): number {
    return this.#rows.length;
  }

  /** Adds a cell to the last row. */
  addCell(
    span: number,
    cell: Cell | undefined,
    { ordinal, composed }: { readonly ordinal: number; readonly composed: boolean },
  ): void {
    const row = this.#rows.at(-1);
    if (row === undefined) return;
    row.cells.push({ from: row.line, cell, ordinal, composed });
    row.line += span;
  }

  /** Columns drawn. */
  get columns(): number {
    return this.#places().length;
  }

  /** The rows as lines of text, cells apart by tabs: what a table inside a cell adds to the cell. */
  lines(): string[] {
    return this.#rows.map(({ cells }) =>
      cells.map(({ cell }) => (typeof cell === 'object' ? cell.text : (cell ?? ''))).join('\t'),
    );
  }

  /** The rows that are not blank, numbered from 1 as they follow each other in the document. */
  rows(): Row[] {
    return [...this.placed()].flatMap((placed, i): Row[] => {
      const cells: (Cell | undefined)[] = [];
      for (const { column, cell } of placed) cells[column] = cell;
      if (cells.every((cell) => cell === undefined || (typeof cell === 'string' && blank.test(cell)))) return [];
      if (this.#rows[i]!.isHidden) this.concealed.row(i + 1);
      const composed = placed.filter((one) => one.composed).map(({ column }) => column);
      return [{ n: i + 1, line: null, cells, ...(composed.length === 0 ? {} : { composed: new Set(composed) }) }];
    });
  }

  /** The cells of each row that are not empty, at their places. */
  *placed(): Generator<readonly PlacedCell[]> {
    const position = this.#positions();
    const places = this.#places().map(position);
    for (const [i, drawn] of this.#rows.entries()) {
      let column = -1;
      const begin = drawn.cells[0]?.from ?? 0;
      const whole = drawn.cells.length === places.length && nearest(places, position(begin)) === 0;
      yield drawn.cells.flatMap((one, k) => {
        column = whole ? k : Math.max(column + 1, nearest(places, position(one.from)));
        return one.cell === undefined || one.cell === '' ? [] : [{ ...one, n: i + 1, column }];
      });
    }
  }

  /**
   * Grid lines at which the columns start: those of the first row with most cells. A table drawn by hand has more grid
   * lines than columns, a hair’s breadth apart; rows with all their cells are read cell by cell, so that this does not matter.
   */
  #places(): readonly number[] {
    let most: readonly DrawnCell[] = [];
    for (const { cells } of this.#rows) if (cells.length > most.length) most = cells;
    return most.map(({ from }) => from);
  }

  /** Where each grid line is; where the grid does not say so for all of them they count as equally far apart. */
  #positions(): (line: number) => number {
    const last = this.#rows.reduce((most, { line }) => Math.max(most, line), 0);
    if (last > this.#widths.length || this.#widths.some((width) => !(width > 0))) return (line) => line;
    const lines = [0];
    for (const width of this.#widths) lines.push(lines.at(-1)! + width);
    return (line) => lines[line] ?? line;
  }
}

/** Index of the nearest of ascending numbers. */
function nearest(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low > 0 && at - places[low - 1]! <= Math.abs(places[low]! - at) ? low - 1 : low;
}
