import type { CompiledRule, RuleContext, RuleRecord, UniqueRule } from '../../model/rule.js';
import {
  type Accumulator,
  counted,
  guarded,
  keyText,
  lowestOf,
  mergeTally,
  newTally,
  type Outcome,
  readsFaulty,
  relatedNamed,
} from './accumulator.js';
import { HitList } from './hit-list.js';
import { chain, KeyTable } from './key-table.js';
import { type RecordRef, Refs } from './refs.js';

/** Records with the same key: keeps a hash and a place of each. */
export class UniqueAccumulator implements Accumulator {
  readonly #form: UniqueRule;
  readonly #run: RuleContext;
  readonly #keys = new KeyTable();
  readonly #refs = new Refs();
  /** Entries that take one away. */
  readonly #less = new Set<number>();
  readonly #tally = newTally();

  constructor(_rule: CompiledRule, form: UniqueRule, run: RuleContext) {
    this.#form = form;
    this.#run = run;
  }

  add(_part: 'judged' | 'seen', record: RuleRecord, ref: RecordRef, faulty: ReadonlySet<string>): void {
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
    this.#refs.add(ref);
    const entry = this.#keys.add(key);
    if (takesAway) this.#less.add(entry);
    else this.#tally.judged += 1;
  }

  merge(later: UniqueAccumulator, sheets: number): void {
    for (const entry of later.#less) this.#less.add(entry + this.#keys.size);
    this.#keys.merge(later.#keys);
    this.#refs.merge(later.#refs, sheets);
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
    const hits = new HitList(this.#refs);
    for (let entry = 0; entry < this.#keys.size; entry += 1)
      if (counts[groupOf[entry]!]! > 1 && !this.#less.has(entry)) hits.add(entry);
    const { head, next } = index.chains();
    const lowest = new Map<number, readonly number[]>();
    const sheets = hits.bySheet(cap, (entry) => {
      const group = groupOf[entry]!;
      const known = lowest.get(group) ?? lowestOf(chain(head[group]!, next), this.#refs, this.#less);
      lowest.set(group, known);
      const others = known.filter((other) => other !== entry).slice(0, relatedNamed);
      return {
        ref: this.#refs.at(entry),
        others: { group: { count: counts[group] } },
        related: others.map((other) => ({ of: 'group', ref: this.#refs.at(other) })),
      };
    });
    return { sheets, tally: this.#tally };
  }
}
