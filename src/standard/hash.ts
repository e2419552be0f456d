/** One 32-bit lane of a multiply-and-xor hash over UTF-16 units. */
function lane(text: string, seed: number): number {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  return a >>> 0;
}

const seeds = [1, 2, 3, 4].map((seed) => Math.imul(seed, 0x9e3779b1));

/** Fills up to four 32-bit words with the hash of a text. */
export function hashWords(text: string, into: Uint32Array): void {
  for (let i = 0; i < into.length; i += 1) into[i] = lane(text, seeds[i]!);
}

/** 128-bit hash as 32 hexadecimal digits: equal texts agree in every run and on every machine. Not for secrets. */
export const hash128 = (text: string): string =>
  seeds.map((seed) => lane(text, seed).toString(16).padStart(8, '0')).join('');

/** A hash of 64 bits of a text that comes in pieces, wherever it is cut: finds damage, no intent. */
export class TextHash {
  #a = 0xdeadbeef;
  #b = 0x41c6ce57;

  add(piece: string): void {
    let a = this.#a;
    let b = this.#b;
    for (let i = 0; i < piece.length; i += 1) {
      const unit = piece.charCodeAt(i);
      a = Math.imul(a ^ unit, 2654435761);
      b = Math.imul(b ^ unit, 1597334677);
      // lets the high bits of what came before act on the low ones
      a ^= a >>> 15;
      b ^= b >>> 13;
    }
    this.#a = a;
    this.#b = b;
  }

  /** 16 hexadecimal digits. */
  get digits(): string {
    return [this.#a, this.#b].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
