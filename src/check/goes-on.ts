import type { Mapping, NoMapping } from '../model/mapping.js';
import type { Sheet } from '../model/sheet.js';

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
 * The table a table without header may be the rest of: one with as many columns. Passing it over would be a false 合格.
 */
export const mayBeRestOf = (sheet: Sheet, tables: readonly WithHeader[]): Sheet | undefined =>
  (sheet.columns ?? 0) < fewestColumns
    ? undefined
    : tables.find((one) => isMapping(one.found) && one.sheet.columns === sheet.columns)?.sheet;
