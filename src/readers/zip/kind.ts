import { XmlScanner } from '../xml.js';
import type { ZipEntry } from './directory.js';
import { type Archive, findEntry, partText } from './part.js';
import { relationsOf } from './relations.js';

/** What a zip archive is: a Word document, files packed together, or a package of another kind, such as a workbook. */
export type ZipKind = 'document' | 'archive' | 'package';

/** Parts by which a package is told from files packed together, also where it is damaged. */
const signs = ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'word/document.xml', 'mimetype'];

/** Tells by its parts what a zip archive is. @throws {UnreadableError} where the parts that say so cannot be read. */
export async function zipKind(archive: Archive): Promise<ZipKind> {
  if (!signs.some((name) => findEntry(archive, name))) return 'archive';
  const main = await mainPart(archive, 'word/document.xml');
  const entry = findEntry(archive, main);
  return entry !== undefined && !isBinary(main) && (await rootOf(archive, entry)) === 'document'
    ? 'document'
    : 'package';
}

/** True for a main part that is no XML: that of a binary workbook (.xlsb). */
export const isBinary = (main: string): boolean => main.endsWith('.bin');

/** The name of the main part of a package. @param usual where it is when nothing says so. */
export async function mainPart(archive: Archive, usual: string): Promise<string> {
  const root = await relationsOf(archive, '');
  return [...root.values()].find(({ type }) => type === 'officeDocument')?.target ?? usual;
}

/** The local name of the root element of a part, of which no more is read. */
async function rootOf(archive: Archive, entry: ZipEntry): Promise<string | undefined> {
  let root: string | undefined;
  const scanner = new XmlScanner(
    {
      open(name) {
        root ??= name;
      },
      close: () => {},
      text: () => {},
    },
    entry.name,
  );
  for await (const text of partText(archive, entry)) {
    scanner.push(text);
    if (root !== undefined) break;
  }
  return root;
}
