import { columnLetters } from '../../standard/column-letters.js';
import { type Area, areaOf, overlap } from '../../workbook/edit/area.js';
import { rangeOf, type SheetFrame } from '../../workbook/edit/sheet-frame.js';
import { attributeOf, childrenOf } from '../../workbook/edit/xml-spans.js';
import type { SheetExtent } from './sheet-extent.js';

/** What was done to the filter of a sheet, as the sheet `_lucheng` keeps it. */
export interface FilterChange {
  /** `none` where there was none, the letters of its last column where it was widened, `kept` where it stays. */
  readonly before: string;
  /** The range filtered now; undefined where it stays. */
  readonly range: string | undefined;
}

/** A filter nothing was done to. */
export const unchanged: FilterChange = { before: 'kept', range: undefined };

/**
 * Lets the column of results be filtered by: a filter over the table is widened, with its criteria kept; where there is none, one is set over the
 * table. A filter may not lie over a table of the spreadsheet's own kind, which has one already: there it is set over our column only.
 * @param headerRows last rows of the headers of the sheet. @param tables areas of tables of the spreadsheet's own kind.
 */
export function filterResults(
  tail: SheetFrame,
  headerRows: readonly number[],
  column: number,
  extent: SheetExtent,
  tables: readonly Area[],
): FilterChange {
  const [filter] = tail.children('autoFilter');
  if (filter !== undefined) {
    const area = areaOf(attributeOf(tail.xml, filter, 'ref') ?? '');
    if (area === undefined || !headerRows.includes(area.top) || area.right >= column) return unchanged;
    const wide = { ...area, right: column };
    if (tables.some((table) => overlap(table, wide))) return unchanged;
    tail.set(filter, 'ref', rangeOf(wide));
    return { before: columnLetters(area.right), range: rangeOf(wide) };
  }
  const [top, next] = headerRows;
  const bottom = next === undefined ? extent.lastRow : next - 1;
  if (top === undefined || extent.isFilterLocked || bottom <= top) return unchanged;
  const [left] = extent.columnsOf.get(top) ?? [column];
  const whole = { top, bottom, left, right: column };
  const range = rangeOf(tables.some((table) => overlap(table, whole)) ? { ...whole, left: column } : whole);
  tail.insert('autoFilter', ` ref="${range}"`);
  return { before: 'none', range };
}

/**
 * Takes the column of results out of the filter again.
 * @param before as it was kept; undefined where nothing was.
 * @returns what is filtered now: null where nothing is any more, undefined where it stays.
 */
export function unfilterResults(
  tail: SheetFrame,
  column: number,
  before: string | undefined,
): string | null | undefined {
  const [filter] = tail.children('autoFilter');
  const area = filter && areaOf(attributeOf(tail.xml, filter, 'ref') ?? '');
  if (filter === undefined || area === undefined || area.right !== column || before === unchanged.before)
    return undefined;
  // somebody has chosen rows by their results: they would stay hidden, and nobody would know why
  const isUsed = childrenOf(tail.xml, filter).some(
    (one) => one.name === 'filterColumn' && Number(attributeOf(tail.xml, one, 'colId')) === column - area.left,
  );
  if (isUsed) return undefined;
  if (before === 'none' || area.left === column) {
    tail.splice(filter.start, filter.end, '');
    return null;
  }
  const old = before ? areaOf(`${before}1`) : undefined;
  const right = old === undefined || old.left >= column || old.left < area.left ? column - 1 : old.left;
  const range = rangeOf({ ...area, right });
  tail.set(filter, 'ref', range);
  return range;
}
