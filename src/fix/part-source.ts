import type { Encoding } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import type { ZipEntry } from '../readers/zip/directory.js';
import type { Archive } from '../readers/zip/part.js';
import { entryBytes } from '../readers/zip/unpack.js';

/** Encoding of a part by its first bytes, as `partText` has it. */
export const encodingOf = ([first, second]: Uint8Array): Encoding =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';

/** A part as bytes that are read from their start. */
export const partSource = (archive: Archive, entry: ZipEntry): Source => ({
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
