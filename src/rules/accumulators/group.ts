import type { CompiledRule, GroupRule, RuleContext, RuleRecord } from '../../model/rule.js';
import {
  type Accumulator,
  counted,
  guarded,
  type Hit,
  keyText,
  lowestOf,
  mergeTally,
  newTally,
  notRun,
  type Outcome,
  readsFaulty,
  relatedNamed,
} from './accumulator.js';
import { aggregatesOf } from './aggregates.js';
import { HitList } from './hit-list.js';
import { chain, KeyTable } from './key-table.js';
import { RecordStore } from './record-store.js';
import { type RecordRef, Refs } from './refs.js';

const none: ReadonlySet<number> = new Set();

/** Records with the aggregates of the records that share values with them: keeps the fields both are read in. */
export class GroupAccumulator implements Accumulator {
  readonly #rule: CompiledRule;
  readonly #form: GroupRule;
  readonly #run: RuleContext;
  readonly #members = new KeyTable();
  readonly #memberRefs = new Refs();
  readonly #memberStore: RecordStore;
  readonly #faulty = new Set<number>();
  readonly #judged = new KeyTable();
  readonly #refs = new Refs();
  readonly #store: RecordStore;
  readonly #tally = newTally();

  constructor(rule: CompiledRule, form: GroupRule, run: RuleContext) {
    this.#rule = rule;
    this.#form = form;
    this.#run = run;
    this.#memberStore = new RecordStore(form.reads);
    this.#store = new RecordStore(rule.reads);
  }

  add(part: 'judged' | 'seen', record: RuleRecord, ref: RecordRef, faulty: ReadonlySet<string>): void {
    if (part === 'seen') this.#addMember(record, ref, faulty);
    else this.#addJudged(record, ref, faulty);
  }

  #addMember(record: RuleRecord, ref: RecordRef, faulty: ReadonlySet<string>): void {
    const { by, where, reads } = this.#form;
    const key = readsFaulty(by, faulty) ? null : keyText(record, by);
    if (key === null) return;
    const bad = readsFaulty(reads, faulty);
    if (!bad && where !== undefined) {
      const counts = guarded(() => where(record, this.#run));
      if (typeof counts === 'object') counted(this.#tally, counts);
      if (counts !== true) return;
    }
    const entry = this.#members.add(key);
    this.#memberRefs.add(ref);
    this.#memberStore.add(record);
    if (bad) this.#faulty.add(entry);
  }

  #addJudged(record: RuleRecord, ref: RecordRef, faulty: ReadonlySet<string>): void {
    if (readsFaulty(this.#rule.reads, faulty)) {
      this.#tally.blocked += 1;
      return;
    }
    const key = keyText(record, this.#form.is);
    if (key === null) return;
    this.#judged.add(key);
    this.#refs.add(ref);
    this.#store.add(record);
  }

  merge(later: GroupAccumulator, sheets: number): void {
    for (const entry of later.#faulty) this.#faulty.add(entry + this.#members.size);
    this.#members.merge(later.#members);
    this.#memberRefs.merge(later.#memberRefs, sheets);
    this.#memberStore.merge(later.#memberStore);
    this.#judged.merge(later.#judged);
    this.#refs.merge(later.#refs, sheets);
    this.#store.merge(later.#store);
    mergeTally(this.#tally, later.#tally);
  }

  finish(run: RuleContext, seen: ReadonlySet<string>, cap: number): Outcome {
    if (!seen.has(this.#form.of)) {
      if (this.#judged.size > 0) notRun(this.#tally, `absent-type:${this.#form.of}`, this.#judged.size);
      return { sheets: [], tally: this.#tally };
    }
    const members = this.#members.index();
    const chains = members.chains();
    const judged = this.#judged.index();
    const waiting = judged.chains();
    const hits = new HitList(this.#refs);
    const groupOf = (entry: number): number[] => {
      const group = members.find(this.#judged, entry);
      return group < 0 ? [] : [...chain(chains.head[group]!, chains.next)];
    };
    for (let group = 0; group < judged.groups; group += 1) {
      const entries = [...chain(waiting.head[group]!, waiting.next)];
      const others = this.#others(groupOf(entries[0]!), run, entries.length);
      if (others === null) continue;
      for (const entry of entries) {
        const self = this.#store.at(entry);
        if (
          counted(
            this.#tally,
            guarded(() => this.#rule.judge(self, run, others)),
          )
        )
          hits.add(entry);
      }
    }
    const details = new Map<number, Omit<Hit, 'ref'>>();
    const sheets = hits.bySheet(cap, (entry) => {
      const group = judged.groupOf[entry]!;
      const known = details.get(group) ?? this.#detail(groupOf(entry), run);
      details.set(group, known);
      const ref = this.#refs.at(entry);
      const related = known.related.filter((one) => one.ref.sheet !== ref.sheet || one.ref.row !== ref.row);
      return { ref, others: known.others, related: related.slice(0, relatedNamed) };
    });
    return { sheets, tally: this.#tally };
  }

  #detail(entries: readonly number[], run: RuleContext): Omit<Hit, 'ref'> {
    const members = entries.map((entry) => this.#memberStore.at(entry));
    const group = aggregatesOf(this.#form.aggregates, members, run);
    const related = lowestOf(entries, this.#memberRefs, none).map((one) => ({
      of: 'group' as const,
      ref: this.#memberRefs.at(one),
    }));
    return { others: 'values' in group ? { group: group.values } : {}, related };
  }

  /** Aggregates of a group; null where a faulty member or a missing input keeps it from being judged. */
  #others(entries: readonly number[], run: RuleContext, judged: number): Hit['others'] | null {
    if (entries.some((entry) => this.#faulty.has(entry))) {
      this.#tally.blocked += judged;
      return null;
    }
    const group = aggregatesOf(
      this.#form.aggregates,
      entries.map((entry) => this.#memberStore.at(entry)),
      run,
    );
    if (!('failure' in group)) return { group: group.values };
    counted(this.#tally, group.failure);
    return null;
  }
}
