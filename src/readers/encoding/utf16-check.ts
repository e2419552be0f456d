/** Which byte of a UTF-16 code unit comes first. */
export type ByteOrder = 'utf-16le' | 'utf-16be';

/** Checks a stream of bytes for well-formed UTF-16 and counts what hardly stands in a Chinese table. */
export class Utf16Check {
  /** Offset of the first byte that is no text: half a character, or U+0000; null while there is none. */
  invalidAt: number | null = null;
  units = 0;
  /** Code units outside ASCII, Latin-1, Chinese, its punctuation and its symbols. */
  implausible = 0;
  readonly #little: boolean;
  #offset = 0;
  /** The odd byte at the end of a chunk; -1 where there is none. */
  #half = -1;
  /** Offset of a high surrogate that still needs its low one; -1 where there is none. */
  #high = -1;

  constructor(order: ByteOrder) {
    this.#little = order === 'utf-16le';
  }

  /** Takes the next bytes; does nothing once something was invalid. */
  push(chunk: Uint8Array): void {
    for (let i = 0; i < chunk.length && this.invalidAt === null; i += 1) {
      const byte = chunk[i]!;
      if (this.#half < 0) this.#half = byte;
      else {
        this.#unit(this.#little ? (byte << 8) | this.#half : (this.#half << 8) | byte, this.#offset + i - 1);
        this.#half = -1;
      }
    }
    this.#offset += chunk.length;
  }

  /** To be called once after the last chunk: half a unit or half a pair is invalid. */
  end(): void {
    if (this.#high >= 0) this.invalidAt ??= this.#high;
    if (this.#half >= 0) this.invalidAt ??= this.#offset - 1;
  }

  #unit(unit: number, at: number): void {
    this.units += 1;
    const low = unit >= 0xdc00 && unit <= 0xdfff;
    if (unit === 0 || low !== this.#high >= 0) {
      this.invalidAt = this.#high >= 0 ? this.#high : at;
      return;
    }
    this.#high = unit >= 0xd800 && unit <= 0xdbff ? at : -1;
    if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x20 && unit <= 0x7e)) return;
    if (!plausible.some(([from, to]) => unit >= from && unit <= to)) this.implausible += 1;
  }
}

/** Blocks a Chinese table is written in beside common characters and ASCII. */
const plausible: readonly (readonly [number, number])[] = [
  [9, 13],
  [0xff00, 0xffef],
  [0x3000, 0x30ff],
  [0xa0, 0x17f],
  [0x2000, 0x26ff],
  [0x3400, 0x4dbf],
  [0xd800, 0xdfff],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe4f],
  [0xfeff, 0xfeff],
];
