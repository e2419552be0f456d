import { createPublicKey, verify } from 'node:crypto';
import type { Environment, PlatformKey, Receipt, SignedReceipt } from '../model/receipt.js';
import { canonicalJson } from './canonical-json.js';

export type ReceiptFault =
  | 'malformed'
  | 'unknown-key'
  | 'expired-key'
  | 'bad-signature'
  | 'other-environment'
  /** The signature holds, but what it states is not what was sent. */
  | 'altered';

export type ReceiptVerdict =
  | { readonly valid: true }
  | { readonly valid: false; readonly fault: ReceiptFault; readonly message: string; readonly en: string };

/** What the holder knows by itself and the receipt has to agree with. */
export interface ReceiptExpectation {
  readonly environment?: Environment;
  readonly submissionId?: string;
  readonly contentDigest?: string;
  /** Digests of the records sent, in the order of the submission. */
  readonly recordDigests?: readonly string[];
}

const no = (fault: ReceiptFault, message: string, en: string): ReceiptVerdict => ({ valid: false, fault, message, en });

/** Whether a receipt was signed by one of the keys and says what its holder expects, without asking anybody. */
export function verifyReceipt(
  signed: SignedReceipt,
  keys: readonly PlatformKey[],
  expected: ReceiptExpectation = {},
): ReceiptVerdict {
  const { receipt, signature } = (signed ?? {}) as Partial<SignedReceipt>;
  if (typeof receipt !== 'object' || receipt === null || typeof signature !== 'object' || signature === null) {
    return no(
      'malformed',
      '回执缺少正文或签名，不是完整的回执，请重新取回',
      'The receipt lacks its text or its signature',
    );
  }
  const key = keys.find(({ keyId }) => keyId === signature.keyId);
  if (key === undefined) {
    return no(
      'unknown-key',
      `签名所用的密钥「${signature.keyId}」不在已知的平台公钥中；平台可能换了密钥，请重新获取公钥（/keys）后再验`,
      `Signed with key ${signature.keyId}, which is not among the known keys: fetch /keys again`,
    );
  }
  const signedAt = Date.parse(receipt.completedAt ?? receipt.receivedAt);
  if (Number.isNaN(signedAt)) {
    return no('malformed', '回执没有可以识别的办结或收妥时间，请重新取回', 'The receipt has no readable time');
  }
  if (!signatureHolds(receipt, signature.value, signature.algorithm, key)) {
    return no(
      'bad-signature',
      `签名与密钥「${key.keyId}」不符：回执被改动过，或者不是平台签发的，不能作为凭证，请重新取回`,
      `The signature does not fit key ${key.keyId}: the receipt was changed or not issued by the platform`,
    );
  }
  if (signedAt < Date.parse(key.validFrom) || signedAt > Date.parse(key.validTo)) {
    return no(
      'expired-key',
      `密钥「${key.keyId}」的有效期为 ${key.validFrom} 至 ${key.validTo}，回执的时间 ${receipt.completedAt ?? receipt.receivedAt} 不在其中，请向平台核实`,
      `Key ${key.keyId} was not valid at the time of the receipt`,
    );
  }
  return disagreement(receipt, expected) ?? { valid: true };
}

function signatureHolds(receipt: Receipt, value: unknown, algorithm: unknown, key: PlatformKey): boolean {
  if (algorithm !== 'Ed25519' || key.algorithm !== 'Ed25519' || typeof value !== 'string') return false;
  const bytes = Buffer.from(value, 'base64url');
  // one spelling of a signature only: what Node’s decoder forgives is refused
  if (bytes.toString('base64url') !== value) return false;
  try {
    const publicKey = createPublicKey({ key: { ...key.publicKey }, format: 'jwk' });
    return verify(null, Buffer.from(canonicalJson(receipt)), publicKey, bytes);
  } catch {
    return false;
  }
}

function disagreement(receipt: Receipt, expected: ReceiptExpectation): ReceiptVerdict | undefined {
  const { environment, submissionId, contentDigest, recordDigests } = expected;
  if (environment !== undefined && receipt.environment !== environment) {
    const name = (which: Environment): string => (which === 'sandbox' ? '沙箱' : '正式环境');
    return no(
      'other-environment',
      `这是${name(receipt.environment)}的回执，要的是${name(environment)}的；请核对平台地址`,
      `The receipt is of the ${receipt.environment} environment, not of ${environment}`,
    );
  }
  const differs = (what: string, en: string, stated: unknown, sent: string): ReceiptVerdict =>
    no(
      'altered',
      `回执所记的${what}是「${stated ?? '（没有）'}」，报送的是「${sent}」：平台收到的与报送的不同，请保留两份并与平台核对`,
      `The receipt states another ${en} (${stated ?? 'none'}) than was sent (${sent})`,
    );
  if (submissionId !== undefined && receipt.submissionId !== submissionId) {
    return differs('报送编号', 'submission', receipt.submissionId, submissionId);
  }
  if (contentDigest !== undefined && receipt.contentDigest !== contentDigest) {
    return differs('内容摘要', 'content digest', receipt.contentDigest, contentDigest);
  }
  if (recordDigests === undefined || receipt.kind !== 'outcome') return undefined;
  const entries = receipt.entries ?? [];
  if (entries.length !== recordDigests.length) {
    return differs('记录数', 'number of records', entries.length, String(recordDigests.length));
  }
  for (const [index, sent] of recordDigests.entries()) {
    const stated = entries[index]!;
    if (stated.index !== index || stated.recordDigest !== sent) {
      return differs(`第 ${index + 1} 条记录的摘要`, `digest of record ${index + 1}`, stated.recordDigest, sent);
    }
  }
  return undefined;
}
