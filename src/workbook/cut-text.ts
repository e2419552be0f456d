import { limits } from './limits.js';

/** A text as far as a cell or a note holds it: what is cut ends in 「…」, and never within a character. */
export const cutText = (text: string, most: number = limits.text): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
