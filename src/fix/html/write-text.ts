import type { Encoding } from '../../model/sheet.js';
import { encoded } from '../encode.js';

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\u00a0': '&nbsp;' };
/** A break Excel does not take for the end of a row. */
const breakInCell = '<br style="mso-data-placement:same-cell">';

/**
 * How a text is written into a page. In pages of GB 18030 what GBK does not have becomes a reference: they mostly say of themselves
 * that they are GBK or GB 2312.
 * @returns a function of the text and of how the cell writes a line break.
 */
export function textWriter(encoding: Encoding): (text: string, lineBreak?: string) => string {
  const isWritten = (letter: string): boolean =>
    encoding !== 'gb18030' || (encoded(letter, encoding)?.length ?? 4) <= 2;
  return (text, lineBreak = breakInCell) =>
    [...text.replace(/\r\n?/g, '\n')]
      .map((letter) => {
        if (letter === '\n') return lineBreak;
        return references[letter] ?? (isWritten(letter) ? letter : `&#${letter.codePointAt(0)};`);
      })
      .join('');
}
