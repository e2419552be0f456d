import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newSigningKey } from '../../src/receipts/sign.js';
import type { Database } from '../../src/sandbox/store/database.js';
import { addEvents, eventsAfter } from '../../src/sandbox/store/events.js';
import { addJob, claimJob, postponeJob, removeJob, returnAllJobs, returnJob } from '../../src/sandbox/store/jobs.js';
import { emptyAll, migrate } from '../../src/sandbox/store/migrations.js';
import { addResults, resultsAfter } from '../../src/sandbox/store/results.js';
import {
  addRevisions,
  currentRecords,
  currentRevision,
  knownRevisions,
  revisionsAfter,
  type StoredRevision,
  TakenError,
} from '../../src/sandbox/store/revisions.js';
import { addSigningKey, signingKeys } from '../../src/sandbox/store/signing-keys.js';
import {
  addSubmission,
  bodyOf,
  completeSubmission,
  findByDigest,
  findSubmission,
  findSubmissions,
  forgetSubmissions,
  type StoredSubmission,
} from '../../src/sandbox/store/submissions.js';
import { addTenants, addToken, allTenants, findToken, type Tenant } from '../../src/sandbox/store/tenants.js';
import { databases, openEmpty } from './databases.js';

const counts = { total: 1, accepted: 0, acceptedWithWarnings: 0, duplicate: 0, rejected: 0 };
const tenant = (name: string): Tenant => ({
  tenant: name,
  unitCode: '11370100MADEUP1522',
  unitName: '济南市示例区发展和改革局',
  actsFor: name === 'center' ? ['*'] : [],
  secret: `${name}-secret`,
  fixedToken: `${name}-token`,
});
const submission = (submissionId: string, more: Partial<StoredSubmission> = {}): StoredSubmission => ({
  tenant: 'a',
  submissionId,
  fingerprint: 'f',
  contentDigest: 'sha-256:00',
  unitCode: '11370100MADEUP1522',
  recordType: '401',
  standardVersion: '0.1.0',
  state: 'received',
  receivedAt: '2026-03-20T01:00:00.000Z',
  counts,
  issues: [],
  acknowledgementNo: `SH-${submissionId}`,
  ...more,
});
const revision = (recordId: string, number: number, more: Partial<StoredRevision> = {}): StoredRevision => ({
  unitCode: 'U',
  recordType: '401',
  recordId,
  revision: number,
  digest: `sha-256:${recordId}${number}`,
  operation: number === 1 ? '1' : '2',
  record: { recordId, 甲: '乙\0' },
  acceptedAt: '2026-03-20T01:00:00.000Z',
  tenant: 'a',
  submissionId: 's',
  receiptNo: 'HZ-1',
  ...more,
});
const now = '2026-03-20T01:00:00.000Z';

