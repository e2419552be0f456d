import { DocumentBody } from '../readers/docx/body.js';
import { numberedStyles } from '../readers/docx/numbered-styles.js';
import { tableName } from '../readers/docx/surroundings.js';
import { type Limits, limitsOf } from '../readers/limits.js';
import type { ZipEntry } from '../readers/zip/directory.js';
import { mainPart } from '../readers/zip/kind.js';
import { type Archive, findEntry, openArchive, partText, scanPart } from '../readers/zip/part.js';
import { unsignedParts } from '../workbook/edit/unsigned.js';
import { type KeptPart, type NewPart, writeZip } from '../workbook/zip-writer.js';
import { CellTexts } from './docx/cell-texts.js';
import type { FileEdits } from './edits.js';
import type { Fixer } from './fixer.js';
import { encodingOf, partSource } from './part-source.js';
import { spliced } from './splice.js';
import { cellSplices } from './xml/cell-splices.js';

/**
 * Writes a Word document with other texts in some cells of its tables: the first run of such a cell that holds text gets the new
 * one, its other runs are emptied. All other parts but signatures, and all other bytes of the main part, are as they were.
 */
export const fixDocx: Fixer = async function* (source, _workbook, edits, options) {
  const limits = limitsOf(options);
  const archive = await openArchive(source, limits);
  const entry = findEntry(archive, await mainPart(archive, 'word/document.xml'));
  if (entry === undefined) throw new Error('a document without its main part');
  yield* writeZip(partsOf(archive, entry, await newContent(archive, entry, edits, limits)));
};

async function* partsOf(
  archive: Archive,
  main: ZipEntry,
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<NewPart | KeptPart> {
  for await (const part of unsignedParts(archive))
    yield 'entry' in part && part.entry === main ? { name: part.name, content } : part;
}

async function newContent(
  archive: Archive,
  entry: ZipEntry,
  edits: FileEdits,
  limits: Limits,
): Promise<AsyncIterable<Uint8Array>> {
  const styles = await numberedStyles(archive, entry.name);
  // which column a cell is in is known once its whole table has been read
  const body = new DocumentBody(entry.name, styles, limits);
  await scanPart(archive, entry, body);
  const cells = new CellTexts(entry.name, new DocumentBody(entry.name, styles, limits), editsByCell(body, edits));
  const part = partSource(archive, entry);
  return spliced(part, encodingOf(await part.read(0, 2)), cellSplices(partText(archive, entry), cells, edits));
}

/** New texts by the number of the cell in the document. */
function editsByCell(body: DocumentBody, edits: FileEdits): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [i, table] of body.tables.entries()) {
    const ofTable = edits.sheet(tableName(i + 1, table.above));
    if (ofTable === undefined) continue;
    for (const row of table.placed())
      for (const { n, column, ordinal } of row) {
        const to = ofTable.row(n)?.get(column);
        if (to !== undefined) found.set(ordinal, to);
      }
  }
  return found;
}
