import { EntryReader } from '../mapping/to-entry.js';
import type { Mapping, NoMapping, Standard } from '../model/mapping.js';
import type { Row, Sheet } from '../model/sheet.js';

/** A sheet with its header, as far as one was found. */
export interface WithHeader {
  readonly sheet: Sheet;
  readonly found: Mapping | NoMapping;
}

/** Fewest columns of a table that may be data without a header. */
const fewestColumns = 3;

/** True where a header was found. */
export const isMapping = (found: Mapping | NoMapping): found is Mapping => 'columns' in found;

/**
 * A table without header that directly follows one with the same number of columns goes on with it: people split tables
 * where a page ends. Its columns are those of the table before.
 */
export function headerOf(
  sheet: Sheet,
  found: Mapping | NoMapping,
  before: WithHeader | undefined,
): Mapping | NoMapping {
  if (isMapping(found) || !sheet.continues || before === undefined || !isMapping(before.found)) return found;
  if (sheet.columns === undefined || sheet.columns !== before.sheet.columns) return found;
  return { ...before.found, headerRows: [], faults: [] };
}

/**
 * The table a table without header may be the rest of: one with as many columns, or one as whose record a row of it can be
 * read. Passing it over would be a false 合格.
 * @param rows the first rows of the table without header.
 * @param asOf day of the check.
 */
export const mayBeRestOf = (
  sheet: Sheet,
  rows: readonly Row[],
  tables: readonly WithHeader[],
  standard: Standard,
  asOf: string,
): Sheet | undefined =>
  tables.find(
    ({ sheet: other, found }) =>
      isMapping(found) &&
      (((sheet.columns ?? 0) >= fewestColumns && other.columns === sheet.columns) ||
        holdsRecord(rows, found, standard, asOf)),
  )?.sheet;

/** True where a row fills half of the columns of a table, and every one that takes more than text with what it takes. */
function holdsRecord(rows: readonly Row[], mapping: Mapping, standard: Standard, asOf: string): boolean {
  const fields = [...mapping.byField].map(([name, [column]]) => ({ name, field: column!.field! }));
  const needed = Math.max(fewestColumns, fields.length / 2);
  const reader = new EntryReader(mapping, standard, {}, asOf);
  return rows.some((row) => {
    const { record, faults } = reader.read(row);
    const filled = fields.filter(({ name }) => record[name] !== undefined);
    return (
      faults.length === 0 &&
      filled.length >= needed &&
      filled.some(({ field }) => field.kind !== 'text' || field.codeSet !== null || field.format !== null)
    );
  });
}
