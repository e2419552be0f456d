import type { ReportSubmission, ReportSubmissionPart, SubmittedRecords } from '../model/submission-report.js';
import { countsOf } from './counts.js';
import type { Delivered, Delivery } from './delivery.js';
import type { Platform, PlatformService } from './platform.js';
import { typeOf } from './type-of.js';

/** How many records are reported, of how many that is not known, and how many were not sent. */
export interface Submitted {
  readonly done: number;
  readonly unknown: number;
  readonly rest: number;
  readonly records: SubmittedRecords;
}

/** Records by what became of them. @param held those that were never to be sent. */
export function submittedOf({ all, failure }: Delivery, held: number, dryRun: boolean): Submitted {
  const sum = (of: (one: Delivered) => number): number => all.reduce((total, one) => total + of(one), 0);
  const results = countsOf(
    all.flatMap(({ state, results: own }) => (state === 'completed' || state === 'tried' ? own : [])),
  );
  const inState = (...states: readonly Delivered['state'][]): number =>
    sum(({ state, records }) => (states.includes(state) ? records.length : 0));
  const { accepted, acceptedWithWarnings, duplicate, rejected } = results;
  const waiting = dryRun && failure === null ? inState('not-sent') : 0;
  const notSent = inState('refused', 'not-sent', 'failed') - waiting;
  const pending = inState('received', 'processing');
  const allHeld = held + sum((one) => one.unknown.length);
  const done = accepted + acceptedWithWarnings + duplicate;
  // whatever the platform has not told, nobody knows: a record is never left out
  const unknown = sum(({ records }) => records.length) - done - rejected - notSent - pending - waiting;
  return {
    done,
    unknown: unknown + pending,
    rest: notSent,
    records: {
      total: done + rejected + allHeld + notSent + pending + unknown + waiting,
      accepted,
      acceptedWithWarnings,
      duplicate,
      rejected,
      held: allHeld,
      notSent,
      pending,
      unknown,
      waiting,
    },
  };
}

/** The part of the report that tells of the submissions. */
export function submissionOf(
  { all, failure }: Delivery,
  { records }: Submitted,
  platform: Platform,
  service: PlatformService | null,
  dryRun: boolean,
): ReportSubmission {
  const zeros = all.filter(({ planned }) => planned.envelope.zeroReport === '1');
  return {
    platform: platform.address,
    environment: service?.environment ?? null,
    dryRun,
    records,
    zeroReports: { total: zeros.length, accepted: zeros.filter(isTaken).length },
    submissions: all.map(partOf),
    failure: failure === null ? null : { code: failure.code, message: failure.message },
  };
}

const isTaken = ({ state, issues }: Delivered): boolean =>
  (state === 'completed' || state === 'tried') && issues.every(({ severity }) => severity !== 'error');

function partOf(one: Delivered): ReportSubmissionPart {
  const { envelope } = one.planned;
  return {
    submissionId: one.submissionId,
    recordType: envelope.recordType,
    title: typeOf(envelope.recordType)?.title ?? null,
    unitCode: envelope.reportingUnitCode,
    unitName: envelope.reportingUnitName,
    reportPeriod: envelope.reportPeriod ?? null,
    zeroReport: envelope.zeroReport === '1',
    records: one.records.length,
    state: one.state,
    counts: one.counts,
    acknowledgementNo: one.acknowledgementNo,
    outcomeReceiptNo: one.outcomeReceiptNo,
    verified: one.verified,
  };
}
