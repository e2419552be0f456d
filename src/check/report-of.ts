import { addressOrder, sheetKey } from '../findings/order.js';
import { render } from '../findings/render.js';
import type { Severity } from '../model/finding.js';
import type { LinkageCounts } from '../model/linkage.js';
import type { Standard } from '../model/mapping.js';
import type { Register } from '../model/register.js';
import type { Report, ReportRegister, ReportRule, ReportSource, Verdict } from '../model/report.js';
import type { Tally } from '../rules/accumulators/accumulator.js';
import { standardVersion } from '../standard/version.js';
import { fileAt, type Ledger } from './ledger.js';
import type { CheckOptions } from './options.js';
import { registerForm } from './register/form.js';
import type { RuleRun } from './rule-run.js';

/** Rules that leave something unjudged, besides every error about inputs. */
const unjudged = new Set(['input/no-records', 'shape/uncached-formula', 'shape/automatic-number']);

/** Makes the report of a finished run: words, order, counts and the verdict. */
export function reportOf(
  ledger: Ledger,
  sources: readonly ReportSource[],
  standard: Standard,
  options: CheckOptions,
  ruleRun: RuleRun,
  register?: Register,
): Report {
  const { collector } = ledger;
  const lang = options.lang ?? 'zh';
  const { id, title, purpose, note, en } = ledger.policy.profile;
  const read = [
    ...sources.map(({ file, sheets }) => ({ file, sheets: sheets.map(({ name }) => name) })),
    ...(register === undefined ? [] : [register]),
  ];
  const files = read.map(({ file }) => file);
  const sheets = read.flatMap((one) => one.sheets.map((name) => sheetKey(one.file, name ?? '')));
  const order = addressOrder(files, sheets);
  const worded = register === undefined ? standard.recordTypes : [...standard.recordTypes, registerForm];
  // faults of the register are told, but are none of the data's: the verdict does not hang on them
  const undeterminedBy = rulesOf(ledger, ruleRun)
    .filter(
      ({ id, severity, status }) =>
        status === 'crashed' || unjudged.has(id) || (severity === 'error' && id.startsWith('input/')),
    )
    .map(({ id }) => id);
  if (register !== undefined) tellRegister(register, ledger);
  const rules = rulesOf(ledger, ruleRun);
  const errors = collector.count('error');
  const suppressed = ledger.suppressions.all.flatMap(({ first, ...one }) =>
    first === null ? [] : [{ ...one, ...first }],
  );
  const completeness = ruleRun.completeness.finish(options.asOf, register, ruleRun.batches.rows);
  return {
    verdict: verdictOf(undeterminedBy.length > 0, errors),
    undeterminedBy,
    asOf: options.asOf,
    lang,
    standard: { version: standardVersion },
    profile: {
      id,
      title: lang === 'zh' ? title : en.title,
      purpose: lang === 'zh' ? purpose : en.purpose,
      note: lang === 'zh' ? note : en.note,
    },
    summary: {
      records: ledger.records,
      errors,
      warnings: collector.count('warning'),
      infos: collector.count('info'),
      repairs: collector.repairCount,
      suppressed: suppressed.reduce((sum, { count }) => sum + count, 0),
      linkage: register === undefined ? null : linkageOf(sources),
      filled: filledOf(completeness),
    },
    register: register === undefined ? null : registerLine(register),
    zeroReports: ruleRun.batches.zeroReports(standard.recordTypes),
    sources,
    ignored: [...(options.ignored ?? []), ...ledger.ignored],
    rules,
    groups: collector.groups,
    findings: collector.findings.sort(order).map((finding) => render(finding, lang, worded)),
    suppressed,
    capped: collector.capped,
    repairs: collector.repairs.sort(order),
    repairGroups: collector.repairGroups,
    completeness,
    comparison: null,
  };
}

const registerLine = ({ file, sha256, entries, usable, faulty, repairs }: Register): ReportRegister => ({
  file,
  sha256,
  entries,
  usable,
  faulty,
  repairs,
});

function tellRegister({ findings, groups }: Register, { collector }: Ledger): void {
  for (const finding of findings) collector.add(finding);
  for (const { rule, severity, file, sheet, field, count, listed } of groups)
    collector.countMore({ rule, severity, at: { ...fileAt(file, sheet), field } }, count - listed);
}

/** Records of all sheets by how they stand to the register. */
function linkageOf(sources: readonly ReportSource[]): LinkageCounts {
  const all = sources.flatMap(({ sheets }) => sheets.flatMap(({ linkage }) => linkage ?? []));
  const sum = (one: keyof LinkageCounts): number => all.reduce((total, counts) => total + counts[one], 0);
  return {
    qualified: sum('qualified'),
    doubtful: sum('doubtful'),
    unlinked: sum('unlinked'),
    unchecked: sum('unchecked'),
  };
}

/** Values that must be there, over all records, and how many of them are. */
function filledOf(completeness: Report['completeness']): Report['summary']['filled'] {
  const fields = completeness.flatMap(({ all }) => all.fields);
  const sum = (of: 'should' | 'filled'): number => fields.reduce((total, field) => total + field[of], 0);
  return { n: sum('filled'), of: sum('should') };
}

/** What could not be judged outweighs errors, and errors outweigh everything else. */
function verdictOf(undetermined: boolean, errors: number): Verdict {
  if (undetermined) return 'undetermined';
  return errors > 0 ? 'fail' : 'pass';
}

/** Every rule that took part, whether it found something or not. */
function rulesOf(ledger: Ledger, ruleRun: RuleRun): ReportRule[] {
  const counts = new Map(ledger.collector.rules.map((one) => [one.id, one]));
  const conditions = [...ledger.types].flatMap((type) => type.conditions);
  const tallies = new Map(ruleRun.tallies.all.map((one) => [one.id, one]));
  const ids = new Set([...counts.keys(), ...conditions.map(({ id }) => id), ...tallies.keys()]);
  const severities = new Map(
    [...conditions, ...tallies.values(), ...counts.values()].map(({ id, severity }) => [id, severity]),
  );
  const suppressed = new Set(ledger.suppressions.all.filter(({ count }) => count > 0).map(({ rule }) => rule));
  return [...ids]
    .sort()
    .map((id) =>
      ruleOf(id, severities.get(id) ?? 'info', counts.get(id)?.count ?? 0, ledger.blocked(id), tallies.get(id)?.tally),
    )
    .map((rule) => (rule.status === 'passed' && suppressed.has(rule.id) ? { ...rule, status: 'suppressed' } : rule));
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

function ruleOf(id: string, severity: Severity, count: number, blocked: number, tally: Tally | undefined): ReportRule {
  if (tally === undefined)
    return { id, severity, status: count > 0 ? 'found' : 'passed', count, judged: null, blocked, notRun: 0, why: [] };
  const { judged, notRun, crashed } = tally;
  const idle = judged === 0 && (tally.blocked > 0 || notRun.size > 0);
  const status = crashed.size > 0 ? 'crashed' : count > 0 ? 'found' : idle ? 'not-run' : 'passed';
  return {
    id,
    severity,
    status,
    count,
    judged,
    blocked: tally.blocked,
    notRun: total(notRun),
    why: [...notRun.keys(), ...[...crashed.keys()].map((reason) => `crash:${reason}`)].sort(),
  };
}
