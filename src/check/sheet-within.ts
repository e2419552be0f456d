import { type Columns, rowWithin } from '../mapping/side-by-side.js';
import type { Row, Sheet } from '../model/sheet.js';
import { isBlank } from '../standard/characters.js';

const hasSomething = ({ cells, faults }: Row): boolean =>
  faults !== undefined || cells.some((cell) => cell !== undefined && !(typeof cell === 'string' && isBlank(cell)));

/** Some columns of a sheet as a sheet: one of the tables that stand beside each other. Addresses stay those of the whole. */
export function sheetWithin(sheet: Sheet, columns: Columns): Sheet {
  const { concealed } = sheet;
  return {
    ...sheet,
    continues: sheet.continues === true && columns.from === 0,
    async *rows() {
      for await (const batch of sheet.rows()) yield batch.map((row) => rowWithin(row, columns)).filter(hasSomething);
    },
    // hidden rows are told once
    ...(concealed && columns.from > 0 ? { concealed: () => ({ ...concealed(), rows: 0 }) } : {}),
  };
}
