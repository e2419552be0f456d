import type { Encoding } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { joined } from '../workbook/joined.js';
import { encoded } from './encode.js';
import { longestMark, markLength, TextWalk } from './text-walk.js';

/** Other text for a run of a text, by its places in the text as `decodeText` gives it. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The bytes of a source with other text in some places; all other bytes are those of the source. Memory: one chunk.
 * @param splices in order, none over another, none with text the encoding cannot say.
 */
export async function* spliced(
  source: Source,
  encoding: Encoding,
  splices: Iterable<Splice> | AsyncIterable<Splice>,
): AsyncGenerator<Uint8Array> {
  const mark = markLength(await source.read(0, longestMark), encoding);
  const walk = new TextWalk(encoding);
  const coming = Symbol.asyncIterator in splices ? splices[Symbol.asyncIterator]() : splices[Symbol.iterator]();
  try {
    let next = await coming.next();
    let inside = false;
    let left = mark;
    for await (const chunk of source.stream()) {
      const pieces: Uint8Array[] = [];
      let at = Math.min(left, chunk.length);
      let copied = 0;
      left -= at;
      while (!next.done && left === 0) {
        const { from, to } = next.value;
        at = walk.advance(chunk, at, inside ? to : from);
        if (!walk.isAt(inside ? to : from)) break;
        if (inside) {
          copied = at;
          next = await coming.next();
        } else pieces.push(chunk.subarray(copied, at), bytesOf(next.value, encoding));
        inside = !inside;
      }
      if (!inside) pieces.push(chunk.subarray(copied));
      yield joined(pieces);
    }
    if (!next.done) throw new Error(`${source.name} has changed: it ends before place ${next.value.from}`);
  } finally {
    await coming.return?.();
  }
}

function bytesOf({ text }: Splice, encoding: Encoding): Uint8Array {
  const bytes = encoded(text, encoding);
  if (bytes === undefined) throw new Error(`no ${encoding} for ${JSON.stringify(text)}`);
  return bytes;
}
