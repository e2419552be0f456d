import type { Concealed, Row, Sheet, Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { batchRows, limitsOf } from './limits.js';
import type { ReadOptions } from './options.js';
import { readWorkbookParts, type SheetPart } from './xlsx/package.js';
import { readSharedStrings } from './xlsx/shared-strings.js';
import { type SheetContext, SheetRows } from './xlsx/sheet-rows.js';
import { readStyles } from './xlsx/styles.js';
import { XmlScanner } from './xml.js';
import { type Archive, openArchive, partText } from './zip/part.js';

/**
 * Opens a workbook of today's format and streams the rows of its sheets; only the shared strings are kept in memory.
 * Cells are what the file stores: text without formats, numbers with their digits, dates by their number format, formulas
 * by their stored result. Source: ECMA-376 (transitional and strict), and what WPS and exporters write.
 * @throws {UnreadableError} `input/truncated`, `input/encrypted`, `input/zip-bomb`, `input/word-document`,
 * `input/not-a-workbook`, `input/archive`, `input/no-sheet`, `input/damaged-part`; while rows are read also
 * `input/too-many-columns`.
 */
export async function readXlsx(source: Source, options: ReadOptions = {}): Promise<Workbook> {
  const archive = await openArchive(source, limitsOf(options));
  const parts = await readWorkbookParts(archive);
  const context: SheetContext = {
    strings: await readSharedStrings(archive, parts.sharedStrings),
    styles: await readStyles(archive, parts.styles),
    date1904: parts.date1904,
    limits: archive.limits,
  };
  return {
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    sheets: parts.sheets.map((part) => sheetOf(archive, part, context)),
    faults: [],
  };
}

function sheetOf(archive: Archive, part: SheetPart, context: SheetContext): Sheet {
  let latest: SheetRows | undefined;
  return {
    name: part.name,
    visibility: part.visibility,
    keyed: false,
    rows() {
      latest = new SheetRows(context, part.entry.name);
      return rowsOf(archive, part, latest);
    },
    concealed: () => latest?.concealed ?? nothing,
  };
}

const nothing: Concealed = { rows: 0, firstRows: [], columns: [], filtered: false };

async function* rowsOf(archive: Archive, part: SheetPart, rows: SheetRows): AsyncGenerator<readonly Row[]> {
  const scanner = new XmlScanner(rows, part.entry.name);
  for await (const text of partText(archive, part.entry)) {
    scanner.push(text);
    if (rows.ready.length < batchRows) continue;
    yield rows.ready;
    rows.ready = [];
  }
  scanner.end();
  if (rows.ready.length > 0) yield rows.ready;
}
