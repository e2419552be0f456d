import type { SignedReceipt } from '../../model/receipt.js';
import type { Queries } from './database.js';

export async function addReceipt(queries: Queries, tenant: string, signed: SignedReceipt): Promise<void> {
  const { receiptNo, submissionId, kind } = signed.receipt;
  await queries.query(
    'insert into receipt (receipt_no, tenant, submission_id, kind, document) values ($1, $2, $3, $4, $5)',
    [receiptNo, tenant, submissionId, kind, JSON.stringify(signed)],
  );
}

export async function findReceipt(
  queries: Queries,
  tenant: string,
  receiptNo: string,
): Promise<SignedReceipt | undefined> {
  const [row] = await queries.query<{ document: string }>(
    'select document from receipt where tenant = $1 and receipt_no = $2',
    [tenant, receiptNo],
  );
  return row && (JSON.parse(row.document) as SignedReceipt);
}
