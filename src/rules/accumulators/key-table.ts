import { hashWords } from '../../standard/hash.js';
import { grown } from './refs.js';

/**
 * Keys of many records as 128-bit hashes, sixteen bytes each. At five million keys two different ones meet with a
 * probability below 10⁻²⁵, so that equal hashes are taken for equal keys.
 */
export class KeyTable {
  #words = new Uint32Array(4 * 64);
  size = 0;

  add(key: string): number {
    if (this.size * 4 === this.#words.length) this.#words = grown(this.#words);
    hashWords(key, this.#words, this.size * 4);
    this.size += 1;
    return this.size - 1;
  }

  word(entry: number, i: number): number {
    return this.#words[entry * 4 + i]!;
  }

  merge(later: KeyTable): void {
    for (let i = 0; i < later.size; i += 1) {
      if (this.size * 4 === this.#words.length) this.#words = grown(this.#words);
      for (let j = 0; j < 4; j += 1) this.#words[this.size * 4 + j] = later.word(i, j);
      this.size += 1;
    }
  }

  /** Groups the keys by equality. */
  index(): KeyIndex {
    return new KeyIndex(this);
  }
}

/** Keys grouped by equality: every distinct key has a group, numbered from 0 in the order of first appearance. */
export class KeyIndex {
  readonly #table: KeyTable;
  /** Open addressing: group + 1, or 0. */
  readonly #slots: Uint32Array;
  /** First entry of each group. */
  readonly #first: Uint32Array;
  /** Group of each entry. */
  readonly groupOf: Uint32Array;
  groups = 0;

  constructor(table: KeyTable) {
    this.#table = table;
    let room = 16;
    while (room < table.size * 2) room *= 2;
    this.#slots = new Uint32Array(room);
    this.#first = new Uint32Array(table.size);
    this.groupOf = new Uint32Array(table.size);
    for (let entry = 0; entry < table.size; entry += 1) {
      const slot = this.#slotOf(table, entry);
      let group = this.#slots[slot]! - 1;
      if (group < 0) {
        group = this.groups;
        this.#slots[slot] = group + 1;
        this.#first[group] = entry;
        this.groups += 1;
      }
      this.groupOf[entry] = group;
    }
  }

  /** The group of a key that stands in another table; -1 where there is none. */
  find(table: KeyTable, entry: number): number {
    return this.#slots[this.#slotOf(table, entry)]! - 1;
  }

  /** Members of each group as linked lists: `head[group]` is an entry + 1, `next[entry]` likewise, 0 ends. */
  chains(): { readonly head: Uint32Array; readonly next: Uint32Array } {
    const head = new Uint32Array(this.groups);
    const next = new Uint32Array(this.groupOf.length);
    for (let entry = this.groupOf.length - 1; entry >= 0; entry -= 1) {
      const group = this.groupOf[entry]!;
      next[entry] = head[group]!;
      head[group] = entry + 1;
    }
    return { head, next };
  }

  /** Where a key stands, or the free slot where it would. */
  #slotOf(table: KeyTable, entry: number): number {
    const mask = this.#slots.length - 1;
    let slot = table.word(entry, 0) & mask;
    for (;;) {
      const group = this.#slots[slot]! - 1;
      if (group < 0 || this.#same(table, entry, this.#first[group]!)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #same(table: KeyTable, entry: number, known: number): boolean {
    for (let i = 0; i < 4; i += 1) if (table.word(entry, i) !== this.#table.word(known, i)) return false;
    return true;
  }
}

/** Entries of one chain, in the order they were added. */
export function* chain(head: number, next: Uint32Array): Generator<number> {
  for (let entry = head; entry !== 0; entry = next[entry - 1]!) yield entry - 1;
}
