import type { CompiledRule, RuleContext, RuleRecord, SequenceRule } from '../../model/rule.js';
import {
  type Accumulator,
  counted,
  guarded,
  type Hit,
  keyText,
  mergeTally,
  newTally,
  type Outcome,
  readsFaulty,
} from './accumulator.js';
import { compareValues } from './compare-values.js';
import { HitList } from './hit-list.js';
import { chain, KeyTable } from './key-table.js';
import { RecordStore } from './record-store.js';
import { type RecordRef, Refs } from './refs.js';

interface Placed {
  readonly entry: number;
  readonly record: RuleRecord;
  readonly order: readonly unknown[];
  readonly text: string;
}

/** Records in order, each judged with the one before: keeps the fields the rule reads. */
export class SequenceAccumulator implements Accumulator {
  readonly #rule: CompiledRule;
  readonly #form: SequenceRule;
  readonly #run: RuleContext;
  readonly #keys = new KeyTable();
  readonly #refs = new Refs();
  readonly #store: RecordStore;
  readonly #faulty = new Set<number>();
  readonly #tally = newTally();

  constructor(rule: CompiledRule, form: SequenceRule, run: RuleContext) {
    this.#rule = rule;
    this.#form = form;
    this.#run = run;
    this.#store = new RecordStore(form.keeps);
  }

  add(_part: 'judged' | 'seen', record: RuleRecord, ref: RecordRef, faulty: ReadonlySet<string>): void {
    const { by, where } = this.#form;
    if (readsFaulty(by, faulty)) {
      this.#tally.blocked += 1;
      return;
    }
    const key = keyText(record, by);
    if (key === null) return;
    const bad = readsFaulty(this.#rule.reads, faulty);
    if (!bad && where !== undefined) {
      const counts = guarded(() => where(record, this.#run));
      if (typeof counts === 'object') counted(this.#tally, counts);
      if (counts !== true) return;
    }
    const entry = this.#keys.add(key);
    this.#refs.add(ref);
    this.#store.add(record);
    if (bad) this.#faulty.add(entry);
  }

  merge(later: SequenceAccumulator, sheets: number): void {
    for (const entry of later.#faulty) this.#faulty.add(entry + this.#keys.size);
    this.#keys.merge(later.#keys);
    this.#refs.merge(later.#refs, sheets);
    this.#store.merge(later.#store);
    mergeTally(this.#tally, later.#tally);
  }

  finish(run: RuleContext, _seen: ReadonlySet<string>, cap: number): Outcome {
    const index = this.#keys.index();
    const { head, next } = index.chains();
    const hits = new HitList(this.#refs);
    const before = new Map<number, number>();
    for (let group = 0; group < index.groups; group += 1) {
      const members = [...chain(head[group]!, next)];
      if (members.some((entry) => this.#faulty.has(entry))) {
        this.#tally.blocked += members.length;
        continue;
      }
      this.#judge(this.#inOrder(members, run), run, (entry, prev) => {
        hits.add(entry);
        if (prev !== null) before.set(entry, prev);
      });
    }
    return { sheets: hits.bySheet(cap, (entry) => this.#hit(entry, before.get(entry))), tally: this.#tally };
  }

  #judge(sequence: readonly Placed[], run: RuleContext, violated: (entry: number, prev: number | null) => void): void {
    let prev: Placed | null = null;
    for (const placed of sequence) {
      const others = { prev: prev?.record ?? {} };
      if (
        counted(
          this.#tally,
          guarded(() => this.#rule.judge(placed.record, run, others)),
        )
      )
        violated(placed.entry, prev?.entry ?? null);
      prev = placed;
    }
  }

  /** Members in order; those that cannot be placed, since a value is absent, are left out. */
  #inOrder(members: readonly number[], run: RuleContext): Placed[] {
    const placed: Placed[] = [];
    for (const entry of members) {
      const record = this.#store.at(entry);
      const order = this.#form.order.map(({ value }) => value(record, run));
      const missing = order.find((one) => typeof one === 'object');
      if (missing !== undefined) counted(this.#tally, missing as never);
      else if (!order.includes(undefined)) placed.push({ entry, record, order, text: this.#store.text(entry) });
    }
    return placed.sort((a, b) => this.#compare(a, b));
  }

  /** By the order of the rule; ties by what the records hold, so that the order of rows and files does not matter. */
  #compare(a: Placed, b: Placed): number {
    for (const [i, { decimal }] of this.#form.order.entries()) {
      const difference = compareValues(a.order[i], b.order[i], decimal);
      if (difference !== 0) return difference;
    }
    return a.text < b.text ? -1 : a.text > b.text ? 1 : this.#refs.compare(a.entry, b.entry);
  }

  #hit(entry: number, prev: number | undefined): Hit {
    const related = prev === undefined ? [] : [{ of: 'prev' as const, ref: this.#refs.at(prev) }];
    return { ref: this.#refs.at(entry), others: { prev: prev === undefined ? {} : this.#store.at(prev) }, related };
  }
}
