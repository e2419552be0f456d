/**
 * Checks a stream of bytes for well-formed UTF-8: no overlong forms, no surrogates, nothing beyond U+10FFFF.
 * Source: RFC 3629 section 4.
 */
export class Utf8Check {
  /** Offset of the first byte of the first invalid sequence; null while there is none. */
  invalidAt: number | null = null;
  #offset = 0;
  #start = 0;
  /** Continuation bytes still due, and the range the next one must lie in. */
  #due = 0;
  #low = 0x80;
  #high = 0xbf;

  /** Takes the next bytes; does nothing once something was invalid. */
  push(chunk: Uint8Array): void {
    if (this.invalidAt !== null) return;
    for (let i = 0; i < chunk.length; i += 1) {
      if (this.#due === 0) {
        i = pastWhole(chunk, i);
        if (i >= chunk.length) break;
        this.#start = this.#offset + i;
        if (!this.#lead(chunk[i]!)) {
          this.#fail();
          return;
        }
      } else {
        const byte = chunk[i]!;
        if (byte < this.#low || byte > this.#high) {
          this.#fail();
          return;
        }
        this.#low = 0x80;
        this.#high = 0xbf;
        this.#due -= 1;
      }
    }
    this.#offset += chunk.length;
  }

  /** To be called once after the last chunk: a sequence cut short is invalid. */
  end(): void {
    if (this.#due > 0 && this.invalidAt === null) this.#fail();
  }

  #fail(): void {
    this.invalidAt = this.#start;
  }

  #lead(byte: number): boolean {
    this.#due = trailing(byte);
    this.#low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    this.#high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
    return this.#due > 0;
  }
}

/** Continuation bytes a lead byte asks for; 0 where it is no lead byte. */
function trailing(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
}

/** Skips ASCII and whole characters of U+1000–CFFF and U+E000–FFFF, which is nearly all there is in a table. */
function pastWhole(chunk: Uint8Array, from: number): number {
  let at = from;
  while (at < chunk.length) {
    const byte = chunk[at]!;
    if (byte < 0x80) at += 1;
    else if (byte < 0xe1 || byte > 0xef || byte === 0xed || at + 2 >= chunk.length) break;
    else if ((chunk[at + 1]! & 0xc0) === 0x80 && (chunk[at + 2]! & 0xc0) === 0x80) at += 3;
    else break;
  }
  return at;
}
