import { crc32 } from '../readers/zip/crc32.js';
import type { ZipEntry } from '../readers/zip/directory.js';
import type { Archive } from '../readers/zip/part.js';
import { entryBytes, packedBytes } from '../readers/zip/unpack.js';

/** A part with content of its own, packed as it is written. */
export interface NewPart {
  readonly name: string;
  readonly content: string | AsyncIterable<string | Uint8Array>;
}

/** A part of another archive, taken over as it is packed there. */
export interface KeptPart {
  readonly name: string;
  readonly archive: Archive;
  readonly entry: ZipEntry;
}

/** What the directory says of a part that has been written. */
interface Written {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const utf8Names = 0x800;
const sizesFollow = 0x8;
const headerSize = 30;
/** Bytes of what follows a part whose sizes were not known before. */
const sizesSize = 16;
/** 1 January 1980, the first day there is: archives of the same content are the same bytes. */
const dosDate = 0x21;
const most = 0xffff_ffff;

const tooLarge = (): RangeError => new RangeError('a part of more than 4 GiB');

/**
 * Writes a zip archive as its parts are handed in; no part is held in memory. Source: PKWARE APPNOTE 6.3.
 * @throws {RangeError} beyond 4 GiB, which the plain form cannot tell.
 */
export async function* writeZip(
  parts: Iterable<NewPart | KeptPart> | AsyncIterable<NewPart | KeptPart>,
): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let at = 0;
  for await (const part of parts) {
    const name = new TextEncoder().encode(part.name);
    // handed on as they come, so that whoever stops reading ends what the part is made of as well
    const one = yield* 'entry' in part && isWhole(part.entry)
      ? keptBytes(name, part.entry, part.archive, at)
      : newBytes(name, contentOf(part), at);
    written.push(one);
    at += headerSize + name.length + one.packed + ((one.flags & sizesFollow) === 0 ? 0 : sizesSize);
    if (at > most) throw new RangeError('a zip archive of more than 4 GiB');
  }
  yield directoryOf(written, at);
}

/** Folders and empty parts have no checksum; elsewhere its writer left it out. */
const isWhole = ({ crc, size, packed }: ZipEntry): boolean => crc !== 0 || (size === 0 && packed <= 2);

/** A part without its checksum is packed anew. */
const contentOf = (part: NewPart | KeptPart): NewPart['content'] =>
  'entry' in part ? entryBytes(part.archive.source, part.entry, part.archive.limits) : part.content;

async function* keptBytes(
  name: Uint8Array,
  entry: ZipEntry,
  archive: Archive,
  offset: number,
): AsyncGenerator<Uint8Array, Written> {
  const { method, crc, packed, size } = entry;
  if (size > most) throw tooLarge();
  const one: Written = { name, flags: utf8Names, method, crc, packed, size, offset };
  yield header(one);
  yield* packedBytes(archive.source, entry);
  return one;
}

async function* newBytes(
  name: Uint8Array,
  content: NewPart['content'],
  offset: number,
): AsyncGenerator<Uint8Array, Written> {
  const flags = utf8Names | sizesFollow;
  yield header({ name, flags, method: 8, crc: 0, packed: 0, size: 0, offset });
  let crc = 0;
  let size = 0;
  let packed = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const bytes of encoded(content)) {
      crc = crc32(bytes, crc);
      size += bytes.length;
      yield bytes;
    }
  };
  for await (const bytes of deflated(counted())) {
    packed += bytes.length;
    yield bytes;
  }
  if (size > most || packed > most) throw tooLarge();
  const end = new DataView(new ArrayBuffer(sizesSize));
  end.setUint32(0, 0x08074b50, true);
  end.setUint32(4, crc, true);
  end.setUint32(8, packed, true);
  end.setUint32(12, size, true);
  yield new Uint8Array(end.buffer);
  return { name, flags, method: 8, crc, packed, size, offset };
}

/** Characters gathered before they are encoded and packed. */
const pieceCharacters = 1 << 16;

async function* encoded(content: NewPart['content']): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = '';
  for await (const piece of typeof content === 'string' ? [content] : content) {
    if (typeof piece === 'string') {
      text += piece;
      if (text.length < pieceCharacters) continue;
    }
    if (text !== '') yield encoder.encode(text);
    text = '';
    if (typeof piece !== 'string') yield piece;
  }
  if (text !== '') yield encoder.encode(text);
}

async function* deflated(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = new CompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  let cause: unknown;
  // written beside the reading: the stream holds the writer back while nobody reads
  const written = (async () => {
    for await (const piece of content) await writer.write(piece as Uint8Array<ArrayBuffer>);
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
  } finally {
    reader.cancel().catch(() => {});
    writer.abort().catch(() => {});
    await written;
  }
  if (cause !== undefined) throw cause;
}

function header({ name, flags, method, crc, packed, size }: Written): Uint8Array {
  const bytes = new Uint8Array(headerSize + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  fillCommon(view, 6, { flags, method, crc, packed, size }, name);
  bytes.set(name, headerSize);
  return bytes;
}

/** What the header before a part and its line in the directory have in common. */
function fillCommon(
  view: DataView,
  at: number,
  one: Pick<Written, 'flags' | 'method' | 'crc' | 'packed' | 'size'>,
  name: Uint8Array,
): void {
  view.setUint16(at, one.flags, true);
  view.setUint16(at + 2, one.method, true);
  view.setUint16(at + 6, dosDate, true);
  view.setUint32(at + 8, one.crc, true);
  view.setUint32(at + 12, one.packed, true);
  view.setUint32(at + 16, one.size, true);
  view.setUint16(at + 20, name.length, true);
}

function directoryOf(written: readonly Written[], offset: number): Uint8Array {
  if (written.length >= 0xffff) throw new RangeError('a zip archive of more than 65,534 parts');
  const size = written.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(size + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const one of written) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    view.setUint16(at + 6, 20, true);
    fillCommon(view, at + 8, one, one.name);
    view.setUint32(at + 42, one.offset, true);
    bytes.set(one.name, at + 46);
    at += 46 + one.name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, written.length, true);
  view.setUint16(at + 10, written.length, true);
  view.setUint32(at + 12, size, true);
  view.setUint32(at + 16, offset, true);
  return bytes;
}
