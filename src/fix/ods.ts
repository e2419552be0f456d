import type { Encoding } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { limitsOf } from '../readers/limits.js';
import type { ZipEntry } from '../readers/zip/directory.js';
import { type Archive, findEntry, openArchive, partText } from '../readers/zip/part.js';
import { entryBytes } from '../readers/zip/unpack.js';
import { type KeptPart, type NewPart, writeZip } from '../workbook/zip-writer.js';
import type { FileEdits } from './edits.js';
import type { Fixer } from './fixer.js';
import { OdsRows } from './ods/rows.js';
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

/** As `partText` has it. */
const encodingOf = ([first, second]: Uint8Array): Encoding =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';

/** A part as bytes that are read from their start. */
const partSource = (archive: Archive, entry: ZipEntry): Source => ({
  name: entry.name,
  size: entry.size,
  stream: () => entryBytes(archive.source, entry, archive.limits),
  async read(from, to) {
    const bytes: number[] = [];
    for await (const chunk of this.stream()) {
      bytes.push(...chunk.subarray(0, to - bytes.length));
      if (bytes.length >= to) break;
    }
    return Uint8Array.from(bytes.slice(from));
  },
});
