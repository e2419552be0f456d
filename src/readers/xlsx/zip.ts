import type { Source } from '../../model/source.js';
import { UnreadableError } from '../../model/unreadable-error.js';
import { crc32 } from './crc32.js';
import { maxEntries, maxPartBytes, maxRatio, ratioFrom } from './limits.js';

/** One file in a zip archive. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly method: number;
  /** CRC-32 of the unpacked content; 0 where the writer left it out. */
  readonly crc: number;
  readonly encrypted: boolean;
  /** Where its local header starts. */
  readonly offset: number;
}

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;
const centralMark = 0x02014b50;
const localMark = 0x04034b50;
const endSize = 22;
const noValue = 0xffffffff;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const truncated = (): UnreadableError => new UnreadableError('input/truncated');
const toNumber = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/**
 * The files of a zip archive by its central directory, zip64 included. Source: PKWARE APPNOTE 6.3.
 * @throws {UnreadableError} `input/truncated` where the directory is missing or points outside, `input/zip-bomb` for an
 * absurd number of files.
 */
export async function readZipEntries(source: Source): Promise<ReadonlyMap<string, ZipEntry>> {
  const { at, size, count } = await directoryOf(source);
  if (count > maxEntries) throw new UnreadableError('input/zip-bomb');
  if (at + size > source.size || size > 64 * 1024 * 1024) throw truncated();
  const bytes = await source.read(at, at + size);
  const view = viewOf(bytes);
  const entries = new Map<string, ZipEntry>();
  let from = 0;
  for (let i = 0; i < count; i += 1) {
    if (from + 46 > bytes.length || view.getUint32(from, true) !== centralMark) throw truncated();
    const nameLength = view.getUint16(from + 28, true);
    const extraLength = view.getUint16(from + 30, true);
    const flags = view.getUint16(from + 8, true);
    const name = new TextDecoder(flags & 0x800 ? 'utf-8' : 'gb18030').decode(
      bytes.subarray(from + 46, from + 46 + nameLength),
    );
    const extra = bytes.subarray(from + 46 + nameLength, from + 46 + nameLength + extraLength);
    const entry = entryOf(view, from, name, extra);
    entries.set(entry.name.replaceAll('\\', '/').replace(/^\//, ''), entry);
    from += 46 + nameLength + extraLength + view.getUint16(from + 32, true);
  }
  return entries;
}

function entryOf(view: DataView, from: number, name: string, extra: Uint8Array): ZipEntry {
  let packed = view.getUint32(from + 20, true);
  let offset = view.getUint32(from + 42, true);
  const size = view.getUint32(from + 24, true);
  const wide = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + wide.getUint16(at + 2, true)) {
    if (wide.getUint16(at, true) !== 1) continue;
    const fields = [size, packed, offset].filter((value) => value === noValue).length;
    if (at + 4 + fields * 8 > extra.length) throw truncated();
    let next = at + 4 + (size === noValue ? 8 : 0);
    if (packed === noValue) {
      packed = toNumber(wide, next);
      next += 8;
    }
    if (offset === noValue) offset = toNumber(wide, next);
  }
  return {
    name,
    packed,
    method: view.getUint16(from + 10, true),
    crc: view.getUint32(from + 16, true),
    encrypted: (view.getUint16(from + 8, true) & 1) === 1,
    offset,
  };
}

/** Finds the central directory from the end of the file. */
async function directoryOf(source: Source): Promise<{ at: number; size: number; count: number }> {
  const start = Math.max(0, source.size - 65_535 - endSize);
  const tail = await source.read(start, source.size);
  const view = viewOf(tail);
  for (let at = tail.length - endSize; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== endMark) continue;
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    const count = view.getUint16(at + 10, true);
    if (offset !== noValue && count !== 0xffff) return { at: offset, size, count };
    return directory64Of(source, view, at, { at: offset, size, count });
  }
  throw truncated();
}

async function directory64Of(
  source: Source,
  tail: DataView,
  end: number,
  plain: { at: number; size: number; count: number },
): Promise<{ at: number; size: number; count: number }> {
  if (end < 20 || tail.getUint32(end - 20, true) !== locator64Mark) return plain;
  const at = toNumber(tail, end - 12);
  if (at + 56 > source.size) throw truncated();
  const view = viewOf(await source.read(at, at + 56));
  if (view.byteLength < 56 || view.getUint32(0, true) !== end64Mark) throw truncated();
  return { at: toNumber(view, 48), size: toNumber(view, 40), count: toNumber(view, 32) };
}

const pieceBytes = 1 << 18;

/** The packed bytes of an entry, in pieces. */
async function* packedBytes(source: Source, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const header = await source.read(entry.offset, entry.offset + 30);
  if (header.length < 30 || viewOf(header).getUint32(0, true) !== localMark) throw truncated();
  const view = viewOf(header);
  const from = entry.offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const to = from + entry.packed;
  if (to > source.size) throw truncated();
  for (let at = from; at < to; at += pieceBytes) yield source.read(at, Math.min(to, at + pieceBytes));
}

/**
 * The content of an entry, unpacked by the platform piece by piece within a budget.
 * @throws {UnreadableError} `input/encrypted`, `input/zip-bomb`, `input/damaged-part` where the data cannot be unpacked or is not
 * what was packed.
 */
export async function* entryBytes(source: Source, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new UnreadableError('input/encrypted');
  if (entry.method !== 0 && entry.method !== 8) throw new UnreadableError('input/damaged-part', { part: entry.name });
  const packed = packedBytes(source, entry);
  let total = 0;
  let crc = 0;
  for await (const chunk of entry.method === 0 ? packed : inflated(packed, entry.name)) {
    total += chunk.length;
    crc = crc32(chunk, crc);
    if (total > maxPartBytes || (total > ratioFrom && total > maxRatio * entry.packed))
      throw new UnreadableError('input/zip-bomb');
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
