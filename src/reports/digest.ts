import { plainWords } from '../findings/plain-words.js';
import { type Say, sayIn } from '../findings/say.js';
import { forms } from '../generated/forms.js';
import { recordTypes } from '../generated/record-types.js';
import type { Report } from '../model/report.js';
import { changeLine } from './change-words.js';
import { fieldTitle, type Group, groupFindings, sizeOf } from './finding-groups.js';
import { fitBytes, fitLines } from './fit-bytes.js';
import { severities, severityWords } from './severity-words.js';
import { submissionSentence } from './submission-words.js';
import { textWords, verdictSigns } from './text-words.js';
import { visible } from './visible.js';

/** Bytes a chat message may have. */
export const digestBytes = 2048;
/** Bytes of a line that is always there, of one group, of the name of a file. */
const lineBytes = 300;
const groupBytes = 240;
const nameBytes = 48;
/** Files named, groups considered, obstacles named. */
const filesShown = 3;
const groupsTried = 60;
const obstaclesShown = 3;

const types = [...recordTypes, ...forms];

/**
 * The report as one chat message of at most 2,048 bytes: the verdict, the counts, what is wrong most often and what to do, as
 * far as it fits. It holds no value of a cell, no name of a person, no number of a document: only titles, counts and names of
 * files, as a group chat has more readers than the data may have.
 */
export function digestReport(report: Report): string {
  const { lang } = report;
  const say = sayIn(lang);
  const words = textWords[lang];
  const rank = (group: Group): number => severities.indexOf(group.severity);
  // stable: within a severity the biggest first
  const groups = [...groupFindings(report)].sort((a, b) => rank(a) - rank(b));
  const before = [
    `${verdictSigns[report.verdict]} ${verdictOf(report, say)}`,
    words.counts(report.summary),
    ...(report.comparison === null ? [] : [changeLine(report.comparison, lang)]),
  ].map(oneLine);
  const after = [
    filesLine(report, say),
    say('逐处的位置和改法见完整的检查报告', 'Places and advice are in the full report'),
    words.basis(report),
  ].map(oneLine);
  const lines = groups.slice(0, groupsTried).map((group) => groupLine(group, report, say));
  return fitLines(before, lines, after, digestBytes, (rest) => {
    const kinds = groups.length - lines.length + rest;
    return say(`另有 ${kinds} 类`, `${kinds} more kinds`);
  });
}

const oneLine = (line: string): string => fitBytes(line, lineBytes);

/** The words of the text report, which quote values only where nothing certain can be said. */
function verdictOf(report: Report, say: Say): string {
  if (report.verdict !== 'undetermined') return textWords[report.lang].verdict(report);
  const why = report.undeterminedBy.slice(0, obstaclesShown).map((rule) => {
    const finding = report.findings.find((one) => one.rule === rule);
    const title = finding === undefined ? '' : (fieldTitle(finding.at, report) ?? '');
    return plainWords({ rule, params: finding?.params ?? {} }, title, report.lang, types).what;
  });
  const open = say('无法判定：', 'Undetermined: ') + why.join(say('；', '; '));
  return report.submission === undefined
    ? open
    : `${submissionSentence(report.submission, report.lang)}${say('；', '; ')}${open}`;
}

/** 「许可类别：错误 5 处，不在代码范围内（改填规定的值）」. */
function groupLine(group: Group, report: Report, say: Say): string {
  const first = group.findings[0]!;
  const title = fieldTitle(first.at, report) ?? '';
  const { what, fix } = plainWords(first, title, report.lang, types);
  const count = sizeOf(group);
  const name = severityWords[group.severity];
  const head = say(`${name.zh} ${count} 处`, `${count} ${name.en}${count > 1 ? 's' : ''}`);
  const about = title === '' || what.includes(title) ? '' : `${title}${say('：', ': ')}`;
  const advice = fix === '' ? '' : say(`（${fix}）`, ` (${fix})`);
  return fitBytes(`· ${about}${head}${say('，', ', ')}${what}${advice}`, groupBytes);
}

function filesLine({ sources }: Report, say: Say): string {
  const names = sources.slice(0, filesShown).map(({ file }) => fileName(file));
  const rest = sources.length - names.length;
  const more = rest > 0 ? say(` 等 ${sources.length} 个`, ` and ${rest} more`) : '';
  return say('文件：', 'Files: ') + names.join(say('、', ', ')) + more;
}

/** The name of a file without its folders; long numbers in it may be those of persons or documents. */
const fileName = (file: string): string =>
  fitBytes(visible(file.replace(/^.*[\\/]/, '')).replace(/[0-9０-９]{9,}[XxＸｘ]?/g, '…'), nameBytes);
