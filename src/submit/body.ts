import { recordDigest, recordsDigest } from '../receipts/digests.js';
import { standardVersion } from '../standard/version.js';
import type { PlannedSubmission } from './plan.js';
import type { SentEntry, SentSubmission } from './platform.js';
import type { Numbered } from './revisions.js';
import type { PassedRecord } from './sift.js';

/** An entry of a record that is reported, changed or withdrawn. @param number of a change; the first revision without. */
export function entryOf({ record }: PassedRecord, number: Numbered | undefined, reason: string | undefined): SentEntry {
  if (number === undefined) return { revision: 1, record };
  return { ...number, ...(reason === undefined ? {} : { reason: { text: reason } }), record };
}

/** The body of a submission. @param batchId its id. @param generatedAt the moment it is made. */
export function bodyOf(
  { envelope }: PlannedSubmission,
  entries: readonly SentEntry[],
  batchId: string,
  generatedAt: Date,
): SentSubmission {
  return {
    batch: {
      batchId,
      standardVersion,
      ...envelope,
      recordCount: String(entries.length),
      ...(envelope.zeroReport === '1' ? {} : { recordsDigest: recordsDigest(entries) }),
      generatedAt: beijingTime(generatedAt),
    },
    entries,
  };
}

/** Digests of the records of a submission, in order. */
export const digestsOf = ({ entries }: SentSubmission): readonly string[] =>
  entries.map(({ record }) => recordDigest(record));

const eightHours = 8 * 3600 * 1000;

/** `2025-03-31T17:00:00+08:00` */
const beijingTime = (moment: Date): string =>
  `${new Date(moment.getTime() + eightHours).toISOString().slice(0, 19)}+08:00`;
