import { visible } from './visible.js';

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The full-width form of a sign of ASCII. */
const wide = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) + 0xfee0);

/**
 * Text on one line of Markdown, plain wherever it is rendered. Marks are escaped. What renderers look for in the finished
 * text, after all escapes, is written in full width instead: signs that refer to people or issues (`@王`, `#12`, `!5`), the
 * colon of an address (`https:`) and the point of `www.`.
 */
export const markdownText = (text: string): string =>
  visible(text)
    .trim()
    .replace(/[@#!$%^~&](?=[\p{L}\p{N}_"])/gu, wide)
    .replace(/:(?=\/\/)|(?<=mailto|xmpp|tel):|(?<=www)\./gi, wide)
    .replace(/[&<>]/g, (one) => named[one]!)
    .replace(/[\\`*_{}[\]|~!$^]/g, '\\$&')
    .replace(/#(?![\p{L}\p{N}])/gu, '\\#')
    // marks only at the beginning of a line, where a list item could begin another
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

/** A table; every row has as many cells as the head. */
export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells, i) => `| ${cells.map((cell) => (i === 1 ? cell : markdownText(cell))).join(' | ')} |`)
    .join('\n');
