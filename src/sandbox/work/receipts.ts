import { randomBytes } from 'node:crypto';
import type { Receipt, SignedReceipt } from '../../model/receipt.js';
import { signReceipt } from '../../receipts/sign.js';
import type { Platform } from '../platform.js';
import { issuer, notice } from '../seed.js';
import type { StoredSubmission } from '../store/submissions.js';
import { dayInChina, stated } from '../times.js';

const letters = { acknowledgement: 'A', outcome: 'B' } as const;

/** A number nobody else has. */
export const newReceiptNo = (kind: Receipt['kind'], time: string): string =>
  `${letters[kind]}-${dayInChina(time).replaceAll('-', '')}-${randomBytes(6).toString('hex').toUpperCase()}`;

/** A receipt about a submission, signed by the key in use. */
export function issueReceipt(
  { keys }: Platform,
  { submissionId, unitCode, standardVersion, contentDigest, receivedAt }: StoredSubmission,
  own: Pick<Receipt, 'kind' | 'receiptNo' | 'completedAt' | 'counts' | 'entries'>,
): SignedReceipt {
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
  return signReceipt(receipt, keys.at(-1)!);
}
