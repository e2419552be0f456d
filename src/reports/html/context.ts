import type { RenderedFinding } from '../../model/finding.js';
import { html, type Markup } from '../../page/markup.js';
import { visible } from '../visible.js';

/** The cells around a finding, its own marked: what a steward sees when the row is open. Null where none are known. */
export function contextTable(finding: RenderedFinding, caption: string): Markup | null {
  const { context, at } = finding;
  if (context === undefined || context.length === 0) return null;
  const isOwn = (column: string | null, header: string): boolean =>
    at.column === null ? at.header !== null && header === at.header : column === at.column;
  return html`<div class="scroll"><table class="context"><caption class="hidden">${caption}</caption>
<thead><tr><th scope="col">${at.row === null ? '' : at.row}</th>${context.map(
    ({ column, header }) =>
      html`<th scope="col">${column === null ? null : html`<span class="letter">${column}</span> `}${visible(header)}</th>`,
  )}</tr></thead>
<tbody><tr><th scope="row">${at.row ?? ''}</th>${context.map(({ column, header, value }) =>
    isOwn(column, header)
      ? html`<td class="own"><mark>${value === '' ? '（空）' : visible(value)}</mark></td>`
      : html`<td>${visible(value)}</td>`,
  )}</tr></tbody></table></div>`;
}
