import type { Queries } from './database.js';

/** A submission that waits to be processed. */
export interface Job {
  readonly tenant: string;
  readonly submissionId: string;
  /** How often processing it has failed. */
  readonly failures: number;
}

export async function addJob(tx: Queries, tenant: string, submissionId: string, dueAt: string): Promise<void> {
  await tx.query('insert into job (tenant, submission_id, due_at) values ($1, $2, $3)', [tenant, submissionId, dueAt]);
}

/**
 * Takes the next job that is due, for some seconds of real time: whoever has taken it may die. Several workers and several
 * processes never get the same one.
 */
export async function claimJob(queries: Queries, now: string, leaseSeconds: number): Promise<Job | undefined> {
  const [row] = await queries.query<{ tenant: string; submission_id: string; failures: number }>(
    `update job set claimed_until = extract(epoch from clock_timestamp()) + $2
     where (tenant, submission_id) = (
       select tenant, submission_id from job
       where due_at <= $1 and claimed_until < extract(epoch from clock_timestamp())
       order by due_at limit 1 for update skip locked
     )
     returning tenant, submission_id, failures`,
    [now, leaseSeconds],
  );
  return row && { tenant: row.tenant, submissionId: row.submission_id, failures: row.failures };
}

/** Ends a job; false where it had been ended before. */
export async function removeJob(tx: Queries, { tenant, submissionId }: Job): Promise<boolean> {
  const rows = await tx.query('delete from job where tenant = $1 and submission_id = $2 returning tenant', [
    tenant,
    submissionId,
  ]);
  return rows.length > 0;
}

/** Gives a job back, to be done at once. */
export async function returnJob(queries: Queries, { tenant, submissionId }: Job): Promise<void> {
  await queries.query('update job set claimed_until = 0 where tenant = $1 and submission_id = $2', [
    tenant,
    submissionId,
  ]);
}

/** Gives a job back that has failed, to be tried again after so many seconds of real time. */
export async function postponeJob(queries: Queries, { tenant, submissionId }: Job, seconds: number): Promise<void> {
  await queries.query(
    `update job set claimed_until = extract(epoch from clock_timestamp()) + $3, failures = failures + 1
     where tenant = $1 and submission_id = $2`,
    [tenant, submissionId, seconds],
  );
}

/** Gives back whatever this database’s only process had taken before it ended. */
export async function returnAllJobs(queries: Queries): Promise<void> {
  await queries.query('update job set claimed_until = 0');
}
