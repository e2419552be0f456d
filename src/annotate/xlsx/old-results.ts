import type { Cell, Sheet } from '../../model/sheet.js';
import { resultTitle } from '../../standard/own-sheet.js';
import { notARecord, severityNames } from '../severity.js';

/** The column of results an earlier marked copy has put on a sheet. */
export interface OldResults {
  readonly column: number;
  /** Rows whose cell in it is of the program's making: somebody may have written into others. */
  readonly rows: ReadonlySet<number>;
}

const starts: readonly string[] = [
  ...Object.values(severityNames).flatMap(([zh, en]) => [`${zh}：`, `${en}: `]),
  ...notARecord,
];
const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim() : '');

/** Finds that column by its title, the last cell of its row; undefined where somebody has taken it away. */
export async function oldResultsOf(sheet: Sheet): Promise<OldResults | undefined> {
  let column = -1;
  const rows = new Set<number>();
  for await (const batch of sheet.rows())
    for (const { n, cells } of batch) {
      if (column < 0 && textOf(cells.at(-1)) === resultTitle) column = cells.length - 1;
      if (column < 0) continue;
      const text = textOf(cells[column]);
      if (text === resultTitle || starts.some((start) => text.startsWith(start))) rows.add(n);
    }
  return column < 0 ? undefined : { column, rows };
}
