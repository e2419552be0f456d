import type { At, RenderedFinding, Severity } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { addressOf } from './address.js';
import { changeLine, changeMark, changeNotes, fixedGroups, fixedLine, fixedTitle, groupMark } from './change-words.js';
import { contextLine } from './context-line.js';
import { type Group, groupFindings, groupTitle, sizeOf, titleOf } from './finding-groups.js';
import { ledgerLines } from './ledger-lines.js';
import { repairLines } from './repair-lines.js';
import { submissionLines, submissionTitle } from './submission-words.js';
import { type TextWords, textWords, verdictSigns } from './text-words.js';

/** Examples shown of one group; the JSON report has them all. */
const examplesPerGroup = 3;
/** Related cells shown beside a finding. */
const relatedShown = 3;
/** Zero reports named. */
const zeroReportsShown = 10;
/** Groups shown of warnings and repairs before the rest is only counted. */
const groupsShown = 12;

/**
 * The report for a terminal: the verdict first, then what to fix first (grouped by rule and field, most frequent first),
 * repairs, and what was and was not checked. Only glyphs that exist in GBK.
 */
export function textReport(report: Report): string {
  const words = textWords[report.lang];
  const groups = groupFindings(report);
  const of = (severity: Severity): Group[] => groups.filter((group) => group.severity === severity);
  const parts = [
    verdictLines(report, words),
    section(
      report.submission === undefined ? '' : submissionTitle(report.submission, report.lang),
      submissionLines(report).map((line) => `  · ${line}`),
    ),
    section(words.fixFirst, groupLines(of('error'), report, words, Number.POSITIVE_INFINITY)),
    section(words.alsoLook, groupLines(of('warning'), report, words, groupsShown)),
    section(words.notes, groupLines(of('info'), report, words, groupsShown)),
    section(
      words.suppressedTitle,
      report.suppressed.map((one) => `  · ${words.suppressed(one, addressOf(one.at, words))}`),
    ),
    section(...fixedSection(report, words)),
    section(
      words.repairs(report),
      repairLines(report, words).map((line) => `  · ${line}`),
    ),
    section(words.checked, ledgerLines(report, words)),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [title, ...lines]);

function verdictLines(report: Report, words: TextWords): string[] {
  const { summary, comparison, lang } = report;
  const { linkage } = summary;
  const zero = report.zeroReports.slice(0, zeroReportsShown).map((one) => `  ${words.zeroReport(one)}`);
  const rest = report.zeroReports.length - zero.length;
  return [
    `${verdictSigns[report.verdict]} ${words.verdict(report)}`,
    `  ${words.counts(summary)}`,
    ...(comparison === null ? [] : [changeLine(comparison, lang), ...changeNotes(report)].map((line) => `  ${line}`)),
    ...(linkage === null ? [] : [`  ${words.linkage(linkage)}${words.linkageScope}`]),
    ...zero,
    ...(rest > 0 ? [`  ${words.andMore(rest)}`] : []),
  ];
}

function groupLines(groups: readonly Group[], report: Report, words: TextWords, limit: number): string[] {
  const lines = groups.slice(0, limit).flatMap((group, i) => oneGroup(group, i + 1, report, words));
  const rest = groups.slice(limit).reduce((sum, group) => sum + sizeOf(group), 0);
  return rest > 0 ? [...lines, `  ${words.andMore(rest)}`] : lines;
}

function oneGroup(group: Group, ordinal: number, report: Report, words: TextWords): string[] {
  const [first] = group.findings;
  if (first === undefined) return [];
  const { findings } = group;
  if (findings.length === 1) {
    return [
      `  ${ordinal}. ${changeMark(first, report.lang)}${first.message}`,
      ...whereLines(first, report, words),
      ...contextOf(first, '     ', words),
      ...adviceLines(first, words),
    ];
  }
  const examples = findings
    .slice(0, examplesPerGroup)
    .flatMap((finding) => [
      `     · ${addressOf(finding.at, words)}${relatedTo(finding, report, words)}  ${changeMark(finding, report.lang)}${finding.message}`,
      ...(finding === first ? contextOf(finding, '       ', words) : []),
    ]);
  const rest = sizeOf(group) - examplesPerGroup;
  return [
    `  ${ordinal}. ${words.groupTitle(groupTitle(first, report), sizeOf(group))}${groupMark(report.comparison, findings, sizeOf(group), report.lang)}`,
    ...examples,
    ...(rest > 0 ? [`     · ${words.andMore(rest)}`] : []),
    ...adviceLines(first, words),
  ];
}

/** Where a finding stands; what is about the run as a whole stands nowhere. */
function whereLines(finding: RenderedFinding, report: Report, words: TextWords): string[] {
  const where = `${addressOf(finding.at, words)}${relatedTo(finding, report, words)}`;
  return where === '' ? [] : [`     ${words.where} ${where}`];
}

/** What was found last time and is in order now, by rule and field. */
function fixedSection({ comparison, lang }: Report, words: TextWords): [string, string[]] {
  if (comparison === null) return ['', []];
  const groups = fixedGroups(comparison);
  const lines = groups.slice(0, groupsShown).map((group) => `  · ${fixedLine(comparison, group, lang)}`);
  const rest = groups.slice(groupsShown).reduce((sum, { counts }) => sum + counts.fixed, 0);
  return [fixedTitle(comparison, lang), rest > 0 ? [...lines, `  ${words.andMore(rest)}`] : lines];
}
/** What stands beside an error, so that it is recognised without opening the file. */
const contextOf = (finding: RenderedFinding, indent: string, words: TextWords): string[] =>
  finding.severity === 'error' ? contextLine(finding, indent, words) : [];

const adviceLines = (finding: RenderedFinding, words: TextWords): string[] => [
  `     ${words.why} ${finding.why}`,
  `     ${words.fix} ${finding.fix}   [${finding.rule}]`,
];

/** Cells the finding also speaks of; only what differs from its own place is said. */
function relatedTo({ at, related }: RenderedFinding, report: Report, words: TextWords): string {
  const places = [...new Set(related.map((one) => relatedPlace(one, at, report, words)))];
  return places.length === 0 ? '' : words.related(places.slice(0, relatedShown), places.length);
}

function relatedPlace(one: At, at: At, report: Report, words: TextWords): string {
  const same = one.file === at.file && one.sheet === at.sheet;
  // records of JSON have no columns: within the same record the name of the value is its place
  if (same && one.row === at.row && one.column === null) return `「${titleOf(one, report) ?? ''}」`;
  const short = { ...one, line: null };
  return addressOf(same ? { ...short, file: '', sheet: null } : short, words);
}
