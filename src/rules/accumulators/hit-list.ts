import type { Hit, SheetHits } from './accumulator.js';
import type { Refs } from './refs.js';

/**
 * Hits as they are found, in any order: counts all, and remembers entries so that the lowest addresses can be given in
 * detail at the end.
 */
export class HitList {
  readonly #refs: Refs;
  readonly #entries: number[] = [];

  constructor(refs: Refs) {
    this.#refs = refs;
  }

  add(entry: number): void {
    this.#entries.push(entry);
  }

  /** @param detail called for the first `cap` hits of each sheet only. */
  bySheet(cap: number, detail: (entry: number) => Hit): SheetHits[] {
    this.#entries.sort((a, b) => this.#refs.compare(a, b));
    const sheets: { sheet: number; count: number; hits: Hit[] }[] = [];
    for (const entry of this.#entries) {
      const { sheet } = this.#refs.at(entry);
      let last = sheets.at(-1);
      if (last?.sheet !== sheet) {
        last = { sheet, count: 0, hits: [] };
        sheets.push(last);
      }
      last.count += 1;
      if (last.hits.length < cap) last.hits.push(detail(entry));
    }
    return sheets;
  }
}
