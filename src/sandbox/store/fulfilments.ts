import type { Queries } from './database.js';

/** A duty that was fulfilled, and the receipt that tells of it. */
export interface StoredFulfilment {
  readonly obligation: string;
  readonly period: string;
  readonly receiptNo: string;
}

/** Writes down duties that are fulfilled. @returns those that were not before. */
export async function addFulfilments(
  tx: Queries,
  unitCode: string,
  fulfilments: readonly StoredFulfilment[],
): Promise<readonly StoredFulfilment[]> {
  if (fulfilments.length === 0) return [];
  const rows = [...fulfilments]
    // always in the same order, or two transactions could wait for each other
    .sort((a, b) => (`${a.obligation} ${a.period}` < `${b.obligation} ${b.period}` ? -1 : 1))
    .map(({ obligation, period, receiptNo }) => ({ unit_code: unitCode, obligation, period, receipt_no: receiptNo }));
  const added = await tx.query<{ obligation: string; period: string; receipt_no: string }>(
    `insert into fulfilment (unit_code, obligation, period, receipt_no)
     select * from json_to_recordset($1::json) as row(unit_code text, obligation text, period text, receipt_no text)
     on conflict do nothing returning obligation, period, receipt_no`,
    [JSON.stringify(rows)],
  );
  return added.map((row) => ({ obligation: row.obligation, period: row.period, receiptNo: row.receipt_no }));
}

export async function fulfilmentsOf(queries: Queries, unitCode: string): Promise<readonly StoredFulfilment[]> {
  const rows = await queries.query<{ obligation: string; period: string; receipt_no: string }>(
    'select obligation, period, receipt_no from fulfilment where unit_code = $1',
    [unitCode],
  );
  return rows.map((row) => ({ obligation: row.obligation, period: row.period, receiptNo: row.receipt_no }));
}
