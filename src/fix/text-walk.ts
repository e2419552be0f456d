import type { Encoding } from '../model/sheet.js';

/** Bytes of a byte order mark by encoding. */
const marks: Readonly<Record<Encoding, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-8-bom': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  gb18030: [0x84, 0x31, 0x95, 0x33],
};

/** Longest of them. */
export const longestMark = 4;

/** Length of the mark a text begins with, which is no part of it: 0 for none. */
export function markLength(head: Uint8Array, encoding: Encoding): number {
  const mark = marks[encoding];
  return mark.every((byte, i) => head[i] === byte) ? mark.length : 0;
}

/**
 * Follows the bytes of a well-formed text and counts the UTF-16 units they decode to, so that a place in the text can be found
 * among the bytes without decoding and encoding them: not every character has but one way to be written.
 */
export class TextWalk {
  /** Units of the whole characters passed. */
  units = 0;
  readonly #encoding: Encoding;
  /** Bytes of the character begun that are still to come, and the units it is. */
  #due = 0;
  #worth = 0;
  /** First byte of a character of GB18030 whose second one is not known yet; 0 for none. */
  #lead = 0;

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
  }

  /** True where the place reached is a certain one of the text, and not inside a character. */
  isAt(units: number): boolean {
    return this.units === units && this.#due === 0 && this.#lead === 0;
  }

  /** Goes on from a place in a chunk until so many units have passed; gives the place reached, or the end of the chunk. */
  advance(chunk: Uint8Array, from: number, units: number): number {
    let at = from;
    while (at < chunk.length && !this.isAt(units)) {
      if (this.#due === 0) this.#begin(chunk[at]!);
      else this.#due -= 1;
      at += 1;
      if (this.#due === 0 && this.#lead === 0) {
        this.units += this.#worth;
        this.#worth = 0;
      }
    }
    return at;
  }

  #begin(byte: number): void {
    const encoding = this.#encoding;
    if (encoding === 'gb18030') this.#beginGb18030(byte);
    else if (encoding === 'utf-16le' || encoding === 'utf-16be') this.#expect(1, 1);
    else if (byte < 0x80) this.#expect(0, 1);
    else if (byte < 0xe0) this.#expect(1, 1);
    else if (byte < 0xf0) this.#expect(2, 1);
    else this.#expect(3, 2);
  }

  #beginGb18030(byte: number): void {
    if (this.#lead === 0 && byte < 0x80) this.#expect(0, 1);
    else if (this.#lead === 0) this.#lead = byte;
    else {
      // a digit second: four bytes, which from 90 on are beyond the basic plane
      const four = byte >= 0x30 && byte <= 0x39;
      this.#expect(four ? 2 : 0, four && this.#lead >= 0x90 ? 2 : 1);
      this.#lead = 0;
    }
  }

  #expect(bytes: number, units: number): void {
    this.#due = bytes;
    this.#worth = units;
  }
}
