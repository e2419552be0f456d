import { sayIn } from '../findings/say.js';
import type { RenderedFinding, Severity } from '../model/finding.js';
import type { Report, ReportRule } from '../model/report.js';
import { addressOf } from './address.js';
import { ruleAbout } from './rule-about.js';
import { reasonWords } from './rule-lines.js';
import { severities, severityWords } from './severity-words.js';
import { submissionLines, submissionSentence, unreportedCount } from './submission-words.js';
import { textWords } from './text-words.js';
import { xmlText } from './xml.js';

/** Findings of a rule told in one test case. */
const findingsShown = 10;

type Outcome = 'passed' | 'failed' | 'error' | 'skipped';

interface TestCase {
  readonly outcome: Outcome;
  readonly xml: string;
}

/**
 * The report for machines that show tests, in the form of JUnit: a suite per file, in it a case per rule that took part. Errors
 * are failures, with their exact number; doubts are told in `system-out` and fail nothing. What could not be judged is an
 * error. No times: equal runs give equal bytes.
 */
export function junitReport(report: Report): string {
  const files = new Set([...report.sources.map(({ file }) => file), ...report.groups.map(({ file }) => file)]);
  const run = {
    name: report.profile.title,
    cases: [verdictCase(report), ...submissionCases(report)],
    properties: propertiesOf(report),
  };
  const suites = [
    run,
    ...[...files].map((file) => ({ name: file || report.profile.title, cases: casesOf(file, report), properties: '' })),
  ];
  const all = suites.flatMap(({ cases }) => cases);
  const inner = suites.map(
    ({ name, cases, properties }) =>
      `  <testsuite name="${xmlText(name)}" ${totalsOf(cases)}>\n${properties}${cases.map(({ xml }) => xml).join('')}  </testsuite>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="lucheng" ${totalsOf(all)}>\n${inner.join('')}</testsuites>\n`;
}

function totalsOf(cases: readonly TestCase[]): string {
  const of = (outcome: Outcome): number => cases.filter((one) => one.outcome === outcome).length;
  return `tests="${cases.length}" failures="${of('failed')}" errors="${of('error')}" skipped="${of('skipped')}"`;
}

function propertiesOf({ verdict, asOf, standard, summary }: Report): string {
  const { records, errors, warnings, infos, repairs, suppressed } = summary;
  const all = { verdict, asOf, standard: standard.version, records, errors, warnings, infos, repairs, suppressed };
  const lines = Object.entries(all).map(
    ([name, value]) => `      <property name="${name}" value="${xmlText(String(value))}"/>\n`,
  );
  return `    <properties>\n${lines.join('')}    </properties>\n`;
}

/** The verdict itself fails nothing twice: it is an error where nothing certain can be said. */
function verdictCase(report: Report): TestCase {
  const words = textWords[report.lang].verdict(report);
  const name = sayIn(report.lang)('能否判定', 'can be judged');
  const isOpen = report.verdict === 'undetermined';
  return caseOf('verdict', name, isOpen ? 'error' : 'passed', words, [], isOpen ? [] : [words]);
}

/** What was submitted: fails where records are left, and is an error where nobody knows. */
function submissionCases(report: Report): readonly TestCase[] {
  const { submission, lang } = report;
  if (submission === undefined) return [];
  const { records, failure, zeroReports } = submission;
  const isOpen = failure !== null || records.pending + records.unknown > 0;
  const isLeft = unreportedCount(records) > 0 || zeroReports.accepted < zeroReports.total;
  const outcome = isOpen ? 'error' : isLeft ? 'failed' : 'passed';
  const lines = submissionLines(report);
  const told = outcome === 'passed' ? [] : lines;
  const out = outcome === 'passed' ? lines : [];
  return [
    caseOf('submission', sayIn(lang)('报送', 'submitted'), outcome, submissionSentence(submission, lang), told, out),
  ];
}

function casesOf(file: string, report: Report): readonly TestCase[] {
  const types = report.sources
    .filter((source) => source.file === file)
    .flatMap(({ sheets }) => sheets.flatMap(({ recordType, skipped }) => (skipped === null ? (recordType ?? []) : [])));
  const found = new Set(report.groups.filter((group) => group.file === file).map(({ rule }) => rule));
  const tookPart = ({ id }: ReportRule): boolean =>
    found.has(id) || (ruleAbout(id, report.lang).types ?? []).some((type) => types.includes(type));
  return report.rules.filter(tookPart).map((rule) => ruleCase(rule, file, report));
}

function ruleCase({ id, status, why }: ReportRule, file: string, report: Report): TestCase {
  const { lang } = report;
  const say = sayIn(lang);
  const count = (severity: Severity): number =>
    report.groups
      .filter((group) => group.file === file && group.rule === id && group.severity === severity)
      .reduce((sum, group) => sum + group.count, 0);
  const findings = report.findings.filter(({ rule, at }) => rule === id && at.file === file);
  const of = (severity: Severity): readonly RenderedFinding[] =>
    findings.filter((finding) => finding.severity === severity);
  const words = textWords[lang];
  const line = ({ at, message }: RenderedFinding): string => `${addressOf(at, words)}  ${message}`;
  const reasons = why.map((reason) => reasonWords(reason, lang)).join(say('、', ', '));
  const errors = count('error');
  const doubts = severities.slice(1).flatMap((severity) => {
    const n = count(severity);
    const name = severityWords[severity];
    const head = say(`${name.zh} ${n} 处`, `${name.en}: ${n}`);
    return n === 0 ? [] : [head, ...of(severity).slice(0, findingsShown).map(line)];
  });
  const outcome = outcomeOf(id, status, errors, doubts.length > 0, report);
  const message =
    errors > 0
      ? say(`${errors} 处：${of('error')[0]?.message ?? ''}`, `${errors}: ${of('error')[0]?.message ?? ''}`)
      : reasons;
  const told = of('error').slice(0, findingsShown).map(line);
  return caseOf(id, ruleAbout(id, lang).title, outcome, message || id, told, doubts);
}

function outcomeOf(
  id: string,
  status: ReportRule['status'],
  errors: number,
  hasDoubts: boolean,
  { undeterminedBy }: Report,
): Outcome {
  if (status === 'crashed' || (undeterminedBy.includes(id) && (errors > 0 || hasDoubts))) return 'error';
  if (errors > 0) return 'failed';
  return status === 'not-run' ? 'skipped' : 'passed';
}

function caseOf(
  id: string,
  name: string,
  outcome: Outcome,
  message: string,
  told: readonly string[],
  out: readonly string[],
): TestCase {
  const text = told.map(xmlText).join('\n');
  const results: Readonly<Record<Outcome, string>> = {
    passed: '',
    failed: `      <failure type="${xmlText(id)}" message="${xmlText(message)}">${text}</failure>\n`,
    error: `      <error type="${xmlText(id)}" message="${xmlText(message)}">${text}</error>\n`,
    skipped: `      <skipped message="${xmlText(message)}"/>\n`,
  };
  const stdout = out.length === 0 ? '' : `      <system-out>${out.map(xmlText).join('\n')}</system-out>\n`;
  const inner = results[outcome] + stdout;
  const open = `    <testcase classname="${xmlText(id)}" name="${xmlText(name)}"`;
  return { outcome, xml: inner === '' ? `${open}/>\n` : `${open}>\n${inner}    </testcase>\n` };
}
