import { sayIn } from '../findings/say.js';
import type { Severity } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { addressOf } from './address.js';
import { changeLine, changeNotes } from './change-words.js';
import { type Group, groupFindings, groupTitle, sizeOf } from './finding-groups.js';
import { ledgerLines } from './ledger-lines.js';
import { markdownText, tableOf } from './markdown-text.js';
import { repairLines } from './repair-lines.js';
import { severities, severityWords } from './severity-words.js';
import { submissionLines, submissionTitle } from './submission-words.js';
import { type TextWords, textWords, verdictSigns } from './text-words.js';

/** Places named of one group. */
const placesShown = 3;

/**
 * The report for an issue tracker or a chat that renders Markdown: the verdict, the counts, what to fix first by rule and
 * field, repairs, what was checked. No value in it can become a mark, an image, a link or a mention.
 */
export function markdownReport(report: Report): string {
  const words = textWords[report.lang];
  const groups = groupFindings(report);
  const titles: Readonly<Record<Severity, string>> = {
    error: words.fixFirst,
    warning: words.alsoLook,
    info: words.notes,
  };
  const parts = [
    `# ${markdownText(`${verdictSigns[report.verdict]} ${words.verdict(report)}`)}`,
    countsTable(report),
    ...comparisonParts(report),
    ...listPart(report.zeroReports.map((one) => words.zeroReport(one))),
    ...(report.submission === undefined
      ? []
      : titled(submissionTitle(report.submission, report.lang), submissionLines(report))),
    ...severities.flatMap((severity) =>
      groupsPart(
        titles[severity],
        groups.filter((group) => group.severity === severity),
        report,
        words,
      ),
    ),
    ...titled(
      words.suppressedTitle,
      report.suppressed.map((one) => words.suppressed(one, addressOf(one.at, words))),
    ),
    ...titled(words.repairs(report), repairLines(report, words)),
    ...titled(words.checked, ledgerLines(report, words)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function countsTable({ summary, lang }: Report): string {
  const head = sayIn(lang)(
    '记录,错误,疑问,提示,自动修正,经说明不计',
    'Records,Errors,Warnings,Notes,Repairs,Suppressed',
  ).split(',');
  const { records, errors, warnings, infos, repairs, suppressed } = summary;
  return tableOf(head, [[records, errors, warnings, infos, repairs, suppressed].map(String)]);
}

function comparisonParts(report: Report): readonly string[] {
  if (report.comparison === null) return [];
  return [markdownText(changeLine(report.comparison, report.lang)), ...listPart(changeNotes(report))];
}

function groupsPart(title: string, groups: readonly Group[], report: Report, words: TextWords): readonly string[] {
  if (groups.length === 0) return [];
  const head = sayIn(report.lang)(
    '字段,处数,问题（第一处）,在哪里,怎么改,规则编号',
    'Field,Count,Problem (the first),Where,Fix,Rule',
  ).split(',');
  return [
    headingOf(title),
    tableOf(
      head,
      groups.map((group) => rowOf(group, report, words)),
    ),
  ];
}

function rowOf(group: Group, report: Report, words: TextWords): readonly string[] {
  const first = group.findings[0]!;
  const places = group.findings.slice(0, placesShown).map(({ at }) => addressOf(at, words));
  const more = sizeOf(group) - places.length;
  const separator = sayIn(report.lang)('、', ', ');
  const where = [...places, ...(more > 0 ? [words.andMore(more)] : [])].join(separator);
  const title = groupTitle(first, report) || severityWords[group.severity][report.lang];
  return [title, String(sizeOf(group)), first.message, where, first.fix, first.rule];
}

const titled = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [headingOf(title), ...listPart(lines)];

/** `【已自动修正】共 3 处` → `## 已自动修正 共 3 处`. */
const headingOf = (title: string): string => `## ${markdownText(title.replace(/[【[]/, '').replace(/[】\]]/, ' '))}`;

const listPart = (lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [lines.map((line) => `- ${markdownText(line.trim().replace(/^· /, ''))}`).join('\n')];
