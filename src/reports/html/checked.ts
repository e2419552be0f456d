import { ruleTitle } from '../../findings/rule-title.js';
import { sayIn } from '../../findings/say.js';
import type { Report, ReportRule, ReportSheet, ReportSource } from '../../model/report.js';
import { type Content, html, type Markup } from '../../page/markup.js';
import { reasonWords, ruleLines } from '../rule-lines.js';
import { textWords } from '../text-words.js';
import { visible } from '../visible.js';

/** Files left out that are named. */
const ignoredNamed = 200;

/** What was checked and what was not: files, sheets, rows, columns, rules. */
export function checkedOf(report: Report): Content {
  const say = sayIn(report.lang);
  const words = textWords[report.lang];
  const more = report.ignored.length - ignoredNamed;
  return html`${report.sources.map((source) => sourceOf(source, report))}
${
  report.ignored.length === 0
    ? null
    : html`<details><summary>${say(`没有检查的文件 ${report.ignored.length} 个`, `${report.ignored.length} files not checked`)}</summary><ul>${report.ignored
        .slice(0, ignoredNamed)
        .map(
          ({ file, why }) => html`<li>${visible(words.ignored(file, why))}</li>`,
        )}</ul>${more > 0 ? html`<p class="note">${words.andMore(more)}</p>` : null}</details>`
}
${report.register === null ? null : html`<p>${visible(words.register(report.register))}</p>`}
${ruleLines(report).map((line) => html`<p>${line}</p>`)}
${rulesTable(report.rules, report)}`;
}

function sourceOf(source: ReportSource, report: Report): Markup {
  const words = textWords[report.lang];
  return html`<article class="source"><h3>${visible(words.source(source))}</h3>
${source.sheets.map((sheet) => sheetOf(source, sheet, report))}
${source.sha256 === null ? null : html`<p class="digest">SHA-256 <code>${source.sha256}</code></p>`}</article>
`;
}

function sheetOf(source: ReportSource, sheet: ReportSheet, report: Report): Markup {
  const words = textWords[report.lang];
  const say = sayIn(report.lang);
  if (sheet.skipped !== null) return html`<p class="skipped">▲ ${visible(words.skipped(sheet))}</p>`;
  const unknown = sheet.columns.filter(({ field }) => field === null);
  const notes = [
    ...(sheet.rows.excludedCount > 0 ? [words.excluded(sheet)] : []),
    ...(unknown.length > 0 ? [words.unmapped(unknown)] : []),
    ...(sheet.absentFields.length > 0 ? [words.absent(sheet.absentFields)] : []),
    ...(sheet.notGiven.length > 0 ? [words.notGiven(sheet.notGiven)] : []),
    ...(sheet.linkage === null ? [] : [words.linkage(sheet.linkage)]),
  ];
  return html`<p>${visible(words.sheet(source, sheet))}</p>
${notes.length === 0 ? null : html`<ul>${notes.map((note) => html`<li>${visible(note)}</li>`)}</ul>`}
${
  sheet.columns.length === 0
    ? null
    : html`<details><summary>${say(`${sheet.columns.length} 列各对应什么`, `What its ${sheet.columns.length} columns were taken for`)}</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${say('各列的对应', 'Columns')}"><table class="plain"><thead><tr><th scope="col">${say('列', 'Column')}</th><th scope="col">${say('表头', 'Header')}</th><th scope="col">${say('数据项', 'Field')}</th></tr></thead>
<tbody>${sheet.columns.map(
        ({ column, header, title, suggestion }) =>
          html`<tr><td>${column}</td><td>${visible(header)}</td><td>${title ?? html`<span class="muted">${say('没有对应', 'none')}${suggestion === undefined ? '' : say(`（近似「${suggestion}」）`, ` (like ${suggestion})`)}</span>`}</td></tr>`,
      )}</tbody></table></div></details>`
}`;
}

function rulesTable(rules: readonly ReportRule[], report: Report): Markup | null {
  if (rules.length === 0) return null;
  const say = sayIn(report.lang);
  const status: Readonly<Record<ReportRule['status'], string>> = {
    passed: say('没有问题', 'found nothing'),
    found: say('发现问题', 'found something'),
    suppressed: say('只有经说明不计的', 'only what is suppressed'),
    'not-run': say('未执行', 'not run'),
    crashed: say('出错', 'broke'),
  };
  return html`<details><summary>${say(`各条规则的执行情况（${rules.length} 条）`, `How each of ${rules.length} rules fared`)}</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${say('规则', 'Rules')}"><table class="plain"><thead><tr><th scope="col">${say('规则', 'Rule')}</th><th scope="col">${say('名称', 'Title')}</th><th scope="col">${say('结果', 'Result')}</th><th scope="col" class="number">${say('问题', 'Findings')}</th><th scope="col" class="number">${say('判断的记录', 'Records judged')}</th><th scope="col">${say('没有执行的', 'Not run')}</th></tr></thead>
<tbody>${rules.map(
    ({ id, status: one, count, judged, blocked, notRun, why }) =>
      html`<tr><td><code>${id}</code></td><td>${ruleTitle(id, report.lang)}</td><td>${status[one]}</td><td class="number">${count}</td><td class="number">${judged ?? '—'}</td><td>${[
        ...(blocked > 0 ? [say(`值本身有问题 ${blocked} 次`, `${blocked} held back by faulty values`)] : []),
        ...(notRun > 0 ? [say(`${notRun} 条记录`, `${notRun} records`)] : []),
        ...why.map((reason) => reasonWords(reason, report.lang)),
      ].join(say('；', '; '))}</td></tr>`,
  )}</tbody></table></div></details>`;
}
