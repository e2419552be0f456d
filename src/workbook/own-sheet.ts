import { type OwnKey, ownSheetName } from '../standard/own-sheet.js';
import type { NewRow, NewSheet } from './new-sheet.js';

/** The very hidden sheet by which a workbook of this program is known again. */
export const newOwnSheet = (rows: NewSheet['rows']): NewSheet => ({
  name: ownSheetName,
  visibility: 'very-hidden',
  rows,
});

/** Its rows: a key, and what it says. */
export const ownRows = (lines: readonly (readonly [key: OwnKey, ...values: string[]])[]): readonly NewRow[] =>
  lines.map((line, i) => ({ n: i + 1, cells: line.map((value) => ({ value })) }));
