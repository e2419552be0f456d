import type { Source } from '../../model/source.js';
import { UnreadableError } from '../../model/unreadable-error.js';
import { firstInvalid, undecodable } from './invalid.js';
import { type ByteOrder, Utf16Check } from './utf16-check.js';

/**
 * UTF-16 by its byte order mark, checked over the whole file.
 * @throws {UnreadableError} `input/undecodable`, or `input/binary` where zeros follow, as in UTF-32.
 */
export async function markedUtf16(source: Source, order: ByteOrder): Promise<ByteOrder> {
  const invalidAt = await firstInvalid(source, order);
  if (invalidAt === null) return order;
  const [low, high] = await source.read(invalidAt, Math.min(source.size, invalidAt + 2));
  throw low === 0 && high === 0 ? new UnreadableError('input/binary') : undecodable(invalidAt, order);
}

/** The byte order of UTF-16 without a mark, null where it hardly is any: separators and digits leave zero bytes, nearly all on the same side. */
export function orderOfZeros(head: Uint8Array): ByteOrder | null {
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i += 1) if (head[i] === 0) zeros[i % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 100 < head.length) return null;
  // 「一」 (U+4E00) puts a zero on the other side
  return odd > even ? 'utf-16le' : even > odd ? 'utf-16be' : null;
}

/** True where the whole file is well-formed in a byte order and reads like a table. */
export async function isUtf16(source: Source, order: ByteOrder): Promise<boolean> {
  const check = new Utf16Check(order);
  for await (const chunk of source.stream()) {
    check.push(chunk);
    if (check.invalidAt !== null) return false;
  }
  check.end();
  return check.invalidAt === null && check.implausible * 20 <= check.units;
}
