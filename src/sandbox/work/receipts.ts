import { randomBytes } from 'node:crypto';
import type { Receipt, SignedReceipt } from '../../model/receipt.js';
import { signReceipt } from '../../receipts/sign.js';
import { issuer, notice } from '../seed.js';
import type { Queries } from '../store/database.js';
import { signingKeys } from '../store/signing-keys.js';
import type { StoredSubmission } from '../store/submissions.js';
import { dayInChina, stated } from '../times.js';

const letters = { acknowledgement: 'A', outcome: 'B' } as const;

/** A number nobody else has. */
export const newReceiptNo = (kind: Receipt['kind'], time: string): string =>
  `${letters[kind]}-${dayInChina(time).replaceAll('-', '')}-${randomBytes(6).toString('hex').toUpperCase()}`;

/** A receipt about a submission, signed by the key in use: another process on the same database may have changed it. */
export async function issueReceipt(
  tx: Queries,
  { submissionId, unitCode, standardVersion, contentDigest, receivedAt }: StoredSubmission,
  own: Pick<Receipt, 'kind' | 'receiptNo' | 'completedAt' | 'counts' | 'entries'>,
): Promise<SignedReceipt> {
  const { kind, receiptNo, ...rest } = own;
  const receipt: Receipt = {
    kind,
    receiptNo,
    environment: 'sandbox',
    notice,
    issuer,
    submissionId,
    unitCode,
    standardVersion,
    contentDigest,
    receivedAt: stated(receivedAt),
    ...rest,
  };
  return signReceipt(receipt, (await signingKeys(tx)).at(-1)!);
}
