import { recordTypes } from '../../generated/record-types.js';
import type { OutcomeCounts } from '../../model/receipt.js';
import type { RuleRecord } from '../../model/rule.js';
import { withdrawal } from '../../standard/operation.js';
import { fulfilledByRecord, fulfilledByZeroReport } from '../obligations/fulfilments.js';
import type { Platform } from '../platform.js';
import { parseJson } from '../server/body.js';
import { addEvents, type NewEvent } from '../store/events.js';
import { addFulfilments, type StoredFulfilment } from '../store/fulfilments.js';
import { type Job, removeJob } from '../store/jobs.js';
import { addReceipt } from '../store/receipts.js';
import { addResults, type StoredResult } from '../store/results.js';
import { addRevisions, knownRevisions, type StoredRevision } from '../store/revisions.js';
import {
  beginProcessing,
  bodyOf,
  completeSubmission,
  findSubmission,
  type StoredSubmission,
  setState,
} from '../store/submissions.js';
import { addZeroReport } from '../store/zero-reports.js';
import { dayInChina, stated } from '../times.js';
import { type Decision, decide } from './decide.js';
import { judge } from './judge.js';
import { issueReceipt, newReceiptNo } from './receipts.js';
import type { Submitted } from './submission-form.js';

/** What is kept of the decision about an entry; findings get their words when they are asked for. */
export interface EntryResult extends StoredResult, Omit<Decision, 'entry'> {
  readonly revision: number;
  readonly receiptNo?: string;
}

const isTaken = ({ outcome }: Pick<Decision, 'outcome'>): boolean =>
  outcome === 'accepted' || outcome === 'accepted-with-warnings';

/** Carries a job out: judges the submission, then records, results, receipt and events in one transaction. */
export async function processJob(platform: Platform, job: Job): Promise<void> {
  const { database } = platform;
  const { tenant, submissionId } = job;
  const submission = await findSubmission(database, tenant, submissionId);
  const body = await bodyOf(database, tenant, submissionId);
  // forgotten meanwhile, and its job with it
  if (submission === undefined || body === undefined) return;
  await beginProcessing(database, tenant, submissionId);
  platform.changes.tell();
  const submitted = withDefaults(parseJson(body));
  // by the day it was received: a slow platform makes nobody late
  const judged = await judge(submitted, dayInChina(submission.receivedAt));
  const completedAt = platform.clock.text();
  const receiptNo = newReceiptNo('outcome', completedAt);
  await database.transaction(async (tx) => {
    if (!(await removeJob(tx, job))) return;
    const known = await knownRevisions(tx, submission.unitCode, recordIdsOf(submitted));
    const decisions = decide(submitted, judged, known, receiptNo);
    const counts = countsOf(decisions);
    await addRevisions(
      tx,
      decisions.filter(isTaken).map((one) => revisionOf(one, submission, completedAt, receiptNo)),
    );
    await addResults(
      tx,
      tenant,
      submissionId,
      decisions.map((one) => resultOf(one, receiptNo)),
    );
    const isZero = isZeroReport(submitted, judged.batch);
    if (isZero) await addZeroReport(tx, submission, receiptNo);
    const fulfilments = fulfilmentsBy(submission, decisions.filter(isTaken), isZero, receiptNo);
    const fulfilled = await addFulfilments(tx, submission.unitCode, fulfilments);
    const receipt = await issueReceipt(tx, submission, {
      kind: 'outcome',
      receiptNo,
      completedAt: stated(completedAt),
      counts,
      entries: decisions.map(({ index, recordId, entry, outcome, recordDigest }) => ({
        index,
        recordId,
        revision: entry.revision,
        outcome,
        recordDigest,
      })),
    });
    await addReceipt(tx, tenant, receipt);
    const done = { completedAt, counts, issues: judged.batch, outcomeReceiptNo: receiptNo };
    await completeSubmission(tx, tenant, submissionId, done);
    await addEvents(tx, tenant, [
      ...decisions.flatMap((one) => eventsOf(one, submissionId, completedAt, receiptNo)),
      ...fulfilled.map((data) => ({
        type: 'obligation.fulfilled',
        time: completedAt,
        subject: data.obligation,
        data: { submissionId, ...data },
      })),
      {
        type: 'submission.completed',
        time: completedAt,
        subject: submissionId,
        data: { submissionId, receiptNo, counts },
      },
    ]);
  });
  platform.changes.tell();
}

