import type { Severity } from '../model/finding.js';

/** What is put on one cell. */
export interface CellMark {
  readonly severity: Severity;
  /** Text of its note; null where the column says it for all of its cells. */
  readonly note: string | null;
}

/** What is put on one row. */
export interface RowMark {
  /** By zero-based column. */
  readonly cells: ReadonlyMap<number, CellMark>;
  /** What the column 「校验结果」 says, with the heaviest severity; null for rows of a header. */
  readonly result: { readonly severity: Severity; readonly text: string } | null;
}

/** What is put on one sheet of a workbook. */
export interface SheetPlan {
  /** Name of the sheet in the workbook. */
  readonly name: string;
  /** The last row of the header of each table of the sheet: there stands the title of the column 「校验结果」. Empty where the sheet holds no records. */
  readonly headerRows: readonly number[];
  /** What is put on the title of 「校验结果」 of the first table: findings about columns that are missing; null where there are none. */
  readonly headerNote: CellMark | null;
  /** Row as a spreadsheet shows it, those of a header included; undefined where nothing is put on it. Worked out when asked. */
  row(n: number): RowMark | undefined;
}
