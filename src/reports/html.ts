import { sayIn } from '../findings/say.js';
import type { Report } from '../model/report.js';
import type { ReportSubmission } from '../model/submission-report.js';
import { type Content, html } from '../page/markup.js';
import { addressOf } from './address.js';
import { changesOf } from './html/changes.js';
import { checkedOf } from './html/checked.js';
import { type Figure, framed } from './html/frame.js';
import { firstToDo, groupsOf } from './html/groups.js';
import { heatMap } from './html/heat-map.js';
import { howToRead } from './html/how-to-read.js';
import { listSection } from './html/list.js';
import { listOf } from './html/list-data.js';
import { pageList } from './html/packed-list.js';
import { repairsTable } from './html/repairs.js';
import { percentOf } from './percent.js';
import { reportedCount, submissionLines, submissionTitle, unreportedCount } from './submission-words.js';
import { textWords } from './text-words.js';
import { visible } from './visible.js';

/**
 * The report as one HTML file: opens by a double click, loads nothing, sends nothing, and prints. What can be submitted and what
 * to correct first stand on top; every finding that is listed can be looked for below.
 */
export function htmlReport(report: Report): string {
  const say = sayIn(report.lang);
  const words = textWords[report.lang];
  const list = listOf(report);
  return framed({
    lang: report.lang,
    title: say('政务诚信数据检查报告', 'Integrity data check'),
    verdict: report.verdict,
    sentence: visible(words.verdict(report)),
    first: firstToDo(report),
    figures: figuresOf(report),
    sections: [
      { id: 'submission', title: say('报送', 'Submissions'), body: submissionOf(report) },
      { id: 'changes', title: say('与上次比较', 'Since the last report'), body: changesOf(report) },
      { id: 'errors', title: say('先改这些', 'Fix first'), body: groupsOf(report, 'error') },
      { id: 'warnings', title: say('请核实', 'Please check'), body: groupsOf(report, 'warning') },
      { id: 'infos', title: say('提示', 'Notes'), body: groupsOf(report, 'info') },
      {
        id: 'completeness',
        title: say('是否填齐', 'Completeness'),
        body: report.summary.filled.of === 0 ? null : heatMap(report.completeness, report.lang),
      },
      { id: 'suppressed', title: say('经说明不计', 'Suppressed with a reason'), body: suppressedOf(report) },
      { id: 'zero', title: say('零报告', 'Zero reports'), body: zeroReportsOf(report) },
      {
        id: 'findings',
        title: say('全部问题', 'All findings'),
        body: listSection(report, list),
      },
      { id: 'repairs', title: say('已自动修正', 'Repairs'), body: repairsTable(report) },
      { id: 'checked', title: say('检查了什么', 'What was checked'), body: checkedOf(report) },
      { id: 'reading', title: say('怎样看这份报告', 'How to read this'), body: howToRead(report) },
    ],
    basis: words.basis(report),
    data: { list: pageList(list) },
  });
}

function figuresOf({ summary, submission, lang }: Report): readonly Figure[] {
  const say = sayIn(lang);
  const { records, errors, warnings, filled } = summary;
  const share = percentOf(filled.n, filled.of);
  return [
    { label: say('记录', 'Records'), value: numbered(records) },
    ...(submission === undefined ? [] : submissionFigures(submission, lang)),
    ...(share === null
      ? []
      : [{ label: say('完整率', 'Completeness'), value: share, note: `${numbered(filled.n)}/${numbered(filled.of)}` }]),
    {
      label: say('错误', 'Errors'),
      value: numbered(errors),
      tone: errors > 0 ? 'error' : 'good',
    },
    { label: say('疑问', 'Warnings'), value: numbered(warnings), ...(warnings > 0 ? { tone: 'warning' } : {}) },
  ];
}

function submissionFigures({ records, dryRun }: ReportSubmission, lang: Report['lang']): readonly Figure[] {
  const say = sayIn(lang);
  const left = unreportedCount(records) + records.pending + records.unknown;
  return [
    {
      label: dryRun ? say('可以报送', 'Can be submitted') : say('已报送', 'Submitted'),
      value: numbered(reportedCount(records)),
    },
    {
      label: dryRun ? say('不能报送', 'Cannot be') : say('未报送', 'Not submitted'),
      value: numbered(left),
      tone: left > 0 ? 'error' : 'good',
    },
  ];
}

function submissionOf(report: Report): Content {
  if (report.submission === undefined) return null;
  return html`<p>${visible(submissionTitle(report.submission, report.lang).replace(/^[【[].*?[】\]] ?/, ''))}</p>
<ul>${submissionLines(report).map((line) => html`<li>${visible(line)}</li>`)}</ul>`;
}

/** A count with its thousands apart; the same whatever the machine’s language. */
const numbered = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

function suppressedOf(report: Report): Content {
  if (report.suppressed.length === 0) return null;
  const words = textWords[report.lang];
  return html`<ul>${report.suppressed.map((one) => html`<li>${visible(words.suppressed(one, addressOf(one.at, words)))}</li>`)}</ul>`;
}

function zeroReportsOf({ zeroReports, lang }: Report): Content {
  if (zeroReports.length === 0) return null;
  return html`<ul>${zeroReports.map((one) => html`<li>${visible(textWords[lang].zeroReport(one))}</li>`)}</ul>`;
}
