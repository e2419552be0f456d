import type { FindingGroup } from '../findings/collector.js';
import { lookedFor } from '../mapping/build-mapping.js';
import { keyOf, type Unsettled } from '../mapping/derive.js';
import { isBatch } from '../mapping/forms.js';
import { settleCommons, withFollowing } from '../mapping/settle-commons.js';
import type { CellRepair, Entry } from '../model/entry.js';
import type { Params, Severity } from '../model/finding.js';
import type { LinkageCounts } from '../model/linkage.js';
import type { Mapping } from '../model/mapping.js';
import type { ConditionalRule } from '../model/record-type.js';
import type { CompiledRule } from '../model/rule.js';
import type { Row } from '../model/sheet.js';
import { LinkageCount } from '../register/linkage-count.js';
import { trimmed } from '../standard/characters.js';
import { fieldNamed } from '../standard/shape/fields.js';
import type { ShapeProblem } from '../standard/shape/problem.js';
import { checkShape } from '../standard/shape.js';
import type { Validator } from '../standard/validator-runtime.js';
import type { Addresses } from './addresses.js';
import type { Ledger } from './ledger.js';
import type { SheetRun } from './sheet-run.js';
import type { SheetJudge, SheetsRun } from './sheets-run.js';
import { watchRecord } from './watch-record.js';
import { isWrongValue } from './wrong-value.js';

/** What came of judging the shape of a record. */
export interface Judged {
  /** Fields whose values are wrong and cannot be relied on. */
  readonly faulty: ReadonlySet<string>;
  /** True where anything about its shape is an error, values that are missing among them. */
  readonly isWrong: boolean;
}

const isError = ({ severity }: { readonly severity: Severity }): boolean => severity === 'error';

/** Judges the records of one sheet one by one. */
export class RecordCheck {
  readonly #mapping: Mapping;
  /** True for the one row of an envelope: what it lacks is told as its values, not as columns. */
  readonly #isEnvelope: boolean;
  readonly #at: Addresses;
  /** Common fields without a column that are read once the shape has been judged. */
  readonly #commons: Unsettled;
  /** Undefined where the run has no register, and for batches. */
  readonly #linkage: LinkageCount | undefined;
  readonly #ledger: Ledger;
  readonly #validate: Validator;
  readonly #rules: SheetJudge;
  readonly #run: SheetsRun;
  /** Number of the sheet in the run. */
  readonly #sheet: number;
  readonly #conditions: ReadonlyMap<string, ConditionalRule>;
  /** Required fields whose absence is told once for the sheet, or not at all. */
  readonly #waived: ReadonlySet<string>;
  #count = 0;
  readonly #groups = new Map<CompiledRule, FindingGroup>();
  /** Records that need a field for which there is no column. */
  readonly #needed = new Map<string, number>();

