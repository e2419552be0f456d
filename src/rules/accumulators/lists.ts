/** Numbers of a chunk: lists grow by whole chunks, so that growing never copies what is there. */
const shift = 12;
const mask = (1 << shift) - 1;

/** Whole numbers below 2³², four bytes each. */
export class NumberList {
  readonly #chunks: Uint32Array[] = [];
  size = 0;

  add(value: number): void {
    const at = this.size & mask;
    if (at === 0) this.#chunks.push(new Uint32Array(mask + 1));
    this.#chunks[this.size >>> shift]![at] = value;
    this.size += 1;
  }

  at(index: number): number {
    return this.#chunks[index >>> shift]![index & mask]!;
  }

  /** Takes over another list, each number larger by an offset. */
  merge(later: NumberList, offset = 0): void {
    for (let i = 0; i < later.size; i += 1) this.add(later.at(i) + offset);
  }
}

/** A set of whole numbers, one bit each. */
export class BitList {
  readonly #chunks: (Uint32Array | undefined)[] = [];
  /** How many it holds. */
  size = 0;

  add(index: number): void {
    const place = index >>> 5;
    let chunk = this.#chunks[place >>> shift];
    if (chunk === undefined) {
      chunk = new Uint32Array(mask + 1);
      this.#chunks[place >>> shift] = chunk;
    }
    const bit = 1 << (index & 31);
    const word = chunk[place & mask]!;
    if ((word & bit) !== 0) return;
    chunk[place & mask] = word | bit;
    this.size += 1;
  }

  delete(index: number): void {
    if (!this.has(index)) return;
    const place = index >>> 5;
    this.#chunks[place >>> shift]![place & mask]! &= ~(1 << (index & 31));
    this.size -= 1;
  }

  has(index: number): boolean {
    const place = index >>> 5;
    const chunk = this.#chunks[place >>> shift];
    return chunk !== undefined && (chunk[place & mask]! & (1 << (index & 31))) !== 0;
  }

  /** Ascending. */
  *[Symbol.iterator](): Generator<number> {
    for (const [number, chunk] of this.#chunks.entries()) {
      if (chunk === undefined) continue;
      for (let i = 0; i <= mask; i += 1) {
        if (chunk[i] === 0) continue;
        const first = ((number << shift) + i) * 32;
        for (let bit = 0; bit < 32; bit += 1) if ((chunk[i]! & (1 << bit)) !== 0) yield first + bit;
      }
    }
  }

  /** Takes over another set, each number larger by an offset. */
  merge(later: BitList, offset: number): void {
    for (const index of later) this.add(index + offset);
  }
}
