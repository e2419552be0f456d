import type { At } from '../model/finding.js';
import { columnIndex } from '../standard/column-letters.js';

/** Where what a report says of a sheet of an input stands in the copy. */
export interface Layout {
  /** Name of the sheet in the report. */
  readonly of: string | null;
  /** Name of the sheet in the copy. */
  readonly name: string;
  /** Rows the copy has above those of the input. */
  readonly shift: number;
  /** Row in the copy; null for what concerns no row. */
  rowOf(at: At): number | null;
  /** Zero-based column in the copy; null for what concerns no column. */
  columnOf(at: At): number | null;
}

/** A sheet whose cells stand in the copy where they stand in the input. */
export const sameLayout = (of: string | null, name: string): Layout => ({
  of,
  name,
  shift: 0,
  rowOf: ({ row }) => row,
  columnOf: ({ column }) => (column === null ? null : columnIndex(column)),
});

/**
 * Records of JSON: their keys stand in the first row, record n in the row below, and columns are told by their keys.
 * @param isEnvelope true for the one object around or beside the records, whose addresses name no row.
 */
export function keyedLayout(of: string | null, name: string, keys: readonly string[], isEnvelope: boolean): Layout {
  const columns = new Map(keys.map((key, i) => [key, i]));
  return {
    of,
    name,
    shift: 1,
    rowOf: ({ row, pointer, header }) => {
      if (row !== null) return row + 1;
      // a value of the envelope, or a key as a whole
      return header === null ? null : isEnvelope && pointer !== null ? 2 : 1;
    },
    columnOf: ({ header }) => (header === null ? null : (columns.get(header) ?? null)),
  };
}
