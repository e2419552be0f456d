import { sayIn } from '../../findings/say.js';
import type { Report } from '../../model/report.js';
import { type Content, html } from '../../page/markup.js';
import { addressOf } from '../address.js';
import { keptKinds, repairKinds } from '../repair-kinds.js';
import { textWords } from '../text-words.js';
import { visible } from '../visible.js';

/** What was put right before judging, with an example each; null where nothing was. */
export function repairsTable(report: Report): Content {
  const kinds = repairKinds(report);
  if (kinds.length === 0) return null;
  const say = sayIn(report.lang);
  const words = textWords[report.lang];
  return html`<p>${say(`共 ${report.summary.repairs} 处，`, `${report.summary.repairs} values; `)}${words.repairsNote(report)}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${say('自动修正一览', 'Repairs')}"><table class="plain"><thead><tr><th scope="col">${say('修正', 'Repair')}</th><th scope="col" class="number">${say('处数', 'Times')}</th><th scope="col">${say('例：位置', 'Example at')}</th><th scope="col">${say('原来', 'Was')}</th><th scope="col">${say('按此判断', 'Judged as')}</th></tr></thead>
<tbody>${kinds.map(
    ({ words: what, count, first }) =>
      html`<tr><td>${what}</td><td class="number">${count}</td>${
        first === undefined
          ? html`<td></td><td></td><td></td>`
          : html`<td>${visible(addressOf(first.at, words))}</td><td>${visible(first.from)}</td><td>${visible(first.to)}</td>`
      }</tr>`,
  )}</tbody></table></div>
${keptKinds(report).map(({ words: why, count }) => html`<p class="note">${words.kept(count, why)}</p>`)}`;
}
