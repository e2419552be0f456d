import type { RenderedFinding } from '../../model/finding.js';
import { html, type Markup } from '../../page/markup.js';
import { visible } from '../visible.js';

/**
 * The cells around a finding, its own marked: what a steward sees when the row is open. Null where none are known.
 * @param empty what stands for its value where it has none.
 */
export function contextTable(finding: RenderedFinding, caption: string, empty: string): Markup | null {
  const { context, at } = finding;
  if (context === undefined || context.length === 0) return null;
  const isOwn = (column: string | null, header: string): boolean =>
    at.column === null ? at.header !== null && header === at.header : column === at.column;
  const cells = context.map(({ column, header, value }) => ({
    title: html`${column === null ? null : html`<span class="letter">${column}</span> `}${visible(header)}`,
    label: visible(column === null ? header : `${column} ${header}`),
    isOwn: isOwn(column, header),
    value: visible(value),
  }));
  return html`<table class="context"><caption class="hidden">${caption}</caption>
<thead><tr><td></td>${cells.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody><tr><th scope="row">${at.row ?? ''}</th>${cells.map((cell) =>
    cell.isOwn
      ? html`<td class="own" data-label="${cell.label}"><mark>${cell.value === '' ? empty : cell.value}</mark></td>`
      : html`<td data-label="${cell.label}">${cell.value}</td>`,
  )}</tr></tbody></table>`;
}
