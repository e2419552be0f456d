import type { Report, ReportSource } from '../model/report.js';
import { fileUri } from './file-uri.js';
import { ruleAbout } from './rule-about.js';
import { reasonWords } from './rule-lines.js';
import { locationsOf, type RuleIndex, resultOf, sarifLevels, suppressedResult } from './sarif-result.js';
import { textWords } from './text-words.js';
import { findingCount, unlistedCount } from './unlisted.js';
import { runCodeOf } from './verdict-codes.js';
import { visible } from './visible.js';

/**
 * The report as SARIF 2.1.0, for code hosts and viewers of results. Results are the listed findings; the exact counts, and
 * whether there are more than are listed, stand in the properties of the run.
 */
export function sarifReport(report: Report): string {
  const rules = rulesOf(report);
  const index: RuleIndex = new Map(rules.map(({ id }, i) => [id, i]));
  const { comparison } = report;
  const run = {
    tool: {
      driver: {
        name: 'lucheng',
        version: report.standard.version,
        language: report.lang === 'zh' ? 'zh-CN' : 'en-US',
        rules,
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [invocationOf(report)],
    artifacts: report.sources.map(artifactOf),
    results: [
      ...report.findings.map((finding) => resultOf(finding, index)),
      ...(comparison?.fixed ?? []).map((finding) => resultOf(finding, index, 'fixed')),
      ...(comparison?.gone ?? []).map((finding) => resultOf(finding, index, 'gone')),
      ...report.suppressed.map((one) => suppressedResult(one, index)),
    ],
    properties: {
      verdict: report.verdict,
      asOf: report.asOf,
      profile: report.profile.id,
      summary: report.summary,
      findings: findingCount(report),
      unlisted: unlistedCount(report),
      capped: report.capped,
      ...(report.submission === undefined ? {} : { submission: report.submission }),
      ...(comparison === null ? {} : { comparison: { baseline: comparison.baseline, counts: comparison.counts } }),
    },
  };
  const log = { version: '2.1.0', $schema: 'https://json.schemastore.org/sarif-2.1.0.json', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

interface Described {
  readonly id: string;
}

/** Every rule that took part, is suppressed or was found by the earlier report, with its exact count. */
function rulesOf({ rules, suppressed, comparison, lang }: Report): readonly Described[] {
  const earlier = [...(comparison?.fixed ?? []), ...(comparison?.gone ?? [])];
  const others = [...suppressed, ...earlier].filter(({ rule }) => rules.every(({ id }) => id !== rule));
  const all = [
    ...rules,
    ...new Map(
      others.map(({ rule, severity }) => [rule, { id: rule, severity, status: 'suppressed', count: 0 }]),
    ).values(),
  ];
  return all.map(({ id, severity, status, count }) => {
    const { title, fix, measures } = ruleAbout(id, lang);
    return {
      id,
      shortDescription: { text: title },
      ...(fix === '' ? {} : { help: { text: fix } }),
      defaultConfiguration: { level: sarifLevels[severity] },
      properties: { status, count, ...(measures.length === 0 ? {} : { measures }) },
    };
  });
}

/** What could not be judged is a failure of the run, not of the data. */
function invocationOf(report: Report): object {
  const { verdict, undeterminedBy, findings, rules, lang } = report;
  const unread = findings.filter(({ rule }) => undeterminedBy.includes(rule));
  const broken = rules.filter(({ status }) => status === 'crashed');
  return {
    executionSuccessful: verdict !== 'undetermined',
    exitCode: runCodeOf(report),
    exitCodeDescription: visible(textWords[lang].verdict(report)),
    toolExecutionNotifications: [
      ...unread.map(({ rule, message, at }) => ({
        level: 'error',
        message: { text: visible(message) },
        associatedRule: { id: rule },
        ...locationsOf(at),
      })),
      ...broken.map(({ id, why }) => ({
        level: 'error',
        message: { text: visible(why.map((reason) => reasonWords(reason, lang)).join('; ')) },
        associatedRule: { id },
      })),
    ],
  };
}

const artifactOf = ({ file, size, sha256 }: ReportSource): object => ({
  location: { uri: fileUri(file) },
  length: size,
  ...(sha256 === null ? {} : { hashes: { 'sha-256': sha256 } }),
});
