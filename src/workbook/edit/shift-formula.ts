import { columnIndex, columnLetters } from '../../standard/column-letters.js';
import { limits } from '../limits.js';

/** Texts, names of sheets in quotes, references to parts of tables: nothing in them moves. */
const fixed = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]/;
/** `$A1`, `A:C`, `$1:2`, and words that only look like them: names, functions. */
const reference =
  /(?<![\w.$\\\u0080-\uffff])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w.(!\\\u0080-\uffff])/;
const token = new RegExp(`(${fixed.source})|${reference.source}`, 'g');

/**
 * A formula as it reads in another cell: references without `$` move along. Source: ECMA-376 18.3.1.40 (shared formulas), 18.17.2.
 * @param rows how far down the other cell is. @param columns how far to the right.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (mark = '', letters = ''): string =>
    mark + (mark === '$' ? letters : columnLetters(wrapped(columnIndex(letters) + columns, limits.columns)));
  const row = (mark = '', digits = ''): string =>
    mark + (mark === '$' ? digits : String(wrapped(Number(digits) - 1 + rows, limits.rows) + 1));
  return formula.replace(token, (all: string, ...found: (string | undefined)[]) => {
    const [kept, m1, c1, m2, r1, m3, c2, m4, c3, m5, r2, m6, r3] = found;
    if (kept !== undefined) return all;
    if (c1 !== undefined) return isColumn(c1) ? column(m1, c1) + row(m2, r1) : all;
    if (c2 !== undefined) return isColumn(c2) && isColumn(c3 ?? '') ? `${column(m3, c2)}:${column(m4, c3)}` : all;
    return `${row(m5, r2)}:${row(m6, r3)}`;
  });
}

/** Past the edge of the sheet a reference comes in again at the other. */
const wrapped = (index: number, size: number): number => ((index % size) + size) % size;
const isColumn = (letters: string): boolean => columnIndex(letters) < limits.columns;
