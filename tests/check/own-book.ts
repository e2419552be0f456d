import type { Source } from '../../src/model/source.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { inlineRows, type TestSheet, workbookBytes } from '../readers/workbook.js';

type Rows = readonly (readonly string[])[];

/** A sheet of a workbook by its rows. */
export const rowsSheet = (name: string, rows: Rows, state?: string): TestSheet => ({
  name,
  data: inlineRows(rows),
  ...(state === undefined ? {} : { state }),
});

/** The sheet `_lucheng` with some rows. */
export const ownSheet = (rows: Rows): TestSheet => rowsSheet('_lucheng', rows, 'veryHidden');

/** A workbook of sheets, the last of them `_lucheng` with some rows. */
export const ownBook = (own: Rows, ...sheets: readonly TestSheet[]): Source =>
  bytesSource('示例.xlsx', workbookBytes({ sheets: [...sheets, ownSheet(own)] }));
