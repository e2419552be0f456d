import type { Source } from '../../model/source.js';
import { UnreadableError } from '../../model/unreadable-error.js';
import { beyond, type Limits } from '../limits.js';
import { crc32 } from './crc32.js';
import type { ZipEntry } from './directory.js';
import { maxRatio, ratioFrom } from './limits.js';

const localMark = 0x04034b50;
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const truncated = (): UnreadableError => new UnreadableError('input/truncated');

const pieceBytes = 1 << 18;

/** The packed bytes of an entry, in pieces. */
export async function* packedBytes(source: Source, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const from = await dataStart(source, entry);
  const to = from + entry.packed;
  if (to > source.size) throw truncated();
  for (let at = from; at < to; at += pieceBytes) yield source.read(at, Math.min(to, at + pieceBytes));
}

/** Where the data of an entry starts. @throws {UnreadableError} `input/truncated` */
export async function dataStart(source: Source, entry: ZipEntry): Promise<number> {
  const header = await source.read(entry.offset, entry.offset + 30);
  if (header.length < 30 || viewOf(header).getUint32(0, true) !== localMark) throw truncated();
  const view = viewOf(header);
  return entry.offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
}

/** True where the name before a file is the one it is listed by; a damaged one may make a table look like something else. */
export async function isNamedTwice(source: Source, { offset, written }: ZipEntry): Promise<boolean> {
  const header = await source.read(offset, offset + 30 + written.length);
  if (header.length < 30 + written.length || viewOf(header).getUint16(26, true) !== written.length) return false;
  return written.every((byte, i) => byte === header[30 + i]);
}

/**
 * The content of an entry, unpacked by the platform piece by piece within a budget.
 * @throws {UnreadableError} `input/encrypted`, `input/zip-bomb`, `input/damaged-part` where the data cannot be unpacked or is not
 * what was packed.
 */
export async function* entryBytes(source: Source, entry: ZipEntry, limits: Limits): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new UnreadableError('input/encrypted');
  if (entry.method !== 0 && entry.method !== 8) throw new UnreadableError('input/damaged-part', { part: entry.name });
  const packed = packedBytes(source, entry);
  let total = 0;
  let crc = 0;
  for await (const chunk of entry.method === 0 ? packed : inflated(packed, entry.name)) {
    total += chunk.length;
    crc = crc32(chunk, crc);
    if (total > limits.unpackedBytes) throw beyond('input/unpacks-too-large', 'unpackedBytes', limits);
    if (total > ratioFrom && total > maxRatio * entry.packed) throw new UnreadableError('input/zip-bomb');
    yield chunk;
  }
  // one changed byte could be another amount
  if (entry.crc !== 0 && crc !== entry.crc) throw new UnreadableError('input/damaged-part', { part: entry.name });
}

async function* inflated(packed: AsyncGenerator<Uint8Array>, part: string): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  let cause: unknown;
  // written beside the reading: the stream holds the writer back while nobody reads; where the packed data ends early
  // the writer is never released, so nothing may wait for it
  (async () => {
    for await (const piece of packed) await writer.write(piece as Uint8Array<ArrayBuffer>);
    await writer.close();
  })().catch((error: unknown) => {
    cause = error;
    reader.cancel().catch(() => {});
  });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
  } catch {
    cause ??= new Error(part);
  } finally {
    reader.cancel().catch(() => {});
    writer.abort().catch(() => {});
  }
  if (cause instanceof UnreadableError) throw cause;
  if (cause !== undefined) throw new UnreadableError('input/damaged-part', { part });
}
