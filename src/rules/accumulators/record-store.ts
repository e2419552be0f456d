import type { RuleRecord } from '../../model/rule.js';
import { NumberList } from './refs.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** Bytes of a chunk; a record that needs more gets one of its own. */
const chunkBytes = 1 << 20;

/** A few fields of many records, encoded: objects would take ten times the room. */
export class RecordStore {
  readonly #fields: readonly string[];
  readonly #chunks: Uint8Array[] = [];
  /** Bytes used of the last chunk. */
  #used = chunkBytes;
  readonly #chunkOf = new NumberList();
  readonly #starts = new NumberList();
  readonly #ends = new NumberList();

  constructor(fields: readonly string[]) {
    this.#fields = fields;
  }

  add(record: RuleRecord): void {
    if (this.#fields.length > 0) this.#addText(JSON.stringify(this.#fields.map((field) => record[field] ?? null)));
  }

  #addText(text: string): void {
    // a UTF-16 unit takes at most three bytes
    const most = text.length * 3;
    let chunk = this.#chunks.at(-1);
    if (chunk === undefined || this.#used + most > chunk.length) {
      chunk = new Uint8Array(Math.max(chunkBytes, most));
      this.#chunks.push(chunk);
      this.#used = 0;
    }
    this.#chunkOf.add(this.#chunks.length - 1);
    this.#starts.add(this.#used);
    this.#used += encoder.encodeInto(text, chunk.subarray(this.#used)).written;
    this.#ends.add(this.#used);
  }

  /** The kept fields as JSON, which also orders records the same in every run. */
  text(index: number): string {
    if (this.#fields.length === 0) return '[]';
    const chunk = this.#chunks[this.#chunkOf.at(index)]!;
    return decoder.decode(chunk.subarray(this.#starts.at(index), this.#ends.at(index)));
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

  /** Takes over the records of another store of the same fields. */
  merge(later: RecordStore): void {
    for (let i = 0; i < later.#ends.size; i += 1) this.#addText(later.text(i));
  }
}
