import type { CompiledRule, ReferenceRule, RuleContext, RuleRecord } from '../../model/rule.js';
import {
  type Accumulator,
  counted,
  guarded,
  type Hit,
  mergeTally,
  newTally,
  notRun,
  type Outcome,
  readsFaulty,
} from './accumulator.js';
import { HitList } from './hit-list.js';
import { chain, KeyTable } from './key-table.js';
import { RecordStore } from './record-store.js';
import { type RecordRef, Refs } from './refs.js';

/** Record types by code, so that a record can say which type it refers to. */
export type TypesByCode = ReadonlyMap<string, string>;

/** Records that refer to others: keeps keys of both, and the fields a rule reads of them. */
export class ReferenceAccumulator implements Accumulator {
  readonly #rule: CompiledRule;
  readonly #form: ReferenceRule;
  readonly #typesByCode: TypesByCode;
  readonly #targets = new KeyTable();
  readonly #targetRefs = new Refs();
  readonly #targetStore: RecordStore;
  readonly #faultyTargets = new Set<number>();
  readonly #wanted = new KeyTable();
  readonly #refs = new Refs();
  readonly #store: RecordStore;
  /** Type each wanted key must be of, as an index of `to`. */
  readonly #wantedType: number[] = [];
  readonly #tally = newTally();

  constructor(rule: CompiledRule, form: ReferenceRule, typesByCode: TypesByCode) {
    this.#rule = rule;
    this.#form = form;
    this.#typesByCode = typesByCode;
    this.#targetStore = new RecordStore(form.exists ? [] : form.reads);
    this.#store = new RecordStore(form.exists ? [] : rule.reads);
  }

  add(part: 'judged' | 'seen', record: RuleRecord, ref: RecordRef, faulty: ReadonlySet<string>, type: string): void {
    if (part === 'seen') this.#addTarget(record, ref, faulty, type);
    else this.#addWanted(record, ref, faulty);
  }

  #addTarget(record: RuleRecord, ref: RecordRef, faulty: ReadonlySet<string>, type: string): void {
    const { key, reads } = this.#form;
    const value = record[key];
    if (typeof value !== 'string' || faulty.has(key)) return;
    const entry = this.#targets.add(this.#form.typeField === undefined ? value : `${type}\n${value}`);
    this.#targetRefs.add(ref);
    if (!this.#form.exists) this.#targetStore.add(record);
    if (readsFaulty(reads, faulty)) this.#faultyTargets.add(entry);
  }

  #addWanted(record: RuleRecord, ref: RecordRef, faulty: ReadonlySet<string>): void {
    const { field, typeField, to } = this.#form;
    if (readsFaulty(this.#rule.reads, faulty)) {
      this.#tally.blocked += 1;
      return;
    }
    const named = typeField === undefined ? undefined : this.#typesByCode.get(String(record[typeField]));
    if (typeField !== undefined && (named === undefined || !to.includes(named))) return;
    const value = record[field];
    const values = value === undefined ? [] : typeof value === 'string' ? [value] : value;
    for (const one of values) {
      this.#wanted.add(named === undefined ? one : `${named}\n${one}`);
      this.#refs.add(ref);
      if (!this.#form.exists) this.#store.add(record);
      this.#wantedType.push(named === undefined ? -1 : to.indexOf(named));
    }
  }

  merge(later: ReferenceAccumulator, sheets: number): void {
    for (const entry of later.#faultyTargets) this.#faultyTargets.add(entry + this.#targets.size);
    this.#targets.merge(later.#targets);
    this.#targetRefs.merge(later.#targetRefs, sheets);
    this.#targetStore.merge(later.#targetStore);
    this.#wanted.merge(later.#wanted);
    this.#refs.merge(later.#refs, sheets);
    this.#store.merge(later.#store);
    this.#wantedType.push(...later.#wantedType);
    mergeTally(this.#tally, later.#tally);
  }

  finish(run: RuleContext, seen: ReadonlySet<string>, cap: number): Outcome {
    const index = this.#targets.index();
    const { head, next } = index.chains();
    const hits = new HitList(this.#refs);
    const found = new Map<number, number>();
    for (let entry = 0; entry < this.#wanted.size; entry += 1) {
      const group = index.find(this.#wanted, entry);
      if (group < 0) {
        this.#missing(entry, seen, hits);
        continue;
      }
      if (this.#form.exists) this.#tally.judged += 1;
      else this.#judge(entry, [...chain(head[group]!, next)], run, hits, found);
    }
    return { sheets: hits.bySheet(cap, (entry) => this.#hit(entry, found.get(entry))), tally: this.#tally };
  }

  /** Where the run holds no record of the type at all, nothing can be said about one. */
  #missing(entry: number, seen: ReadonlySet<string>, hits: HitList): void {
    const type = this.#wantedType[entry]!;
    const types = type < 0 ? this.#form.to : [this.#form.to[type]!];
    const absent = types.filter((one) => !seen.has(one));
    if (absent.length > 0) notRun(this.#tally, `absent-type:${absent[0]}`);
    else if (this.#form.exists) {
      this.#tally.judged += 1;
      hits.add(entry);
    }
  }

  /** A record changed later stands there twice: the rule is violated only where no version of it satisfies it. */
  #judge(entry: number, targets: readonly number[], run: RuleContext, hits: HitList, found: Map<number, number>): void {
    if (targets.some((target) => this.#faultyTargets.has(target))) {
      this.#tally.blocked += 1;
      return;
    }
    const self = this.#store.at(entry);
    const judgements = targets.map((target) =>
      guarded(() => this.#rule.judge(self, run, { other: this.#targetStore.at(target) })),
    );
    const decisive = judgements.find((one) => one !== false);
    if (!counted(this.#tally, judgements.every((one) => one === false) ? false : decisive)) return;
    hits.add(entry);
    found.set(entry, [...targets].sort((a, b) => this.#targetRefs.compare(a, b))[0]!);
  }

  #hit(entry: number, target: number | undefined): Hit {
    const ref = this.#refs.at(entry);
    if (target === undefined) return { ref, others: {}, related: [] };
    return {
      ref,
      others: { other: this.#targetStore.at(target) },
      related: [{ of: 'other', ref: this.#targetRefs.at(target) }],
    };
  }
}
