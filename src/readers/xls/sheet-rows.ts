import type { Cell, Row } from '../../model/sheet.js';
import { isBlank } from '../csv/blank.js';
import { batchRows } from '../limits.js';
import { cellsOf, type PlacedCell } from './cells.js';
import type { Globals, SheetEntry } from './globals.js';

/**
 * The rows of a worksheet. Spreadsheets store them in order; a sheet of another program's, which may not, is sorted.
 * @throws {UnreadableError} of `cellsOf`.
 */
export function* sheetRows(view: DataView, globals: Globals, { start }: SheetEntry): Generator<readonly Row[]> {
  const cells = (): Generator<PlacedCell> => cellsOf(view, globals, start);
  let batch: Row[] = [];
  for (const row of isOrdered(cells()) ? orderedRows(cells()) : sortedRows(cells())) {
    if (row.cells.every((cell) => cell === undefined || (typeof cell === 'string' && isBlank(cell)))) continue;
    batch.push(row);
    if (batch.length < batchRows) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
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
  for (const { row, column, cell } of cells) {
    if (row !== n && n >= 0) {
      yield { n: n + 1, line: null, cells: found };
      found = [];
    }
    n = row;
    found[column] = cell;
  }
  if (n >= 0) yield { n: n + 1, line: null, cells: found };
}

function* sortedRows(cells: Iterable<PlacedCell>): Generator<Row> {
  const rows = new Map<number, (Cell | undefined)[]>();
  for (const { row, column, cell } of cells) {
    const found = rows.get(row) ?? [];
    found[column] = cell;
    rows.set(row, found);
  }
  for (const n of [...rows.keys()].sort((a, b) => a - b)) yield { n: n + 1, line: null, cells: rows.get(n)! };
}
