import { findHeader, type HeaderOptions, rowsForHeader } from '../mapping/find-header.js';
import { isBatch } from '../mapping/forms.js';
import { rowWithin, tablesBeside } from '../mapping/side-by-side.js';
import type { Mapping, NoMapping, Standard } from '../model/mapping.js';
import type { Row, Sheet } from '../model/sheet.js';
import { sheetWithin } from './sheet-within.js';

/** A sheet, or one of the tables beside each other on it, and the header found at its top. */
export interface Look {
  readonly sheet: Sheet;
  readonly found: Mapping | NoMapping;
  /** Its first rows. */
  readonly rows: readonly Row[];
}

/** The rows of a sheet in which a header is looked for, from a given row on. */
export async function rowsToLookAt(sheet: Sheet, from: number = 0): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const batch of sheet.rows()) {
    for (const row of batch) if (row.n >= from && rows.length < rowsForHeader) rows.push(row);
    if (rows.length >= rowsForHeader) break;
  }
  return rows;
}

/** Finds the header in the first rows of a sheet; of each table, where several stand beside each other. */
export function lookAt(
  sheet: Sheet,
  rows: readonly Row[],
  standard: Standard,
  options: HeaderOptions,
): readonly Look[] {
  if (sheet.envelope) {
    // the reader has been told what an envelope is
    const type = standard.recordTypes.find(isBatch)?.id;
    return [{ sheet, rows, found: findHeader(rows, true, standard, type === undefined ? {} : { type }) }];
  }
  const headerOf = (some: readonly Row[]): Mapping | NoMapping =>
    findHeader(withAbove(sheet, some), sheet.keyed, standard, {
      ...options,
      likely: sheet.template?.map(({ id }) => id) ?? [],
    });
  const found = headerOf(rows);
  const beside = tablesBeside(rows, found, standard);
  if (beside.length === 0) return [{ sheet, found, rows }];
  return beside.map((columns) => {
    const within = rows.map((row) => rowWithin(row, columns));
    return { sheet: sheetWithin(sheet, columns), found: headerOf(within), rows: within };
  });
}

/** What stands above a table without being part of it is read like rows above its header: it may name the unit. */
const withAbove = ({ above }: Sheet, rows: readonly Row[]): readonly Row[] =>
  above === undefined || above.length === 0 ? rows : [{ n: -1, line: null, cells: above }, ...rows];
