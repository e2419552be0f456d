/** Where a record stands: the number of its sheet in the run, its row, and its line in a text file (0 where none). */
export interface RecordRef {
  readonly sheet: number;
  readonly row: number;
  readonly line: number;
}

/** Places of many records, twelve bytes each. */
export class Refs {
  #words = new Uint32Array(3 * 64);
  size = 0;

  add({ sheet, row, line }: RecordRef): number {
    const at = this.size * 3;
    if (at === this.#words.length) this.#words = grown(this.#words);
    this.#words[at] = sheet;
    this.#words[at + 1] = row;
    this.#words[at + 2] = line;
    this.size += 1;
    return this.size - 1;
  }

  at(index: number): RecordRef {
    const at = index * 3;
    return { sheet: this.#words[at]!, row: this.#words[at + 1]!, line: this.#words[at + 2]! };
  }

  /** Order of two entries by address. */
  compare(a: number, b: number): number {
    const words = this.#words;
    return words[a * 3]! - words[b * 3]! || words[a * 3 + 1]! - words[b * 3 + 1]!;
  }

  /** Takes over the places of another part, whose sheets are numbered from `sheets` on. */
  merge(later: Refs, sheets: number): void {
    for (let i = 0; i < later.size; i += 1) {
      const ref = later.at(i);
      this.add({ ...ref, sheet: ref.sheet + sheets });
    }
  }
}

/** The same words with half as much room again. */
export function grown<T extends Uint32Array | Uint8Array>(words: T): T {
  const larger = new (words.constructor as new (length: number) => T)(Math.ceil(words.length / 8) * 12);
  larger.set(words);
  return larger;
}
