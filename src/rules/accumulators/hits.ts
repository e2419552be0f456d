import type { Hit, SheetHits } from './accumulator.js';
import { BitList } from './lists.js';
import { Lowest } from './lowest.js';
import type { Refs } from './refs.js';

/** Entries found wrong, in any order: all counted, and the lowest addresses given in detail at the end. */
export class Hits {
  readonly #refs: Refs;
  readonly #recordOf: (entry: number) => number;
  readonly #entries = new BitList();

  /** @param recordOf number of an entry’s record among `refs`. */
  constructor(refs: Refs, recordOf: (entry: number) => number = (entry) => entry) {
    this.#refs = refs;
    this.#recordOf = recordOf;
  }

  add(entry: number): void {
    this.#entries.add(entry);
  }

  /** @param detail called for the first `cap` hits of each sheet only. */
  bySheet(cap: number, detail: (entry: number) => Omit<Hit, 'ref'>): SheetHits[] {
    const sheets = new Map<number, { count: number; lowest: Lowest }>();
    for (const entry of this.#entries) {
      const { sheet } = this.#refs.at(this.#recordOf(entry));
      let found = sheets.get(sheet);
      if (found === undefined) {
        found = { count: 0, lowest: new Lowest(cap, (a, b) => this.#compare(a, b)) };
        sheets.set(sheet, found);
      }
      found.count += 1;
      found.lowest.add(entry);
    }
    return [...sheets]
      .sort(([a], [b]) => a - b)
      .map(([sheet, { count, lowest }]) => ({
        sheet,
        count,
        hits: lowest.all.map((entry) => ({ ref: this.#refs.at(this.#recordOf(entry)), ...detail(entry) })),
      }));
  }

  #compare(a: number, b: number): number {
    return this.#refs.compare(this.#recordOf(a), this.#recordOf(b)) || a - b;
  }
}
