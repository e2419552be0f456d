import type { CompiledRule, RuleContext, RuleRecord } from '../model/rule.js';
import { counted, guarded, notRun, readsFaulty, type Tally } from './accumulators/accumulator.js';
import type { RecordRef } from './accumulators/refs.js';
import type { Feed } from './dataset-rules.js';
import type { Tallies } from './tallies.js';

const nobody = {};

interface Active {
  readonly rule: CompiledRule;
  readonly tally: Tally;
}

/** The rules for the records of one sheet: those over one record are judged, the others fed. */
export class SheetRules {
  readonly #run: RuleContext;
  readonly #type: string;
  readonly #active: readonly Active[];
  readonly #idle: readonly { readonly tally: Tally; readonly reason: string }[];
  readonly #feeds: readonly Feed[];

  /**
   * @param unknown common fields that nobody gives: rules that read them without asking whether they are there are not
   * run on this sheet.
   */
  constructor(
    type: string,
    rules: readonly CompiledRule[],
    feeds: readonly Feed[],
    unknown: ReadonlySet<string>,
    run: RuleContext,
    tallies: Tallies,
  ) {
    this.#run = run;
    this.#type = type;
    const active: Active[] = [];
    const idle: { tally: Tally; reason: string }[] = [];
    const stopped = new Set<CompiledRule>();
    for (const rule of rules) {
      const tally = tallies.of(rule);
      const reason = reasonNotToRun(rule, unknown, run);
      if (reason !== null) {
        idle.push({ tally, reason });
        stopped.add(rule);
      } else if (rule.several === undefined) active.push({ rule, tally });
    }
    this.#active = active;
    this.#idle = idle;
    this.#feeds = feeds.filter(({ rule, part }) => part === 'seen' || !stopped.has(rule));
  }

  /** Rules over one record that a record violates. */
  judge(record: RuleRecord, faulty: ReadonlySet<string>): readonly CompiledRule[] {
    let violated: CompiledRule[] | undefined;
    for (const { rule, tally } of this.#active) {
      if (readsFaulty(rule.reads, faulty)) {
        tally.blocked += 1;
        continue;
      }
      if (
        !counted(
          tally,
          guarded(() => rule.judge(record, this.#run, nobody)),
        )
      )
        continue;
      violated ??= [];
      violated.push(rule);
    }
    for (const { tally, reason } of this.#idle) notRun(tally, reason);
    return violated ?? none;
  }

  /** Hands a record on to the rules over several records. */
  feed(record: RuleRecord, ref: RecordRef, faulty: ReadonlySet<string>): void {
    for (const { accumulator, part } of this.#feeds) accumulator.add(part, record, ref, faulty, this.#type);
  }
}

const none: readonly CompiledRule[] = [];

function reasonNotToRun(rule: CompiledRule, unknown: ReadonlySet<string>, run: RuleContext): string | null {
  const field = rule.reads.find((name) => unknown.has(name) && !rule.asks.includes(name));
  if (field !== undefined) return `not-given:${field}`;
  return rule.needs.includes('asOf') && run.asOf === undefined ? 'as-of' : null;
}
