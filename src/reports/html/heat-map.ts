import { type Say, sayIn } from '../../findings/say.js';
import type { FieldCompleteness, TypeCompleteness, UnitCompleteness } from '../../model/completeness.js';
import { type Content, html, type Markup } from '../../page/markup.js';
import { percentText } from '../percent.js';
import { heatCell } from './heat/cell.js';
import { byShare, fieldOf, shareOf, shareOfUnit } from './heat/share.js';
import { moreUnits, unitLabel } from './heat/units.js';
import { scrollBox } from './scroll.js';

/** Units that get a column; of more, those that are filled least. */
const columnsShown = 12;

/**
 * How far the fields that must be there are filled, field by field and unit by unit: one table for each type of record, the
 * first one open. Fields that are filled everywhere are told in one line, and so are types of which nothing is wanting.
 */
export function heatMap(types: readonly TypeCompleteness[], lang: 'zh' | 'en'): Markup {
  const say = sayIn(lang);
  const asked = types.filter(({ all }) => shareOfUnit(all).of > 0);
  const whole = asked.filter(({ all }) => lackingOf(all).length === 0);
  const lacking = asked.filter((type) => !whole.includes(type));
  return html`<div class="heat-map">${
    lacking.length === 0
      ? null
      : html`<p class="note">${say(
          '每格是该填的记录里填了的百分比，下面是「填了的／该填的」；颜色越深缺得越多，● 为不到 60%，— 为没有该填的记录。',
          'Each cell: how many of the records that must have the field do have it, and below it the counts; the deeper the colour the more is wanting, ● below 60%, — where no record must have it.',
        )}</p>`
  }${lacking.map(
    (type, i) =>
      html`<details class="heat"${i === 0 ? html` open` : null}><summary>${summaryText(type, say)}</summary>${oneType(type, say)}</details>
`,
  )}${whole.length === 0 ? null : html`<p class="whole">√ ${wholeText(whole, say)}</p>`}</div>`;
}

/** Fields that somebody should have given and did not, the least filled first. */
const lackingOf = (all: UnitCompleteness): readonly FieldCompleteness[] =>
  all.fields.filter(({ should, filled }) => filled < should).sort((a, b) => byShare(shareOf(a), shareOf(b)));

function summaryText({ all }: TypeCompleteness, say: Say): Content {
  const share = shareOfUnit(all);
  return html`<b>${all.title}</b> ${say(`${all.records} 条记录`, `${all.records} records`)} · ${say('完整率', 'filled')} ${percentText(share)}${say('（', ' (')}${share.n}/${share.of}${say('）', ')')}`;
}

const wholeText = (whole: readonly TypeCompleteness[], say: Say): string =>
  say('应填的数据项全部填齐：', 'every field that must be there is: ') +
  whole
    .map(({ all: { title, records } }) => say(`${title} ${records} 条`, `${title} (${records})`))
    .join(say('、', ', '));

function oneType(type: TypeCompleteness, say: Say): Content {
  const { all } = type;
  const rows = lackingOf(all);
  const full = all.fields.filter(({ should, filled }) => should > 0 && filled >= should);
  const { shown, rest } = chosen(type.units);
  const table = html`<table class="heat-table"><thead><tr><th scope="col">${say('数据项', 'field')}</th><th scope="col">${say('全部', 'all')}</th>${shown.map(
    (unit) => html`<th scope="col">${unitLabel(unit, say)}</th>`,
  )}</tr></thead><tbody>${rows.map(
    (field) => html`<tr><th scope="row">${field.title}</th>${heatCell(shareOf(field), 'all')}${shown.map((unit) =>
      heatCell(shareOf(fieldOf(unit, field.field))),
    )}</tr>
`,
  )}</tbody></table>`;
  return html`${
    rest.length === 0
      ? null
      : html`<p>${say(`填得最少的 ${shown.length} 个单位：`, `The ${shown.length} units that have filled least:`)}</p>`
  }${scrollBox(say(`${all.title}：数据项和单位`, `${all.title}: fields and units`), table)}${
    full.length === 0
      ? null
      : html`<p class="whole">${say(`其余 ${full.length} 项全部填齐：`, `the other ${full.length} fields are filled everywhere: `)}${full.map(({ title }) => title).join(say('、', ', '))}</p>`
  }${moreUnits(rest, type.unitCount - type.units.length, say)}`;
}

/** Units with a column, and those told in a list below. */
function chosen(units: readonly UnitCompleteness[]): {
  readonly shown: readonly UnitCompleteness[];
  readonly rest: readonly UnitCompleteness[];
} {
  if (units.length <= columnsShown) return { shown: units, rest: [] };
  const worst = [...units].sort((a, b) => byShare(shareOfUnit(a), shareOfUnit(b)));
  return { shown: worst.slice(0, columnsShown), rest: worst.slice(columnsShown) };
}
