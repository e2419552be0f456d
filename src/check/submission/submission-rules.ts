import { recordTypes } from '../../generated/record-types.js';
import { ruleLoaders } from '../../generated/rules/load.js';
import type { At, Finding } from '../../model/finding.js';
import type { RecordType } from '../../model/record-type.js';
import type { CompiledRule, RuleContext, RuleRecord } from '../../model/rule.js';
import type { Hit } from '../../rules/accumulators/accumulator.js';
import { DatasetRules } from '../../rules/dataset-rules.js';
import { SheetRules } from '../../rules/sheet-rules.js';
import { Tallies } from '../../rules/tallies.js';
import type { Policy } from '../policy.js';
import { placeOf, ruleFinding } from '../record-findings.js';
import { entriesPointer, recordPointer } from './places.js';
import { ownValue } from './plain-object.js';

/** What is submitted has every field it needs by itself: nothing follows, nothing is given. */
const noCommons = { follows: [], unknown: new Set<string>() };

/** The rules of the standard over the records of one submission: each by itself, and all together. */
export class SubmissionRules {
  readonly #context: RuleContext;
  readonly #policy: Policy;
  readonly #dataset: DatasetRules;
  readonly #tallies = new Tallies();
  readonly #byType = new Map<string, SheetRules>();
  /** Records by the number of their entry. */
  readonly #records = new Map<number, RuleRecord>();

  constructor(context: RuleContext, policy: Policy) {
    this.#context = context;
    this.#policy = policy;
    const byCode = new Map(recordTypes.map((type) => [type.code, type.id]));
    this.#dataset = new DatasetRules(context, byCode, (rules) => policy.rulesOf(rules));
  }

  /**
   * Judges a record by itself, and keeps it for the rules over several. @param index number of the entry.
   * @param faulty fields whose values are wrong. @returns what it violates.
   */
  async take(
    type: RecordType,
    record: RuleRecord,
    index: number,
    faulty: ReadonlySet<string>,
  ): Promise<readonly Finding[]> {
    const rules = await this.#rulesOf(type.id);
    const violated = rules.judge(record, faulty);
    rules.feed(record, { sheet: 0, row: index, line: 0 }, faulty);
    this.#records.set(index, record);
    return violated.map((rule) => ruleFinding(rule, record, this.#context, recordPointer(index)));
  }

  async #rulesOf(type: string): Promise<SheetRules> {
    let rules = this.#byType.get(type);
    if (rules === undefined) {
      const loaded = (await ruleLoaders[type]?.()) ?? { rules: [] };
      const feeds = await this.#dataset.feedsOf(type);
      rules = new SheetRules(this.#policy.rulesOf(loaded.rules), feeds, noCommons, this.#context, this.#tallies);
      this.#byType.set(type, rules);
    }
    return rules;
  }

  /** What only all records together show: of single entries, and of the list as a whole. @throws Error where a rule broke. */
  finish(): { readonly entries: readonly (readonly [index: number, Finding])[]; readonly list: readonly Finding[] } {
    const results = this.#dataset.finish(new Set(this.#byType.keys()), () => this.#records.size, this.#tallies);
    const entries = results.flatMap(({ rule, sheets }) =>
      sheets.flatMap(({ hits }) => hits.map((hit) => [hit.ref.row, this.#findingOf(rule, hit)] as const)),
    );
    const shares = [...this.#byType.values()].flatMap((rules) => rules.finish());
    const list = shares.map(({ rule, others }) => {
      const finding = ruleFinding(rule, {}, this.#context, '', others);
      return { ...finding, at: { ...finding.at, pointer: entriesPointer }, related: [] };
    });
    this.#refuseBroken();
    return { entries, list };
  }

  #findingOf(rule: CompiledRule, { ref, others, related }: Hit): Finding {
    const fields = rule.several?.kind === 'unique' ? [{ of: 'group', field: rule.at } as const] : rule.related;
    const places = related.flatMap((one): At[] =>
      fields.filter(({ of }) => of === one.of).map(({ field }) => placeOf(recordPointer(one.ref.row), field)),
    );
    return ruleFinding(rule, this.#records.get(ref.row)!, this.#context, recordPointer(ref.row), others, places);
  }

  /** A rule that breaks is a fault of the standard, never of the record, and has judged nothing. */
  #refuseBroken(): void {
    for (const { id, tally } of this.#tallies.all)
      for (const reason of tally.crashed.keys()) throw new Error(`${id} broke: ${reason}`);
  }
}

/** The fields of a record rules may look at: texts and lists of texts of its own. What else stands there, its shape has told. */
export function ruleRecordOf(record: Readonly<Record<string, unknown>>, type: RecordType): RuleRecord {
  const texts: Record<string, string | readonly string[]> = {};
  for (const { name } of type.fields) {
    const value = ownValue(record, name);
    if (typeof value === 'string') texts[name] = value;
    else if (Array.isArray(value) && value.every((one) => typeof one === 'string')) texts[name] = value;
  }
  return texts;
}
