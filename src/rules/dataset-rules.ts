import { ruleLoaders, seenBy } from '../generated/rules/load.js';
import type { CompiledRule, RuleContext } from '../model/rule.js';
import type { Accumulator, SheetHits } from './accumulators/accumulator.js';
import { mergeTally } from './accumulators/accumulator.js';
import { GroupAccumulator } from './accumulators/group.js';
import { ReferenceAccumulator, type TypesByCode } from './accumulators/reference.js';
import { SequenceAccumulator } from './accumulators/sequence.js';
import { UniqueAccumulator } from './accumulators/unique.js';
import type { Tallies } from './tallies.js';

/** A part the records of a type play for a rule over several records. */
export interface Feed {
  readonly rule: CompiledRule;
  readonly part: 'judged' | 'seen';
  readonly accumulator: Accumulator;
}

/** What came of one rule over several records. */
export interface DatasetResult {
  readonly rule: CompiledRule;
  readonly sheets: readonly SheetHits[];
}

/** All rules over several records of one run, whatever files the records stand in. */
export class DatasetRules {
  readonly #run: RuleContext;
  readonly #typesByCode: TypesByCode;
  /** By record type and the rule’s place among the rules of that type. */
  readonly #accumulators = new Map<string, { readonly rule: CompiledRule; readonly accumulator: Accumulator }>();

  constructor(run: RuleContext, typesByCode: TypesByCode) {
    this.#run = run;
    this.#typesByCode = typesByCode;
  }

  /** The parts records of a type play; loads the rules it takes. */
  async feedsOf(type: string): Promise<readonly Feed[]> {
    const feeds: Feed[] = [];
    for (const owner of new Set([type, ...(seenBy[type] ?? [])])) {
      const { rules } = (await ruleLoaders[owner]?.()) ?? { rules: [] };
      for (const [i, rule] of rules.entries()) {
        const form = rule.several;
        if (form === undefined) continue;
        const seen = form.kind === 'group' ? form.of === type : form.kind === 'reference' && form.to.includes(type);
        if (owner === type) feeds.push({ rule, part: 'judged', accumulator: this.#accumulatorOf(owner, i, rule) });
        if (seen) feeds.push({ rule, part: 'seen', accumulator: this.#accumulatorOf(owner, i, rule) });
      }
    }
    return feeds;
  }

  #accumulatorOf(type: string, place: number, rule: CompiledRule): Accumulator {
    const key = `${type}\n${place}`;
    let known = this.#accumulators.get(key);
    if (known === undefined) {
      known = { rule, accumulator: accumulatorOf(rule, this.#run, this.#typesByCode) };
      this.#accumulators.set(key, known);
    }
    return known.accumulator;
  }

  /** Takes over what another part of the same run gathered, on sheets numbered from `sheets` on. */
  merge(later: DatasetRules, sheets: number): void {
    for (const [key, theirs] of later.#accumulators) {
      const place = key.split('\n');
      this.#accumulatorOf(place[0]!, Number(place[1]), theirs.rule).merge(theirs.accumulator, sheets);
    }
  }

  /** Works out every rule; called once, when all records are in. @param cap most hits given in detail per rule and sheet. */
  finish(seen: ReadonlySet<string>, cap: number, tallies: Tallies): DatasetResult[] {
    return [...this.#accumulators.values()].map(({ rule, accumulator }) => {
      const { sheets, tally } = accumulator.finish(this.#run, seen, cap);
      mergeTally(tallies.of(rule), tally);
      return { rule, sheets };
    });
  }
}

/** The accumulator a rule over several records needs. @throws Error for a rule over one record. */
export function accumulatorOf(rule: CompiledRule, run: RuleContext, typesByCode: TypesByCode): Accumulator {
  const form = rule.several;
  switch (form?.kind) {
    case 'unique':
      return new UniqueAccumulator(rule, form, run);
    case 'reference':
      return new ReferenceAccumulator(rule, form, typesByCode);
    case 'group':
      return new GroupAccumulator(rule, form, run);
    case 'sequence':
      return new SequenceAccumulator(rule, form, run);
    case undefined:
      throw new Error(`${rule.id} looks at one record only`);
  }
}
