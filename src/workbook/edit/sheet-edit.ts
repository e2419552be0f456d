import type { CellValue } from '../new-sheet.js';

/** What becomes of a cell; one that is not there is put in its place. */
export interface CellEdit {
  /** New content. An empty text empties the cell. One that has a formula keeps it. */
  readonly value?: CellValue;
  /** Its cell format, by that it has now (a new one: that of its row or column), and that of the cell before it in the row. */
  readonly style?: (old: number, before: number) => number;
  /** True where the cell goes altogether. */
  readonly removed?: true;
}

/** What becomes of the cells of a row, by zero-based column. */
export interface RowEdit {
  get(column: number): CellEdit | undefined;
  /** Columns of cells that are put in where the row has none. */
  keys(): Iterable<number>;
}

/** What becomes of a worksheet. */
export interface SheetEdit {
  /** By the number the reader gives the row; asked for once per row of the file. */
  row(n: number): RowEdit | undefined;
  /** Rows with edits that are put in where the sheet has none of that number, ascending. */
  readonly added?: readonly number[];
  /** The XML up to the rows, written anew: `<sheetData>` follows. */
  head?(xml: string): string;
  /** The XML behind the rows, written anew, once they have gone by: `</sheetData>` is before it. */
  tail?(xml: string): string;
}
