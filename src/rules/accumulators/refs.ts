/** Where a record stands: the number of its sheet in the run, its row, and its line in a text file (0 where none). */
export interface RecordRef {
  readonly sheet: number;
  readonly row: number;
  readonly line: number;
}

/** Whole numbers below 2³², four bytes each, in a list that grows. */
export class NumberList {
  #words = new Uint32Array(64);
  size = 0;

  add(value: number): void {
    if (this.size === this.#words.length) this.#words = grown(this.#words);
    this.#words[this.size] = value;
    this.size += 1;
  }

  at(index: number): number {
    return this.#words[index]!;
  }

  /** Takes over another list, each number larger by an offset. */
  merge(later: NumberList, offset: number): void {
    for (let i = 0; i < later.size; i += 1) this.add(later.at(i) + offset);
  }
}

/** Places of many records, twelve bytes each. */
export class Refs {
  readonly #sheets = new NumberList();
  readonly #rows = new NumberList();
  readonly #lines = new NumberList();

  get size(): number {
    return this.#rows.size;
  }

  add({ sheet, row, line }: RecordRef): void {
    this.#sheets.add(sheet);
    this.#rows.add(row);
    this.#lines.add(line);
  }

  at(index: number): RecordRef {
    return { sheet: this.#sheets.at(index), row: this.#rows.at(index), line: this.#lines.at(index) };
  }

  /** Order of two records by address. */
  compare(a: number, b: number): number {
    return this.#sheets.at(a) - this.#sheets.at(b) || this.#rows.at(a) - this.#rows.at(b);
  }

  /** Takes over the places of another part, whose sheets are numbered from `sheets` on. */
  merge(later: Refs, sheets: number): void {
    this.#sheets.merge(later.#sheets, sheets);
    this.#rows.merge(later.#rows, 0);
    this.#lines.merge(later.#lines, 0);
  }
}

/** The same words with half as much room again. */
export function grown(words: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.ceil(words.length / 8) * 12);
  larger.set(words);
  return larger;
}
