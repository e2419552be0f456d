import type { CompiledRule, RuleContext, RuleRecord, SequenceRule } from '../../model/rule.js';
import {
  type Accumulator,
  counted,
  guarded,
  type Hit,
  keyText,
  mergeTally,
  newTally,
  type Offsets,
  type Outcome,
  readsFaulty,
} from './accumulator.js';
import { compareValues } from './compare-values.js';
import { HitList } from './hit-list.js';
import { chain, KeyTable } from './key-table.js';
import type { RecordPool } from './record-pool.js';
import { NumberList } from './refs.js';

interface Placed {
  readonly entry: number;
  readonly record: RuleRecord;
  readonly order: readonly unknown[];
}

/** Records in order, each judged with the one before: keeps a hash of the key of each. */
export class SequenceAccumulator implements Accumulator {
  readonly #rule: CompiledRule;
  readonly #form: SequenceRule;
  readonly #run: RuleContext;
  readonly #type: string;
  readonly #pool: RecordPool;
  readonly #keys = new KeyTable();
  readonly #records = new NumberList();
  readonly #faulty = new Set<number>();
  readonly #tally = newTally();

  constructor(rule: CompiledRule, form: SequenceRule, run: RuleContext, type: string, pool: RecordPool) {
    this.#rule = rule;
    this.#form = form;
    this.#run = run;
    this.#type = type;
    this.#pool = pool;
  }

  add(_part: 'judged' | 'seen', record: RuleRecord, index: number, faulty: ReadonlySet<string>): void {
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
    this.#records.add(index);
    const entry = this.#keys.add(key);
    if (bad) this.#faulty.add(entry);
  }

  merge(later: SequenceAccumulator, offsets: Offsets): void {
    for (const entry of later.#faulty) this.#faulty.add(entry + this.#keys.size);
    this.#keys.merge(later.#keys);
    this.#records.merge(later.#records, offsets(this.#type));
    mergeTally(this.#tally, later.#tally);
  }

  finish(run: RuleContext, _seen: ReadonlySet<string>, cap: number): Outcome {
    const index = this.#keys.index();
    const { head, next } = index.chains();
    const hits = new HitList(this.#pool.refs, (entry) => this.#records.at(entry));
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
    return { sheets: hits.bySheet(cap, (entry) => this.#detail(before.get(entry))), tally: this.#tally };
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
      const record = this.#pool.record(this.#records.at(entry));
      const order = this.#form.order.map(({ value }) => value(record, run));
      const missing = order.find((one) => typeof one === 'object');
      if (missing !== undefined) counted(this.#tally, missing as never);
      else if (!order.includes(undefined)) placed.push({ entry, record, order });
    }
    return placed.sort((a, b) => this.#compare(a, b));
  }

  /** By the order of the rule; ties by what the records hold, so that the order of rows and files does not matter. */
  #compare(a: Placed, b: Placed): number {
    for (const [i, { decimal }] of this.#form.order.entries()) {
      const difference = compareValues(a.order[i], b.order[i], decimal);
      if (difference !== 0) return difference;
    }
    return this.#pool.compare(this.#records.at(a.entry), this.#records.at(b.entry));
  }

  #detail(prev: number | undefined): Omit<Hit, 'ref'> {
    if (prev === undefined) return { others: { prev: {} }, related: [] };
    const record = this.#records.at(prev);
    return { others: { prev: this.#pool.record(record) }, related: [{ of: 'prev', ref: this.#pool.refs.at(record) }] };
  }
}
