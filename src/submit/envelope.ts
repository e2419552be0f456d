import type { BatchRow } from '../check/batches/batch-row.js';
import type { Sender } from './options.js';
import type { PassedRecord } from './sift.js';

/** What a submission says of its records, but for what follows from them: names of `schemas/batch.json`. */
export interface Envelope {
  readonly reportingUnitName: string;
  readonly reportingUnitCode: string;
  readonly divisionCode: string;
  /** Code; 900 for a zero report on all types. */
  readonly recordType: string;
  readonly reportPeriod?: string;
  readonly zeroReport: '0' | '1';
  readonly operatorName: string;
  readonly reviewerName: string;
  readonly contactPhone: string;
}

/** The contacts of an envelope, with the option each may be given by. */
export const contactFields: readonly (readonly [option: keyof Sender, field: keyof Envelope])[] = [
  ['operator', 'operatorName'],
  ['reviewer', 'reviewerName'],
  ['phone', 'contactPhone'],
];

/** The envelope of records that share unit, type and period. @param record the first of them. */
export function envelopeOf(record: PassedRecord, batches: readonly BatchRow[], sender: Sender): Envelope {
  const batch = batchOf(record, batches);
  const value = (name: string): string => String(record.record[name] ?? '');
  const period = value('reportPeriod') || sender.period || batch?.value('reportPeriod');
  return {
    reportingUnitName: value('reportingUnitName'),
    reportingUnitCode: value('reportingUnitCode'),
    divisionCode: value('divisionCode'),
    recordType: value('recordType'),
    ...(period ? { reportPeriod: period } : {}),
    zeroReport: '0',
    ...contactsOf(batch, sender),
  };
}

/** The envelope of a zero report: the batch as it stands in the file. */
export function zeroEnvelopeOf(row: BatchRow, sender: Sender): Envelope {
  const value = (name: string): string => row.value(name) ?? '';
  return {
    reportingUnitName: value('reportingUnitName'),
    reportingUnitCode: value('reportingUnitCode'),
    divisionCode: value('divisionCode'),
    recordType: value('recordType'),
    reportPeriod: value('reportPeriod'),
    zeroReport: '1',
    ...contactsOf(row, sender),
  };
}

/** The batch a record may belong to, in the same file: its envelope, or a row of its unit and type, else of its unit. */
export function batchOf({ run, record }: PassedRecord, batches: readonly BatchRow[]): BatchRow | undefined {
  const { file } = run.at.column(undefined);
  const near = batches.filter(
    (batch) => batch.file === file && batch.value('reportingUnitCode') === record['reportingUnitCode'],
  );
  return (
    near.find(({ isEnvelope }) => isEnvelope) ??
    near.find((batch) => batch.value('recordType') === record['recordType']) ??
    near[0]
  );
}

/** What was given goes before what the files say. */
export const contactsOf = (
  batch: BatchRow | undefined,
  sender: Sender,
): Pick<Envelope, 'operatorName' | 'reviewerName' | 'contactPhone'> => ({
  operatorName: sender.operator ?? batch?.value('operatorName') ?? '',
  reviewerName: sender.reviewer ?? batch?.value('reviewerName') ?? '',
  contactPhone: sender.phone ?? batch?.value('contactPhone') ?? '',
});
