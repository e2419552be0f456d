import type { Cell, Row } from '../../model/sheet.js';

/** Characters read after which rows are handed on, however few they are: long records must not add up. */
export const batchCharacters: number = 1 << 20;

/** Most characters shown of what is no JSON or no record. */
export const foundCharacters = 20;

/** The names of the fields as row 0; a name without a letter is an empty cell. */
export const headerRow = (keys: readonly string[]): Row => ({
  n: 0,
  line: null,
  cells: keys.map((key) => (key === '' ? undefined : key)),
});

/** A number, `true` or `false` as a cell; `null` is nothing. */
export function scalarCell(text: string): Cell | undefined {
  if (text === 'null') return undefined;
  return { kind: text === 'true' || text === 'false' ? 'boolean' : 'number', text };
}
