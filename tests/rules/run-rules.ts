import { Policy, profileNamed } from '../../src/check/policy.js';
import { isWrongValue } from '../../src/check/wrong-value.js';
import { render } from '../../src/findings/render.js';
import { calendars } from '../../src/generated/calendars.js';
import { recordTypes } from '../../src/generated/record-types.js';
import { rules as rulesByType } from '../../src/generated/rules/all.js';
import { validators } from '../../src/generated/validators/all.js';
import type { Params, Severity } from '../../src/model/finding.js';
import type { UnitRegister } from '../../src/model/register.js';
import type { RuleContext } from '../../src/model/rule.js';
import { DatasetRules } from '../../src/rules/dataset-rules.js';
import { SheetRules } from '../../src/rules/sheet-rules.js';
import { Tallies } from '../../src/rules/tallies.js';
import { Calendar } from '../../src/standard/calendar.js';
import { parameterValues } from '../../src/standard/parameters.js';
import { checkShape } from '../../src/standard/shape.js';

export type Json = Record<string, string | string[]>;

/** A record of a run, with its type. */
export interface Typed {
  readonly type: string;
  readonly record: Json;
}

/** What was found: the rule, the record it speaks of (counted from 1; 0 for the table as a whole), and what it says. */
export interface Told {
  readonly rule: string;
  readonly record: number;
  readonly message: string;
}

export const contextAt = (asOf: string, register?: UnitRegister): RuleContext => ({
  parameters: parameterValues({}),
  calendar: new Calendar(calendars),
  asOf,
  register,
});

const words = (rule: string, severity: Severity, params: Params): string => {
  const at = { file: '', sheet: null, row: null, line: null, column: null, header: null, field: null, pointer: null };
  return render({ rule, severity, at, key: null, params, value: null, related: [] }, 'zh', recordTypes).message;
};

/** Judges records as one run, those of a type as one table: their shape, and every rule. Tallies tell how each rule fared. */
export async function runRules(
  records: readonly Typed[],
  run: RuleContext,
  profile?: string,
): Promise<{ readonly told: Told[]; readonly tallies: Tallies }> {
  const tallies = new Tallies();
  const policy = new Policy(profileNamed(profile)!, recordTypes);
  const byCode = new Map(recordTypes.map((type) => [type.code, type.id]));
  const dataset = new DatasetRules(run, byCode, (rules) => policy.rulesOf(rules));
  const told: Told[] = [];
  const tables = new Map<string, SheetRules>();
  for (const [i, { type, record }] of records.entries()) {
    const known = recordTypes.find(({ id }) => id === type)!;
    const optional = new Set(known.fields.filter((field) => policy.isOptional(field)).map(({ name }) => name));
    const problems = checkShape(known, record, validators[type]!, optional).filter(
      ({ rule, severity, params }) => policy.severityOf(rule, severity, params) !== null,
    );
    for (const { rule, field, keyword } of problems)
      told.push({ rule, record: i + 1, message: `${field ?? ''} ${keyword}` });
    const sheet =
      tables.get(type) ??
      new SheetRules(
        policy.rulesOf(rulesByType[type]!),
        await dataset.feedsOf(type),
        { follows: [], unknown: new Set() },
        run,
        tallies,
      );
    tables.set(type, sheet);
    const faulty = new Set(problems.filter(isWrongValue).map(({ field }) => field ?? ''));
    for (const rule of sheet.judge(record, faulty))
      told.push({
        rule: rule.id,
        record: i + 1,
        message: words(rule.id, rule.severity, rule.params(record, run, {})),
      });
    sheet.feed(record, { sheet: 0, row: i + 1, line: 0 }, faulty);
  }
  for (const { rule, others } of [...tables.values()].flatMap((sheet) => sheet.finish()))
    told.push({ rule: rule.id, record: 0, message: words(rule.id, rule.severity, rule.params({}, run, others)) });
  const seen = new Set(records.map(({ type }) => type));
  for (const { rule, sheets } of dataset.finish(seen, () => 1000, tallies)) {
    for (const { ref, others } of sheets.flatMap(({ hits }) => hits)) {
      const params = rule.params(records[ref.row - 1]!.record, run, others);
      told.push({ rule: rule.id, record: ref.row, message: words(rule.id, rule.severity, params) });
    }
  }
  return { told: told.sort((a, b) => a.record - b.record || (a.rule < b.rule ? -1 : 1)), tallies };
}
