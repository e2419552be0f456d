import type { Cell, Row } from '../../model/sheet.js';
import { isFilled } from '../csv/blank.js';
import { Formulas } from '../formulas.js';
import { batchRows } from '../limits.js';
import type { Concealment } from '../xlsx/concealment.js';
import { cellsOf, type PlacedCell } from './cells.js';
import type { Globals, SheetEntry } from './globals.js';
import { damaged, recordsOf, recordTypes } from './records.js';

/** Cells of a sheet out of order, at most: they are kept in memory. */
const mostStray = 4_000_000;

/**
 * The rows of a worksheet. Spreadsheets store them in order; a sheet of another program's, which may not, is sorted.
 * @param concealed takes in what the sheet does not show.
 * @throws {UnreadableError} of `cellsOf`, and `input/damaged-part` for a large sheet without order.
 */
export function* sheetRows(
  view: DataView,
  globals: Globals,
  { start }: SheetEntry,
  concealed: Concealment,
): Generator<readonly Row[]> {
  const hidden = hiddenRowsOf(view, start, concealed);
  const cells = (): Generator<PlacedCell> => cellsOf(view, globals, start);
  let batch: Row[] = [];
  for (const row of isOrdered(cells()) ? orderedRows(cells()) : sortedRows(cells())) {
    batch.push(row);
    if (hidden.has(row.n)) concealed.row(row.n);
    if (batch.length < batchRows) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Numbers of hidden rows; hidden columns and filters are taken in at once. Source: MS-XLS 2.4.221 (`Row`), 2.4.53 (`ColInfo`). */
function hiddenRowsOf(view: DataView, start: number, concealed: Concealment): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { type, from, to } of recordsOf(view, start)) {
    if (type === recordTypes.filterMode) concealed.filtered = true;
    else if (type === recordTypes.row && to >= from + 16 && (view.getUint8(from + 12) & 0x20) !== 0)
      rows.add(view.getUint16(from, true) + 1);
    else if (type === recordTypes.colInfo && to >= from + 10 && (view.getUint8(from + 8) & 1) !== 0)
      concealed.column(view.getUint16(from, true), view.getUint16(from + 2, true));
  }
  return rows;
}

function isOrdered(cells: Iterable<PlacedCell>): boolean {
  let last = 0;
  for (const { row } of cells) {
    if (row < last) return false;
    last = row;
  }
  return true;
}

function* orderedRows(cells: Iterable<PlacedCell>): Generator<Row> {
  let n = -1;
  let found: (Cell | undefined)[] = [];
  let filled = false;
  const formulas = new Formulas();
  for (const { row, column, cell, formula } of cells) {
    if (row !== n) {
      if (filled) yield { n: n + 1, line: null, cells: found, ...formulas.of(n + 1, found) };
      found = [];
      formulas.startRow();
      filled = false;
    }
    n = row;
    found[column] = cell;
    if (formula) formulas.add(column);
    filled ||= isFilled(cell);
  }
  if (filled) yield { n: n + 1, line: null, cells: found, ...formulas.of(n + 1, found) };
}

function* sortedRows(cells: Iterable<PlacedCell>): Generator<Row> {
  const rows = new Map<number, PlacedCell[]>();
  let count = 0;
  for (const placed of cells) {
    count += 1;
    if (count > mostStray) throw damaged();
    const row = rows.get(placed.row) ?? [];
    row.push(placed);
    rows.set(placed.row, row);
  }
  for (const n of [...rows.keys()].sort((a, b) => a - b)) yield* orderedRows(rows.get(n)!);
}
