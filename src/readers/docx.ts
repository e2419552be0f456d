import type { Fault, Row, Sheet, Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { UnreadableError } from '../model/unreadable-error.js';
import { DocumentBody } from './docx/body.js';
import { numberedStyles } from './docx/numbered-styles.js';
import { tableName } from './docx/surroundings.js';
import type { Table } from './docx/table.js';
import { batchRows, beyond, limitsOf } from './limits.js';
import type { ReadOptions } from './options.js';
import { mainPart } from './zip/kind.js';
import { findEntry, openArchive, scanPart } from './zip/part.js';

/**
 * Opens a Word document and reads its tables as sheets, as they are seen with all tracked changes accepted: a merged cell
 * stands where it begins, lines of a cell are joined by line feeds, every cell is text. Tables are kept in memory, within
 * limits. Source: ECMA-376 part 1, 17 (transitional and strict).
 * @throws {UnreadableError} `input/word-document` where there is no table, `input/unread-in-document` where there is only
 * what may hold one, `input/document-too-large`, `input/too-many-columns`, `input/damaged-part`, `input/truncated`,
 * `input/encrypted`, `input/zip-bomb`.
 */
export async function readDocx(source: Source, options: ReadOptions = {}): Promise<Workbook> {
  const limits = limitsOf(options);
  const archive = await openArchive(source, limits);
  const main = await mainPart(archive, 'word/document.xml');
  const entry = findEntry(archive, main);
  if (entry === undefined) throw new UnreadableError('input/damaged-part', { part: main });
  const body = new DocumentBody(entry.name, await numberedStyles(archive, main), limits);
  await scanPart(archive, entry, body);
  const faults = [...body.unread].map((reason): Fault => ({ rule: 'input/unread-in-document', params: { reason } }));
  if (body.tables.length > limits.sheets) throw beyond('input/too-many-sheets', 'sheets', limits);
  if (body.tables.length === 0)
    throw new UnreadableError(faults[0]?.rule ?? 'input/word-document', faults[0]?.params ?? {});
  return { format: 'docx', encoding: null, delimiter: null, sheets: body.tables.map(sheetOf), faults };
}

function sheetOf(table: Table, index: number): Sheet {
  const rows = table.rows();
  return {
    name: tableName(index + 1, table.above),
    visibility: 'visible',
    keyed: false,
    above: table.above,
    continues: table.continues,
    columns: table.columns,
    concealed: () => table.concealed,
    async *rows(): AsyncGenerator<readonly Row[]> {
      for (let at = 0; at < rows.length; at += batchRows) yield rows.slice(at, at + batchRows);
    },
  };
}
