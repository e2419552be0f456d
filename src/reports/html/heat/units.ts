import type { Say } from '../../../findings/say.js';
import type { UnitCompleteness } from '../../../model/completeness.js';
import { type Content, html } from '../../../page/markup.js';
import { visible } from '../../visible.js';
import { scrollBox } from '../scroll.js';
import { heatCell } from './cell.js';
import { byShare, shareOf, shareOfUnit } from './share.js';

/** Fields named of a unit, those that are filled least. */
const fieldsShown = 3;

/** A unit by its name, with its code below. */
export function unitLabel({ unit, name }: UnitCompleteness, say: Say): Content {
  const code = visible(unit ?? '');
  if (name === '') return code === '' ? say('单位不明', 'unit not known') : code;
  return html`${visible(name)}${code === '' ? null : html`<small>${code}</small>`}`;
}

/** The units without a column, one a row, and how many are not listed at all. */
export function moreUnits(rest: readonly UnitCompleteness[], unlisted: number, say: Say): Content {
  const others =
    unlisted > 0
      ? html`<p class="note">${say(
          `另有 ${unlisted} 个单位记录较少，没有逐个列出，已经计入「全部」。`,
          `${unlisted} more units with fewer records are not listed; “all” counts them.`,
        )}</p>`
      : null;
  if (rest.length === 0) return others;
  const title = say(`其余 ${rest.length} 个单位`, `The other ${rest.length} units`);
  const table = html`<table><thead><tr><th scope="col">${say('单位', 'unit')}</th><th scope="col">${say('记录', 'records')}</th><th scope="col">${say('完整率', 'filled')}</th><th scope="col">${say('填得最少的数据项', 'fields filled least')}</th></tr></thead><tbody>${rest.map(
    (unit) =>
      html`<tr><th scope="row">${unitLabel(unit, say)}</th><td>${unit.records}</td>${heatCell(shareOfUnit(unit))}<td class="words">${worstFields(unit, say)}</td></tr>
`,
  )}</tbody></table>`;
  return html`<details><summary>${title}</summary>${scrollBox(title, table)}</details>${others}`;
}

const worstFields = ({ fields }: UnitCompleteness, say: Say): string =>
  fields
    .filter(({ should, filled }) => filled < should)
    .sort((a, b) => byShare(shareOf(a), shareOf(b)))
    .slice(0, fieldsShown)
    .map(({ title, filled, should }) => `${title} ${filled}/${should}`)
    .join(say('、', ', ')) || '—';
