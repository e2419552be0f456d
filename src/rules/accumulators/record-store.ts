import type { RuleRecord } from '../../model/rule.js';
import { grown } from './refs.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A few fields of many records, encoded: an object a record would take ten times the room. */
export class RecordStore {
  readonly #fields: readonly string[];
  #bytes = new Uint8Array(4096);
  #used = 0;
  /** End of each record in the bytes; two words, since a store may outgrow 4 GiB. */
  #ends: number[] = [];

  constructor(fields: readonly string[]) {
    this.#fields = fields;
  }

  get size(): number {
    return this.#ends.length;
  }

  add(record: RuleRecord): number {
    const text = JSON.stringify(this.#fields.map((field) => record[field] ?? null));
    // a UTF-16 unit takes at most three bytes
    while (this.#used + text.length * 3 > this.#bytes.length) this.#bytes = grown(this.#bytes);
    this.#used += encoder.encodeInto(text, this.#bytes.subarray(this.#used)).written;
    this.#ends.push(this.#used);
    return this.#ends.length - 1;
  }

  /** The kept fields as JSON, which also orders records the same in every run. */
  text(index: number): string {
    return decoder.decode(this.#bytes.subarray(index === 0 ? 0 : this.#ends[index - 1]!, this.#ends[index]!));
  }

  at(index: number): RuleRecord {
    const values = JSON.parse(this.text(index)) as (string | string[] | null)[];
    const record: Record<string, string | string[]> = Object.create(null);
    this.#fields.forEach((field, i) => {
      const value = values[i];
      if (value !== null && value !== undefined) record[field] = value;
    });
    return record;
  }

  merge(later: RecordStore): void {
    for (let i = 0; i < later.size; i += 1) this.add(later.at(i));
  }
}
