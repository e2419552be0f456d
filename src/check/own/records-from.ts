import { classifyRow } from '../../mapping/classify-row.js';
import { rowsForHeader } from '../../mapping/find-header.js';
import { isKnownHeader } from '../../mapping/header-index.js';
import { textOf } from '../../mapping/text.js';
import type { Mapping, Standard } from '../../model/mapping.js';
import type { Row, Sheet } from '../../model/sheet.js';
import { isBlank } from '../../standard/characters.js';
import { isMapping } from '../goes-on.js';
import { lookAt } from '../look-at.js';

/** Fewest known headers of a row from which on a table is looked for, as many as a header has at least. */
const fewestHeaders = 3;

/** Row of the first header on a sheet that has records below it, however far down; undefined where there is none. */
export async function recordsFrom(sheet: Sheet, standard: Standard): Promise<number | undefined> {
  const isPlain = (row: Row): boolean => !mayBeHeader(row, standard);
  /** Rows that are looked at together, the first of which may be a header. */
  let rows: readonly Row[] = [];
  for await (const batch of sheet.rows()) {
    for (const row of batch) {
      if (rows.length === 0 && isPlain(row)) continue;
      rows = [...rows, row];
      while (rows.length >= rowsForHeader) {
        const header = headerIn(sheet, rows, standard);
        if (header?.hasRecords) return header.from;
        rows = header === undefined ? [] : after(rows, header, isPlain);
      }
    }
  }
  while (rows.length > 0) {
    const header = headerIn(sheet, rows, standard);
    if (header === undefined || header.hasRecords) return header?.from;
    rows = after(rows, header, isPlain);
  }
  return undefined;
}

interface Header {
  readonly from: number;
  readonly to: number;
  readonly hasRecords: boolean;
}

/** The rows below a header, from the next one on that may be another. */
function after(rows: readonly Row[], { to }: Header, isPlain: (row: Row) => boolean): readonly Row[] {
  const below = rows.filter(({ n }) => n > to);
  const next = below.findIndex((row) => !isPlain(row));
  return next < 0 ? [] : below.slice(next);
}

const mayBeHeader = ({ cells }: Row, { recordTypes }: Standard): boolean =>
  cells.filter((cell) => typeof cell === 'string' && isKnownHeader(cell, recordTypes)).length >= fewestHeaders;

/** The first header among rows that has records, or else the first one. */
function headerIn(sheet: Sheet, rows: readonly Row[], standard: Standard): Header | undefined {
  const headers = lookAt(sheet, rows, standard, {}).flatMap(({ found, rows: own }): Header[] => {
    if (!isMapping(found)) return [];
    const [from = 0, to = from] = found.headerRows;
    return [{ from, to, hasRecords: own.some((row) => row.n > to && isRecord(row, found)) }];
  });
  return headers.find(({ hasRecords }) => hasRecords) ?? headers[0];
}

const isRecord = (row: Row, mapping: Mapping): boolean =>
  mapping.columns.some(({ field, index }) => field !== null && !isBlank(textOf(row.cells[index]))) &&
  classifyRow(row, mapping) === null;
