import type { Cell } from '../model/sheet.js';

/** The text of a cell, whatever it holds. */
export const textOf = (cell: Cell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text;
