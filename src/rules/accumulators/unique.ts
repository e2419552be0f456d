import type { CompiledRule, RuleContext, RuleRecord, UniqueRule } from '../../model/rule.js';
import {
  type Accumulator,
  counted,
  guarded,
  keyText,
  lowestOf,
  mergeTally,
  newTally,
  type Offsets,
  type Outcome,
  readsFaulty,
  relatedNamed,
} from './accumulator.js';
import { HitList } from './hit-list.js';
import { chain, KeyTable } from './key-table.js';
import type { RecordPool } from './record-pool.js';
import { NumberList } from './refs.js';

/** Records with the same key: keeps a hash of each. */
export class UniqueAccumulator implements Accumulator {
  readonly #form: UniqueRule;
  readonly #run: RuleContext;
  readonly #type: string;
  readonly #pool: RecordPool;
  readonly #keys = new KeyTable();
  readonly #records = new NumberList();
  /** Entries that take one away. */
  readonly #less = new Set<number>();
  readonly #tally = newTally();

  constructor(_rule: CompiledRule, form: UniqueRule, run: RuleContext, type: string, pool: RecordPool) {
    this.#form = form;
    this.#run = run;
    this.#type = type;
    this.#pool = pool;
  }

  add(_part: 'judged' | 'seen', record: RuleRecord, index: number, faulty: ReadonlySet<string>): void {
    const { by, where, less, reads } = this.#form;
    if (readsFaulty(reads, faulty)) {
      this.#tally.blocked += 1;
      return;
    }
    const key = keyText(record, by);
    if (key === null) return;
    const takesAway = less !== undefined && guarded(() => less(record, this.#run)) === true;
    const counts = where === undefined ? true : guarded(() => where(record, this.#run));
    if (counts !== true && !takesAway) {
      if (counts !== false) counted(this.#tally, counts);
      return;
    }
    this.#records.add(index);
    const entry = this.#keys.add(key);
    if (takesAway) this.#less.add(entry);
    else this.#tally.judged += 1;
  }

  merge(later: UniqueAccumulator, offsets: Offsets): void {
    for (const entry of later.#less) this.#less.add(entry + this.#keys.size);
    this.#keys.merge(later.#keys);
    this.#records.merge(later.#records, offsets(this.#type));
    mergeTally(this.#tally, later.#tally);
  }

  finish(_run: RuleContext, _seen: ReadonlySet<string>, cap: number): Outcome {
    const index = this.#keys.index();
    const { groupOf } = index;
    const counts = new Int32Array(index.groups);
    for (let entry = 0; entry < this.#keys.size; entry += 1) {
      const group = groupOf[entry]!;
      counts[group] = counts[group]! + (this.#less.has(entry) ? -1 : 1);
    }
    const { refs } = this.#pool;
    const hits = new HitList(refs, (entry) => this.#records.at(entry));
    for (let entry = 0; entry < this.#keys.size; entry += 1)
      if (counts[groupOf[entry]!]! > 1 && !this.#less.has(entry)) hits.add(entry);
    const { head, next } = index.chains();
    const lowest = new Map<number, readonly number[]>();
    const membersOf = (group: number): number[] =>
      [...chain(head[group]!, next)].filter((entry) => !this.#less.has(entry)).map((entry) => this.#records.at(entry));
    const sheets = hits.bySheet(cap, (entry) => {
      const group = groupOf[entry]!;
      const known = lowest.get(group) ?? lowestOf(membersOf(group), refs);
      lowest.set(group, known);
      const others = known.filter((other) => other !== this.#records.at(entry)).slice(0, relatedNamed);
      return {
        others: { group: { count: counts[group] } },
        related: others.map((other) => ({ of: 'group', ref: refs.at(other) })),
      };
    });
    return { sheets, tally: this.#tally };
  }
}
