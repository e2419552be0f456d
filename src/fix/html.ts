import { decodeText } from '../readers/decode.js';
import { limitsOf } from '../readers/limits.js';
import type { Fixer } from './fixer.js';
import { CellEditScan } from './html/cell-edit-scan.js';
import { spliced } from './splice.js';

/**
 * Writes a web page with other texts in some cells of its tables: the first text of such a cell becomes the new one, its other
 * texts and line breaks go, its markup stays. All other bytes are as they were.
 */
export const fixHtml: Fixer = async function* (source, { encoding, sheets }, edits, options) {
  if (encoding === null) throw new Error('a page without an encoding');
  const tables = sheets.map(({ name }) => edits.sheet(name));
  const scan = new CellEditScan(tables, encoding, limitsOf(options));
  for await (const text of decodeText(source, encoding)) scan.push(text);
  scan.end();
  if (scan.written !== edits.count) throw new Error(`${scan.written} of ${edits.count} cells written`);
  yield* spliced(source, encoding, scan.splices);
};
