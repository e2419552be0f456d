import type { Share } from '../../../model/audit-report.js';
import { html, type Markup } from '../../../page/markup.js';
import { percentText } from '../../percent.js';

/** Shares below this many percent carry a mark besides their colour. */
const lowBelow = 60;

/** A cell with the percentage and the counts behind it, shaded in tenths; the last shade is that of all and of nothing less. */
export function heatCell(share: Share, kind?: 'all'): Markup {
  const own = kind === undefined ? '' : `${kind} `;
  const { n, of } = share;
  if (of === 0) return html`<td class="${own}none">—</td>`;
  const low = n * 100 < of * lowBelow;
  return html`<td class="${own}h${Math.floor((n * 10) / of)}">${low ? '● ' : ''}${percentText(share)}<small>${n}/${of}</small></td>`;
}
