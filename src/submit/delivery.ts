import type { OutcomeCounts } from '../model/receipt.js';
import type { ReportSubmissionState } from '../model/submission-report.js';
import type { PlannedSubmission } from './plan.js';
import type { EntryResult, PlatformFailure, PlatformIssue } from './platform.js';
import type { PassedRecord } from './sift.js';

/** A submission as far as it has come. */
export interface Delivered {
  readonly planned: PlannedSubmission;
  /** Records it was made of, by the index of their entries: without changes of what the platform does not have. */
  records: readonly PassedRecord[];
  /** Changes of what the platform does not have. */
  unknown: readonly PassedRecord[];
  submissionId: string | null;
  state: ReportSubmissionState;
  counts: OutcomeCounts | null;
  acknowledgementNo: string | null;
  outcomeReceiptNo: string | null;
  verified: boolean | null;
  /** Why it was not taken, or its receipt is doubtful. */
  fault: { readonly rule: 'submission/refused' | 'submission/receipt-doubtful'; readonly detail: string } | null;
  /** What the platform says of the submission as a whole. */
  issues: readonly PlatformIssue[];
  results: readonly EntryResult[];
}

/** What became of all submissions. */
export interface Delivery {
  readonly all: readonly Delivered[];
  /** Why nothing more was tried. */
  readonly failure: PlatformFailure | null;
}

/** A submission nothing has been done about. */
export const undelivered = (planned: PlannedSubmission): Delivered => ({
  planned,
  records: planned.records,
  unknown: [],
  submissionId: null,
  state: 'not-sent',
  counts: null,
  acknowledgementNo: null,
  outcomeReceiptNo: null,
  verified: null,
  fault: null,
  issues: [],
  results: [],
});
