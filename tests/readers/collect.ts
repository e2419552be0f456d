import type { Cell, Row, Sheet } from '../../src/model/sheet.js';
import { UnreadableError } from '../../src/model/unreadable-error.js';

/** All rows of a sheet. */
export async function rowsOf(sheet: Sheet): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of sheet.rows()) rows.push(...batch);
  return rows;
}

/** Rows as plain lists of texts, with '' for what is empty. */
export const textsOf = (rows: readonly Row[]): string[][] =>
  rows.map((row) =>
    Array.from(row.cells, (cell: Cell | undefined) =>
      cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text,
    ),
  );

/** The rule and parameters of the refusal something ends in. */
export async function refusal(work: () => Promise<unknown>): Promise<{ rule: string; params: object } | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableError) return { rule: error.rule, params: error.params };
    throw error;
  }
}
