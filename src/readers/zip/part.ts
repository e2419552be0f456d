import type { Source } from '../../model/source.js';
import { UnreadableError } from '../../model/unreadable-error.js';
import type { Limits } from '../limits.js';
import { type XmlHandler, XmlScanner } from '../xml.js';
import { readZipEntries, type ZipEntry } from './directory.js';
import { entryBytes } from './unpack.js';

/** A zip archive with its files found. */
export interface Archive {
  readonly source: Source;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly limits: Limits;
}

/** Opens a zip archive by its directory. @throws {UnreadableError} of `readZipEntries`. */
export const openArchive = async (source: Source, limits: Limits): Promise<Archive> => ({
  source,
  entries: await readZipEntries(source),
  limits,
});

/** The entry of a part whatever the case of its name, as spreadsheets accept it. */
export function findEntry(archive: Archive, name: string): ZipEntry | undefined {
  const exact = archive.entries.get(name);
  if (exact) return exact;
  const lower = name.toLowerCase();
  for (const [key, entry] of archive.entries) if (key.toLowerCase() === lower) return entry;
  return undefined;
}

/** The text of a part in chunks: UTF-8, or UTF-16 where its mark says so. */
export async function* partText(archive: Archive, entry: ZipEntry): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const bytes of entryBytes(archive.source, entry, archive.limits)) {
      decoder ??= new TextDecoder(
        bytes[0] === 0xff && bytes[1] === 0xfe
          ? 'utf-16le'
          : bytes[0] === 0xfe && bytes[1] === 0xff
            ? 'utf-16be'
            : 'utf-8',
        { fatal: true },
      );
      yield decoder.decode(bytes, { stream: true });
    }
    if (decoder) yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new UnreadableError('input/damaged-part', { part: entry.name });
    throw error;
  }
}

/** Scans a whole part. @throws {UnreadableError} `input/damaged-part` where it cannot be read to its end. */
export async function scanPart(archive: Archive, entry: ZipEntry, handler: XmlHandler): Promise<void> {
  const scanner = new XmlScanner(handler, entry.name);
  for await (const text of partText(archive, entry)) scanner.push(text);
  scanner.end();
}