  /** @param rules those of the sheet, which the run has just been started on. */
  constructor(
    { sheet, mapping, at, derived }: SheetRun,
    ledger: Ledger,
    validate: Validator,
    rules: SheetJudge,
    run: SheetsRun,
  ) {
    this.#mapping = mapping;
    this.#isEnvelope = sheet.envelope === true;
    this.#at = at;
    const { register } = run.context;
    this.#linkage = register && !isBatch(mapping.type) ? new LinkageCount(mapping.type, register) : undefined;
    const isRead = (name: string): boolean => rules.reads.has(name) || this.#linkage?.reads.has(name) === true;
    this.#commons = {
      follows: derived.follows.filter(([name]) => isRead(name)),
      unknown: new Set([...derived.unknown].filter(isRead)),
    };
    this.#ledger = ledger;
    this.#validate = validate;
    this.#rules = rules;
    this.#run = run;
    this.#sheet = run.sheets.length - 1;
    this.#conditions = new Map(mapping.type.conditions.map((condition) => [condition.id, condition]));
    this.#waived = new Set(
      [
        ...mapping.absent.filter((field) => !this.#isEnvelope && field.requirement === 'required' && !field.common),
        ...mapping.type.fields.filter((field) => ledger.policy.isOptional(field)),
      ].map((field) => field.name),
    );
  }

  check(entry: Entry): Judged {
    this.#count += 1;
    // what a profile does not tell is no fault of the value: rules that are for this profile judge it
    const problems = checkShape(this.#mapping.type, entry.record, this.#validate, this.#waived).filter(
      ({ rule, severity, params }) => this.#ledger.policy.severityOf(rule, severity, params) !== null,
    );
    const wrong = problems.filter(isWrongValue).map((problem) => problem.field ?? '');
    const faulty = wrong.length === 0 ? entry.blocked : new Set([...entry.blocked, ...wrong]);
    if (problems.length > 0 || entry.faults.length > 0) this.#tellAll(entry, problems, faulty);
    if (entry.repairs.length > 0) this.#listRepairs(entry.row, entry.repairs);
    if (entry.fillers.length > 0) this.#listFillers(entry, new Set(problems.map((problem) => problem.field)));
    const unreliable = withFollowing(faulty, this.#commons);
    this.#judge(entry, unreliable, problems);
    const { watch } = this.#run;
    if (watch !== undefined)
      watchRecord(watch, { entry, faulty: unreliable, problems }, this.#mapping, this.#isEnvelope, this.#rules);
    return { faulty, isWrong: problems.some(isError) || entry.faults.some(isError) };
  }

  /** Where the findings of a rule on this sheet go. */
  #groupOf(rule: CompiledRule): FindingGroup {
    let group = this.#groups.get(rule);
    if (group === undefined) {
      const { id, severity, at } = rule;
      group = this.#ledger.collector.groupFor({ rule: id, severity, at: this.#at.field(0, null, at) });
      this.#groups.set(rule, group);
    }
    return group;
  }

  /** Rules come after the shape: they see no stand-ins, and no value the shape has found wrong. */
  #judge(entry: Entry, faulty: ReadonlySet<string>, problems: readonly ShapeProblem[]): void {
    const { record, row } = entry;
    settleCommons(record, this.#commons);
    const linkage = this.#linkage?.add(record, faulty) ?? null;
    const violated = this.#rules.judge(record, faulty);
    for (const rule of violated) {
      const group = this.#groupOf(rule);
      if (group.full && !this.#ledger.collector.tellsAll && !this.#ledger.suppressions.mayCover(rule.id)) {
        group.count();
        continue;
      }
      const { at, text } = this.#at.fieldOf(row, rule.at);
      const related = rule.related.map(({ field }) => this.#at.fieldOf(row, field).at);
      const params = rule.params(record, this.#run.context, {});
      this.#ledger.add(rule.id, rule.severity, at, params, text, keyOf(record, this.#mapping.type), related);
    }
    this.#run.seen.add(this.#mapping.type.id);
    this.#rules.feed(record, { sheet: this.#sheet, row: row.n, line: row.line ?? 0 }, faulty);
    this.#rules.take?.({ entry, faulty, problems, violated, linkage });
  }

  #tellAll(entry: Entry, problems: readonly ShapeProblem[], failed: ReadonlySet<string>): void {
    const key = keyOf(entry.record, this.#mapping.type);
    for (const { rule, severity, field, index, params, value } of entry.faults) {
      this.#ledger.add(rule, severity, this.#at.cell(entry.row, field, index), params, value, key);
    }
    for (const problem of problems) this.#tell(entry, problem, failed, key);
  }

  #tell(entry: Entry, problem: ShapeProblem, failed: ReadonlySet<string>, key: string | null): void {
    const { field, params, rule, severity } = problem;
    if (field === null) {
      this.#ledger.add(rule, severity, this.#at.cell(entry.row, null, undefined), params, null, key);
      return;
    }
    if (entry.blocked.has(field) || this.#isDerived(entry, field)) return;
    const condition = this.#conditions.get(rule);
    if (condition?.reads.some((name) => name !== field && failed.has(name))) {
      this.#ledger.block(rule);
      return;
    }
    const isColumn = !this.#isEnvelope && !this.#mapping.byField.has(field);
    if (condition && isColumn && this.#ledger.policy.severityOf(rule, severity) !== null) {
      this.#needed.set(field, (this.#needed.get(field) ?? 0) + 1);
      return;
    }
    const filler = entry.fillers.findLast((one) => one.field === field);
    const told: Params = filler === undefined ? params : { ...params, typed: trimmed(filler.from) };
    const { at, text } = this.#at.fieldOf(entry.row, field);
    this.#ledger.add(rule, severity, at, told, text, key);
  }

  /** A common field without a column: taken from another field, or not known. */
  #isDerived(entry: Entry, name: string): boolean {
    return entry.record[name] !== undefined && !this.#mapping.byField.has(name);
  }

  #listRepairs(row: Row, repairs: readonly CellRepair[]): void {
    for (const { field, index, ...repair } of repairs) {
      this.#ledger.collector.addRepair({ at: this.#at.cell(row, field, index), ...repair });
    }
  }

  /** Words that stood for nothing, where nothing was needed. */
  #listFillers(entry: Entry, told: ReadonlySet<string | null>): void {
    const words = entry.fillers.filter(({ field, isUnfit }) => !isUnfit && !told.has(field));
    this.#listRepairs(
      entry.row,
      words.map(({ isUnfit: _, ...repair }) => repair),
    );
  }

  /** Tells what concerns whole columns, and gives the number of records and how they stand to the register. */
  finish(): { readonly count: number; readonly linkage: LinkageCounts | null } {
    for (const [name, count] of this.#needed) {
      const field = fieldNamed(this.#mapping.type, name);
      if (!field) continue;
      const params = { field: name, title: field.title, count, lookedFor: lookedFor(field) };
      this.#ledger.add('input/missing-conditional-column', 'error', this.#at.column(undefined, name), params);
    }
    for (const { rule, others } of this.#rules.finish()) {
      const params = rule.params({}, this.#run.context, others);
      const related = rule.related.map(({ field }) => this.#at.columnOf(field));
      this.#ledger.add(rule.id, rule.severity, this.#at.columnOf(rule.at), params, null, null, related);
    }
    return { count: this.#count, linkage: this.#linkage?.counts ?? null };
  }
}
