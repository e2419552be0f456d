import type { CompiledRule, Judgement, ReferenceRule, RuleContext, RuleRecord } from '../../model/rule.js';
import {
  type Accumulator,
  appliesTo,
  counted,
  guarded,
  type Hit,
  mergeTally,
  newTally,
  notRun,
  type Offsets,
  type Outcome,
  readsFaulty,
} from './accumulator.js';
import { Hits } from './hits.js';
import type { Key, KeyColumn } from './key-column.js';
import { pick } from './key-index.js';
import { BitList } from './lists.js';
import type { RecordPool } from './record-pool.js';

/** Record types by code, so that a record can say which type it refers to. */
export type TypesByCode = ReadonlyMap<string, string>;

/** Different contents of the records with one key, in the order of their texts; null where one has a faulty value, or there are too many. */
type Versions = readonly { readonly record: number; readonly other: RuleRecord }[] | null;

/** Most different records with one key that are looked at: more of them are no versions of one, but a wrong key. */
const versionsKept = 1000;

/** What a reference rule is given besides itself. */
interface Given {
  readonly run: RuleContext;
  readonly typesByCode: TypesByCode;
  readonly type: string;
  readonly pool: RecordPool;
  /** Records of a type; undefined where the run holds none. */
  readonly poolOf: (type: string) => RecordPool | undefined;
}

/** Records that refer to others: keeps a few bits of both. */
export class ReferenceAccumulator implements Accumulator {
  readonly #rule: CompiledRule;
  readonly #form: ReferenceRule;
  readonly #given: Given;
  readonly #wanted = new BitList();
  /** Records that say themselves what type they refer to, by that type. */
  readonly #wantedOf = new Map<string, BitList>();
  readonly #faultyTargets = new BitList();
  readonly #tally = newTally();

  constructor(rule: CompiledRule, form: ReferenceRule, given: Given) {
    this.#rule = rule;
    this.#form = form;
    this.#given = given;
  }

