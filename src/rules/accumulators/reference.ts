import type { CompiledRule, Judgement, ReferenceRule, RuleContext, RuleRecord } from '../../model/rule.js';
import {
  type Accumulator,
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
import { HitList } from './hit-list.js';
import { chain, KeyTable } from './key-table.js';
import type { RecordPool } from './record-pool.js';
import { NumberList } from './refs.js';

/** Record types by code, so that a record can say which type it refers to. */
export type TypesByCode = ReadonlyMap<string, string>;

/** Different contents of the records with one key, in the order of their texts; null where one has a faulty value. */
type Versions = readonly { readonly record: number; readonly other: RuleRecord }[] | null;

/** What a reference rule is given besides itself. */
interface Given {
  readonly run: RuleContext;
  readonly typesByCode: TypesByCode;
  readonly type: string;
  readonly pool: RecordPool;
  /** Records of the type referred to; undefined for rules that only ask whether there is one. */
  readonly targets: RecordPool | undefined;
}

/** Records that refer to others: keeps a hash of the key of both. */
export class ReferenceAccumulator implements Accumulator {
  readonly #rule: CompiledRule;
  readonly #form: ReferenceRule;
  readonly #given: Given;
  readonly #targets = new KeyTable();
  readonly #targetRecords = new NumberList();
  readonly #faultyTargets = new Set<number>();
  readonly #wanted = new KeyTable();
  readonly #records = new NumberList();
  /** Type each wanted key must be of: an index of `to` + 1, or 0 for any. */
  readonly #wantedType = new NumberList();
  /** Types with a record whose key is absent or faulty: it may be the one that is missed. */
  readonly #keyless = new Set<string>();
  readonly #tally = newTally();

  constructor(rule: CompiledRule, form: ReferenceRule, given: Given) {
    this.#rule = rule;
    this.#form = form;
    this.#given = given;
  }

  add(part: 'judged' | 'seen', record: RuleRecord, index: number, faulty: ReadonlySet<string>, type: string): void {
    if (part === 'seen') this.#addTarget(record, index, faulty, type);
    else this.#addWanted(record, index, faulty);
  }

  #addTarget(record: RuleRecord, index: number, faulty: ReadonlySet<string>, type: string): void {
    const { key, reads, typeField } = this.#form;
    const value = record[key];
    if (typeof value !== 'string' || faulty.has(key)) {
      this.#keyless.add(type);
      return;
    }
    const entry = this.#targets.add(typeField === undefined ? value : `${type}\n${value}`);
    this.#targetRecords.add(index);
    if (readsFaulty(reads, faulty)) this.#faultyTargets.add(entry);
  }

  #addWanted(record: RuleRecord, index: number, faulty: ReadonlySet<string>): void {
    const { field, typeField, to } = this.#form;
    if (readsFaulty(this.#rule.reads, faulty)) {
      this.#tally.blocked += 1;
      return;
    }
    // without a target to look at, the rule says of a record whether it is one that must have its target
    if (this.#form.exists) {
      const wanted = guarded(() => this.#rule.judge(record, this.#given.run, {}));
      if (typeof wanted === 'object') counted(this.#tally, wanted);
      if (wanted !== false) return;
    }
    const named = typeField === undefined ? undefined : this.#given.typesByCode.get(String(record[typeField]));
    if (typeField !== undefined && (named === undefined || !to.includes(named))) return;
    const value = record[field];
    const values = value === undefined ? [] : typeof value === 'string' ? [value] : value;
    for (const one of values) {
      this.#wanted.add(named === undefined ? one : `${named}\n${one}`);
      this.#records.add(index);
      this.#wantedType.add(named === undefined ? 0 : to.indexOf(named) + 1);
    }
  }

  merge(later: ReferenceAccumulator, offsets: Offsets): void {
    for (const entry of later.#faultyTargets) this.#faultyTargets.add(entry + this.#targets.size);
    this.#targets.merge(later.#targets);
    // rules that only ask whether there is a target never look at it again
    this.#targetRecords.merge(later.#targetRecords, this.#form.exists ? 0 : offsets(this.#form.to[0]!));
    this.#wanted.merge(later.#wanted);
    this.#records.merge(later.#records, offsets(this.#given.type));
    this.#wantedType.merge(later.#wantedType, 0);
    for (const type of later.#keyless) this.#keyless.add(type);
    mergeTally(this.#tally, later.#tally);
  }

  finish(run: RuleContext, seen: ReadonlySet<string>, cap: number): Outcome {
    const index = this.#targets.index();
    const { head, next } = index.chains();
    const hits = new HitList(this.#given.pool.refs, (entry) => this.#records.at(entry));
    const found = new Map<number, number>();
    const versions = new Map<number, Versions>();
    for (let entry = 0; entry < this.#wanted.size; entry += 1) {
      const group = index.find(this.#wanted, entry);
      if (group < 0) this.#missing(entry, seen, hits);
      else if (this.#form.exists) this.#tally.judged += 1;
      else {
        let known = versions.get(group);
        if (known === undefined) {
          known = this.#versionsOf([...chain(head[group]!, next)]);
          versions.set(group, known);
        }
        this.#judge(entry, known, run, hits, found);
      }
    }
    return { sheets: hits.bySheet(cap, (entry) => this.#detail(found.get(entry))), tally: this.#tally };
  }

  /** Where the run holds no record of the type at all, nothing can be said about one. */
  #missing(entry: number, seen: ReadonlySet<string>, hits: HitList): void {
    const type = this.#wantedType.at(entry);
    const types = type === 0 ? this.#form.to : [this.#form.to[type - 1]!];
    const absent = types.filter((one) => !seen.has(one));
    if (absent.length > 0) notRun(this.#tally, `absent-type:${absent[0]}`);
    else if (types.some((one) => this.#keyless.has(one))) notRun(this.#tally, `not-given:${this.#form.key}`);
    else if (this.#form.exists) {
      this.#tally.judged += 1;
      hits.add(entry);
    }
  }

  /** The different contents of the records with one key; copies of one another are judged once. */
  #versionsOf(targets: readonly number[]): Versions {
    if (targets.some((target) => this.#faultyTargets.has(target))) return null;
    const pool = this.#given.targets!;
    const lowest = new Map<string, number>();
    for (const target of targets) {
      const record = this.#targetRecords.at(target);
      const text = pool.text(record);
      const known = lowest.get(text);
      if (known === undefined || pool.refs.compare(record, known) < 0) lowest.set(text, record);
    }
    const sorted = [...lowest].sort(([one], [two]) => (one < two ? -1 : 1));
    return sorted.map(([, record]) => ({ record, other: pool.record(record) }));
  }

  /** A record changed later stands there twice: the rule is violated only where no version of it satisfies it. */
  #judge(entry: number, versions: Versions, run: RuleContext, hits: HitList, found: Map<number, number>): void {
    if (versions === null) {
      this.#tally.blocked += 1;
      return;
    }
    const self = this.#given.pool.record(this.#records.at(entry));
    let judgement: Judgement = false;
    for (const { other } of versions) {
      judgement = guarded(() => this.#rule.judge(self, run, { other }));
      if (judgement !== false) break;
    }
    if (!counted(this.#tally, judgement)) return;
    hits.add(entry);
    found.set(entry, versions[0]!.record);
  }

  #detail(target: number | undefined): Omit<Hit, 'ref'> {
    if (target === undefined) return { others: {}, related: [] };
    const pool = this.#given.targets!;
    return { others: { other: pool.record(target) }, related: [{ of: 'other', ref: pool.refs.at(target) }] };
  }
}
