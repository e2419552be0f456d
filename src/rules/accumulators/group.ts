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
  type Offsets,
  type Outcome,
  readsFaulty,
  relatedNamed,
} from './accumulator.js';
import { aggregatesOf } from './aggregates.js';
import { HitList } from './hit-list.js';
import { chain, KeyTable } from './key-table.js';
import type { RecordPool } from './record-pool.js';
import { NumberList } from './refs.js';

/** What a group rule is given besides itself. */
interface Given {
  readonly run: RuleContext;
  readonly type: string;
  readonly pool: RecordPool;
  /** Records of the type the members are of. */
  readonly members: RecordPool;
}

/** Records with the aggregates of the records that share values with them: keeps a hash of the key of both. */
export class GroupAccumulator implements Accumulator {
  readonly #rule: CompiledRule;
  readonly #form: GroupRule;
  readonly #given: Given;
  readonly #members = new KeyTable();
  readonly #memberRecords = new NumberList();
  readonly #faulty = new Set<number>();
  readonly #judged = new KeyTable();
  readonly #records = new NumberList();
  readonly #tally = newTally();

  constructor(rule: CompiledRule, form: GroupRule, given: Given) {
    this.#rule = rule;
    this.#form = form;
    this.#given = given;
  }

  add(part: 'judged' | 'seen', record: RuleRecord, index: number, faulty: ReadonlySet<string>): void {
    if (part === 'seen') this.#addMember(record, index, faulty);
    else this.#addJudged(record, index, faulty);
  }

  #addMember(record: RuleRecord, index: number, faulty: ReadonlySet<string>): void {
    const { by, where, reads } = this.#form;
    const key = readsFaulty(by, faulty) ? null : keyText(record, by);
    if (key === null) return;
    const bad = readsFaulty(reads, faulty);
    if (!bad && where !== undefined) {
      const counts = guarded(() => where(record, this.#given.run));
      if (typeof counts === 'object') counted(this.#tally, counts);
      if (counts !== true) return;
    }
    this.#memberRecords.add(index);
    const entry = this.#members.add(key);
    if (bad) this.#faulty.add(entry);
  }

  #addJudged(record: RuleRecord, index: number, faulty: ReadonlySet<string>): void {
    if (readsFaulty(this.#rule.reads, faulty)) {
      this.#tally.blocked += 1;
      return;
    }
    const key = keyText(record, this.#form.is);
    if (key === null) return;
    this.#judged.add(key);
    this.#records.add(index);
  }

  merge(later: GroupAccumulator, offsets: Offsets): void {
    for (const entry of later.#faulty) this.#faulty.add(entry + this.#members.size);
    this.#members.merge(later.#members);
    this.#memberRecords.merge(later.#memberRecords, offsets(this.#form.of));
    this.#judged.merge(later.#judged);
    this.#records.merge(later.#records, offsets(this.#given.type));
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
    const hits = new HitList(this.#given.pool.refs, (entry) => this.#records.at(entry));
    const groupOf = (entry: number): number[] => {
      const group = members.find(this.#judged, entry);
      return group < 0 ? [] : [...chain(chains.head[group]!, chains.next)];
    };
    for (let group = 0; group < judged.groups; group += 1) {
      const entries = [...chain(waiting.head[group]!, waiting.next)];
      const others = this.#others(groupOf(entries[0]!), run, entries.length);
      if (others === null) continue;
      for (const entry of entries) {
        const self = this.#given.pool.record(this.#records.at(entry));
        const judgement = guarded(() => this.#rule.judge(self, run, others));
        if (counted(this.#tally, judgement)) hits.add(entry);
      }
    }
    return { sheets: this.#details(hits, cap, judged.groupOf, groupOf, run), tally: this.#tally };
  }

  /** Aggregates of a group; null where a faulty member or a missing input keeps it from being judged. */
  #others(entries: readonly number[], run: RuleContext, judged: number): Hit['others'] | null {
    if (entries.some((entry) => this.#faulty.has(entry))) {
      this.#tally.blocked += judged;
      return null;
    }
    const group = aggregatesOf(this.#form.aggregates, this.#membersAt(entries), run);
    if (!('failure' in group)) return { group: group.values };
    counted(this.#tally, group.failure);
    return null;
  }

  #membersAt(entries: readonly number[]): RuleRecord[] {
    return entries.map((entry) => this.#given.members.record(this.#memberRecords.at(entry)));
  }

  /** What the listed hits were seen with, worked out anew: keeping it for all of them would not be bounded. */
  #details(
    hits: HitList,
    cap: number,
    keyOf: Uint32Array,
    groupOf: (entry: number) => number[],
    run: RuleContext,
  ): Outcome['sheets'] {
    const { pool, members } = this.#given;
    const known = new Map<number, Omit<Hit, 'ref'>>();
    return hits.bySheet(cap, (entry) => {
      let detail = known.get(keyOf[entry]!);
      if (detail === undefined) {
        const entries = groupOf(entry);
        const group = aggregatesOf(this.#form.aggregates, this.#membersAt(entries), run);
        const lowest = lowestOf(
          entries.map((one) => this.#memberRecords.at(one)),
          members.refs,
        );
        const related = lowest.map((one) => ({ of: 'group' as const, ref: members.refs.at(one) }));
        detail = { others: 'values' in group ? { group: group.values } : {}, related };
        known.set(keyOf[entry]!, detail);
      }
      const own = pool.refs.at(this.#records.at(entry));
      const related = detail.related.filter(({ ref }) => ref.sheet !== own.sheet || ref.row !== own.row);
      return { others: detail.others, related: related.slice(0, relatedNamed) };
    });
  }
}
