import { standardText } from '../readers/decode.js';

/** Four-byte codes of the basic plane, and the first one beyond it, in their order from 81308130 on. */
const ofBasicPlane = 39_420;
const firstBeyond = 189_000;

/** Bytes of characters of the basic plane by their code: two as one number, or the place among four-byte codes plus one. */
interface Table {
  readonly two: Uint16Array;
  readonly four: Uint16Array;
}

let table: Table | undefined;

/** The table read backwards from the decoder, which is all that platforms have; made once, when first asked for. */
function tableOf(): Table {
  if (table !== undefined) return table;
  const decoder = new TextDecoder('gb18030');
  const two = new Uint16Array(0x10000);
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    const trails = Array.from({ length: 191 }, (_, i) => 0x40 + i).filter((trail) => trail !== 0x7f);
    const letters = standardText(decoder.decode(Uint8Array.from(trails.flatMap((trail) => [lead, trail]))));
    // each is one unit, an unknown one U+FFFD
    for (const [i, trail] of trails.entries()) {
      const code = letters.charCodeAt(i);
      if (code !== 0xfffd && two[code] === 0) two[code] = (lead << 8) | trail;
    }
  }
  const four = new Uint16Array(0x10000);
  const all = new Uint8Array(ofBasicPlane * 4);
  for (let order = 0; order < ofBasicPlane; order += 1) all.set(fourBytes(order), order * 4);
  const letters = decoder.decode(all);
  for (let order = 0; order < ofBasicPlane; order += 1) four[letters.charCodeAt(order)] = order + 1;
  table = { two, four };
  return table;
}

const fourBytes = (order: number): readonly [number, number, number, number] => [
  0x81 + Math.floor(order / 12_600),
  0x30 + (Math.floor(order / 1260) % 10),
  0x81 + (Math.floor(order / 10) % 126),
  0x30 + (order % 10),
];

/** Text as GB18030; undefined where a character has no bytes there. Source: GB 18030-2022. */
export function gb18030(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    if (code < 0x80) bytes.push(code);
    else if (code >= 0x10000) bytes.push(...fourBytes(firstBeyond + code - 0x10000));
    else {
      const { two, four } = tableOf();
      if (two[code] !== 0) bytes.push(two[code]! >> 8, two[code]! & 0xff);
      else if (four[code] !== 0) bytes.push(...fourBytes(four[code]! - 1));
      else return undefined;
    }
  }
  return Uint8Array.from(bytes);
}
