import { rowsForHeader } from '../../mapping/find-header.js';
import { isKnownHeader } from '../../mapping/header-index.js';
import { textOf } from '../../mapping/text.js';
import type { Standard } from '../../model/mapping.js';
import type { Row, Sheet } from '../../model/sheet.js';
import { isBlank, trimmed } from '../../standard/characters.js';
import { resultTitle } from '../../standard/own-sheet.js';

/**
 * A sheet without the column 「校验结果」 this program has put on it, from its title down. The title stands last in its row and
 * beside headers the standard knows; where somebody has taken the column away, the sheet stays as it is. It ends where somebody
 * has put a wider table below, which has a column of its own there: taking that away would hide data.
 */
export const withoutResult = (sheet: Sheet, standard: Standard): Sheet => ({
  ...sheet,
  async *rows() {
    let column = -1;
    let seen = 0;
    let isOver = false;
    for await (const batch of sheet.rows()) {
      const rows: Row[] = [];
      for (const row of batch) {
        seen += 1;
        if (column < 0 && seen <= rowsForHeader) column = titleIn(row, standard);
        isOver ||= column >= 0 && isHeaderAt(row, column, standard);
        const left = column < 0 || isOver ? row : without(row, column);
        if (left !== undefined) rows.push(left);
      }
      yield rows;
    }
  },
});

/** Index of the title in a row of headers; -1 where it is none. */
function titleIn({ cells }: Row, standard: Standard): number {
  const at = cells.findLastIndex((cell) => trimmed(textOf(cell)) === resultTitle);
  return at >= 0 && cells.some((cell, i) => i !== at && isHeader(cell, standard)) ? at : -1;
}

/** True for a row of headers with one of a record in this column. */
const isHeaderAt = ({ cells }: Row, column: number, standard: Standard): boolean =>
  isHeader(cells[column], standard) &&
  trimmed(textOf(cells[column])) !== resultTitle &&
  cells.some((cell, i) => i !== column && isHeader(cell, standard));

const isHeader = (cell: Row['cells'][number], { recordTypes }: Standard): boolean =>
  typeof cell === 'string' && isKnownHeader(cell, recordTypes);

/** Undefined where nothing else stands in the row. */
function without(row: Row, column: number): Row | undefined {
  if (row.cells[column] === undefined) return row;
  const cells = row.cells.with(column, undefined);
  return row.faults !== undefined || cells.some((cell) => !isBlank(textOf(cell))) ? { ...row, cells } : undefined;
}
