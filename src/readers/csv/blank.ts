import type { Cell } from '../../model/sheet.js';

/** White space of any script, invisible characters, and the Ctrl-Z old programs end a text with. */
const blank = /^[\s\u001a\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]*$/;

/** True where nothing can be seen in a cell. */
export function isBlank(field: string | undefined): boolean {
  if (field === undefined || field === '') return true;
  const first = field.charCodeAt(0);
  const plain = (first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first <= 0x9fff);
  return !plain && blank.test(field);
}

/** True where something can be seen in a cell of a workbook. */
export const isFilled = (cell: Cell | undefined): boolean =>
  cell !== undefined && !(typeof cell === 'string' && isBlank(cell));
