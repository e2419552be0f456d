import type { Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { UnreadableError } from '../model/unreadable-error.js';
import { type Limits, limitsOf } from './limits.js';
import { OdsTableScan } from './ods/table-scan.js';
import type { ReadOptions } from './options.js';
import { sheetsOf } from './tables.js';
import { type Archive, findEntry, openArchive, partText, scanPart } from './zip/part.js';

const document = 'application/vnd.oasis.opendocument.';

/**
 * True for a zip archive that is an OpenDocument file: a spreadsheet, a text, a presentation.
 * @throws {UnreadableError} of `readZipEntries`.
 */
export async function isOpenDocument(source: Source, limits: Limits): Promise<boolean> {
  const archive = await openArchive(source, limits);
  return (await typeOf(archive))?.startsWith(document) ?? false;
}

/**
 * Opens an OpenDocument spreadsheet (.ods) and streams its rows. Cells come in the forms of `readXlsx`, from the values
 * the file stores and not from what it shows of them.
 * @throws {UnreadableError} `input/word-document` for a text, `input/not-a-workbook` for other documents,
 * `input/encrypted`, `input/no-sheet`, `input/damaged-part`, `input/zip-bomb`, `input/too-many-sheets`, `input/sheets-too-large`; while rows are
 * read also `input/too-many-columns`.
 */
export async function readOds(source: Source, options: ReadOptions = {}): Promise<Workbook> {
  const archive = await openArchive(source, limitsOf(options));
  const type = (await typeOf(archive)) ?? '';
  if (type.startsWith(`${document}text`)) throw new UnreadableError('input/word-document');
  const content = findEntry(archive, 'content.xml');
  if (!type.startsWith(`${document}spreadsheet`) || content === undefined)
    throw new UnreadableError('input/not-a-workbook');
  if (await isEncrypted(archive)) throw new UnreadableError('input/encrypted');
  const sheets = await sheetsOf(
    () => partText(archive, content),
    (wanted) => new OdsTableScan(wanted, content.name, archive.limits),
    archive.limits,
  );
  if (sheets.length === 0) throw new UnreadableError('input/no-sheet');
  return { format: 'ods', encoding: null, delimiter: null, sheets, faults: [] };
}

/** The media type such files begin with; undefined where there is none. */
async function typeOf(archive: Archive): Promise<string | undefined> {
  const entry = findEntry(archive, 'mimetype');
  if (entry === undefined || entry.packed > 1000) return undefined;
  let type = '';
  for await (const text of partText(archive, entry)) type += text;
  return type.trim();
}

/** Encrypted parts look like damaged ones; the list of parts tells. */
async function isEncrypted(archive: Archive): Promise<boolean> {
  const manifest = findEntry(archive, 'META-INF/manifest.xml');
  let found = false;
  if (manifest === undefined) return found;
  const handler = {
    open(name: string): void {
      if (name === 'encryption-data') found = true;
    },
    close: (): void => {},
    text: (): void => {},
  };
  try {
    await scanPart(archive, manifest, handler);
  } catch (error) {
    // old programs wrote a document type into it; what matters is whether the content can be read
    if (!(error instanceof UnreadableError)) throw error;
  }
  return found;
}
