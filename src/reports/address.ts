import type { At } from '../model/finding.js';
import type { TextWords } from './text-words.js';

/** `许可.xlsx > Sheet1 > D7`, as a steward finds the cell; delimited text also tells its physical line. */
export function addressOf(at: At, words: TextWords): string {
  const cell =
    at.row === null
      ? at.column && words.column(at.column)
      : (at.column ?? '') + (at.column ? at.row : words.row(at.row));
  const line = at.line !== null && at.line !== at.row ? words.line(at.line) : '';
  const place = at.pointer !== null && at.column === null && at.row !== null ? words.record(at.row) : cell;
  return [at.file, at.sheet, place ? `${place}${line}` : null].filter(Boolean).join(' > ');
}
