import { escaped } from '../xml/escape.js';

/** Tabs, and blanks that XML would make one of or drop at an end of a line. */
const blanks = /(\t|^ +| +$| {2,})/;

/**
 * A text as the paragraphs of a cell, one a line. Source: OpenDocument 1.3 part 3, 6.1.2 (white space).
 * @param prefix of the namespace of texts, with its colon.
 */
export const paragraphs = (text: string, prefix: string): string =>
  text
    .split('\n')
    .map(
      (line) =>
        `<${prefix}p>${line
          .split(blanks)
          .map((piece) => inline(piece, prefix))
          .join('')}</${prefix}p>`,
    )
    .join('');

function inline(piece: string, prefix: string): string {
  if (piece === '\t') return `<${prefix}tab/>`;
  return /^ +$/.test(piece) && piece !== ''
    ? `<${prefix}s${piece.length > 1 ? ` ${prefix}c="${piece.length}"` : ''}/>`
    : escaped(piece);
}
