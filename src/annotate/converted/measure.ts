import type { Cell, Row, Sheet } from '../../model/sheet.js';
import { columnLetters } from '../../standard/column-letters.js';
import { widthOf } from '../../standard/width.js';
import { limits } from '../../workbook/limits.js';
import { isTooLong } from './cell-value.js';

/** Rows the widths of columns are taken from. */
const rowsForWidth = 200;
const narrowest = 8;
const widest = 40;

/** What must be known of a sheet before the first of its rows is written. */
export interface Measured {
  /** Names of the columns where keys name the values; empty elsewhere. */
  readonly keys: readonly string[];
  /** Last row of the sheet, as the reader counts. */
  readonly lastRow: number;
  /** How many columns hold something. */
  readonly columns: number;
  /** Characters of width by column. */
  readonly widths: readonly number[];
  /** Cells with more text than a cell of a workbook holds; the first of them named. */
  readonly tooLong: { readonly count: number; readonly first: string };
  /** Rows beyond the last a workbook numbers, and columns likewise. */
  readonly rowsOver: number;
  readonly columnsOver: number;
}

/**
 * Reads a sheet once to know its size.
 * @param shift rows the copy has above those of the input.
 * @param room columns the copy can take.
 */
export async function measure(sheet: Sheet, shift: number, room: number): Promise<Measured> {
  let keys: readonly string[] = [];
  let [lastRow, columns, rows, tooLong, rowsOver] = [0, 0, 0, 0, 0];
  let first = '';
  const widths: number[] = [];
  for await (const batch of sheet.rows())
    for (const row of batch) {
      if (sheet.keyed && row.n === 0) keys = row.cells.map((cell) => (typeof cell === 'string' ? cell : ''));
      lastRow = Math.max(lastRow, row.n);
      rows += 1;
      if (row.n + shift > limits.rows) rowsOver += 1;
      columns = Math.max(columns, row.cells.findLastIndex((cell) => cell !== undefined) + 1);
      if (rows <= rowsForWidth) widen(widths, row);
      for (const [i, cell] of row.cells.entries()) {
        if (cell === undefined || !isTooLong(cell)) continue;
        tooLong += 1;
        if (tooLong === 1) first = `${columnLetters(i)}${row.n + shift}`;
      }
    }
  return {
    keys,
    lastRow,
    columns,
    widths: Array.from({ length: Math.min(columns, room) }, (_, i) => widths[i] ?? narrowest),
    tooLong: { count: tooLong, first },
    rowsOver,
    columnsOver: Math.max(0, columns - room),
  };
}

function widen(widths: number[], { cells }: Row): void {
  for (const [i, cell] of cells.entries()) {
    const wanted = cell === undefined ? 0 : widthOf(textOf(cell).slice(0, widest).split('\n')[0]!) + 2;
    widths[i] = Math.min(widest, Math.max(widths[i] ?? narrowest, wanted));
  }
}

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : (cell.shown ?? cell.text));
