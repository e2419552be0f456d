import { newSubmission, newZeroReport } from '../client/new-submission.js';
import type { Entry, SubmissionInput } from '../generated/api.js';
import { recordDigest } from '../receipts/digests.js';
import type { PlannedSubmission } from './plan.js';
import type { SentEntry, SentSubmission } from './platform.js';
import type { Numbered } from './revisions.js';
import type { PassedRecord } from './sift.js';
import { typeOf } from './type-of.js';

/** An entry of a record that is reported, changed or withdrawn. @param number of a change; the first revision without. */
export function entryOf({ record }: PassedRecord, number: Numbered | undefined, reason: string | undefined): SentEntry {
  if (number === undefined) return { revision: 1, record };
  return { ...number, ...(reason === undefined ? {} : { reason: { text: reason } }), record };
}

/** The body of a submission. @param submissionId its id. @param generatedAt the moment it is made. */
export function bodyOf(
  { envelope }: PlannedSubmission,
  entries: readonly SentEntry[],
  submissionId: string,
  generatedAt: Date,
): SentSubmission {
  const type = typeOf(envelope.recordType);
  const { reportPeriod: period } = envelope;
  const common = {
    reporter: {
      unitName: envelope.reportingUnitName,
      unitCode: envelope.reportingUnitCode,
      divisionCode: envelope.divisionCode,
      operator: envelope.operatorName,
      reviewer: envelope.reviewerName,
      phone: envelope.contactPhone,
    },
    submissionId,
    generatedAt,
  };
  return envelope.zeroReport === '1' || type === undefined
    ? sent(
        newZeroReport({
          ...common,
          ...(type === undefined ? {} : { recordType: type.id as never }),
          period: period ?? '',
        }),
      )
    : sent(
        newSubmission({
          ...common,
          ...(period === undefined ? {} : { period }),
          // the check has held each record against the schema of its type
          recordType: type.id as 'complaint',
          entries: entries as unknown as readonly (Entry & { record: never })[],
        }),
      );
}

/** The same, with records of any type. */
const sent = (body: SubmissionInput): SentSubmission => body as unknown as SentSubmission;

/** Digests of the records of a submission, in order. */
export const digestsOf = ({ entries }: SentSubmission): readonly string[] =>
  entries.map(({ record }) => recordDigest(record));
