import type { CompiledRule, RuleContext, RuleRecord, SequenceRule } from '../../model/rule.js';
import { compareDecimals } from '../../standard/decimal.js';
import {
  type Accumulator,
  appliesTo,
  counted,
  countedAmong,
  guarded,
  type Hit,
  mergeTally,
  newTally,
  type Offsets,
  type Outcome,
  readsFaulty,
} from './accumulator.js';
import { Hits } from './hits.js';
import { pick } from './key-index.js';
import { BitList } from './lists.js';
import type { RecordPool } from './record-pool.js';

/** Records in order, each judged with the one before: keeps three bits of each. */
export class SequenceAccumulator implements Accumulator {
  readonly #rule: CompiledRule;
  readonly #form: SequenceRule;
  readonly #run: RuleContext;
  readonly #type: string;
  readonly #pool: RecordPool;
  readonly #members = new BitList();
  readonly #faulty = new BitList();
  /** Members that are not only there for the next one. */
  readonly #judged = new BitList();
  /** Records that may belong to any sequence: what they are matched by is wrong. */
  #unplaced = 0;
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
      this.#unplaced += 1;
      this.#tally.blocked += 1;
      return;
    }
    const bad = readsFaulty(this.#rule.reads, faulty);
    if (!bad && where !== undefined) {
      const counts = guarded(() => where(record, this.#run));
      if (typeof counts === 'object') counted(this.#tally, counts);
      if (counts !== true) return;
    }
    this.#members.add(index);
    if (bad) this.#faulty.add(index);
    else if (appliesTo(this.#rule, record, this.#run, this.#tally)) this.#judged.add(index);
  }

  merge(later: SequenceAccumulator, offsets: Offsets): void {
    const offset = offsets(this.#type);
    this.#members.merge(later.#members, offset);
    this.#faulty.merge(later.#faulty, offset);
    this.#judged.merge(later.#judged, offset);
    this.#unplaced += later.#unplaced;
    mergeTally(this.#tally, later.#tally);
  }

  finish(run: RuleContext, _seen: ReadonlySet<string>, cap: number): Outcome {
    const pool = this.#pool;
    const older = pool.superseded();
    const key = { fields: this.#form.by };
    const index = pool.index(key);
    const column = pool.column(key);
    const membersOf = (group: number): number[] =>
      pick(index.chains(), group, (one) => this.#members.has(one) && !older.has(one));
    const hits = new Hits(pool);
    for (let group = 0; group < index.groups; group += 1) {
      const members = membersOf(group);
      if (members.some((one) => this.#faulty.has(one))) {
        this.#tally.blocked += members.length;
        continue;
      }
      let prev: RuleRecord = {};
      for (const one of this.#inOrder(members, run, true)) {
        const record = pool.record(one);
        const others = { prev };
        const judgement = this.#judged.has(one) ? guarded(() => this.#rule.judge(record, run, others)) : undefined;
        if (countedAmong(this.#tally, judgement, this.#unplaced)) hits.add(one);
        prev = record;
      }
    }
    hits.dropDoubtful();
    // of a sequence of millions only the records before the listed ones are kept
    const listed = new Set([...hits.lowest(cap).values()].flatMap(({ entries }) => entries));
    const before = new Map<number, ReadonlyMap<number, number>>();
    const sheets = hits.bySheet(cap, (record) => {
      const group = index.find(column, record);
      let known = before.get(group);
      if (known === undefined) {
        known = beforeOf(this.#inOrder(membersOf(group), run, false), listed);
        before.set(group, known);
      }
      return this.#detail(known.get(record));
    });
    return { sheets, tally: this.#tally };
  }

  /**
   * Members in order, ties by what the rule looks at, so that the order of rows and files does not matter; those that
   * cannot be placed, since a value is absent, are left out. Values are compared as numbers first: of two decimals the smaller is
   * never the larger number, so that only equal numbers have to be compared exactly.
   */
  #inOrder(members: readonly number[], run: RuleContext, count: boolean): number[] {
    const terms = this.#form.order;
    const ranks = terms.map(() => new Float64Array(members.length));
    const placed: number[] = [];
    for (const [i, one] of members.entries()) {
      const record = this.#pool.record(one);
      const values = terms.map(({ value }) => value(record, run));
      const failed = values.find((value) => typeof value === 'object');
      if (failed !== undefined && count) counted(this.#tally, failed as never);
      if (failed !== undefined || values.includes(undefined)) continue;
      for (const [term, value] of values.entries()) ranks[term]![i] = rankOf(value as string | number);
      placed.push(i);
    }
    const compare = (a: number, b: number): number => {
      for (const [term, { value, decimal }] of terms.entries()) {
        const difference = ranks[term]![a]! - ranks[term]![b]!;
        if (difference !== 0) return difference;
        if (!decimal) continue;
        const [left, right] = [a, b].map((i) => value(this.#pool.record(members[i]!), run) as string);
        const exact = compareDecimals(left!, right!);
        if (exact !== 0) return exact;
      }
      return this.#compareTied(members[a]!, members[b]!);
    };
    return placed.sort(compare).map((i) => members[i]!);
  }

  /** Those that are judged come first: otherwise a copy that is not would hide the record before both. */
  #compareTied(a: number, b: number): number {
    const judged = Number(this.#judged.has(b)) - Number(this.#judged.has(a));
    if (judged !== 0) return judged;
    const [left, right] = [a, b].map((one) => this.#text(one));
    return left! < right! ? -1 : left! > right! ? 1 : this.#pool.refs.compare(a, b);
  }

  /** What this rule looks at of a record: what others keep of it must not matter. */
  #text(one: number): string {
    const record = this.#pool.record(one);
    return JSON.stringify((this.#rule.keeps ?? []).map((field) => record[field] ?? null));
  }

  #detail(prev: number | undefined): Omit<Hit, 'ref'> {
    if (prev === undefined) return { others: { prev: {} }, related: [] };
    return {
      others: { prev: this.#pool.record(prev) },
      related: [{ of: 'prev', ref: this.#pool.refs.at(prev) }],
    };
  }
}

/** A whole number, a decimal or a day as a number that keeps their order. */
const rankOf = (value: string | number): number =>
  typeof value === 'number' ? value : Number(/^\d{4}-\d\d-\d\d$/.test(value) ? value.replaceAll('-', '') : value);

/** The record before each of those that are wanted. */
function beforeOf(order: readonly number[], wanted: ReadonlySet<number>): ReadonlyMap<number, number> {
  const before = new Map<number, number>();
  for (let i = 1; i < order.length; i += 1) if (wanted.has(order[i]!)) before.set(order[i]!, order[i - 1]!);
  return before;
}
