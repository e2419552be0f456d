import type { CompiledRule, RuleContext, RuleRecord, UniqueRule } from '../../model/rule.js';
import {
  type Accumulator,
  counted,
  guarded,
  lowestOf,
  mergeTally,
  newTally,
  type Offsets,
  type Outcome,
  readsFaulty,
  relatedNamed,
} from './accumulator.js';
import { Hits } from './hits.js';
import { pick } from './key-index.js';
import { BitList } from './lists.js';
import type { RecordPool } from './record-pool.js';

/** Records with the same key: keeps two bits of each. */
export class UniqueAccumulator implements Accumulator {
  readonly #form: UniqueRule;
  readonly #run: RuleContext;
  readonly #type: string;
  readonly #pool: RecordPool;
  readonly #counting = new BitList();
  /** Records that take one away. */
  readonly #less = new BitList();
  readonly #tally = newTally();

  constructor(_rule: CompiledRule, form: UniqueRule, run: RuleContext, type: string, pool: RecordPool) {
    this.#form = form;
    this.#run = run;
    this.#type = type;
    this.#pool = pool;
  }

  add(_part: 'judged' | 'seen', record: RuleRecord, index: number, faulty: ReadonlySet<string>): void {
    const { by, differ, where, less, reads } = this.#form;
    if (readsFaulty(reads, faulty)) {
      this.#tally.blocked += 1;
      return;
    }
    if ([...by, ...(differ ?? [])].some((field) => record[field] === undefined)) return;
    if (less !== undefined && guarded(() => less(record, this.#run)) === true) {
      this.#less.add(index);
      return;
    }
    const counts = where === undefined ? true : guarded(() => where(record, this.#run));
    if (counts === true) {
      this.#counting.add(index);
      this.#tally.judged += 1;
    } else if (counts !== false) counted(this.#tally, counts);
  }

  merge(later: UniqueAccumulator, offsets: Offsets): void {
    const offset = offsets(this.#type);
    this.#counting.merge(later.#counting, offset);
    this.#less.merge(later.#less, offset);
    mergeTally(this.#tally, later.#tally);
  }

  finish(_run: RuleContext, _seen: ReadonlySet<string>, cap: number): Outcome {
    const key = { fields: this.#form.by };
    const index = this.#pool.index(key);
    const column = this.#pool.column(key);
    const groupOf = (record: number): number => index.find(column, record);
    const counts = new Int32Array(index.groups);
    if (this.#form.differ === undefined) {
      for (const record of this.#counting) counts[groupOf(record)]! += 1;
      for (const record of this.#less) counts[groupOf(record)]! -= 1;
    } else this.#countDifferent(this.#form.differ, groupOf, counts);
    const { refs } = this.#pool;
    const hits = new Hits(this.#pool);
    // an older version of a record that differs may well have been true in its time
    const older = this.#form.differ === undefined ? undefined : this.#pool.superseded();
    for (const record of this.#counting) if (counts[groupOf(record)]! > 1 && !older?.has(record)) hits.add(record);
    const lowest = new Map<number, readonly number[]>();
    const sheets = hits.bySheet(cap, (record) => {
      const group = groupOf(record);
      const known =
        lowest.get(group) ??
        lowestOf(
          pick(index.chains(), group, (one) => this.#counting.has(one) && !older?.has(one)),
          refs,
        );
      lowest.set(group, known);
      const others = known.filter((other) => other !== record).slice(0, relatedNamed);
      return {
        others: { group: { count: counts[group] } },
        related: others.map((other) => ({ of: 'group', ref: refs.at(other) })),
      };
    });
    return { sheets, tally: this.#tally };
  }

  /** Counts the different keys in each group; an older version of a record may well have had another one. */
  #countDifferent(differ: readonly string[], groupOf: (record: number) => number, counts: Int32Array): void {
    const column = this.#pool.column({ fields: [...this.#form.by, ...differ] });
    const older = this.#pool.superseded();
    const first = new Uint32Array(counts.length);
    const more = new Map<number, Set<string>>();
    for (const record of this.#counting) {
      if (older.has(record)) continue;
      const group = groupOf(record);
      const known = first[group]!;
      if (known === 0) {
        first[group] = record + 1;
        counts[group] = 1;
      } else if (!column.same(record, column, known - 1)) {
        const others = more.get(group) ?? new Set();
        more.set(group, others.add(column.text(record)));
        counts[group] = 1 + others.size;
      }
    }
  }
}
