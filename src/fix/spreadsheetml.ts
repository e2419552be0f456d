import { decodeText } from '../readers/decode.js';
import type { Fixer } from './fixer.js';
import { spliced } from './splice.js';
import { SpreadsheetMlCells } from './spreadsheetml/cells.js';
import { cellSplices } from './xml/cell-splices.js';

/**
 * A workbook of Excel 2003 as XML with other texts in some cells: they keep their style and become texts. All other bytes are
 * those of the input.
 */
export const fixSpreadsheetMl: Fixer = (source, workbook, edits) => {
  const encoding = workbook.encoding ?? 'utf-8';
  const splices = cellSplices(decodeText(source, encoding), new SpreadsheetMlCells(edits), edits);
  return spliced(source, encoding, splices);
};
