import type { Severity } from '../model/finding.js';
import type { EntryOutcome, Environment, OutcomeCounts, PlatformKey, SignedReceipt } from '../model/receipt.js';
import type { SentRecord } from './whole-record.js';

/** One entry of a submission. */
export interface SentEntry {
  readonly revision: number;
  /** Digest of the revision it takes the place of. */
  readonly supersedesDigest?: string;
  readonly reason?: { readonly text: string };
  readonly record: SentRecord;
}

/** The body of a submission. */
export interface SentSubmission {
  /** As `schemas/batch.json` has it; `batchId` is the id of the submission. */
  readonly batch: Readonly<Record<string, string>> & { readonly batchId: string };
  readonly entries: readonly SentEntry[];
}

/** Something a platform says of an entry, or of a submission as a whole. */
export interface PlatformIssue {
  readonly rule: string;
  readonly severity: Severity;
  /** `/entries/3/record/dueDate` */
  readonly pointer: string;
  readonly field?: string;
  readonly message: string;
  readonly why?: string;
  readonly fix?: string;
}

/** What became of an entry. */
export interface EntryResult {
  readonly index: number;
  /** Of the record it is about. */
  readonly recordDigest?: string;
  readonly outcome: EntryOutcome;
  readonly issues: readonly PlatformIssue[];
}

/** How a submission stands. */
export interface SubmissionStatus {
  readonly state: 'received' | 'processing' | 'completed' | 'failed';
  readonly counts: OutcomeCounts;
  readonly acknowledgementNo: string;
  readonly outcomeReceiptNo?: string;
  readonly issues?: readonly PlatformIssue[];
}

/** A revision the platform holds of a record. */
export interface HeldRevision {
  readonly revision: number;
  readonly recordDigest: string;
  readonly supersedesDigest?: string;
}

/** What a platform says of itself. */
export interface PlatformService {
  readonly environment: Environment;
  readonly serverTime: string;
  readonly limits: { readonly entries: number; readonly bodyBytes: number; readonly recordBytes: number };
}

/** A platform as submitting needs it. Whatever fails is told as a {@link PlatformFailure}. */
export interface Platform {
  readonly address: string;
  service(): Promise<PlatformService>;
  keys(): Promise<readonly PlatformKey[]>;
  /** Judges without taking. */
  tryOut(
    body: SentSubmission,
  ): Promise<{ readonly issues: readonly PlatformIssue[]; readonly results: readonly EntryResult[] }>;
  /** Sends; safe to repeat with the same body. @returns the acknowledgement, and the digest of the bytes that were sent. */
  send(body: SentSubmission): Promise<{ readonly receipt: SignedReceipt; readonly contentDigest: string }>;
  /** Waits until a submission is done, or for as long as it is ready to wait. */
  status(submissionId: string): Promise<SubmissionStatus>;
  results(submissionId: string): Promise<readonly EntryResult[]>;
  outcomeReceipt(submissionId: string): Promise<SignedReceipt>;
  /** Revisions of a record, the first one first; none where it has no such record. @param type id of the record type. */
  revisions(type: string, recordId: string, unit: string): Promise<readonly HeldRevision[]>;
}

/**
 * Why something did not come about: `refused` is an answer about this one submission, after which others may be sent;
 * `unknown` leaves open whether it took effect; after `stopped` and `unknown` nothing else is to be tried.
 */
export class PlatformFailure extends Error {
  override readonly name = 'PlatformFailure';
  readonly kind: 'refused' | 'stopped' | 'unknown';
  readonly code: string;

  /** @param message what is wrong and what to do, in the language of the run. */
  constructor(kind: PlatformFailure['kind'], code: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
    this.code = code;
  }
}
