import { countOrder } from '../../coverage/add-counts.js';
import { FieldCounts } from '../../coverage/collect/field-counts.js';
import { UnitCounts } from '../../coverage/collect/unit-counts.js';
import type { AuditNeeds } from '../../coverage/needs.js';
import { ruleLoaders } from '../../generated/rules/load.js';
import { isBatch } from '../../mapping/forms.js';
import type { BatchFact, SourceState } from '../../model/audit-state.js';
import type { RecordType } from '../../model/record-type.js';
import type { RuleContext } from '../../model/rule.js';
import { RecordPool } from '../../rules/accumulators/record-pool.js';
import { SheetRules } from '../../rules/sheet-rules.js';
import { Tallies } from '../../rules/tallies.js';
import { valueIn } from '../../standard/group-by.js';
import type { BatchRow } from '../batches/batch-row.js';
import { noType } from '../batches/batch-row.js';
import { BatchRun } from '../batches/batch-run.js';
import { isWrongRecord } from '../is-wrong-record.js';
import { fileAt, type Ledger } from '../ledger.js';
import type { Policy } from '../policy.js';
import { type SheetRun, shownBy } from '../sheet-run.js';
import type { SheetJudge, SheetsRun } from '../sheets-run.js';
import { FactSheet, type Facts } from './fact-sheet.js';
import { isToldByDuty } from './told-by-duties.js';

type SheetState = SourceState['sheets'][number];

/**
 * The run of an audit through the sheets of one source: every record is judged by itself, and what the audit needs of it is
 * kept. Rules over several records wait until all sources are together.
 */
export class SourceRun implements SheetsRun {
  readonly context: RuleContext;
  readonly sheets: SheetRun[] = [];
  readonly seen: Set<string> = new Set();
  readonly batches: BatchRun = new BatchRun();
  readonly #facts: Facts = new Map();
  /** By the id of the type. */
  readonly #counts = new Map<string, UnitCounts>();
  readonly #records: number[] = [];
  readonly #tallies = new Tallies();
  readonly #policy: Policy;
  readonly #needs: AuditNeeds;

  constructor(context: RuleContext, policy: Policy, needs: AuditNeeds) {
    this.context = context;
    this.#policy = policy;
    this.#needs = needs;
  }

  async startSheet(sheet: SheetRun): Promise<SheetJudge> {
    const number = this.sheets.length;
    this.sheets.push(sheet);
    this.#records.push(0);
    const { type, absent } = sheet.mapping;
    const missing = absent.filter(({ common }) => !common);
    // forms have no rules
    const { rules } = (await ruleLoaders[type.id]?.()) ?? { rules: [] };
    const sheetRules = new SheetRules(
      this.#policy.rulesOf(rules).filter((rule) => !isToldByDuty(rule)),
      { type: type.id, pool: new RecordPool([], []), feeds: [] },
      { ...sheet.derived, absent: new Set(missing.map(({ name }) => name)), alone: true },
      this.context,
      this.#tallies,
    );
    if (isBatch(type)) return { ...judgeOf(sheetRules), reads: sheetRules.reads };
    // a column that every record must have is told once, and is wrong in each record
    const incomplete = missing.some((field) => field.requirement === 'required' && !this.#policy.isOptional(field));
    const facts = new FactSheet(type, number, this.#needs, this.#facts, this.context);
    const units = valueIn(this.#counts, type.id, () => new UnitCounts(type));
    const counts = new FieldCounts(units, this.#policy, sheet.derived, sheet.mapping.contested, {
      withKeys: true,
      asksUnknown: true,
      shows: shownBy(sheet),
    });
    return {
      ...judgeOf(sheetRules),
      reads: new Set([...sheetRules.reads, ...facts.reads]),
      take: (judged) => {
        this.#records[number]! += 1;
        const isWrong = incomplete || isWrongRecord(judged);
        facts.add(judged, isWrong);
        counts.add({ record: judged.entry.record, faulty: judged.faulty, isWrong, linkage: judged.linkage });
      },
    };
  }

  /** What the source gave, once all its sheets have been read. */
  finish(
    file: string,
    ledger: Ledger,
    types: readonly RecordType[],
  ): Pick<SourceState, 'sheets' | 'facts' | 'batches' | 'counted'> {
    this.batches.finish(this.context.asOf!, ledger, this.#tallies);
    const crashed = this.#tallies.all.filter(({ tally }) => tally.crashed.size > 0).map(({ id }) => id);
    if (crashed.length > 0) ledger.add('audit/rule-crashed', 'error', fileAt(file), { rules: crashed });
    const ids = new Map(types.map(({ code, id }) => [code, id]));
    return {
      sheets: this.sheets.map(
        ({ sheet, mapping }, number): SheetState => ({
          name: sheet.name,
          type: mapping.type.id,
          records: this.#records[number]!,
        }),
      ),
      facts: [...this.#facts.values()],
      counted: [...this.#counts.values()].flatMap((counts) => counts.finish()).sort(countOrder),
      batches: this.batches.rows.map((row) => batchFactOf(row, this.sheets.indexOf(row.run), ids)),
    };
  }
}

const judgeOf = (rules: SheetRules): Omit<SheetJudge, 'reads' | 'take'> => ({
  judge: (record, faulty) => rules.judge(record, faulty),
  hasJudged: (id, record, faulty) => rules.hasJudged(id, record, faulty),
  feed: () => {},
  finish: () => rules.finish(),
});

function batchFactOf(row: BatchRow, sheet: number, ids: ReadonlyMap<string, string>): BatchFact {
  const code = row.value('recordType') ?? noType;
  return {
    unitCode: row.value('reportingUnitCode') ?? '',
    unitName: row.value('reportingUnitName') ?? '',
    type: code === noType ? null : (ids.get(code) ?? null),
    period: row.value('reportPeriod') ?? '',
    day: row.value('generatedAt')?.slice(0, 10) ?? null,
    zero: row.isZero,
    wrong: row.isWrong,
    envelope: row.isEnvelope,
    sheet,
    row: row.entry.row.n,
  };
}
