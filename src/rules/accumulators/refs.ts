import { NumberList } from './lists.js';

/** Where a record stands: the number of its sheet in the run, its row, and its line in a text file (0 where none). */
export interface RecordRef {
  readonly sheet: number;
  readonly row: number;
  readonly line: number;
}

/** Added to how far a line is from its row, so that it is a whole number above 0; 0 itself is no line at all. */
const level = 2 ** 31;

/**
 * Places of many records: four bytes each for the row. Sheet and distance of the line from the row are kept once for
 * every run of records that have them in common.
 */
export class Refs {
  readonly #rows = new NumberList();
  /** First record of each run. */
  readonly #starts = new NumberList();
  readonly #sheets = new NumberList();
  readonly #lines = new NumberList();

  get size(): number {
    return this.#rows.size;
  }

  add({ sheet, row, line }: RecordRef): void {
    const distance = line === 0 ? 0 : line - row + level;
    const last = this.#starts.size - 1;
    if (last < 0 || this.#sheets.at(last) !== sheet || this.#lines.at(last) !== distance) {
      this.#starts.add(this.size);
      this.#sheets.add(sheet);
      this.#lines.add(distance);
    }
    this.#rows.add(row);
  }

  at(index: number): RecordRef {
    const run = this.#runOf(index);
    const row = this.#rows.at(index);
    const distance = this.#lines.at(run);
    return { sheet: this.#sheets.at(run), row, line: distance === 0 ? 0 : row + distance - level };
  }

  /** The last run that begins at a record or before it. */
  #runOf(index: number): number {
    let low = 0;
    let high = this.#starts.size - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#starts.at(middle) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Order of two records by address. */
  compare(a: number, b: number): number {
    return this.#sheets.at(this.#runOf(a)) - this.#sheets.at(this.#runOf(b)) || this.#rows.at(a) - this.#rows.at(b);
  }

  /** Takes over the places of another part, whose sheets are numbered from `sheets` on. */
  merge(later: Refs, sheets: number): void {
    this.#starts.merge(later.#starts, this.size);
    this.#sheets.merge(later.#sheets, sheets);
    this.#lines.merge(later.#lines);
    this.#rows.merge(later.#rows);
  }
}
