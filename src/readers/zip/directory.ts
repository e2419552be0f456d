import type { Source } from '../../model/source.js';
import { UnreadableError } from '../../model/unreadable-error.js';
import { maxEntries } from './limits.js';
import { entryName } from './name.js';

/** One file in a zip archive. */
export interface ZipEntry {
  readonly name: string;
  /** The name as it is written, which stands before the file once more. */
  readonly written: Uint8Array;
  readonly packed: number;
  /** Bytes unpacked, as the directory claims. */
  readonly size: number;
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
const signatureMark = 0x05054b50;
const endSize = 22;
const noValue = 0xffffffff;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const truncated = (): UnreadableError => new UnreadableError('input/truncated');
const toNumber = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** The files of a zip archive by their names; of several with one name the last counts, as programs that open packages have it. */
export async function readZipEntries(source: Source): Promise<ReadonlyMap<string, ZipEntry>> {
  return new Map((await readZipList(source)).map((entry) => [entry.name.replace(/^\//, ''), entry]));
}

/**
 * All files of a zip archive by its central directory, zip64 included. Source: PKWARE APPNOTE 6.3.
 * @throws {UnreadableError} `input/truncated` where the directory is missing, points outside or lists more than it counts, `input/zip-bomb` for an
 * absurd number of files.
 */
export async function readZipList(source: Source): Promise<readonly ZipEntry[]> {
  const { at, size, count } = await directoryOf(source);
  if (count > maxEntries) throw new UnreadableError('input/zip-bomb');
  if (at + size > source.size || size > 64 * 1024 * 1024) throw truncated();
  const bytes = await source.read(at, at + size);
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let from = 0;
  for (let i = 0; i < count; i += 1) {
    if (from + 46 > bytes.length || view.getUint32(from, true) !== centralMark) throw truncated();
    const nameEnd = from + 46 + view.getUint16(from + 28, true);
    const extraEnd = nameEnd + view.getUint16(from + 30, true);
    const extra = bytes.subarray(nameEnd, extraEnd);
    const flags = view.getUint16(from + 8, true);
    const written = bytes.subarray(from + 46, nameEnd);
    const name = entryName(written, flags, extra).replaceAll('\\', '/');
    entries.push({ ...entryOf(view, from, extra), name, written });
    from = extraEnd + view.getUint16(from + 32, true);
  }
  // what is listed behind the last file counted would be lost; a signature may stand there
  if (from !== bytes.length && (from + 4 > bytes.length || view.getUint32(from, true) !== signatureMark))
    throw truncated();
  return entries;
}

function entryOf(view: DataView, from: number, extra: Uint8Array): Omit<ZipEntry, 'name' | 'written'> {
  let packed = view.getUint32(from + 20, true);
  let offset = view.getUint32(from + 42, true);
  let size = view.getUint32(from + 24, true);
  const wide = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + wide.getUint16(at + 2, true)) {
    if (wide.getUint16(at, true) !== 1) continue;
    const fields = [size, packed, offset].filter((value) => value === noValue).length;
    if (at + 4 + fields * 8 > extra.length) throw truncated();
    let next = at + 4;
    const take = (value: number): number => {
      if (value !== noValue) return value;
      next += 8;
      return toNumber(wide, next - 8);
    };
    size = take(size);
    packed = take(packed);
    offset = take(offset);
  }
  return {
    packed,
    size,
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
