import { addressOrder, sheetKey } from '../findings/order.js';
import { render } from '../findings/render.js';
import type { Severity } from '../model/finding.js';
import type { Standard } from '../model/mapping.js';
import type { Report, ReportRule, ReportSource, Verdict } from '../model/report.js';
import type { Tally } from '../rules/accumulators/accumulator.js';
import { standardVersion } from '../standard/version.js';
import type { Ledger } from './ledger.js';
import type { CheckOptions } from './options.js';
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
): Report {
  const { collector } = ledger;
  const lang = options.lang ?? 'zh';
  const { id, title, purpose, note, en } = ledger.policy.profile;
  const files = sources.map((source) => source.file);
  const sheets = sources.flatMap((source) => source.sheets.map((sheet) => sheetKey(source.file, sheet.name ?? '')));
  const order = addressOrder(files, sheets);
  const rules = rulesOf(ledger, ruleRun);
  const undeterminedBy = rules
    .filter(
      ({ id, severity, status }) =>
        status === 'crashed' || unjudged.has(id) || (severity === 'error' && id.startsWith('input/')),
    )
    .map(({ id }) => id);
  const errors = collector.count('error');
  const suppressed = ledger.suppressions.all.flatMap(({ first, ...one }) =>
    first === null ? [] : [{ ...one, ...first }],
  );
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
    },
    zeroReports: ruleRun.batches.zeroReports(standard.recordTypes),
    sources,
    ignored: [...(options.ignored ?? []), ...ledger.ignored],
    rules,
    groups: collector.groups,
    findings: collector.findings.sort(order).map((finding) => render(finding, lang, standard.recordTypes)),
    suppressed,
    capped: collector.capped,
    repairs: collector.repairs.sort(order),
    coverage: { obligations: [], completeness: [] },
  };
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
