import type { CompiledRule, GroupRule, RuleContext, RuleRecord } from '../../model/rule.js';
import {
  type Accumulator,
  appliesTo,
  counted,
  countedAmong,
  guarded,
  type Hit,
  lowestOf,
  mergeTally,
  newTally,
  notRun,
  type Offsets,
  type Outcome,
  readsFaulty,
  relatedNamed,
} from './accumulator.js';
import { type Aggregated, aggregatesOf } from './aggregates.js';
import { Hits } from './hits.js';
import { pick } from './key-index.js';
import { BitList } from './lists.js';
import type { RecordPool } from './record-pool.js';

/** What a group rule is given besides itself. */
interface Given {
  readonly run: RuleContext;
  readonly type: string;
  readonly pool: RecordPool;
  /** Records of a type; undefined where the run holds none. */
  readonly poolOf: (type: string) => RecordPool | undefined;
}

/** Records with the aggregates of the records that share values with them: keeps a few bits of each. */
export class GroupAccumulator implements Accumulator {
  readonly #rule: CompiledRule;
  readonly #form: GroupRule;
  readonly #given: Given;
  readonly #members = new BitList();
  readonly #faulty = new BitList();
  readonly #judged = new BitList();
  /** Members that may belong to any group: what they are matched by is wrong. */
  #unplaced = 0;
  /** A field members are matched by that a table of theirs has no column for. */
  #lacking: string | undefined;
  readonly #tally = newTally();

  constructor(rule: CompiledRule, form: GroupRule, given: Given) {
    this.#rule = rule;
    this.#form = form;
    this.#given = given;
  }

  add(part: 'judged' | 'seen', record: RuleRecord, index: number, faulty: ReadonlySet<string>): void {
    if (part === 'seen') this.#addMember(record, index, faulty);
    else if (readsFaulty(this.#rule.reads, faulty)) this.#tally.blocked += 1;
    else if (this.#form.is.every((field) => record[field] !== undefined) && this.#applies(record))
      this.#judged.add(index);
  }

  #applies(record: RuleRecord): boolean {
    return appliesTo(this.#rule, record, this.#given.run, this.#tally);
  }

  #addMember(record: RuleRecord, index: number, faulty: ReadonlySet<string>): void {
    const { by, where, reads } = this.#form;
    if (readsFaulty(by, faulty)) {
      this.#unplaced += 1;
      return;
    }
    const bad = readsFaulty(reads, faulty);
    if (!bad && where !== undefined) {
      const counts = guarded(() => where(record, this.#given.run));
      if (typeof counts === 'object') counted(this.#tally, counts);
      if (counts !== true) return;
    }
    if (by.some((field) => record[field] === undefined)) {
      // one that says it counts, but not where, may count anywhere
      if (!bad && where !== undefined) this.#unplaced += 1;
      return;
    }
    this.#members.add(index);
    if (bad) this.#faulty.add(index);
  }

  lack(field: string): void {
    if (this.#lacking === undefined || field < this.#lacking) this.#lacking = field;
  }

  merge(later: GroupAccumulator, offsets: Offsets): void {
    this.#members.merge(later.#members, offsets(this.#form.of));
    this.#faulty.merge(later.#faulty, offsets(this.#form.of));
    this.#judged.merge(later.#judged, offsets(this.#given.type));
    this.#unplaced += later.#unplaced;
    if (later.#lacking !== undefined) this.lack(later.#lacking);
    mergeTally(this.#tally, later.#tally);
  }

  /** Records of the type the members are of, once the run is known to hold some. */
  get #memberPool(): RecordPool {
    return this.#given.poolOf(this.#form.of)!;
  }

  finish(run: RuleContext, seen: ReadonlySet<string>, cap: number): Outcome {
    if (!seen.has(this.#form.of)) {
      if (this.#judged.size > 0) notRun(this.#tally, `absent-type:${this.#form.of}`, this.#judged.size);
      return { sheets: [], tally: this.#tally };
    }
    const { pool } = this.#given;
    const members = this.#memberPool;
    const older = pool.superseded();
    members.superseded();
    const index = members.index({ fields: this.#form.by });
    const waiting = index.chainsOf(pool.column({ fields: this.#form.is }));
    const hits = new Hits(pool);
    for (let group = 0; group <= index.groups; group += 1) {
      if (waiting.head[group] === 0) continue;
      const judged = pick(waiting, group, (one) => this.#judged.has(one) && !older.has(one));
      if (judged.length === 0) continue;
      const others = this.#others(this.#membersOf(group), run, judged.length);
      if (others === null) continue;
      for (const one of judged) {
        const judgement = guarded(() => this.#rule.judge(pool.record(one), run, others));
        if (countedAmong(this.#tally, judgement, this.#unplaced, this.#lacking)) hits.add(one);
      }
    }
    hits.dropDoubtful();
    return { sheets: this.#details(hits, cap, run), tally: this.#tally };
  }

  /** Members of a group, but for older versions; none where no record has the key. */
  #membersOf(group: number): readonly number[] {
    const members = this.#memberPool;
    const index = members.index({ fields: this.#form.by });
    if (group < 0 || group === index.groups) return [];
    const older = members.superseded();
    return pick(index.chains(), group, (one) => this.#members.has(one) && !older.has(one));
  }

  /** Aggregates of a group; null where a faulty member or a missing input keeps it from being judged. */
  #others(entries: readonly number[], run: RuleContext, judged: number): Hit['others'] | null {
    if (entries.some((entry) => this.#faulty.has(entry))) {
      this.#tally.blocked += judged;
      return null;
    }
    const group = this.#aggregates(entries, run);
    if (!('failure' in group)) return { group: group.values };
    for (let i = 0; i < judged; i += 1) counted(this.#tally, group.failure);
    return null;
  }

  #aggregates(entries: readonly number[], run: RuleContext): Aggregated {
    const { aggregates, records } = this.#form;
    const found = aggregatesOf(aggregates, this.#records(entries), run);
    if (!records || 'failure' in found) return found;
    return { values: { ...found.values, records: this.#memberPool.different(entries) } };
  }

  *#records(entries: readonly number[]): Generator<RuleRecord> {
    for (const entry of entries) yield this.#memberPool.record(entry);
  }

  /** What the listed hits were seen with, worked out anew: keeping it for all of them would not be bounded. */
  #details(hits: Hits, cap: number, run: RuleContext): Outcome['sheets'] {
    const { pool } = this.#given;
    const members = this.#memberPool;
    const index = members.index({ fields: this.#form.by });
    const column = pool.column({ fields: this.#form.is });
    const known = new Map<number, Omit<Hit, 'ref'>>();
    return hits.bySheet(cap, (record) => {
      const group = index.find(column, record);
      let detail = known.get(group);
      if (detail === undefined) {
        const entries = this.#membersOf(group);
        const aggregated = this.#aggregates(entries, run);
        const related = lowestOf(entries, members.refs).map((one) => ({
          of: 'group' as const,
          ref: members.refs.at(one),
        }));
        detail = { others: 'values' in aggregated ? { group: aggregated.values } : {}, related };
        known.set(group, detail);
      }
      const own = pool.refs.at(record);
      const related = detail.related.filter(({ ref }) => ref.sheet !== own.sheet || ref.row !== own.row);
      return { others: detail.others, related: related.slice(0, relatedNamed) };
    });
  }
}
