import type { OutcomeCounts } from '../../model/receipt.js';
import type { Queries } from './database.js';

export type SubmissionState = 'received' | 'processing' | 'completed' | 'failed';

/** What is kept of a submission besides its body. */
export interface StoredSubmission {
  readonly tenant: string;
  /** The client’s own, and its idempotency key. */
  readonly submissionId: string;
  /** Of method, path and body: what makes it the same request. */
  readonly fingerprint: string;
  readonly contentDigest: string;
  readonly unitCode: string;
  readonly recordType: string;
  readonly reportPeriod?: string;
  readonly standardVersion: string;
  readonly state: SubmissionState;
  readonly receivedAt: string;
  readonly completedAt?: string;
  readonly counts: OutcomeCounts;
  /** Of the batch itself, as answered. */
  readonly issues: readonly object[];
  readonly acknowledgementNo: string;
  readonly outcomeReceiptNo?: string;
}

interface Row {
  readonly tenant: string;
  readonly submission_id: string;
  readonly fingerprint: string;
  readonly content_digest: string;
  readonly unit_code: string;
  readonly record_type: string;
  readonly report_period: string | null;
  readonly standard_version: string;
  readonly state: SubmissionState;
  readonly received_at: string;
  readonly completed_at: string | null;
  readonly counts: string;
  readonly issues: string;
  readonly acknowledgement_no: string;
  readonly outcome_receipt_no: string | null;
}

const columns = `tenant, submission_id, fingerprint, content_digest, unit_code, record_type, report_period, standard_version,
  state, received_at, completed_at, counts, issues, acknowledgement_no, outcome_receipt_no`;

const submissionOf = (row: Row): StoredSubmission => ({
  tenant: row.tenant,
  submissionId: row.submission_id,
  fingerprint: row.fingerprint,
  contentDigest: row.content_digest,
  unitCode: row.unit_code,
  recordType: row.record_type,
  ...(row.report_period === null ? {} : { reportPeriod: row.report_period }),
  standardVersion: row.standard_version,
  state: row.state,
  receivedAt: row.received_at,
  ...(row.completed_at === null ? {} : { completedAt: row.completed_at }),
  counts: JSON.parse(row.counts) as OutcomeCounts,
  issues: JSON.parse(row.issues) as object[],
  acknowledgementNo: row.acknowledgement_no,
  ...(row.outcome_receipt_no === null ? {} : { outcomeReceiptNo: row.outcome_receipt_no }),
});

/** Keeps a new submission; false where the tenant’s key is taken, which the unique index alone decides. */
export async function addSubmission(tx: Queries, submission: StoredSubmission, body: Uint8Array): Promise<boolean> {
  const rows = await tx.query(
    `insert into submission (tenant, submission_id, fingerprint, content_digest, body, unit_code, record_type, report_period,
       standard_version, state, received_at, counts, acknowledgement_no)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing returning tenant`,
    [
      submission.tenant,
      submission.submissionId,
      submission.fingerprint,
      submission.contentDigest,
      body,
      submission.unitCode,
      submission.recordType,
      submission.reportPeriod ?? null,
      submission.standardVersion,
      submission.state,
      submission.receivedAt,
      JSON.stringify(submission.counts),
      submission.acknowledgementNo,
    ],
  );
  return rows.length > 0;
}

export async function findSubmission(
  queries: Queries,
  tenant: string,
  submissionId: string,
): Promise<StoredSubmission | undefined> {
  const [row] = await queries.query<Row>(`select ${columns} from submission where tenant = $1 and submission_id = $2`, [
    tenant,
    submissionId,
  ]);
  return row && submissionOf(row);
}

export async function findSubmissions(
  queries: Queries,
  tenant: string,
  submissionIds: readonly string[],
): Promise<readonly StoredSubmission[]> {
  const rows = await queries.query<Row>(
    `select ${columns} from submission where tenant = $1 and submission_id = any($2::text[])`,
    [tenant, submissionIds],
  );
  return rows.map(submissionOf);
}

/** Submissions with these contents, the earliest first. */
export async function findByDigest(
  queries: Queries,
  tenant: string,
  contentDigests: readonly string[],
): Promise<readonly StoredSubmission[]> {
  const rows = await queries.query<Row>(
    `select ${columns} from submission where tenant = $1 and content_digest = any($2::text[])
     order by received_at, submission_id`,
    [tenant, contentDigests],
  );
  return rows.map(submissionOf);
}

export async function bodyOf(queries: Queries, tenant: string, submissionId: string): Promise<Uint8Array | undefined> {
  const [row] = await queries.query<{ body: Uint8Array }>(
    'select body from submission where tenant = $1 and submission_id = $2',
    [tenant, submissionId],
  );
  return row?.body;
}

/** A submission is being processed, unless it is done: a worker taken for dead may come to life after another did its work. */
export async function beginProcessing(queries: Queries, tenant: string, submissionId: string): Promise<void> {
  await queries.query(
    `update submission set state = 'processing' where tenant = $1 and submission_id = $2 and state = 'received'`,
    [tenant, submissionId],
  );
}

export async function setState(
  queries: Queries,
  tenant: string,
  submissionId: string,
  state: SubmissionState,
): Promise<void> {
  await queries.query('update submission set state = $3 where tenant = $1 and submission_id = $2', [
    tenant,
    submissionId,
    state,
  ]);
}

/** What is known of a submission once it is done. */
export interface Completion {
  readonly completedAt: string;
  readonly counts: OutcomeCounts;
  readonly issues: readonly object[];
  readonly outcomeReceiptNo: string;
}

export async function completeSubmission(
  tx: Queries,
  tenant: string,
  submissionId: string,
  { completedAt, counts, issues, outcomeReceiptNo }: Completion,
): Promise<void> {
  await tx.query(
    `update submission set state = 'completed', completed_at = $3, counts = $4, issues = $5, outcome_receipt_no = $6
     where tenant = $1 and submission_id = $2`,
    [tenant, submissionId, completedAt, JSON.stringify(counts), JSON.stringify(issues), outcomeReceiptNo],
  );
}

/** Loses keys, as a platform does that keeps them for a time only: what has come of them stays. */
export async function forgetSubmissions(queries: Queries, tenant: string): Promise<void> {
  await queries.query('delete from submission where tenant = $1', [tenant]);
}

/** Which submissions are listed. */
export interface SubmissionFilter {
  readonly contentDigest?: string | undefined;
  readonly state?: SubmissionState | undefined;
  /** UTC, received at or after. */
  readonly from?: string | undefined;
}

/** Submissions after a place in the order of their receipt. @param after time and id of the last one that was given. */
export async function submissionsAfter(
  queries: Queries,
  tenant: string,
  { contentDigest, state, from }: SubmissionFilter,
  after: readonly [receivedAt: string, submissionId: string],
  limit: number,
): Promise<readonly StoredSubmission[]> {
  const rows = await queries.query<Row>(
    `select ${columns} from submission
     where tenant = $1 and (received_at, submission_id) > ($2, $3)
       and ($4::text is null or content_digest = $4) and ($5::text is null or state = $5) and ($6::text is null or received_at >= $6)
     order by received_at, submission_id limit $7`,
    [tenant, after[0], after[1], contentDigest ?? null, state ?? null, from ?? null, limit],
  );
  return rows.map(submissionOf);
}
