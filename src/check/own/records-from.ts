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
  /** Headers that have had no records so far. */
  const bare: Header[] = [];
  /** Rows that are looked at together, the first of which may be a header. */
  let rows: readonly Row[] = [];
  const look = (): number | undefined => {
    const headers = headersIn(sheet, rows, standard);
    const full = headers.find((header) => rows.some((row) => isPlain(row) && isRecord(row, header)));
    const end = headers[0]?.to ?? Number.POSITIVE_INFINITY;
    const next = rows.findIndex((row) => row.n > end && !isPlain(row));
    rows = next < 0 ? [] : rows.slice(next);
    bare.push(...headers);
    return full?.from;
  };
  for await (const batch of sheet.rows()) {
    for (const row of batch) {
      const header = isPlain(row) ? bare.find((one) => isRecord(row, one)) : undefined;
      if (header !== undefined) return header.from;
      if (rows.length === 0 && isPlain(row)) continue;
      rows = [...rows, row];
      while (rows.length >= rowsForHeader) {
        const from = look();
        if (from !== undefined) return from;
      }
    }
  }
  while (rows.length > 0) {
    const from = look();
    if (from !== undefined) return from;
  }
  return undefined;
}

interface Header {
  readonly from: number;
  readonly to: number;
  readonly mapping: Mapping;
}

/** The header among rows, or the headers beside each other. */
const headersIn = (sheet: Sheet, rows: readonly Row[], standard: Standard): readonly Header[] =>
  lookAt(sheet, rows, standard, {}).flatMap(({ found }) =>
    isMapping(found) ? [{ from: found.headerRows[0] ?? 0, to: found.headerRows.at(-1) ?? 0, mapping: found }] : [],
  );

const mayBeHeader = ({ cells }: Row, { recordTypes }: Standard): boolean =>
  cells.filter((cell) => typeof cell === 'string' && isKnownHeader(cell, recordTypes)).length >= fewestHeaders;

const isRecord = (row: Row, { to, mapping }: Header): boolean =>
  row.n > to &&
  mapping.columns.some(({ field, index }) => field !== null && !isBlank(textOf(row.cells[index]))) &&
  classifyRow(row, mapping) === null;
