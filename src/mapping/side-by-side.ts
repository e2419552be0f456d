import type { Mapping, NoMapping, Standard } from '../model/mapping.js';
import type { Row } from '../model/sheet.js';
import { isBlank } from '../standard/characters.js';
import { findHeader } from './find-header.js';

/** Columns of a sheet, by first and last index. */
export interface Columns {
  readonly from: number;
  readonly to: number;
}

/** Share of the required columns a table beside another must have: half a table with an empty column in it has fewer. */
const requiredShare = 0.5;

/** Fewest columns of a table, and most runs of columns that are tried as one. */
const fewestColumns = 3;
const mostTables = 20;

/** A row with only the cells of some columns. */
export const rowWithin = (row: Row, { from, to }: Columns): Row => ({
  ...row,
  cells: row.cells.slice(0, to + 1).fill(undefined, 0, Math.min(from, row.cells.length)),
});

/**
 * The columns of each table where tables stand beside each other, with an empty column between them or without; empty
 * where there is one table, also one with empty columns in it.
 * @param rows the first rows of a sheet.
 * @param found the header found in them as they are.
 */
export function tablesBeside(rows: readonly Row[], found: Mapping | NoMapping, standard: Standard): readonly Columns[] {
  const mapping = 'columns' in found ? found : undefined;
  if (mapping?.keyed) return [];
  const header = rows.filter(({ n }) => mapping?.headerRows.includes(n));
  const tried = [
    { looked: rows, spans: spansOf(rows) },
    { looked: header, spans: spansOf(header) },
    { looked: header, spans: mapping === undefined ? [] : spansAround(mapping) },
  ];
  for (const { looked, spans } of tried) {
    const starts = startsOf(looked, spans, mapping, standard);
    if (starts.length > 1)
      return starts.map((start, i) => ({
        from: i === 0 ? 0 : start,
        to: (starts[i + 1] ?? Number.POSITIVE_INFINITY) - 1,
      }));
  }
  return [];
}

/** First columns of the tables in these rows; none where read as one table they are understood as well. */
function startsOf(
  rows: readonly Row[],
  spans: readonly Columns[],
  whole: Mapping | undefined,
  standard: Standard,
): number[] {
  const wide = spans.filter(({ from, to }) => to - from + 1 >= fewestColumns).slice(0, mostTables);
  if (wide.length < 2) return [];
  const tables = wide.flatMap((span) => {
    const alone = findHeader(
      rows.map((row) => rowWithin(row, span)),
      false,
      standard,
    );
    return 'columns' in alone && isNearlyWhole(alone) ? [{ span, known: knownOf(alone) }] : [];
  });
  const known = tables.reduce((sum, table) => sum + table.known, 0);
  const isOne = whole !== undefined && whole.contested.size === 0 && known <= knownOf(whole);
  return isOne ? [] : tables.map(({ span }) => span.from);
}

/** The longest run of columns that are not known, and what stands before and behind it: it may be another type’s table. */
function spansAround({ columns }: Mapping): Columns[] {
  const unknown = joined(columns.filter(({ field, extra }) => field === null && !extra).map(({ index }) => index));
  const [run] = unknown.sort((a, b) => b.to - b.from - (a.to - a.from));
  if (run === undefined) return [];
  return [{ from: 0, to: run.from - 1 }, run, { from: run.to + 1, to: Math.max(...columns.map(({ index }) => index)) }];
}

const knownOf = ({ columns }: Mapping): number => columns.filter(({ field }) => field !== null).length;

function isNearlyWhole({ type, byField }: Mapping): boolean {
  const required = type.fields.filter(({ common, requirement }) => !common && requirement === 'required');
  return required.filter(({ name }) => byField.has(name)).length >= required.length * requiredShare;
}

/** Runs of columns that hold something, apart from titles alone in their rows. */
function spansOf(rows: readonly Row[]): Columns[] {
  const filled = new Set<number>();
  for (const { cells } of rows) {
    const indexes = [...cells.keys()].filter((i) => {
      const cell = cells[i];
      return cell !== undefined && !(typeof cell === 'string' && isBlank(cell));
    });
    if (indexes.length > 1) for (const index of indexes) filled.add(index);
  }
  return joined([...filled].sort((a, b) => a - b));
}

/** Ascending indexes as runs without gaps. */
function joined(indexes: readonly number[]): Columns[] {
  const spans: Columns[] = [];
  for (const index of indexes) {
    const last = spans.at(-1);
    if (last?.to === index - 1) spans[spans.length - 1] = { from: last.from, to: index };
    else spans.push({ from: index, to: index });
  }
  return spans;
}
