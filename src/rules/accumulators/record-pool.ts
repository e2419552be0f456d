import type { RuleRecord } from '../../model/rule.js';
import { RecordStore } from './record-store.js';
import { type RecordRef, Refs } from './refs.js';

/**
 * The records of one type that rules over several records look at: the place of each, and the fields any of these rules
 * needs later, once for all of them. A record is known to the rules by its number here.
 */
export class RecordPool {
  readonly refs: Refs = new Refs();
  readonly #store: RecordStore;

  constructor(fields: readonly string[]) {
    this.#store = new RecordStore(fields);
  }

  add(record: RuleRecord, ref: RecordRef): number {
    this.refs.add(ref);
    this.#store.add(record);
    return this.refs.size - 1;
  }

  /** The kept fields of a record. */
  record(index: number): RuleRecord {
    return this.#store.at(index);
  }

  /** The kept fields as text. */
  text(index: number): string {
    return this.#store.text(index);
  }

  /** Order of two records by what they hold, and then by address: the same whatever order they came in. */
  compare(a: number, b: number): number {
    const [left, right] = [this.#store.text(a), this.#store.text(b)];
    return left < right ? -1 : left > right ? 1 : this.refs.compare(a, b);
  }

  /** Takes over the records of another part; their numbers are then higher by the number returned. */
  merge(later: RecordPool, sheets: number): number {
    const offset = this.refs.size;
    this.refs.merge(later.refs, sheets);
    this.#store.merge(later.#store);
    return offset;
  }
}
