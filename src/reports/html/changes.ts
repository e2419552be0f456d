import { sayIn } from '../../findings/say.js';
import type { RenderedFinding } from '../../model/finding.js';
import type { Report } from '../../model/report.js';
import { type Content, html, type Markup } from '../../page/markup.js';
import { addressOf } from '../address.js';
import { changeNames, changeNotes, changeParts, changeTotals } from '../change-words.js';
import { textWords } from '../text-words.js';
import { visible } from '../visible.js';

/** Findings named at most of each kind. */
const named = 200;

/** How the run stands to the earlier one; null where there is none. */
export function changesOf(report: Report): Content {
  const { comparison, lang } = report;
  if (comparison === null) return null;
  const say = sayIn(lang);
  const { baseline } = comparison;
  const totals = changeTotals(comparison);
  return html`<p>${say(
    `上次的报告：${visible(baseline.file)}，检查基准日 ${baseline.asOf}，记录 ${baseline.summary.records} 条，错误 ${baseline.summary.errors} 处，疑问 ${baseline.summary.warnings} 处。按记录的标识逐处比较，行号、文件名变了不影响。`,
    `Earlier report: ${visible(baseline.file)} as of ${baseline.asOf}, ${baseline.summary.records} records, ${baseline.summary.errors} errors, ${baseline.summary.warnings} warnings. Compared by the identity of records, not by rows or file names.`,
  )}</p>
<ul class="chips">${changeParts(totals, lang).map((part) => html`<li>${part}</li>`)}</ul>
${changeNotes(report).map((note) => html`<p class="note">${note}</p>`)}
${foundThen(comparison.fixed, totals.fixed, changeNames.fixed[lang], report)}
${foundThen(comparison.gone, totals.gone, changeNames.gone[lang], report)}`;
}

/** Findings of the earlier report, where they stood then. */
function foundThen(findings: readonly RenderedFinding[], count: number, title: string, report: Report): Markup | null {
  if (count === 0) return null;
  const say = sayIn(report.lang);
  const words = textWords[report.lang];
  const rest = count - Math.min(named, findings.length);
  return html`<details><summary>${say(`${title}的 ${count} 处（位置是上次的）`, `${title}: ${count}, where they stood then`)}</summary>
<ul class="examples">${findings
    .slice(0, named)
    .map(
      ({ at, message }) =>
        html`<li><span class="place">${visible(addressOf(at, words))}</span> ${visible(message)}</li>`,
    )}</ul>${rest > 0 ? html`<p class="note">${words.andMore(rest)}</p>` : null}</details>`;
}
