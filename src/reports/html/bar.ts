import type { Share } from '../../model/audit-report.js';
import { html, type Markup } from '../../page/markup.js';
import { percentText } from '../percent.js';

/** A share drawn as a bar; its numbers always stand beside it as text. */
export function shareBar(share: Share): Markup {
  const { n, of } = share;
  const width = of === 0 ? 0 : (n * 100) / of;
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${percentText(share)}"><rect class="track" width="100" height="8"/><rect class="${n === of ? 'all' : 'part'}" width="${width.toFixed(1)}" height="8"/></svg>`;
}
