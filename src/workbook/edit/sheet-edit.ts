import type { CellValue } from '../new-sheet.js';

/** What becomes of a cell; one that is not there is put in its place. */
export interface CellEdit {
  /** New content: what the cell held goes, its formula too. An empty text empties the cell. */
  readonly value?: CellValue;
  /** Its cell format, by that it has now (a new one: that of its row or column). */
  readonly style?: (old: number) => number;
}

/** What becomes of the cells of a row, by zero-based column. */
export type RowEdit = ReadonlyMap<number, CellEdit>;

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

/** What came of it. */
export interface SheetEdited {
  /** True where a formula gave way to a value: the chain of calculation names cells that have none any more. */
  readonly formulasReplaced: boolean;
  /**
   * Cells that kept their content, as `B5`: they belong to an array formula or a data table that starts elsewhere, which spreadsheets do not
   * let go by halves.
   */
  readonly unwritten: readonly string[];
}
