import type { Encoding } from '../../src/model/sheet.js';

/** Two-byte GB18030 by inverting the decoder; four-byte characters by their linear order in the BMP and beyond. */
const twoByte = new Map<string, readonly number[]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    if (trail === 0x7f) continue;
    const text = decoder.decode(new Uint8Array([lead, trail]));
    if ([...text].length === 1 && !twoByte.has(text)) twoByte.set(text, [lead, trail]);
  }
}

function fourByte(place: number): readonly number[] {
  let linear = place;
  const d = 0x30 + (linear % 10);
  linear = Math.floor(linear / 10);
  const c = 0x81 + (linear % 126);
  linear = Math.floor(linear / 126);
  return [0x81 + Math.floor(linear / 10), 0x30 + (linear % 10), c, d];
}

let plane: string | undefined;
/** Which of the four-byte codes of the first plane a character has. */
function placeInPlane(letter: string): number {
  plane ??= decoder.decode(Uint8Array.from(Array.from({ length: 39_420 }, (_, i) => fourByte(i)).flat()));
  const place = plane.indexOf(letter);
  if (place < 0) throw new Error(`no GB18030 bytes known for ${letter}`);
  return place;
}

function gb18030(text: string): Uint8Array {
  return new Uint8Array(
    [...text].flatMap((letter) => {
      const code = letter.codePointAt(0)!;
      if (code < 0x80) return [code];
      const known = twoByte.get(letter);
      if (known) return [...known];
      return [...fourByte(code >= 0x10000 ? code - 0x10000 + 189_000 : placeInPlane(letter))];
    }),
  );
}

/** Text as bytes of an encoding, with a mark where the name says so; UTF-16 always gets one. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'gb18030') return gb18030(text);
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`);
  const marked = `\ufeff${text}`;
  const bytes = new Uint8Array(marked.length * 2);
  for (let i = 0; i < marked.length; i += 1)
    new DataView(bytes.buffer).setUint16(i * 2, marked.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
}
