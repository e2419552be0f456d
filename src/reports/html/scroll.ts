import { type Content, html, type Markup } from '../../page/markup.js';

/** A wide table in a box of its own that scrolls by mouse, finger and keyboard: the page itself never gets wider than the screen. */
export const scrollBox = (label: string, table: Content): Markup =>
  html`<div class="scroll wide" role="region" tabindex="0" aria-label="${label}">${table}</div>`;
