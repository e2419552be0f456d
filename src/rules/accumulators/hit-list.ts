import type { Hit, SheetHits } from './accumulator.js';
import type { Refs } from './refs.js';

/**
 * Hits as they are found, in any order: counts all, and remembers entries so that the lowest addresses can be given in
 * detail at the end.
 */
export class HitList {
  readonly #refs: Refs;
  readonly #recordOf: (entry: number) => number;
  readonly #entries: number[] = [];

  /** @param recordOf number of an entry’s record among `refs`. */
  constructor(refs: Refs, recordOf: (entry: number) => number) {
    this.#refs = refs;
    this.#recordOf = recordOf;
  }

  add(entry: number): void {
    this.#entries.push(entry);
  }

  /** @param detail called for the first `cap` hits of each sheet only. */
  bySheet(cap: number, detail: (entry: number) => Omit<Hit, 'ref'>): SheetHits[] {
    this.#entries.sort((a, b) => this.#refs.compare(this.#recordOf(a), this.#recordOf(b)) || a - b);
    const sheets: { sheet: number; count: number; hits: Hit[] }[] = [];
    for (const entry of this.#entries) {
      const ref = this.#refs.at(this.#recordOf(entry));
      let last = sheets.at(-1);
      if (last?.sheet !== ref.sheet) {
        last = { sheet: ref.sheet, count: 0, hits: [] };
        sheets.push(last);
      }
      last.count += 1;
      if (last.hits.length < cap) last.hits.push({ ref, ...detail(entry) });
    }
    return sheets;
  }
}
