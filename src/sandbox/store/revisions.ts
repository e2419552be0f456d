import type { Queries } from './database.js';

/** A version of a record the platform holds. */
export interface StoredRevision {
  readonly unitCode: string;
  /** Code of three digits. */
  readonly recordType: string;
  readonly recordId: string;
  readonly revision: number;
  readonly digest: string;
  readonly supersedes?: string;
  /** 1 新增, 2 变更, 3 撤销. */
  readonly operation: string;
  readonly reason?: object;
  readonly record: object;
  readonly acceptedAt: string;
  readonly tenant: string;
  readonly submissionId: string;
  readonly receiptNo: string;
}

/** What new revisions are judged by. */
export type KnownRevision = Pick<
  StoredRevision,
  'recordId' | 'revision' | 'digest' | 'operation' | 'receiptNo' | 'recordType'
>;

interface Row {
  readonly unit_code: string;
  readonly record_type: string;
  readonly record_id: string;
  readonly revision: number;
  readonly digest: string;
  readonly supersedes: string | null;
  readonly operation: string;
  readonly reason: string | null;
  readonly record: string;
  readonly accepted_at: string;
  readonly tenant: string;
  readonly submission_id: string;
  readonly receipt_no: string;
}

const columns = `unit_code, record_type, record_id, revision, digest, supersedes, operation, reason, record, accepted_at,
  tenant, submission_id, receipt_no`;

const revisionOf = (row: Row): StoredRevision => ({
  unitCode: row.unit_code,
  recordType: row.record_type,
  recordId: row.record_id,
  revision: row.revision,
  digest: row.digest,
  ...(row.supersedes === null ? {} : { supersedes: row.supersedes }),
  operation: row.operation,
  ...(row.reason === null ? {} : { reason: JSON.parse(row.reason) as object }),
  record: JSON.parse(row.record) as object,
  acceptedAt: row.accepted_at,
  tenant: row.tenant,
  submissionId: row.submission_id,
  receiptNo: row.receipt_no,
});

/** All revisions of these records of a unit, in order. */
export async function knownRevisions(
  queries: Queries,
  unitCode: string,
  recordIds: readonly string[],
): Promise<readonly KnownRevision[]> {
  const rows = await queries.query<Omit<Row, 'record'>>(
    `select record_type, record_id, revision, digest, operation, receipt_no from record_revision
     where unit_code = $1 and record_id = any($2::text[]) order by record_type, record_id, revision`,
    [unitCode, recordIds],
  );
  return rows.map((row) => ({
    recordType: row.record_type,
    recordId: row.record_id,
    revision: row.revision,
    digest: row.digest,
    operation: row.operation,
    receiptNo: row.receipt_no,
  }));
}

/** Somebody else has taken one of the revisions meanwhile: whoever wanted them has to look again. */
export class TakenError extends Error {
  override readonly name = 'TakenError';
}

/** Takes revisions for ever. @throws {TakenError} where the unique index has one of them already. */
export async function addRevisions(tx: Queries, revisions: readonly StoredRevision[]): Promise<void> {
  if (revisions.length === 0) return;
  // always in the same order, or two transactions could wait for each other
  const rows = [...revisions]
    .sort((a, b) => (a.recordId < b.recordId ? -1 : a.recordId > b.recordId ? 1 : a.revision - b.revision))
    .map((one) => ({
      unit_code: one.unitCode,
      record_type: one.recordType,
      record_id: one.recordId,
      revision: one.revision,
      digest: one.digest,
      supersedes: one.supersedes ?? null,
      operation: one.operation,
      reason: one.reason === undefined ? null : JSON.stringify(one.reason),
      record: JSON.stringify(one.record),
      accepted_at: one.acceptedAt,
      tenant: one.tenant,
      submission_id: one.submissionId,
      receipt_no: one.receiptNo,
    }));
  const added = await tx.query(
    `insert into record_revision (${columns})
     select ${columns} from json_to_recordset($1::json) as row(unit_code text, record_type text, record_id text,
       revision integer, digest text, supersedes text, operation text, reason text, record text, accepted_at text,
       tenant text, submission_id text, receipt_no text)
     on conflict do nothing returning revision`,
    [JSON.stringify(rows)],
  );
  if (added.length < rows.length) throw new TakenError('a revision has been taken meanwhile');
}

/** The revisions of a record after one, in order. */
export async function revisionsAfter(
  queries: Queries,
  unitCode: string,
  recordType: string,
  recordId: string,
  after: number,
  limit: number,
): Promise<readonly StoredRevision[]> {
  const rows = await queries.query<Row>(
    `select ${columns} from record_revision
     where unit_code = $1 and record_type = $2 and record_id = $3 and revision > $4 order by revision limit $5`,
    [unitCode, recordType, recordId, after, limit],
  );
  return rows.map(revisionOf);
}

/** How a record stands now. */
export async function currentRevision(
  queries: Queries,
  unitCode: string,
  recordType: string,
  recordId: string,
): Promise<StoredRevision | undefined> {
  const [row] = await queries.query<Row>(
    `select ${columns} from record_revision
     where unit_code = $1 and record_type = $2 and record_id = $3 order by revision desc limit 1`,
    [unitCode, recordType, recordId],
  );
  return row && revisionOf(row);
}

/** A record as it stands: its last revision, and when its first one was accepted. */
export interface CurrentRecord {
  readonly current: StoredRevision;
  readonly firstAcceptedAt: string;
}

/** How all records of a unit stand now. */
export async function currentRecords(queries: Queries, unitCode: string): Promise<readonly CurrentRecord[]> {
  const rows = await queries.query<Row & { first_accepted_at: string }>(
    `select distinct on (record_type, record_id) ${columns},
       min(accepted_at) over (partition by record_type, record_id) as first_accepted_at
     from record_revision where unit_code = $1 order by record_type, record_id, revision desc`,
    [unitCode],
  );
  return rows.map((row) => ({ current: revisionOf(row), firstAcceptedAt: row.first_accepted_at }));
}
