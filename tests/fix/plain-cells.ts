import type { Row } from '../../src/model/sheet.js';

/** Rows in which cells that hold more than text count as those of formulas do: nothing is written into them. */
export const plainOnly = (content: readonly (readonly [string | null, Row[]])[]): (readonly [string | null, Row[]])[] =>
  content.map(([sheet, rows]) => [
    sheet,
    rows.map(({ composed, formulas, ...row }) => ({
      ...row,
      formulas: new Set([...(composed ?? []), ...(formulas ?? [])]),
    })),
  ]);
