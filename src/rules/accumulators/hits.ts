import type { Hit, SheetHits } from './accumulator.js';
import { BitList } from './lists.js';
import { Lowest } from './lowest.js';
import type { RecordPool } from './record-pool.js';
import type { Refs } from './refs.js';

/** Entries found wrong, in any order: all counted, and the lowest addresses given in detail at the end. */
export class Hits {
  readonly #refs: Refs;
  readonly #pool: RecordPool;
  readonly #recordOf: (entry: number) => number;
  readonly #entries = new BitList();

  /** @param recordOf number of an entry’s record in the pool. */
  constructor(pool: RecordPool, recordOf: (entry: number) => number = (entry) => entry) {
    this.#refs = pool.refs;
    this.#pool = pool;
    this.#recordOf = recordOf;
  }

  add(entry: number): void {
    this.#entries.add(entry);
  }

  /** Of several changes of a record any may be the last one: it is wrong only where all of them are. */
  dropDoubtful(): void {
    if (!this.#pool.hasChanges) return;
    const records = new BitList();
    for (const entry of this.#entries) records.add(this.#recordOf(entry));
    // once for all changes of a record: of a table whose records all bear one id there are very many
    const sure = new Map<number, boolean>();
    for (const entry of this.#entries) {
      const changed = this.#pool.changed(this.#recordOf(entry));
      if (changed < 0) continue;
      const known = sure.get(changed) ?? this.#pool.standing(changed).every((one) => records.has(one));
      sure.set(changed, known);
      if (!known) this.#entries.delete(entry);
    }
  }

  /** How many hits each sheet has, and the first ones of it. */
  lowest(cap: number): ReadonlyMap<number, { readonly count: number; readonly entries: readonly number[] }> {
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
    return new Map([...sheets].map(([sheet, { count, lowest }]) => [sheet, { count, entries: lowest.all }]));
  }

  /** @param detail called for the first `cap` hits of each sheet only. */
  bySheet(cap: number, detail: (entry: number) => Omit<Hit, 'ref'>): SheetHits[] {
    return [...this.lowest(cap)]
      .sort(([a], [b]) => a - b)
      .map(([sheet, { count, entries }]) => ({
        sheet,
        count,
        hits: entries.map((entry) => ({ ref: this.#refs.at(this.#recordOf(entry)), ...detail(entry) })),
      }));
  }

  #compare(a: number, b: number): number {
    return this.#refs.compare(this.#recordOf(a), this.#recordOf(b)) || a - b;
  }
}