  add(part: 'judged' | 'seen', record: RuleRecord, index: number, faulty: ReadonlySet<string>): void {
    if (part === 'judged') this.#addWanted(record, index, faulty);
    else if (!this.#form.exists && readsFaulty(this.#form.reads, faulty)) this.#faultyTargets.add(index);
  }

  #addWanted(record: RuleRecord, index: number, faulty: ReadonlySet<string>): void {
    const { field, typeField, to } = this.#form;
    if (readsFaulty(this.#rule.reads, faulty)) {
      this.#tally.blocked += 1;
      return;
    }
    if (!appliesTo(this.#rule, record, this.#given.run, this.#tally)) return;
    if (record[field] === undefined) return;
    if (typeField !== undefined) {
      const named = this.#given.typesByCode.get(String(record[typeField]));
      if (named === undefined || !to.includes(named)) return;
      this.#ofType(named).add(index);
    }
    this.#wanted.add(index);
  }

  #ofType(type: string): BitList {
    const known = this.#wantedOf.get(type) ?? new BitList();
    this.#wantedOf.set(type, known);
    return known;
  }

  merge(later: ReferenceAccumulator, offsets: Offsets): void {
    const offset = offsets(this.#given.type);
    this.#wanted.merge(later.#wanted, offset);
    for (const [type, records] of later.#wantedOf) this.#ofType(type).merge(records, offset);
    // faulty targets are only kept where there is one type of them
    this.#faultyTargets.merge(later.#faultyTargets, offsets(this.#form.to[0]!));
    mergeTally(this.#tally, later.#tally);
  }

  finish(run: RuleContext, seen: ReadonlySet<string>, cap: number): Outcome {
    const { pool } = this.#given;
    const column = pool.column({ fields: [this.#form.field], many: this.#form.many });
    const older = pool.superseded();
    const isWanted = (entry: number): boolean => {
      const record = column.recordOf(entry);
      return this.#wanted.has(record) && !older.has(record);
    };
    const hits = new Hits(pool, (entry) => column.recordOf(entry));
    const found = new BitList();
    for (const type of this.#form.to) {
      if (this.#form.exists) this.#find(type, column, isWanted, found);
      else this.#judgeAll(type, column, isWanted, run, hits, found);
    }
    for (let entry = 0; entry < column.size; entry += 1)
      if (isWanted(entry) && !found.has(entry)) this.#missing(column.recordOf(entry), seen, () => hits.add(entry));
    hits.dropDoubtful();
    const shown = new Map<number, Omit<Hit, 'ref'>>();
    return { sheets: hits.bySheet(cap, (entry) => this.#detail(column, entry, shown)), tally: this.#tally };
  }

  get #key(): Key {
    return { fields: [this.#form.key] };
  }

  /** Marks the entries that refer to a record of a type. */
  #find(type: string, column: KeyColumn, isWanted: (entry: number) => boolean, found: BitList): void {
    const of = this.#wantedOf.get(type);
    if (this.#form.typeField !== undefined && of === undefined) return;
    const index = this.#given.poolOf(type)?.index(this.#key);
    if (index === undefined) return;
    for (let entry = 0; entry < column.size; entry += 1) {
      if (!isWanted(entry) || found.has(entry) || (of !== undefined && !of.has(column.recordOf(entry)))) continue;
      if (index.find(column, entry) < 0) continue;
      found.add(entry);
      this.#tally.judged += 1;
    }
  }

  /** Judges each record with the one it refers to, target by target. */
  #judgeAll(
    type: string,
    column: KeyColumn,
    isWanted: (entry: number) => boolean,
    run: RuleContext,
    hits: Hits,
    found: BitList,
  ): void {
    const index = this.#given.poolOf(type)?.index(this.#key);
    if (index === undefined) return;
    const waiting = index.chainsOf(column);
    for (let group = 0; group < index.groups; group += 1) {
      if (waiting.head[group] === 0) continue;
      const entries = pick(waiting, group, isWanted);
      if (entries.length === 0) continue;
      const versions = this.#versionsOf(group);
      for (const entry of entries) {
        found.add(entry);
        if (this.#violates(column.recordOf(entry), versions, run)) hits.add(entry);
      }
    }
  }

  /** Where the run holds no record of the type at all, nothing can be said about one. */
  #missing(record: number, seen: ReadonlySet<string>, tell: () => void): void {
    const { to, key, exists } = this.#form;
    const types = to.filter((type) => this.#wantedOf.size === 0 || this.#wantedOf.get(type)?.has(record));
    const absent = types.find((type) => !seen.has(type));
    if (absent !== undefined) notRun(this.#tally, `absent-type:${absent}`);
    else if (types.some((type) => (this.#given.poolOf(type)?.column(this.#key).missing ?? 0) > 0))
      notRun(this.#tally, `not-given:${key}`);
    else if (exists) {
      this.#tally.judged += 1;
      tell();
    }
  }

  /** The different contents of the records with one key, but for older versions; copies of one another are judged once. */
  #versionsOf(group: number): Versions {
    const pool = this.#given.poolOf(this.#form.to[0]!)!;
    const older = pool.superseded();
    const lowest = new Map<string, number>();
    for (const record of pick(pool.index(this.#key).chains(), group, (one) => !older.has(one))) {
      if (this.#faultyTargets.has(record)) return null;
      const text = pool.text(record);
      const known = lowest.get(text);
      if (known === undefined || pool.refs.compare(record, known) < 0) lowest.set(text, record);
      if (lowest.size > versionsKept) return null;
    }
    const sorted = [...lowest].sort(([one], [two]) => (one < two ? -1 : 1));
    return sorted.map(([, record]) => ({ record, other: pool.record(record) }));
  }

  /** Of several versions nobody can tell which one is in force: the rule is violated only where none of them satisfies it. */
  #violates(record: number, versions: Versions, run: RuleContext): boolean {
    if (versions === null) {
      this.#tally.blocked += 1;
      return false;
    }
    const self = this.#given.pool.record(record);
    let judgement: Judgement;
    for (const { other } of versions) {
      judgement = guarded(() => this.#rule.judge(self, run, { other }));
      if (judgement !== false) break;
    }
    return counted(this.#tally, judgement);
  }

  /** @param shown details of the targets that have been worked out, by their group. */
  #detail(column: KeyColumn, entry: number, shown: Map<number, Omit<Hit, 'ref'>>): Omit<Hit, 'ref'> {
    if (this.#form.exists) return { others: {}, related: [] };
    const pool = this.#given.poolOf(this.#form.to[0]!)!;
    const group = pool.index(this.#key).find(column, entry);
    const known = shown.get(group);
    if (known !== undefined) return known;
    const { record, other } = this.#versionsOf(group)![0]!;
    const detail: Omit<Hit, 'ref'> = { others: { other }, related: [{ of: 'other', ref: pool.refs.at(record) }] };
    shown.set(group, detail);
    return detail;
  }
}
