import { recordTypes } from '../../generated/record-types.js';
import type { SourceState } from '../../model/audit-state.js';
import type { Params } from '../../model/finding.js';
import type { CompiledRule, Judgement } from '../../model/rule.js';
import { DatasetRules, feed } from '../../rules/dataset-rules.js';
import { Tallies } from '../../rules/tallies.js';
import { firstReport } from '../../standard/operation.js';
import type { SourceFact } from '../source-fact.js';
import { byRecord, weightOf } from '../versions.js';
import type { AuditView } from '../view.js';
import { isLate, type OwnedRule, seenTypes } from './late-rules.js';
import { tagField, watchedRule } from './watched-rule.js';

/** What came of a rule and a record; `params` are the values its message shows, where they are known. */
export type Verdict =
  | { readonly kind: 'satisfied' | 'not-applicable' | 'unjudged' }
  | { readonly kind: 'violated'; readonly params: Params | undefined };

const typesByCode: ReadonlyMap<string, string> = new Map(recordTypes.map(({ id, code }) => [code, id]));

/** What the rules that wait for all records say of the facts of an audit. */
export class FactVerdicts {
  /** By rule and tag. */
  readonly #judgements = new Map<string, Judgement>();
  readonly #violations = new Map<string, Params>();
  readonly #sources: ReadonlyMap<SourceState, number>;
  readonly #rows = new Map<SourceFact['fact'], number>();

  private constructor(view: AuditView) {
    const { sources } = view.state;
    this.#sources = new Map(sources.map((source, i) => [source, i]));
    for (const { facts } of sources) for (const [i, fact] of facts.entries()) this.#rows.set(fact, i);
  }

  /**
   * Runs the very rules a check runs, over the records that stand, each as if it had been reported as it stands: what a rule
   * leaves open for a change, since what belongs to it may be in an earlier batch, is not open for an audit of a year. Only
   * members of groups of which several changes stand are told as such: rules about groups do not rely on what they differ in.
   * @param rules others than late ones are left out.
   * @param whole ids of those that take a type of which nothing was reported for one without records.
   */
  static async judge(
    view: AuditView,
    rules: readonly OwnedRule[],
    whole: ReadonlySet<string> = new Set(),
  ): Promise<FactVerdicts> {
    const verdicts = new FactVerdicts(view);
    await verdicts.#run(
      view,
      rules.filter(({ rule }) => isLate(rule)),
      whole,
    );
    return verdicts;
  }

  of(rule: string, record: SourceFact): Verdict {
    const key = `${rule} ${this.#tagOf(record)}`;
    const params = this.#violations.get(key);
    if (params !== undefined) return { kind: 'violated', params };
    if (!this.#judgements.has(key)) return { kind: 'unjudged' };
    const judgement = this.#judgements.get(key);
    if (judgement === undefined) return { kind: 'not-applicable' };
    // one that is not violated although the rule said so may be in order after all: a record that could not be placed decides
    return { kind: judgement === true ? 'satisfied' : 'unjudged' };
  }

  /** Texts of tags are in the order of places. */
  #tagOf({ fact, source }: SourceFact): string {
    const [sheet, row] = [this.#sources.get(source)!, this.#rows.get(fact)!];
    return `${String(sheet).padStart(8, '0')} ${String(row).padStart(10, '0')}`;
  }

  async #run(view: AuditView, rules: readonly OwnedRule[], whole: ReadonlySet<string>): Promise<void> {
    const watched = new Map(
      rules.map(({ rule }): [CompiledRule, CompiledRule] => [
        rule,
        watchedRule(rule, ({ id }, tag, judgement) => this.#judgements.set(`${id} ${tag}`, judgement)),
      ]),
    );
    const dataset = new DatasetRules(view.run, typesByCode, (all) => all.flatMap((rule) => watched.get(rule) ?? []));
    const types = new Set(rules.flatMap(({ owner, rule }) => [owner, ...seenTypes(rule)]));
    const empty = new Set(rules.flatMap(({ rule }) => (whole.has(rule.id) ? seenTypes(rule) : [])));
    const seen = new Set([...types].filter((type) => view.reported(type).length > 0 || empty.has(type)));
    const members = new Set(rules.flatMap(({ rule: { several } }) => (several?.kind === 'group' ? [several.of] : [])));
    let records = 0;
    for (const type of seen) {
      const feeds = await dataset.feedsOf(type);
      for (const versions of byRecord(view.standing(type)))
        for (const record of versions) {
          const { fact, source } = record;
          const settled = versions.length === 1 || !members.has(type) ? { operationType: firstReport } : {};
          const tagged = { ...fact.record, ...settled, [tagField]: this.#tagOf(record) };
          const ref = { sheet: this.#sources.get(source)!, row: this.#rows.get(fact)!, line: 0 };
          for (let i = 0; i < weightOf(fact); i += 1) feed(feeds, tagged, ref, new Set(fact.faulty), () => false);
          records += weightOf(fact);
        }
    }
    for (const { rule, sheets } of dataset.finish(seen, () => records, new Tallies()))
      for (const { ref, others } of sheets.flatMap(({ hits }) => hits)) {
        const source = view.state.sources[ref.sheet]!;
        const fact = source.facts[ref.row]!;
        const key = `${rule.id} ${this.#tagOf({ fact, source })}`;
        this.#violations.set(key, rule.params(fact.record, view.run, others));
      }
  }
}
