import { type Content, html, type Markup } from '../../../page/markup.js';
import { groupBy } from '../../../standard/group-by.js';
import { matrixHolders } from '../../audit/matrix-holders.js';
import { type AuditPage, listed } from '../../audit/page.js';
import { legendTexts, signs, statusWord } from '../../audit/words.js';
import { percentText } from '../../percent.js';
import { scrollBox } from '../scroll.js';
import { matrixCell, type Tally, tallyOf } from './matrix-cell.js';
import { type MatrixColumn, matrixColumns } from './matrix-columns.js';

/** Units in the first table; more of them follow division by division. */
const rowsShown = 200;
/** Units with a row at all: beyond, the page would be too long to open. */
const rowsAtMost = 3000;
/** Units named in one line. */
const namesShown = 20;

/** Who did what: a row for each unit, a column for each obligation, and what they add up to. */
export function matrixTable(page: AuditPage): Content {
  const { say, nameOf } = page;
  const columns = matrixColumns(page);
  if (columns.length === 0) return null;
  const { due, waiting } = matrixHolders(page, rowsShown);
  const rest = due.slice(rowsShown, rowsAtMost);
  const unlisted = due.length - Math.min(due.length, rowsAtMost);
  const label = say('单位和义务', 'units and duties');
  return html`<ul class="legend">${legendTexts(say).map((text) => html`<li>${text}</li>`)}</ul>
<p class="note">${say(
    '一格有几项时写的是其中几项，如「× 缺 2/5」是共 5 项、其中 2 项缺；没有全部按时的，下面写是哪几期。',
    'Where a cell has several duties it says how many of them: “× missing 2/5”; below it the periods that are not in order.',
  )}</p>
${due.length > rowsShown ? html`<p class="note">${say(`共 ${due.length} 个单位，先列问题最多的 ${rowsShown} 个，其余按地区在下面；合计是全部单位的。`, `Of ${due.length} units the ${rowsShown} with the most gaps come first, the others by division below; totals are those of all.`)}</p>` : null}
${due.length === 0 ? null : scrollBox(label, tableOf(columns, due.slice(0, rowsShown), totalRows(columns, say), page))}
${byDivision(rest, page).map(
  ([name, own]) =>
    html`<details><summary>${say(`${name}：${own.length} 个单位`, `${name}: ${own.length} units`)}</summary>${scrollBox(`${label} ${name}`, tableOf(columns, own, null, page))}</details>
`,
)}${unlisted > 0 ? html`<p class="note">${say(`另有 ${unlisted} 个单位没有列出，JSON 报告中有全部`, `${unlisted} more units are not listed; the JSON report has all`)}</p>` : null}
${waiting.length === 0 ? null : html`<p>${say('都还没有到期：', 'nothing due yet: ')}${listed(waiting.map(nameOf), namesShown, page)}</p>`}`;
}

function tableOf(
  columns: readonly MatrixColumn[],
  holders: readonly string[],
  totals: Content,
  page: AuditPage,
): Markup {
  const { say, nameOf } = page;
  return html`<table class="matrix"><thead><tr><th scope="col">${say('单位（地区）', 'unit or division')}</th><th scope="col">${say('合计', 'in all')}<small>${doneOfAll(page)}</small></th>${columns.map(
    ({ title, periods }) => html`<th scope="col">${title}<small>${periods}</small></th>`,
  )}</tr></thead>${totals}<tbody>${holders.map(
    (holder) =>
      html`<tr><th scope="row">${nameOf(holder)}</th>${sumCell(tallyOf(columns.flatMap(({ cellsOf }) => cellsOf(holder))), page)}${columns.map(
        ({ cellsOf }) => matrixCell(cellsOf(holder), page),
      )}</tr>
`,
  )}</tbody></table>`;
}

const doneOfAll = ({ say }: AuditPage): string => say('按时／应有', 'in time / due');

/** What a unit has done of all it has to. */
function sumCell({ expected, met, missing, late }: Tally, { say }: AuditPage): Markup {
  const notes = [
    missing > 0 && `${signs.missing} ${statusWord('missing', say)} ${missing}`,
    late > 0 && `${signs.late} ${statusWord('late', say)} ${late}`,
  ].filter((note) => note !== false);
  return html`<td class="sum">${met}/${expected}${notes.map((note) => html`<small>${note}</small>`)}</td>`;
}

/** The sums of all units, also of those without a row. */
function totalRows(columns: readonly MatrixColumn[], say: AuditPage['say']): Content {
  const tallies = [tallyOf(columns.flatMap(({ cells }) => cells)), ...columns.map(({ cells }) => tallyOf(cells))];
  const row = (title: string, textOf: (tally: Tally) => Content): Markup =>
    html`<tr><th scope="row">${title}</th>${tallies.map((tally) => html`<td>${textOf(tally)}</td>`)}</tr>
`;
  return html`<tbody class="totals">${row(
    say('按时／应有', 'in time / due'),
    ({ met, expected }) => html`${met}/${expected}<small>${percentText({ n: met, of: expected })}</small>`,
  )}${row(say('缺、不全', 'missing or partial'), ({ missing }) => missing)}${row(statusWord('late', say), ({ late }) => late)}</tbody>`;
}

/** Units by their division, in the order of its code. */
function byDivision(
  holders: readonly string[],
  { report, say, nameOf }: AuditPage,
): readonly (readonly [string, readonly string[]])[] {
  const divisions = new Map(report.holders.map(({ code, division }) => [code, division]));
  const groups = groupBy(
    [...holders].sort(),
    (holder) => divisions.get(holder) ?? (/^\d{6}$/.test(holder) ? holder : ''),
  );
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([division, own]) => [division === '' ? say('地区不明', 'division not known') : nameOf(division), own]);
}
