import { damaged } from './records.js';

/** A stretch of the stream. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Characters turned into a string at a time. */
const stretch = 4096;

/** Reads values that go on from one record into the ones that continue it. Source: MS-XLS 2.5.293, 2.5.294. */
export class Pieces {
  readonly #view: DataView;
  readonly #pieces: readonly Piece[];
  #piece = 0;
  #at: number;

  constructor(view: DataView, pieces: readonly Piece[]) {
    this.#view = view;
    this.#pieces = pieces;
    this.#at = pieces[0]?.from ?? 0;
  }

  /** Moves on to the next piece where this one is used up; true where it did. */
  #turn(): boolean {
    let turned = false;
    while (this.#at >= (this.#pieces[this.#piece]?.to ?? Number.POSITIVE_INFINITY)) {
      this.#piece += 1;
      this.#at = this.#pieces[this.#piece]?.from ?? -1;
      if (this.#at < 0) throw damaged();
      turned = true;
    }
    return turned;
  }

  /** True where nothing is left. */
  get done(): boolean {
    const last = this.#pieces.length - 1;
    return this.#piece > last || (this.#piece === last && this.#at >= this.#pieces[last]!.to);
  }

  u8(): number {
    this.#turn();
    const value = this.#view.getUint8(this.#at);
    this.#at += 1;
    return value;
  }

  u16(): number {
    const low = this.u8();
    return low + this.u8() * 0x100;
  }

  u32(): number {
    const low = this.u16();
    return low + this.u16() * 0x10000;
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0; ) {
      this.#turn();
      const step = Math.min(left, this.#pieces[this.#piece]!.to - this.#at);
      this.#at += step;
      left -= step;
    }
  }

  /** A run of bytes in this piece. @throws {UnreadableError} `input/damaged-part` where there are fewer. */
  bytes(length: number): Uint8Array {
    const { to } = this.#pieces[this.#piece] ?? { to: 0 };
    if (this.#at + length > to) throw damaged();
    const bytes = new Uint8Array(this.#view.buffer, this.#view.byteOffset + this.#at, length);
    this.#at += length;
    return bytes;
  }

  /** A text of so many characters behind its flags, without its formatting and phonetic guide. */
  text(length: number): string {
    const flags = this.u8();
    const runs = flags & 8 ? this.u16() : 0;
    const guide = flags & 4 ? this.u32() : 0;
    const text = this.#characters(length, (flags & 1) === 1);
    this.skip(runs * 4 + guide);
    return text;
  }

  #characters(length: number, isWide: boolean): string {
    let text = '';
    let wide = isWide;
    for (let left = length; left > 0; ) {
      // a text that goes on in another record says anew how wide its characters are
      if (this.#turn()) wide = (this.u8() & 1) === 1;
      const width = wide ? 2 : 1;
      const room = Math.floor((this.#pieces[this.#piece]!.to - this.#at) / width);
      if (room === 0) throw damaged();
      const count = Math.min(left, room, stretch);
      text += String.fromCharCode(...this.#codes(count, wide));
      this.#at += count * width;
      left -= count;
    }
    return text;
  }

  #codes(count: number, wide: boolean): number[] {
    const codes = new Array<number>(count);
    for (let i = 0; i < count; i += 1)
      codes[i] = wide ? this.#view.getUint16(this.#at + 2 * i, true) : this.#view.getUint8(this.#at + i);
    return codes;
  }
}
