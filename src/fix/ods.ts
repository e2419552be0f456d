import { limitsOf } from '../readers/limits.js';
import type { ZipEntry } from '../readers/zip/directory.js';
import { type Archive, findEntry, openArchive, partText } from '../readers/zip/part.js';
import { type KeptPart, type NewPart, writeZip } from '../workbook/zip-writer.js';
import type { FileEdits } from './edits.js';
import type { Fixer } from './fixer.js';
import { OdsRows } from './ods/rows.js';
import { encodingOf, partSource } from './part-source.js';
import { spliced } from './splice.js';
import { cellSplices } from './xml/cell-splices.js';

/** A signature says that nothing was changed: LibreOffice, too, leaves it out of what it saves. */
const signatures = 'META-INF/documentsignatures.xml';

/**
 * An OpenDocument spreadsheet with other texts in some cells: they keep their style and become texts. All other parts are
 * taken over as they are packed, in their order: the media type must come first and not be packed.
 */
export const fixOds: Fixer = async function* (source, _workbook, edits, options) {
  const archive = await openArchive(source, limitsOf(options));
  yield* writeZip(partsOf(archive, edits));
};

async function* partsOf(archive: Archive, edits: FileEdits): AsyncGenerator<NewPart | KeptPart> {
  const content = findEntry(archive, 'content.xml');
  for (const entry of archive.entries.values()) {
    const { name } = entry;
    if (entry === content) yield { name, content: await editedPart(archive, entry, edits) };
    else if (name !== signatures) yield { name, archive, entry };
  }
}

async function editedPart(archive: Archive, entry: ZipEntry, edits: FileEdits): Promise<AsyncIterable<Uint8Array>> {
  const source = partSource(archive, entry);
  const splices = cellSplices(partText(archive, entry), new OdsRows(edits, entry.name), edits);
  return spliced(source, encodingOf(await source.read(0, 2)), splices);
}
