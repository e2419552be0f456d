import type { Row } from '../../model/sheet.js';

/** What watches one column, row after row. */
export interface ColumnTrace {
  /** Takes the next record in; '' where the cell is empty. @param raw what stands there. */
  look(row: Row, text: string, raw: string): void;
  /** Tells what has been seen. */
  finish(): void;
}
