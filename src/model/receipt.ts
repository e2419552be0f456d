export type Environment = 'sandbox' | 'live';

export type EntryOutcome = 'accepted' | 'accepted-with-warnings' | 'duplicate' | 'rejected';

export interface OutcomeCounts {
  readonly total: number;
  readonly accepted: number;
  readonly acceptedWithWarnings: number;
  readonly duplicate: number;
  readonly rejected: number;
}

export interface ReceiptEntry {
  readonly index: number;
  readonly recordId: string;
  readonly revision: number;
  readonly outcome: EntryOutcome;
  readonly recordDigest: string;
}

/**
 * What the platform states and signs: that it has these bytes (收妥回执, acknowledgement),
 * or what has become of every record in them (办理回执, outcome).
 */
export interface Receipt {
  readonly kind: 'acknowledgement' | 'outcome';
  readonly receiptNo: string;
  readonly environment: Environment;
  /** 沙箱—无法律效力, on every receipt of a sandbox. */
  readonly notice?: string;
  readonly issuer: string;
  readonly submissionId: string;
  readonly unitCode: string;
  readonly standardVersion: string;
  /** `sha-256:` and the hex digest of the request’s body. */
  readonly contentDigest: string;
  readonly receivedAt: string;
  readonly completedAt?: string;
  readonly counts?: OutcomeCounts;
  readonly entries?: readonly ReceiptEntry[];
}

export interface ReceiptSignature {
  readonly keyId: string;
  readonly algorithm: 'Ed25519';
  /** base64url, over the UTF-8 of the receipt’s canonical JSON. */
  readonly value: string;
}

export interface SignedReceipt {
  readonly receipt: Receipt;
  readonly signature: ReceiptSignature;
}

/** A key receipts are verified by, as the platform gives it out. */
export interface PlatformKey {
  readonly keyId: string;
  readonly algorithm: 'Ed25519';
  readonly use: 'receipt';
  readonly publicKey: { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string };
  readonly validFrom: string;
  readonly validTo: string;
}
