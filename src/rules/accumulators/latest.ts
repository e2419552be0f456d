import type { CompiledRule, RuleContext, RuleRecord } from '../../model/rule.js';
import {
  type Accumulator,
  counted,
  guarded,
  mergeTally,
  newTally,
  type Offsets,
  type Outcome,
  readsFaulty,
} from './accumulator.js';
import { Hits } from './hits.js';
import { BitList } from './lists.js';
import type { RecordPool } from './record-pool.js';

/**
 * A rule over one record that asks how things stand on the day of the check: what was changed or withdrawn later in the run
 * was true in its time, and is not judged by today. Keeps a bit of each violation.
 */
export class LatestAccumulator implements Accumulator {
  readonly #rule: CompiledRule;
  readonly #run: RuleContext;
  readonly #type: string;
  readonly #pool: RecordPool;
  readonly #violations = new BitList();
  readonly #tally = newTally();

  constructor(rule: CompiledRule, run: RuleContext, type: string, pool: RecordPool) {
    this.#rule = rule;
    this.#run = run;
    this.#type = type;
    this.#pool = pool;
  }

  add(_part: 'judged' | 'seen', record: RuleRecord, index: number, faulty: ReadonlySet<string>): void {
    if (readsFaulty(this.#rule.reads, faulty)) {
      this.#tally.blocked += 1;
      return;
    }
    const judgement = guarded(() => this.#rule.judge(record, this.#run, {}));
    if (counted(this.#tally, judgement)) this.#violations.add(index);
  }

  merge(later: LatestAccumulator, offsets: Offsets): void {
    this.#violations.merge(later.#violations, offsets(this.#type));
    mergeTally(this.#tally, later.#tally);
  }

  finish(_run: RuleContext, _seen: ReadonlySet<string>, cap: number): Outcome {
    const hits = new Hits(this.#pool);
    if (this.#violations.size > 0) {
      const older = this.#pool.superseded();
      for (const record of this.#violations) if (!older.has(record)) hits.add(record);
      hits.dropDoubtful();
    }
    return { sheets: hits.bySheet(cap, () => ({ others: {}, related: [] })), tally: this.#tally };
  }
}
