import type { Encoding } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { UnreadableError } from '../model/unreadable-error.js';
import { eightBit } from './encoding/eight-bit.js';
import { weigh } from './encoding/evidence.js';
import { undecodable } from './encoding/invalid.js';
import { isUtf16, markedUtf16, orderOfZeros } from './encoding/utf16.js';
import type { ByteOrder } from './encoding/utf16-check.js';

/**
 * Finds the encoding of a text by its whole content: a byte order mark, else UTF-16 by its zero bytes, else the encoding
 * without a single invalid sequence, UTF-8 before GB18030. Pure ASCII counts as UTF-8.
 * @throws {UnreadableError} `input/empty-file`, `input/binary`, `input/undecodable` with the offset and the name of the
 * encoding that fits best, `input/mixed-encodings` with the offset of the first character of the second encoding.
 */
export async function detectEncoding(source: Source): Promise<Encoding> {
  if (source.size === 0) throw new UnreadableError('input/empty-file');
  const head = await source.read(0, Math.min(source.size, headBytes));
  const mark = markOf(head);
  if (mark === 'utf-16le' || mark === 'utf-16be') return markedUtf16(source, mark);
  const order = mark === null ? orderOfZeros(head) : null;
  if (order !== null && (await isUtf16(source, order))) return order;
  if (controlsIn(head) * 100 > head.length) throw new UnreadableError('input/binary');
  const evidence = await weigh(source);
  const found = await eightBit(source, evidence, mark);
  // no text holds a zero: without this check it would pass as an invisible character
  if (evidence.zeroAt !== null) throw undecodable(evidence.zeroAt, found);
  return found;
}

const headBytes: number = 1 << 16;

type Mark = 'utf-8-bom' | ByteOrder;

function markOf(head: Uint8Array): Mark | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8-bom';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return null;
}

/** Control characters other than tab, line ends, form feed and the Ctrl-Z old programs end a text with. */
const controlsIn = (head: Uint8Array): number =>
  head.filter((byte) => byte < 32 && ![9, 10, 12, 13, 26].includes(byte)).length;
