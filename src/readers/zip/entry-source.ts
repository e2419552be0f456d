import type { Source } from '../../model/source.js';
import { UnreadableError } from '../../model/unreadable-error.js';
import { beyond, type Limits } from '../limits.js';
import { crc32 } from './crc32.js';
import type { ZipEntry } from './directory.js';
import { dataStart, entryBytes } from './unpack.js';

/** What all the files of the archives of a run share: how much they may unpack to together, and the one kept in memory. */
export class Unpacking {
  readonly limits: Limits;
  #left: number;
  #held: { readonly entry: ZipEntry; readonly bytes: Uint8Array } | null = null;

  constructor(limits: Limits) {
    this.limits = limits;
    this.#left = limits.unpackedBytes;
  }

  /** @throws {UnreadableError} `input/unpacks-too-large` once all files together have unpacked to too much. */
  take(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) throw beyond('input/unpacks-too-large', 'unpackedBytes', this.limits);
  }

  /** The start of a file as far as it was kept last; only one file is kept at a time. */
  held(entry: ZipEntry): Uint8Array {
    return this.#held?.entry === entry ? this.#held.bytes : new Uint8Array();
  }

  hold(entry: ZipEntry, bytes: Uint8Array): void {
    this.#held = { entry, bytes };
  }
}

/**
 * A file inside an archive as a source. A stream unpacks anew each time; a part that is asked for is read in place where the
 * file is only stored, and else unpacked up to its end and kept while no other file is asked.
 * Reading throws {UnreadableError} `input/damaged-part` where the content is not what was packed, `input/entry-too-large`
 * where it cannot be kept, and what `entryBytes` and `Unpacking.take` throw.
 * @param name what reports call it.
 */
export function entrySource(name: string, archive: Source, entry: ZipEntry, unpacking: Unpacking): Source {
  const damaged = (): UnreadableError => new UnreadableError('input/damaged-part', { part: entry.name });
  let most = 0;
  async function* stream(): AsyncGenerator<Uint8Array> {
    let total = 0;
    for await (const chunk of entryBytes(archive, entry, unpacking.limits)) {
      total += chunk.length;
      if (total > entry.size) throw damaged();
      if (total > most) {
        unpacking.take(total - most);
        most = total;
      }
      yield chunk;
    }
    if (total !== entry.size) throw damaged();
  }
  return {
    name,
    size: entry.size,
    found: true,
    stream,
    async read(from, to) {
      const end = Math.min(to, entry.size);
      if (end <= from) return new Uint8Array();
      if (entry.method === 0) return readStored(archive, entry, from, end, damaged);
      let bytes = unpacking.held(entry);
      if (bytes.length < end) {
        if (end > unpacking.limits.heldBytes) throw beyond('input/entry-too-large', 'heldBytes', unpacking.limits);
        bytes = await startOf(stream(), end, entry.size);
        unpacking.hold(entry, bytes);
      }
      return bytes.subarray(from, end);
    },
  };
}

async function readStored(
  archive: Source,
  entry: ZipEntry,
  from: number,
  to: number,
  damaged: () => UnreadableError,
): Promise<Uint8Array> {
  if (entry.encrypted) throw new UnreadableError('input/encrypted-archive');
  const start = await dataStart(archive, entry);
  if (entry.packed !== entry.size || start + entry.size > archive.size) throw damaged();
  const bytes = await archive.read(start + from, start + to);
  // a part says nothing of the whole; what is read whole is what was packed
  if (bytes.length === entry.size && entry.crc !== 0 && crc32(bytes) !== entry.crc) throw damaged();
  return bytes;
}

/** The bytes of a stream up to `end` at least; read to its own end, where its checks are, when all of it is wanted. */
async function startOf(stream: AsyncGenerator<Uint8Array>, end: number, size: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= end && end < size) break;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
