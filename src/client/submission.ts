import type { Batch, RecordOf } from '../generated/types.js';
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
import { recordsDigest } from '../receipts/digests.js';
import { newSubmissionId } from './submission-id.js';

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

/** What of a batch follows from its entries. */
type Derived = 'batchId' | 'recordCount' | 'recordsDigest' | 'zeroReport';

/** What a batch says of itself. */
export type BatchFacts = Omit<Batch, Derived> & { batchId?: string };

/**
 * Puts records into a submission: its id, number and digest follow. Keep it until the platform has answered: the id is what it is looked
 * up by, and sending it again under the same id does nothing twice.
 */
export function newSubmission<T extends RecordTypeId>(
  batch: BatchFacts,
  entries: readonly EntryOf<T>[],
  more: { readonly atomicity?: SubmissionInput['atomicity'] } = {},
): SubmissionOf<T> {
  const whole = {
    ...batch,
    batchId: batch.batchId ?? newSubmissionId(),
    zeroReport: entries.length === 0 ? '1' : '0',
    recordCount: String(entries.length),
    ...(entries.length === 0 ? {} : { recordsDigest: recordsDigest(entries) }),
  };
  const atomicity = more.atomicity === undefined ? {} : { atomicity: more.atomicity };
  return { batch: whole as Batch, ...atomicity, entries: [...entries] };
}
