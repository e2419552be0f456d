import type { Encoding } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { UnreadableError } from '../model/unreadable-error.js';
import { Gb18030Check, Utf8Check } from './encoding-checks.js';

/**
 * Finds the encoding of a text by its whole content: a byte order mark, else UTF-16 by its zero bytes, else the encoding
 * without a single invalid sequence, UTF-8 before GB18030. Pure ASCII counts as UTF-8.
 * @throws {UnreadableError} `input/empty-file`, `input/binary`, `input/undecodable` with the offset and the encoding that
 * came furthest, `input/mixed-encodings` with the offset where the second encoding begins.
 */
export async function detectEncoding(source: Source): Promise<Encoding> {
  if (source.size === 0) throw new UnreadableError('input/empty-file');
  const head = await source.read(0, Math.min(source.size, 4096));
  const marked = markOf(head) ?? utf16Of(head);
  if (marked === 'utf-16le' || marked === 'utf-16be') return marked;
  const utf8 = new Utf8Check();
  let control = 0;
  for await (const chunk of source.stream()) {
    utf8.push(chunk);
    control += controlsIn(chunk);
  }
  utf8.end();
  if (control > 0 && control * 100 > source.size) throw new UnreadableError('input/binary');
  if (utf8.invalidAt === null) return marked ?? 'utf-8';
  const gb = new Gb18030Check();
  for await (const chunk of source.stream()) gb.push(chunk);
  gb.end();
  if (gb.invalidAt === null && marked === null) return 'gb18030';
  throw await undecodable(source, utf8, gb);
}

function markOf(head: Uint8Array): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8-bom';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: ASCII separators and digits leave zero bytes, and always on the same side. */
function utf16Of(head: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < head.length; i += 1) {
    if (head[i] !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = Math.max(2, head.length / 50);
  if (odd >= many && even === 0) return 'utf-16le';
  return even >= many && odd === 0 ? 'utf-16be' : null;
}

/** Bytes no text of any encoding here contains: control characters other than tab, line ends, form feed and Ctrl-Z. */
function controlsIn(chunk: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < chunk.length; i += 1) {
    const byte = chunk[i]!;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 26) count += 1;
  }
  return count;
}

/** Both encodings fail: text in one that turns into the other midway, or damage. */
async function undecodable(source: Source, utf8: Utf8Check, gb: Gb18030Check): Promise<UnreadableError> {
  const utf8At = utf8.invalidAt ?? 0;
  const gbAt = gb.invalidAt ?? 0;
  if (utf8.wideBeforeInvalid > 0 && (await holdsFrom(source, utf8At, new Gb18030Check()))) {
    return new UnreadableError('input/mixed-encodings', { offset: utf8At });
  }
  // GB18030 takes many bytes of UTF-8 for its own: the change lies before the first byte it cannot take
  if (gb.wideBeforeInvalid > 0 && utf8.wideBeforeInvalid === 0 && (await holdsFrom(source, gbAt, new Utf8Check()))) {
    return new UnreadableError('input/mixed-encodings', { offset: gbAt });
  }
  return utf8.wideBeforeInvalid > 0 || utf8At >= gbAt
    ? new UnreadableError('input/undecodable', { offset: utf8At, encoding: 'UTF-8' })
    : new UnreadableError('input/undecodable', { offset: gbAt, encoding: 'GB18030' });
}

/** True where the rest of a file, from the line after an offset or the offset itself, is text of the other encoding. */
async function holdsFrom(source: Source, offset: number, check: Utf8Check | Gb18030Check): Promise<boolean> {
  const head = await source.read(offset, Math.min(source.size, offset + 4096));
  const line = check instanceof Utf8Check ? head.indexOf(10) + 1 : 0;
  const step = 1 << 16;
  for (let at = offset + line; at < source.size && check.invalidAt === null; at += step)
    check.push(await source.read(at, Math.min(source.size, at + step)));
  check.end();
  return check.invalidAt === null && check.wideBeforeInvalid > 2;
}