describe.each(databases)('$name', ({ name, isThere }) => {
  if (!isThere) {
    test.skip('环境变量 LUCHENG_POSTGRES 没有给地址', () => {});
    return;
  }
  let db: Database;
  beforeAll(async () => {
    db = await openEmpty(name);
    await addTenants(db, [tenant('a'), tenant('b'), tenant('center')]);
  });
  afterAll(() => db?.close());
  beforeEach(() => db.script(emptyAll));

  test('opening again changes nothing; a newer schema is refused', async () => {
    await migrate(db);
    expect(await allTenants(db)).toEqual([tenant('a'), tenant('b'), tenant('center')]);
    await db.query('update schema_version set version = 99');
    await expect(migrate(db)).rejects.toThrow('更新版本');
    await db.query('update schema_version set version = 1');
  });

  test('tenants are added once', async () => {
    await addTenants(db, [{ ...tenant('a'), secret: 'other' }]);
    expect((await allTenants(db))[0]!.secret).toBe('a-secret');
  });

  test('tokens: fixed ones, given ones with their scopes and end, none else', async () => {
    await addToken(db, 't1', 'b', ['read'], now);
    expect(await findToken(db, 'a-token')).toMatchObject({ tenant: tenant('a'), scopes: ['read', 'submit'] });
    expect(await findToken(db, 't1')).toEqual({ tenant: tenant('b'), scopes: ['read'], expiresAt: now });
    expect(await findToken(db, 'b-secret')).toBeUndefined();
    // what is in the database opens nothing
    const rows = await db.query<{ token_hash: string }>('select token_hash from token');
    expect(rows[0]!.token_hash).not.toBe('t1');
  });

  test('keys come back in the order they were put into use', async () => {
    const keys = [newSigningKey(now, now), newSigningKey(now, now)];
    const before = await signingKeys(db);
    for (const key of keys) await addSigningKey(db, key);
    expect((await signingKeys(db)).slice(before.length)).toEqual(keys);
  });

  test('twenty at once with one key: one is kept', async () => {
    const kept = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        db.transaction(async (tx) => {
          const isNew = await addSubmission(tx, submission('k'), Uint8Array.of(i));
          if (isNew) await addEvents(tx, 'a', [{ type: 'submission.received', time: now, subject: 'k', data: {} }]);
          return isNew;
        }),
      ),
    );
    expect(kept.filter(Boolean)).toHaveLength(1);
    expect((await bodyOf(db, 'a', 'k'))![0]).toBe(kept.indexOf(true));
    expect((await eventsAfter(db, 'a', 0, [], 100)).last).toBe(1);
  });

  test('a key is one tenant’s', async () => {
    expect(await addSubmission(db, submission('k'), Uint8Array.of(1))).toBe(true);
    expect(await addSubmission(db, submission('k', { tenant: 'b' }), Uint8Array.of(2))).toBe(true);
    expect(await findSubmission(db, 'center', 'k')).toBeUndefined();
  });

  test('a transaction that fails leaves nothing: no key, no event', async () => {
    const failing = db.transaction(async (tx) => {
      await addSubmission(tx, submission('k'), Uint8Array.of(1));
      await addEvents(tx, 'a', [{ type: 'submission.received', time: now, subject: 'k', data: {} }]);
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await findSubmission(db, 'a', 'k')).toBeUndefined();
    expect(await eventsAfter(db, 'a', 0, [], 100)).toEqual({ events: [], last: 0 });
  });

  test('a submission is found by its id and its digest, and told as it stands', async () => {
    await addSubmission(
      db,
      submission('k1', { reportPeriod: '2026-03', receivedAt: '2026-03-21T01:00:00.000Z' }),
      Uint8Array.of(1),
    );
    await addSubmission(db, submission('k2'), Uint8Array.of(1));
    expect(await findSubmission(db, 'a', 'k1')).toEqual(
      submission('k1', { reportPeriod: '2026-03', receivedAt: '2026-03-21T01:00:00.000Z' }),
    );
    expect((await findSubmissions(db, 'a', ['k2', 'nobody'])).map((one) => one.submissionId)).toEqual(['k2']);
    expect((await findByDigest(db, 'a', ['sha-256:00'])).map((one) => one.submissionId)).toEqual(['k2', 'k1']);
    const done = {
      completedAt: now,
      counts: { ...counts, accepted: 1 },
      issues: [{ rule: 'x' }],
      outcomeReceiptNo: 'HZ',
    };
    await completeSubmission(db, 'a', 'k1', done);
    expect(await findSubmission(db, 'a', 'k1')).toMatchObject({ state: 'completed', ...done });
  });

  test('events are numbered without gaps per tenant, whoever comes at once', async () => {
    const one = { type: 'record.accepted', time: now, subject: 's', data: {} };
    await Promise.all(
      Array.from({ length: 10 }, (_, i) => db.transaction((tx) => addEvents(tx, i % 2 === 0 ? 'a' : 'b', [one, one]))),
    );
    const { events, last } = await eventsAfter(db, 'a', 3, [], 4);
    expect(events.map((event) => event.seq)).toEqual([4, 5, 6, 7]);
    expect(last).toBe(10);
    expect((await eventsAfter(db, 'a', 0, ['record.rejected'], 4)).events).toEqual([]);
    expect((await eventsAfter(db, 'a', 9, ['record.rejected', 'record.accepted'], 4)).events).toEqual([
      { ...one, seq: 10 },
    ]);
  });

  test('a revision is taken once for ever, and nothing with it where one is taken', async () => {
    await addRevisions(db, [revision('r', 1)]);
    const both = db.transaction((tx) => addRevisions(tx, [revision('q', 1), revision('r', 1, { digest: 'other' })]));
    await expect(both).rejects.toThrow(TakenError);
    expect(await knownRevisions(db, 'U', ['q', 'r'])).toEqual([
      { recordType: '401', recordId: 'r', revision: 1, digest: 'sha-256:r1', operation: '1', receiptNo: 'HZ-1' },
    ]);
    await addRevisions(db, [revision('r', 1, { unitCode: 'V' }), revision('r', 1, { recordType: '402' })]);
  });

  test('two at once for one revision: one has it', async () => {
    const outcomes = await Promise.allSettled(
      ['x', 'y', 'z'].map((digest) => db.transaction((tx) => addRevisions(tx, [revision('r', 1, { digest })]))),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('revisions come back in order and as they were given; the current one is the last', async () => {
    const second = revision('r', 2, { supersedes: 'sha-256:r1', reason: { text: '更正金额' } });
    await addRevisions(db, [second, revision('r', 1), revision('q', 1)]);
    expect(await revisionsAfter(db, 'U', '401', 'r', 0, 10)).toEqual([revision('r', 1), second]);
    expect(await revisionsAfter(db, 'U', '401', 'r', 1, 10)).toEqual([second]);
    expect(await revisionsAfter(db, 'V', '401', 'r', 0, 10)).toEqual([]);
    expect(await currentRevision(db, 'U', '401', 'r')).toEqual(second);
    expect(await currentRecords(db, 'U')).toEqual([
      { current: revision('q', 1), firstAcceptedAt: now },
      { current: second, firstAcceptedAt: now },
    ]);
  });

  test('a job is one worker’s at a time, comes when it is due, and comes back', async () => {
    await addSubmission(db, submission('k1'), Uint8Array.of(1));
    await addSubmission(db, submission('k2'), Uint8Array.of(1));
    await addJob(db, 'a', 'k1', now);
    await addJob(db, 'a', 'k2', '2026-03-20T01:00:01.000Z');
    const claimed = await Promise.all(Array.from({ length: 5 }, () => claimJob(db, now, 30)));
    const [job] = claimed.filter((one) => one !== undefined);
    expect(claimed.filter((one) => one !== undefined)).toEqual([{ tenant: 'a', submissionId: 'k1', failures: 0 }]);
    await returnJob(db, job!);
    expect(await claimJob(db, now, 30)).toMatchObject({ submissionId: 'k1', failures: 0 });
    await postponeJob(db, job!, 30);
    expect(await claimJob(db, now, 30)).toBeUndefined();
    await postponeJob(db, job!, 0);
    expect(await claimJob(db, now, 0)).toMatchObject({ submissionId: 'k1', failures: 2 });
    // whoever had it for no time is taken for dead
    expect(await claimJob(db, now, 30)).toMatchObject({ submissionId: 'k1' });
    await returnAllJobs(db);
    expect(await claimJob(db, now, 30)).toMatchObject({ submissionId: 'k1' });
    expect(await removeJob(db, job!)).toBe(true);
    expect(await removeJob(db, job!)).toBe(false);
    expect(await claimJob(db, '2026-03-20T01:00:01.000Z', 30)).toMatchObject({ submissionId: 'k2' });
  });

  test('results by page and outcome; forgotten submissions take theirs along, records stay', async () => {
    await addSubmission(db, submission('k'), Uint8Array.of(1));
    await addJob(db, 'a', 'k', now);
    await addRevisions(db, [revision('r', 1)]);
    const results = (['accepted', 'rejected', 'accepted'] as const).map((outcome, index) => ({
      index,
      outcome,
      说明: '一',
    }));
    await addResults(db, 'a', 'k', results);
    expect(await resultsAfter(db, 'a', 'k', 0, [], 1)).toEqual([results[1]]);
    expect(await resultsAfter(db, 'a', 'k', -1, ['accepted'], 10)).toEqual([results[0], results[2]]);
    await forgetSubmissions(db, 'a');
    expect(await resultsAfter(db, 'a', 'k', -1, [], 10)).toEqual([]);
    expect(await claimJob(db, now, 30)).toBeUndefined();
    expect(await knownRevisions(db, 'U', ['r'])).toHaveLength(1);
    expect(await addSubmission(db, submission('k'), Uint8Array.of(1))).toBe(true);
  });
});
