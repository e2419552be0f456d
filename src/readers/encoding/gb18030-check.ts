/**
 * Checks a stream of bytes for well-formed GB18030: one, two or four bytes a character, four only where they stand for a
 * Unicode character. A lone 0x80 is refused although decoders read it as a euro sign: damaged UTF-8 is full of them.
 * Source: GB 18030-2022, and the WHATWG Encoding Standard section 10.2.1.
 */
export class Gb18030Check {
  /** Offset of the first byte of the first invalid sequence; null while there is none. */
  invalidAt: number | null = null;
  #offset = 0;
  #start = 0;
  /** Bytes of the character seen so far, and the value they have in the order of four-byte codes. */
  #seen = 0;
  #order = 0;

  /** Takes the next bytes; does nothing once something was invalid. */
  push(chunk: Uint8Array): void {
    if (this.invalidAt !== null) return;
    for (let i = 0; i < chunk.length; i += 1) {
      if (this.#seen === 0) {
        i = pastWhole(chunk, i);
        if (i >= chunk.length) break;
        const byte = chunk[i]!;
        this.#start = this.#offset + i;
        if (byte === 0x80 || byte === 0xff) {
          this.#fail();
          return;
        }
        this.#seen = 1;
        this.#order = byte - 0x81;
      } else if (this.#seen === 1 && isTrail(chunk[i]!)) this.#seen = 0;
      else if (!this.#ofFour(chunk[i]!)) {
        this.#fail();
        return;
      }
    }
    this.#offset += chunk.length;
  }

  /** To be called once after the last chunk: a sequence cut short is invalid. */
  end(): void {
    if (this.#seen > 0 && this.invalidAt === null) this.#fail();
  }

  #fail(): void {
    this.invalidAt = this.#start;
  }

  /** Takes the second, third or last byte of four; false where there is no such character. */
  #ofFour(byte: number): boolean {
    const third = this.#seen === 2;
    const [low, high] = third ? [0x81, 0xfe] : [0x30, 0x39];
    if (byte < low || byte > high) return false;
    this.#order = this.#order * (third ? 126 : 10) + byte - low;
    this.#seen = (this.#seen + 1) % 4;
    return this.#seen !== 0 || isCharacter(this.#order);
  }
}

/** Four-byte codes run from 81308130 through the basic plane, and from 90308130 through the others. */
const lastOfBasicPlane = 39_419;
const firstBeyond = 189_000;
const isCharacter = (order: number): boolean =>
  order <= lastOfBasicPlane || (order >= firstBeyond && order < firstBeyond + 0x100000);

/** Second byte of two. */
const isTrail = (byte: number): boolean => byte >= 0x40 && byte !== 0x7f && byte !== 0xff;

/** Skips ASCII and whole characters of two bytes. */
function pastWhole(chunk: Uint8Array, from: number): number {
  let at = from;
  while (at < chunk.length) {
    const byte = chunk[at]!;
    if (byte < 0x80) at += 1;
    else if (byte > 0x80 && byte < 0xff && at + 1 < chunk.length && isTrail(chunk[at + 1]!)) at += 2;
    else break;
  }
  return at;
}
