import type { Encoding } from '../../model/sheet.js';
import type { Source } from '../../model/source.js';
import { UnreadableError } from '../../model/unreadable-error.js';
import type { Evidence } from './evidence.js';
import { undecodable } from './invalid.js';
import { LineCensus } from './line-census.js';
import { isUtf16 } from './utf16.js';

/**
 * Decides between UTF-8 and GB18030, and says what is wrong where it is neither.
 * @param mark `utf-8-bom` where the file begins with that mark; it then cannot be GB18030.
 * @throws {UnreadableError} `input/mixed-encodings`, `input/undecodable`.
 */
export async function eightBit(source: Source, evidence: Evidence, mark: 'utf-8-bom' | null): Promise<Encoding> {
  const utf8At = evidence.utf8.invalidAt;
  if (utf8At === null) return mark ?? 'utf-8';
  const gbAt = evidence.gb18030.invalidAt;
  if (gbAt === null && mark === null) return notDamagedUtf8(source, utf8At);
  const census = await takeCensus(source, source.size);
  const changeAt = changeOf(census, mark);
  if (changeAt !== null) throw new UnreadableError('input/mixed-encodings', { offset: changeAt });
  for (const order of ['utf-16le', 'utf-16be'] as const)
    if (mark === null && (await isUtf16(source, order))) return order;
  const speaksUtf8 = census.utf8.lines + census.damagedUtf8.lines > census.gb18030.lines + census.damagedGb18030.lines;
  throw mark !== null || gbAt === null || speaksUtf8 ? undecodable(utf8At, 'utf-8') : undecodable(gbAt, 'gb18030');
}

/** A file that is GB18030 throughout may still be damaged UTF-8 if it is short: its first lines tell. */
async function notDamagedUtf8(source: Source, utf8At: number): Promise<Encoding> {
  const census = await takeCensus(source, headBytes);
  if (census.utf8.lines === 0 && census.damagedUtf8.lines <= census.gb18030.lines) return 'gb18030';
  const changeAt = changeOf(census, null);
  throw changeAt === null
    ? undecodable(utf8At, 'utf-8')
    : new UnreadableError('input/mixed-encodings', { offset: changeAt });
}

/** Bytes looked at where the whole file has been found sound already. */
const headBytes: number = 1 << 16;

async function takeCensus(source: Source, bytes: number): Promise<LineCensus> {
  const census = new LineCensus();
  let left = bytes;
  for await (const chunk of source.stream()) {
    census.push(chunk.subarray(0, left));
    left -= chunk.length;
    if (left <= 0) break;
  }
  if (left >= 0) census.end();
  return census;
}

/** Bytes beyond ASCII that lines must hold to be text of the other encoding rather than damage. */
const enoughBytes = 8;

/** Where one encoding turns into the other; null where a file is written in one. */
function changeOf(census: LineCensus, mark: 'utf-8-bom' | null): number | null {
  const utf8At = mark === null ? census.utf8.firstAt : 0;
  const gbAt = census.gb18030.firstAt;
  if (utf8At === null || gbAt === null || census.gb18030.wideBytes < enoughBytes) return null;
  return Math.max(utf8At, gbAt);
}
