import type { CompiledRule, RuleContext, RuleOthers, RuleRecord } from '../model/rule.js';
import { counted, guarded, type Tally } from './accumulators/accumulator.js';

/** A rule that the counts of a table violate, and the counts. */
export interface ShareHit {
  readonly rule: CompiledRule;
  readonly others: RuleOthers;
}

const nobody = {};

/** Counts the records of one table for a rule over shares: two numbers, whatever the order of records. */
export class ShareCount {
  readonly #rule: CompiledRule;
  readonly #run: RuleContext;
  readonly #tally: Tally;
  #of = 0;
  #count = 0;

  constructor(rule: CompiledRule, run: RuleContext, tally: Tally) {
    this.#rule = rule;
    this.#run = run;
    this.#tally = tally;
  }

  /** Takes a record in, whatever the shape says of its values: what the column holds is what is looked at. */
  add(record: RuleRecord): void {
    const { of, where } = this.#rule.share!;
    const isIn = guarded(() => of(record, this.#run));
    const shows = isIn === true ? guarded(() => where(record, this.#run)) : isIn;
    if (typeof shows === 'object') counted(this.#tally, shows);
    else if (isIn === true) {
      this.#of += 1;
      if (shows === true) this.#count += 1;
    }
  }

  /** Judges the table, once all its records are in; undefined where the rule is satisfied or does not apply. */
  finish(): ShareHit | undefined {
    const others = { share: { of: this.#of, count: this.#count } };
    const isViolated = counted(
      this.#tally,
      guarded(() => this.#rule.judge(nobody, this.#run, others)),
    );
    return isViolated ? { rule: this.#rule, others } : undefined;
  }
}
