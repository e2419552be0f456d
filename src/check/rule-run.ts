import type { Watch } from '../compare/watch.js';
import { calendars } from '../generated/calendars.js';
import { ruleLoaders } from '../generated/rules/load.js';
import { isBatch } from '../mapping/forms.js';
import type { RecordType } from '../model/record-type.js';
import type { UnitRegister } from '../model/register.js';
import type { RuleContext } from '../model/rule.js';
import { DatasetRules } from '../rules/dataset-rules.js';
import { SheetRules } from '../rules/sheet-rules.js';
import { Tallies } from '../rules/tallies.js';
import { Calendar } from '../standard/calendar.js';
import { parameterValues } from '../standard/parameters.js';
import { BatchRun } from './batches/batch-run.js';
import { CompletenessRun } from './completeness-run.js';
import type { CheckOptions } from './options.js';
import type { Policy } from './policy.js';
import type { SheetRun } from './sheet-run.js';
import type { SheetJudge, SheetsRun } from './sheets-run.js';
import { type Taker, taking } from './taker.js';

/** The rules of one run: what they are given, how they fare, and the sheets they have seen. */
export class RuleRun implements SheetsRun {
  readonly context: RuleContext;
  readonly policy: Policy;
  readonly tallies: Tallies = new Tallies();
  readonly dataset: DatasetRules;
  /** Batches, and what records they may speak of. */
  readonly batches: BatchRun = new BatchRun();
  /** How complete the records are. */
  readonly completeness: CompletenessRun;
  /** Sheets in the order they were checked; a record’s place names its sheet by its number here. */
  readonly sheets: SheetRun[] = [];
  /** Ids of the record types seen. */
  readonly seen: Set<string> = new Set();
  readonly watch: Watch | undefined;
  readonly #taker: Taker | undefined;

  constructor(
    options: Pick<CheckOptions, 'asOf' | 'calendars' | 'parameters'> & { readonly register?: UnitRegister | undefined },
    types: readonly RecordType[],
    policy: Policy,
    watch?: Watch,
    taker?: Taker,
  ) {
    this.context = ruleContext(options);
    this.policy = policy;
    this.completeness = new CompletenessRun(policy);
    this.watch = watch;
    this.#taker = taker;
    const byCode = new Map(types.map((type) => [type.code, type.id]));
    this.dataset = new DatasetRules(this.context, byCode, (rules) => policy.rulesOf(rules));
  }

  /** Starts on a sheet. */
  async startSheet(sheet: SheetRun): Promise<SheetJudge> {
    this.sheets.push(sheet);
    const { type } = sheet.mapping;
    const { id } = type;
    // forms have no rules of this kind
    const { rules } = (await ruleLoaders[id]?.()) ?? { rules: [] };
    const absent = new Set(sheet.mapping.absent.filter(({ common }) => !common).map(({ name }) => name));
    const judge = new SheetRules(
      this.policy.rulesOf(rules),
      await this.dataset.feedsOf(id),
      { ...sheet.derived, absent },
      this.context,
      this.tallies,
    );
    for (const rule of judge.overSeveral) this.watch?.overSeveral.add(rule);
    if (isBatch(type)) return judge;
    const counting = this.completeness.counting(judge, sheet);
    return this.#taker === undefined ? counting : taking(counting, sheet, this.#taker);
  }
}

/** What rules are given, from the options of a check or of `validate`. */
export const ruleContext = (
  options: { asOf?: string | undefined; register?: UnitRegister | undefined } & Pick<
    CheckOptions,
    'calendars' | 'parameters'
  >,
): RuleContext => ({
  parameters: parameterValues(options.parameters ?? {}),
  calendar: new Calendar([...calendars, ...(options.calendars ?? [])]),
  asOf: options.asOf,
  register: options.register,
});
