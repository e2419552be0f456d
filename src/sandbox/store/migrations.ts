import type { Database } from './database.js';
import { StoreError } from './store-error.js';

/**
 * Steps of the schema, in order; never changed once released, only added to. Times are UTC texts of one form, which sort as
 * times do; documents are JSON texts, so that what was received is given back as it was.
 */
const steps: readonly string[] = [
  `
create table tenant (
  tenant text primary key,
  unit_code text not null,
  unit_name text not null,
  acts_for text not null,
  secret text not null,
  fixed_token text not null unique,
  last_event integer not null default 0
);
create table token (
  token_hash text primary key,
  tenant text not null references tenant,
  scopes text not null,
  expires_at text not null
);
create table signing_key (
  key_id text primary key,
  added integer generated always as identity,
  document text not null
);
create table submission (
  tenant text not null references tenant,
  submission_id text not null,
  fingerprint text not null,
  content_digest text not null,
  body bytea not null,
  unit_code text not null,
  record_type text not null,
  report_period text,
  standard_version text not null,
  state text not null,
  received_at text not null,
  completed_at text,
  counts text not null,
  issues text not null default '[]',
  acknowledgement_no text not null,
  outcome_receipt_no text,
  primary key (tenant, submission_id)
);
create index submission_by_digest on submission (tenant, content_digest, received_at);
create table result (
  tenant text not null,
  submission_id text not null,
  position integer not null,
  outcome text not null,
  document text not null,
  primary key (tenant, submission_id, position),
  foreign key (tenant, submission_id) references submission on delete cascade
);
create table record_revision (
  unit_code text not null,
  record_type text not null,
  record_id text not null,
  revision integer not null,
  digest text not null,
  supersedes text,
  operation text not null,
  reason text,
  record text not null,
  accepted_at text not null,
  tenant text not null,
  submission_id text not null,
  receipt_no text not null,
  primary key (unit_code, record_type, record_id, revision)
);
create table zero_report (
  unit_code text not null,
  record_type text not null,
  report_period text not null,
  received_at text not null,
  receipt_no text not null,
  primary key (unit_code, record_type, report_period, receipt_no)
);
create table fulfilment (
  unit_code text not null,
  obligation text not null,
  period text not null,
  receipt_no text not null,
  primary key (unit_code, obligation, period)
);
create table receipt (
  receipt_no text primary key,
  tenant text not null,
  submission_id text not null,
  kind text not null,
  document text not null
);
create table event (
  tenant text not null references tenant,
  seq integer not null,
  type text not null,
  time text not null,
  document text not null,
  primary key (tenant, seq)
);
create table job (
  tenant text not null,
  submission_id text not null,
  due_at text not null,
  claimed_until double precision not null default 0,
  failures integer not null default 0,
  primary key (tenant, submission_id),
  foreign key (tenant, submission_id) references submission on delete cascade
);
create index job_by_due on job (due_at);
`,
];

/** Any number will do that nothing else in the database locks by. */
const migrationLock = 4_711_042;

/** Brings the tables to this program’s version. @throws {StoreError} where a newer program has made them. */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    // of several processes starting at once, one makes the tables
    await tx.query('select pg_advisory_xact_lock($1)', [migrationLock]);
    await tx.query('create table if not exists schema_version (version integer not null)');
    const [row] = await tx.query<{ version: number }>('select version from schema_version');
    const version = row?.version ?? 0;
    if (version > steps.length) {
      throw new StoreError(
        `数据库是更新版本的沙箱建的（表结构第 ${version} 版，本程序到第 ${steps.length} 版）。请升级本程序，或者换一个数据文件夹`,
        `The database was made by a newer version (schema ${version}; this program knows ${steps.length})`,
      );
    }
    for (const step of steps.slice(version)) {
      for (const statement of step.split(';')) if (statement.trim() !== '') await tx.query(statement);
    }
    await tx.query('delete from schema_version');
    await tx.query('insert into schema_version values ($1)', [steps.length]);
  });
}

/** Takes away all that was received; who may come, and by which keys receipts are signed, stays. */
export const emptyAll = `
delete from job;
delete from result;
delete from submission;
delete from record_revision;
delete from zero_report;
delete from fulfilment;
delete from receipt;
delete from event;
delete from token;
update tenant set last_event = 0;
`;
