import type { RuleRecord } from '../../model/rule.js';
import { hashWords } from '../../standard/hash.js';
import { readsFaulty } from './accumulator.js';
import { BitList, NumberList } from './lists.js';

/** What records are matched by: values of these fields together, or, where `many`, each value of a field that holds several. */
export interface Key {
  readonly fields: readonly string[];
  readonly many?: boolean;
}

/** Name of a key: keys of one name are kept once, however many rules use them. */
export const keyName = ({ fields, many }: Key): string => `${fields.join(' ')}${many ? ' …' : ''}`;

const lanes = 3;
const words = new Uint32Array(lanes);

/**
 * The keys of the records of one type as 96-bit hashes, twelve bytes each: an entry for every record, or for every value
 * where a record has many. Among five million keys two different ones meet with a probability below 10⁻¹⁵, so that equal
 * hashes are taken for equal keys.
 */
export class KeyColumn {
  readonly #key: Key;
  readonly #words = new NumberList();
  readonly #known = new BitList();
  /** Record of each entry, where they are not one to one. */
  readonly #records: NumberList | undefined;
  /** Records without a key, or with one that cannot be relied on. */
  missing = 0;
  size = 0;

  constructor(key: Key) {
    this.#key = key;
    this.#records = key.many ? new NumberList() : undefined;
  }

  /** @param faulty fields whose values are wrong and match nothing. */
  add(record: RuleRecord, index: number, faulty: ReadonlySet<string>): void {
    const { fields, many } = this.#key;
    const values = readsFaulty(fields, faulty) ? null : fields.map((field) => record[field]);
    if (values === null || values.includes(undefined)) {
      this.missing += 1;
      if (!many) this.#push(undefined);
    } else if (many) {
      for (const one of [values[0]!].flat()) {
        this.#records!.add(index);
        this.#push([one]);
      }
    } else this.#push(values);
  }

  #push(values: readonly unknown[] | undefined): void {
    if (values !== undefined) {
      hashWords(JSON.stringify(values), words);
      this.#known.add(this.size);
    } else words.fill(0);
    for (const word of words) this.#words.add(word);
    this.size += 1;
  }

  /** True where an entry has a key. */
  has(entry: number): boolean {
    return this.#known.has(entry);
  }

  recordOf(entry: number): number {
    return this.#records === undefined ? entry : this.#records.at(entry);
  }

  word(entry: number, lane: number): number {
    return this.#words.at(entry * lanes + lane);
  }

  /** The key of an entry as text. */
  text(entry: number): string {
    return Array.from({ length: lanes }, (_, lane) => this.word(entry, lane)).join();
  }

  /** True where two entries have the same key. */
  same(entry: number, other: KeyColumn, otherEntry: number): boolean {
    for (let lane = 0; lane < lanes; lane += 1)
      if (this.word(entry, lane) !== other.word(otherEntry, lane)) return false;
    return true;
  }

  /** Takes over the keys of another part, whose records are numbered from `offset` on. */
  merge(later: KeyColumn, offset: number): void {
    this.#known.merge(later.#known, this.size);
    this.#words.merge(later.#words);
    if (later.#records !== undefined) this.#records?.merge(later.#records, offset);
    this.missing += later.missing;
    this.size += later.size;
  }
}
