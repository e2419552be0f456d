import type { KeyColumn } from './key-column.js';

/** Entries by group as linked lists: `head[group]` is an entry + 1, `next[entry]` likewise, 0 ends. */
export interface Chains {
  readonly head: Uint32Array;
  readonly next: Uint32Array;
}

/** Entries of a column grouped by equal keys: groups are numbered from 0 in the order of their first entries. */
export class KeyIndex {
  readonly #column: KeyColumn;
  /** Open addressing: group + 1, or 0. */
  readonly #slots: Uint32Array;
  /** First entry of each group. */
  readonly #first: Uint32Array;
  /** Group + 1 of each entry; 0 for entries without a key. */
  readonly #groupOf: Uint32Array;
  #chains: Chains | undefined;
  groups = 0;

  constructor(column: KeyColumn) {
    this.#column = column;
    let room = 16;
    while (room * 3 < column.size * 4) room *= 2;
    this.#slots = new Uint32Array(room);
    this.#first = new Uint32Array(column.size);
    this.#groupOf = new Uint32Array(column.size);
    for (let entry = 0; entry < column.size; entry += 1) {
      if (!column.has(entry)) continue;
      const slot = this.#slotOf(column, entry);
      if (this.#slots[slot] === 0) {
        this.#first[this.groups] = entry;
        this.groups += 1;
        this.#slots[slot] = this.groups;
      }
      this.#groupOf[entry] = this.#slots[slot]!;
    }
  }

  /** Group of an entry of a column; -1 where no entry here has its key, or it has none. */
  find(column: KeyColumn, entry: number): number {
    if (column === this.#column) return this.#groupOf[entry]! - 1;
    return column.has(entry) ? this.#slots[this.#slotOf(column, entry)]! - 1 : -1;
  }

  /** Entries of each group. */
  chains(): Chains {
    this.#chains ??= this.chainsOf(this.#column);
    return this.#chains;
  }

  /** Entries of a column by the group they find here; those that have a key and find none come last, as a group of their own. */
  chainsOf(column: KeyColumn): Chains {
    if (column === this.#column && this.#chains !== undefined) return this.#chains;
    const head = new Uint32Array(this.groups + 1);
    const next = new Uint32Array(column.size);
    for (let entry = column.size - 1; entry >= 0; entry -= 1) {
      if (!column.has(entry)) continue;
      const found = this.find(column, entry);
      const group = found < 0 ? this.groups : found;
      next[entry] = head[group]!;
      head[group] = entry + 1;
    }
    return { head, next };
  }

  /** Where a key stands, or the free slot where it would. */
  #slotOf(column: KeyColumn, entry: number): number {
    const mask = this.#slots.length - 1;
    let slot = column.word(entry, 0) & mask;
    for (;;) {
      const group = this.#slots[slot]! - 1;
      if (group < 0 || column.same(entry, this.#column, this.#first[group]!)) return slot;
      slot = (slot + 1) & mask;
    }
  }
}

/** Entries of one group, in the order they were added, of which `wanted` is true. */
export function pick({ head, next }: Chains, group: number, wanted: (entry: number) => boolean): number[] {
  const entries: number[] = [];
  for (let entry = head[group]!; entry !== 0; entry = next[entry - 1]!) if (wanted(entry - 1)) entries.push(entry - 1);
  return entries;
}
