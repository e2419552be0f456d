import type { Queries } from './database.js';
import type { StoredSubmission } from './submissions.js';

/** A statement that there was nothing to report. */
export interface ZeroReport {
  /** Code of the record type; 900 is all of them. */
  readonly recordType: string;
  readonly reportPeriod: string;
  readonly receivedAt: string;
  readonly receiptNo: string;
}

export async function addZeroReport(
  tx: Queries,
  { unitCode, recordType, reportPeriod, receivedAt }: StoredSubmission,
  receiptNo: string,
): Promise<void> {
  await tx.query(
    `insert into zero_report (unit_code, record_type, report_period, received_at, receipt_no) values ($1, $2, $3, $4, $5)`,
    [unitCode, recordType, reportPeriod ?? '', receivedAt, receiptNo],
  );
}

export async function zeroReportsOf(queries: Queries, unitCode: string): Promise<readonly ZeroReport[]> {
  const rows = await queries.query<Record<'record_type' | 'report_period' | 'received_at' | 'receipt_no', string>>(
    `select record_type, report_period, received_at, receipt_no from zero_report
     where unit_code = $1 order by received_at, receipt_no`,
    [unitCode],
  );
  return rows.map((row) => ({
    recordType: row.record_type,
    reportPeriod: row.report_period,
    receivedAt: row.received_at,
    receiptNo: row.receipt_no,
  }));
}
