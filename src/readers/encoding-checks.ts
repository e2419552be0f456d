/** What an incremental check of an encoding can tell so far. */
interface Check {
  /** Offset of the first byte of the first invalid sequence; null while there is none. */
  readonly invalidAt: number | null;
  /** Characters beyond ASCII that were fine before it. */
  readonly wideBeforeInvalid: number;
}

/** Checks a stream of bytes for well-formed UTF-8: no overlong forms, surrogates or code points beyond U+10FFFF. */
export class Utf8Check implements Check {
  invalidAt: number | null = null;
  wideBeforeInvalid = 0;
  #offset = 0;
  /** Continuation bytes still due, and the range the next one must lie in. */
  #due = 0;
  #low = 0x80;
  #high = 0xbf;
  #start = 0;

  push(chunk: Uint8Array): void {
    if (this.invalidAt !== null) return;
    for (let i = 0; i < chunk.length; i += 1) {
      const byte = chunk[i]!;
      if (this.#due === 0) {
        if (byte < 0x80) continue;
        this.#start = this.#offset + i;
        if (!this.#lead(byte)) {
          this.#fail();
          return;
        }
      } else {
        if (byte < this.#low || byte > this.#high) {
          this.#fail();
          return;
        }
        this.#low = 0x80;
        this.#high = 0xbf;
        this.#due -= 1;
        if (this.#due === 0) this.wideBeforeInvalid += 1;
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
    this.#low = 0x80;
    this.#high = 0xbf;
    if (byte >= 0xc2 && byte <= 0xdf) this.#due = 1;
    else if (byte >= 0xe0 && byte <= 0xef) {
      this.#due = 2;
      if (byte === 0xe0) this.#low = 0xa0;
      if (byte === 0xed) this.#high = 0x9f;
    } else if (byte >= 0xf0 && byte <= 0xf4) {
      this.#due = 3;
      if (byte === 0xf0) this.#low = 0x90;
      if (byte === 0xf4) this.#high = 0x8f;
    } else return false;
    return true;
  }
}

/** Checks a stream of bytes for well-formed GB18030: one, two or four bytes a character. */
export class Gb18030Check implements Check {
  invalidAt: number | null = null;
  wideBeforeInvalid = 0;
  #offset = 0;
  /** Bytes of the character seen so far. */
  #seen = 0;
  #start = 0;

  push(chunk: Uint8Array): void {
    if (this.invalidAt !== null) return;
    for (let i = 0; i < chunk.length; i += 1) {
      const byte = chunk[i]!;
      if (this.#seen === 0) {
        if (byte < 0x80) continue;
        this.#start = this.#offset + i;
        if (byte === 0x80 || byte === 0xff) {
          this.#fail();
          return;
        }
        this.#seen = 1;
      } else if (!this.#next(byte)) {
        this.#fail();
        return;
      }
    }
    this.#offset += chunk.length;
  }

  end(): void {
    if (this.#seen > 0 && this.invalidAt === null) this.#fail();
  }

  #fail(): void {
    this.invalidAt = this.#start;
  }

  /** Takes a byte after the lead; false where the sequence is not possible. */
  #next(byte: number): boolean {
    const digit = byte >= 0x30 && byte <= 0x39;
    if (this.#seen === 1 && byte >= 0x40 && byte <= 0xfe && byte !== 0x7f) return this.#done();
    if (this.#seen === 1 || this.#seen === 3) {
      if (!digit) return false;
      if (this.#seen === 3) return this.#done();
    } else if (byte < 0x81 || byte > 0xfe) return false;
    this.#seen += 1;
    return true;
  }

  #done(): boolean {
    this.#seen = 0;
    this.wideBeforeInvalid += 1;
    return true;
  }
}
