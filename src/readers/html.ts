import type { Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { UnreadableError } from '../model/unreadable-error.js';
import { decodeText } from './decode.js';
import { detectEncoding } from './encoding.js';
import { HtmlTableScan } from './html/table-scan.js';
import { limitsOf } from './limits.js';
import type { ReadOptions } from './options.js';
import { sheetsOf } from './tables.js';

/**
 * Opens a web page whose tables are the data, as systems export it under a workbook’s name, and streams their rows. Cells
 * are text as it is written; the bytes tell the encoding, whatever the page says of it.
 * @throws {UnreadableError} `input/html` where the page has no table, `input/web-archive` for a page packed with its
 * parts; of `detectEncoding`; `input/truncated` where a table has no end, `input/damaged-part`, `input/too-many-sheets`, `input/sheets-too-large`;
 * while rows are read also `input/too-many-columns`.
 */
export async function readHtml(source: Source, options: ReadOptions = {}): Promise<Workbook> {
  const encoding = options.encoding ?? (await detectEncoding(source));
  let head = '';
  for await (const text of decodeText(source, encoding)) {
    head += text;
    if (head.trimStart().length >= archiveMark.length) break;
  }
  if (head.trimStart().toLowerCase().startsWith(archiveMark)) throw new UnreadableError('input/web-archive');
  const limits = limitsOf(options);
  const listing = new HtmlTableScan(-1, limits);
  const sheets = await sheetsOf(
    () => decodeText(source, encoding),
    (wanted) => (wanted < 0 ? listing : new HtmlTableScan(wanted, limits)),
    limits,
  );
  if (sheets.length === 0) throw new UnreadableError('input/html');
  return {
    format: 'html',
    encoding,
    delimiter: null,
    sheets: sheets.map((sheet, i) => ({ ...sheet, name: sheets.length === 1 ? listing.sheetName : `表${i + 1}` })),
    faults: [],
  };
}

const archiveMark = 'mime-version:';
