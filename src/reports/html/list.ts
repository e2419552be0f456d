import type { Severity } from '../../model/finding.js';
import type { Report } from '../../model/report.js';
import { type Content, html } from '../../page/markup.js';
import { severities } from '../severity-words.js';
import { choiceOf } from './list-choices.js';
import type { FindingList, ListHead } from './list-data.js';
import { cellText, columnsOf, cutText, severityOf } from './list-row.js';
import { type ChoiceId, type ColumnId, fill } from './list-words.js';

/** Findings that stand in the page itself, for where no script runs. */
const staticRows = 50;

/** The list of findings: what filters it, the table, and how much of it is shown; null where there is nothing to list. */
export function listSection(report: Report, list: FindingList): Content {
  const { words, count } = list;
  if (count === 0) return null;
  const columns = columnsOf(list);
  const rows = Array.from({ length: Math.min(count, staticRows) }, (_, row) => rowOf(list, columns, row));
  return html`${cappedNote(report, list)}
${filters(list)}
<p id="list-status" role="status" aria-live="polite"></p>
<noscript><p class="note">${fill(words.noScript, { count: rows.length, all: list.total })}</p></noscript>
<div id="list" class="list" tabindex="0" role="region" aria-label="${words.region}">
<table role="table" aria-rowcount="${count + 1}">
<caption>${words.caption}</caption>
<thead role="rowgroup"><tr role="row" aria-rowindex="1">${columns.map(
    (column) =>
      html`<th scope="col" role="columnheader" class="${column}" data-column="${column}">${words.columns[column]}</th>`,
  )}</tr></thead>
<tbody role="rowgroup" id="list-rows">${rows}</tbody>
</table>
</div>
<p id="list-rest" class="print-only"></p>`;
}

function rowOf(list: FindingList, columns: readonly ColumnId[], row: number): Content {
  const cells = columns.map((column) => {
    const text = cellText(list, column, row);
    const shown = cutText(text, list) ?? text;
    const tone = column === 'severity' ? ` ${severityOf(list, row)}` : '';
    return html`<td role="cell" class="${column}${tone}" data-label="${list.words.columns[column]}"><div>${shown}</div></td>`;
  });
  return html`<tr role="row" aria-rowindex="${row + 2}">${cells}</tr>\n`;
}

/** What the script fills and shows; without it there is nothing to filter with. */
function filters(list: FindingList): Content {
  const { words } = list;
  const choices: readonly ChoiceId[] = list.compared ? ['file', 'field', 'rule', 'change'] : ['file', 'field', 'rule'];
  return html`<form id="list-filters" class="filters" role="search" aria-label="${words.filters}" hidden>
<label class="search">${words.search} <input type="search" name="q" autocomplete="off" spellcheck="false"></label>
<fieldset><legend>${words.columns.severity}</legend>${severities.map((one) => severityBox(list, one))}</fieldset>
${choices.map((one) => choiceOf(list, one))}
<div class="actions"><button type="button" name="clear">${words.clear}</button> <button type="button" name="download">${words.download}</button></div>
</form>`;
}

function severityBox(list: FindingList, severity: Severity): Content {
  let count = 0;
  for (let row = 0; row < list.count; row += 1) if (severityOf(list, row) === severity) count += 1;
  return html`<label${count === 0 ? html` hidden` : null}><input type="checkbox" name="severity" value="${severity}" checked> ${list.words.severities[severity]} <span class="count">${fill('{count}', { count })}</span></label>`;
}

/** Says so where groups have more findings than are listed. */
function cappedNote({ groups }: Report, { words }: ListHead): Content {
  const cut = groups.filter(({ count, listed }) => listed < count);
  if (cut.length === 0) return null;
  const listed = Math.max(...cut.map((group) => group.listed));
  return html`<p class="note">${fill(words.capped, { groups: cut.length, listed })}</p>`;
}
