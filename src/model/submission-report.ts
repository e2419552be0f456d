import type { Environment, OutcomeCounts } from './receipt.js';

/**
 * How far a submission came: `received` and `processing` are the platform’s words for what is not done yet, `failed` for what
 * it could not do; `refused` was not taken, of `unknown` there was no answer, `not-sent` was never tried, `tried` was judged
 * without being taken.
 */
export type ReportSubmissionState =
  | 'completed'
  | 'failed'
  | 'received'
  | 'processing'
  | 'refused'
  | 'unknown'
  | 'not-sent'
  | 'tried';

/** One submission of a run and what became of it. */
export interface ReportSubmissionPart {
  /** Null where none was made. */
  readonly submissionId: string | null;
  /** Code; 900 for a zero report on all types. */
  readonly recordType: string;
  /** Title of the record type; null for all types. */
  readonly title: string | null;
  readonly unitCode: string;
  readonly unitName: string;
  readonly reportPeriod: string | null;
  readonly zeroReport: boolean;
  /** Records it holds. */
  readonly records: number;
  readonly state: ReportSubmissionState;
  /** By what became of each; null where that is not known. */
  readonly counts: OutcomeCounts | null;
  readonly acknowledgementNo: string | null;
  readonly outcomeReceiptNo: string | null;
  /** Whether its receipts are signed by the platform and state what was sent; null where there are none. */
  readonly verified: boolean | null;
}

/** Records of a run by what became of them. */
export interface SubmittedRecords {
  /** All records of the inputs; the sum of all others. */
  readonly total: number;
  readonly accepted: number;
  readonly acceptedWithWarnings: number;
  /** The platform had them already. */
  readonly duplicate: number;
  /** The platform sent them back. */
  readonly rejected: number;
  /** Not sent because of errors. */
  readonly held: number;
  /** Not sent because the platform did not take the submission, or could not be reached. */
  readonly notSent: number;
  /** Taken by the platform, which has not told yet what becomes of them. */
  readonly pending: number;
  /** Sent without an answer. */
  readonly unknown: number;
  /** Changes that a dry run could not try, since what they change has not been sent. */
  readonly waiting: number;
}

/** What was submitted of a run; part of its report. */
export interface ReportSubmission {
  /** Address of the platform. */
  readonly platform: string;
  /** Null where the platform could not be asked. */
  readonly environment: Environment | null;
  /** True where the platform only judged, and nothing was reported. */
  readonly dryRun: boolean;
  readonly records: SubmittedRecords;
  readonly zeroReports: { readonly total: number; readonly accepted: number };
  readonly submissions: readonly ReportSubmissionPart[];
  /** Why it broke off; null where it did not. */
  readonly failure: { readonly code: string; readonly message: string } | null;
}
