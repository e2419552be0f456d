import type { ReportSheet } from '../model/report.js';
import { columnIndex } from '../standard/column-letters.js';
import type { Layout } from './layout.js';

/** A table of a sheet in the copy; several may stand below or beside each other. */
export interface Table {
  /** Last row of its header; null where it goes on with a table of another sheet. */
  readonly headerRow: number | null;
  /** First and last of its columns; all where keys name the values. */
  readonly from: number;
  readonly to: number;
  readonly records: number;
}

/** The tables of a sheet that were checked. @param sheets what the report says of that sheet, table by table. */
export function tablesOf(sheets: readonly ReportSheet[], layout: Layout): readonly Table[] {
  return sheets
    .filter(({ skipped }) => skipped === null)
    .map(({ headerRow, columns, rows }) => {
      const indexes = columns.filter(({ column }) => column !== '').map(({ column }) => columnIndex(column));
      return {
        headerRow: headerRow === null ? null : headerRow + layout.shift,
        from: indexes.length === 0 ? 0 : Math.min(...indexes),
        to: indexes.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...indexes),
        records: rows.records,
      };
    });
}

/** The table a cell belongs to: the one of its columns that begins last above it. */
export function tableAt(tables: readonly Table[], row: number, column: number): Table | undefined {
  const above = tables.filter(({ headerRow }) => (headerRow ?? 0) <= row);
  const own = above.filter(({ from, to }) => from <= column && column <= to);
  return (own.length > 0 ? own : above).reduce<Table | undefined>(
    (last, one) => (last === undefined || (one.headerRow ?? 0) > (last.headerRow ?? 0) ? one : last),
    undefined,
  );
}
