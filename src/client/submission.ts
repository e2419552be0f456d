import type {
  Counts,
  Entry,
  RecordTypeId,
  Result,
  SignedReceipt,
  StoredRecord,
  SubmissionInput,
  SubmissionState,
} from '../generated/api.js';
import type { RecordOf } from '../generated/types.js';

/** An entry whose record is of one type. */
export type EntryOf<T extends RecordTypeId> = Omit<Entry, 'record'> & { record: RecordOf[T] };

/** A submission of records of one type. */
export type SubmissionOf<T extends RecordTypeId = RecordTypeId> = Omit<SubmissionInput, 'entries'> & {
  entries: EntryOf<T>[];
};

/** A record of one type as the platform holds it. */
export type StoredRecordOf<T extends RecordTypeId> = Omit<StoredRecord, 'record'> & { record: RecordOf[T] };

/** A submission whose bytes stand: they may have been kept, and are sent again as they are. */
export interface SealedSubmission {
  readonly submissionId: string;
  /** JSON in UTF-8. */
  readonly body: Uint8Array;
}

/** What the platform says on taking a submission. Platforms of another form tell at once what became of it, and give no receipt. */
export interface Acknowledgement {
  readonly submissionId: string;
  readonly state: SubmissionState;
  readonly contentDigest: string;
  readonly receivedAt: string;
  readonly receipt?: SignedReceipt;
  readonly counts?: Counts;
  readonly results?: readonly Result[];
}
