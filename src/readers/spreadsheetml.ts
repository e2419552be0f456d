import type { Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { UnreadableError } from '../model/unreadable-error.js';
import { decodeText } from './decode.js';
import { skipLeading } from './detect/skip-leading.js';
import { detectEncoding } from './encoding.js';
import { limitsOf } from './limits.js';
import type { ReadOptions } from './options.js';
import { SpreadsheetMlScan } from './spreadsheetml/table-scan.js';
import { sheetsOf } from './tables.js';

/** Characters looked at to find the outermost element. */
const headCharacters: number = 1 << 16;

/**
 * Opens a workbook of Excel 2003 as XML, whatever its name, and streams its rows. The bytes tell the encoding: programs
 * write GBK and say UTF-8.
 * @throws {UnreadableError} `input/xml` for other XML; of `detectEncoding`; `input/truncated`, `input/damaged-part`,
 * `input/no-sheet`, `input/too-many-sheets`, `input/sheets-too-large`; while rows are read also `input/too-many-columns`.
 */
export async function readSpreadsheetMl(source: Source, options: ReadOptions = {}): Promise<Workbook> {
  const encoding = options.encoding ?? (await detectEncoding(source));
  let head = '';
  for await (const text of decodeText(source, encoding)) {
    head += text;
    if (head.length > headCharacters) break;
  }
  if (rootOf(head) !== 'Workbook') throw new UnreadableError('input/xml');
  const limits = limitsOf(options);
  const sheets = await sheetsOf(
    () => decodeText(source, encoding),
    (wanted) => new SpreadsheetMlScan(wanted, limits),
    limits,
  );
  if (sheets.length === 0) throw new UnreadableError('input/no-sheet');
  return { format: 'spreadsheetml', encoding, delimiter: null, sheets, faults: [] };
}

/** Local name of the outermost element, by the start of a text. */
function rootOf(text: string): string | null {
  const body = skipLeading(text.trimStart(), /<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*/y);
  return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(body)?.[1] ?? null;
}