/** Gives a submission up that cannot be processed. */
export async function failJob(platform: Platform, job: Job): Promise<void> {
  const { tenant, submissionId } = job;
  const time = platform.clock.text();
  await platform.database.transaction(async (tx) => {
    if (!(await removeJob(tx, job))) return;
    await setState(tx, tenant, submissionId, 'failed');
    await addEvents(tx, tenant, [{ type: 'submission.failed', time, subject: submissionId, data: { submissionId } }]);
  });
  platform.changes.tell();
}

function withDefaults(value: unknown): Submitted {
  const { atomicity = 'per-record', ...rest } = value as Partial<Submitted> & Omit<Submitted, 'atomicity'>;
  return { atomicity, ...rest };
}

/** Ids of the records a submission has; one with a NUL no database has taken. */
export const recordIdsOf = ({ entries }: Submitted): readonly string[] =>
  entries.flatMap(({ record: { recordId } }) =>
    typeof recordId === 'string' && !recordId.includes('\0') ? [recordId] : [],
  );

const isZeroReport = ({ batch }: Submitted, findings: readonly { readonly severity: string }[]): boolean =>
  batch['zeroReport'] === '1' && !findings.some(({ severity }) => severity === 'error');

export function countsOf(decisions: readonly Decision[]): OutcomeCounts {
  const count = (outcome: Decision['outcome']): number => decisions.filter((one) => one.outcome === outcome).length;
  return {
    total: decisions.length,
    accepted: count('accepted'),
    acceptedWithWarnings: count('accepted-with-warnings'),
    duplicate: count('duplicate'),
    rejected: count('rejected'),
  };
}

function revisionOf(
  { entry, recordType, recordId, recordDigest }: Decision,
  { unitCode, tenant, submissionId }: StoredSubmission,
  acceptedAt: string,
  receiptNo: string,
): StoredRevision {
  const { revision, supersedesDigest, reason, record } = entry;
  return {
    unitCode,
    recordType,
    recordId,
    revision,
    digest: recordDigest,
    ...(supersedesDigest === undefined ? {} : { supersedes: supersedesDigest }),
    operation: String(record['operationType']),
    ...(reason === undefined ? {} : { reason }),
    record,
    acceptedAt,
    tenant,
    submissionId,
    receiptNo,
  };
}

export const resultOf = ({ entry, ...decision }: Decision, receiptNo: string): EntryResult => ({
  ...decision,
  revision: entry.revision,
  receiptNo,
});

/** Duties of the unit that what was taken fulfils, each once. */
function fulfilmentsBy(
  { unitCode, recordType, reportPeriod = '', receivedAt }: StoredSubmission,
  taken: readonly Decision[],
  isZero: boolean,
  receiptNo: string,
): readonly StoredFulfilment[] {
  const asOf = dayInChina(receivedAt);
  const all = isZero
    ? fulfilledByZeroReport(unitCode, nameByCode.get(recordType), reportPeriod)
    : taken
        .filter(({ entry }) => entry.record['operationType'] !== withdrawal)
        .flatMap((one) =>
          fulfilledByRecord(unitCode, nameByCode.get(one.recordType) ?? '', one.entry.record as RuleRecord, asOf),
        );
  const once = new Map(all.map((one) => [`${one.obligation} ${one.period}`, { ...one, receiptNo }]));
  return [...once.values()];
}

const nameByCode = new Map(recordTypes.map(({ code, id }) => [code, id]));

/** What has happened to a record. Nothing has to one that was there already. */
function eventsOf(
  { entry, recordType, recordId, outcome }: Decision,
  submissionId: string,
  time: string,
  receiptNo: string,
): readonly NewEvent[] {
  if (outcome === 'duplicate') return [];
  const { revision, record } = entry;
  // as addresses have it; a type that does not exist as it was sent
  const name = nameByCode.get(recordType) ?? recordType;
  const event = (type: string, of: number): NewEvent => ({
    type: `record.${type}`,
    time,
    subject: `${name}/${recordId}`,
    data: { submissionId, recordType: name, recordId, revision: of, outcome, receiptNo },
  });
  if (outcome === 'rejected') return [event('rejected', revision)];
  const own = event(record['operationType'] === withdrawal ? 'withdrawn' : 'accepted', revision);
  return revision === 1 ? [own] : [event('superseded', revision - 1), own];
}
