import type { RuleRecord } from '../../model/rule.js';
import { change, withdrawal } from '../../standard/operation.js';
import { type Key, KeyColumn, keyName } from './key-column.js';
import { KeyIndex, pick } from './key-index.js';
import { BitList } from './lists.js';
import { RecordStore } from './record-store.js';
import { type RecordRef, Refs } from './refs.js';

/** What makes two records versions of one. Clause: common fields, 数据来源单位 and 记录标识. */
export const identity: Key = { fields: ['reportingUnitCode', 'recordId'] };

/**
 * The records of one type that rules over several records look at: the place of each, the keys they are matched by, and
 * the fields any of these rules needs later, once for all of them. A record is known to the rules by its number here.
 */
export class RecordPool {
  readonly refs: Refs = new Refs();
  readonly #store: RecordStore;
  readonly #columns: ReadonlyMap<string, KeyColumn>;
  /** Records that change one reported before, and those that withdraw one. */
  readonly #changes = new BitList();
  readonly #withdrawals = new BitList();
  #index: { readonly name: string; readonly index: KeyIndex } | undefined;
  #superseded: BitList | undefined;

  /** @param fields those kept. @param keys what records are matched by. */
  constructor(fields: readonly string[], keys: readonly Key[]) {
    this.#store = new RecordStore(fields);
    this.#columns = new Map([identity, ...keys].map((key) => [keyName(key), new KeyColumn(key)]));
  }

  /** @param faulty fields of the record whose values are wrong and cannot be relied on. */
  add(record: RuleRecord, ref: RecordRef, faulty: ReadonlySet<string>): number {
    const index = this.refs.size;
    this.refs.add(ref);
    this.#store.add(record);
    for (const column of this.#columns.values()) column.add(record, index, faulty);
    if (record['operationType'] === change) this.#changes.add(index);
    if (record['operationType'] === withdrawal) this.#withdrawals.add(index);
    return index;
  }

  /** The kept fields of a record. */
  record(index: number): RuleRecord {
    return this.#store.at(index);
  }

  /** The kept fields as text. */
  text(index: number): string {
    return this.#store.text(index);
  }

  /** The records by a key. */
  column(key: Key): KeyColumn {
    const column = this.#columns.get(keyName(key));
    if (column === undefined) throw new Error(`no keys ${keyName(key)}`);
    return column;
  }

  /** The records grouped by a key; only the last one asked for is kept, rules of one key come one after another. */
  index(key: Key): KeyIndex {
    const name = keyName(key);
    if (this.#index?.name !== name) {
      this.#index = undefined;
      this.#index = { name, index: new KeyIndex(this.column(key)) };
    }
    return this.#index.index;
  }

  /**
   * Records another one in the run takes the place of: what was changed or withdrawn later. Asked for once all records are
   * in. Which of several changes is the last one nobody can tell: all of them stand.
   */
  superseded(): BitList {
    this.#superseded ??= this.#olderVersions();
    return this.#superseded;
  }

  /** How many different records some are; one that cannot be told from others counts by itself. */
  different(records: readonly number[]): number {
    const column = this.column(identity);
    return new Set(records.map((one) => (column.has(one) ? column.text(one) : one))).size;
  }

  /** True where some record changes one reported before. */
  get hasChanges(): boolean {
    return this.#changes.size > 0;
  }

  /** Number that the changes of one record have in common; -1 for a record that changes none, or does not say which. */
  changed(record: number): number {
    return this.#changes.has(record) ? this.index(identity).find(this.column(identity), record) : -1;
  }

  /** The changes of a record, by their number, each of which may be the one in force. Asked for once all records are in. */
  standing(changed: number): readonly number[] {
    const older = this.superseded();
    const chains = this.index(identity).chains();
    return pick(chains, changed, (one) => !older.has(one) && !this.#withdrawals.has(one));
  }

  #olderVersions(): BitList {
    const older = new BitList();
    if (this.#changes.size + this.#withdrawals.size === 0) return older;
    const index = this.index(identity);
    const chains = index.chains();
    for (let group = 0; group < index.groups; group += 1) {
      const versions = pick(chains, group, () => true);
      if (versions.length === 1) continue;
      const withdrawn = versions.filter((one) => this.#withdrawals.has(one)).length;
      const changed = versions.some((one) => this.#changes.has(one));
      const originals = versions.filter((one) => !this.#withdrawals.has(one) && !this.#changes.has(one));
      // one that is reported anew after it was withdrawn stands: nobody can tell which of the two that is
      const gone = withdrawn > 0 && withdrawn >= originals.length;
      for (const one of versions)
        if (!this.#withdrawals.has(one) && (gone || (changed && !this.#changes.has(one)))) older.add(one);
    }
    return older;
  }

  /** Takes over the records of another part; their numbers are then higher by the number returned. */
  merge(later: RecordPool, sheets: number): number {
    const offset = this.refs.size;
    this.refs.merge(later.refs, sheets);
    this.#store.merge(later.#store);
    for (const [name, column] of this.#columns) column.merge(later.#columns.get(name)!, offset);
    this.#changes.merge(later.#changes, offset);
    this.#withdrawals.merge(later.#withdrawals, offset);
    return offset;
  }
}
