import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { contentDigest } from '../../src/receipts/digests.js';
import { newSigningKey } from '../../src/receipts/sign.js';
import { Changes } from '../../src/sandbox/changes.js';
import { SandboxClock } from '../../src/sandbox/clock.js';
import { rotateKeys } from '../../src/sandbox/control/keys.js';
import type { Platform } from '../../src/sandbox/platform.js';
import { seededTenants } from '../../src/sandbox/seed.js';
import type { Database } from '../../src/sandbox/store/database.js';
import { eventsAfter } from '../../src/sandbox/store/events.js';
import { addJob } from '../../src/sandbox/store/jobs.js';
import { emptyAll } from '../../src/sandbox/store/migrations.js';
import { findReceipt } from '../../src/sandbox/store/receipts.js';
import { TakenError } from '../../src/sandbox/store/revisions.js';
import { addSigningKey, signingKeys } from '../../src/sandbox/store/signing-keys.js';
import { addSubmission, findSubmission, type StoredSubmission } from '../../src/sandbox/store/submissions.js';
import { addTenants } from '../../src/sandbox/store/tenants.js';
import { processJob } from '../../src/sandbox/work/process.js';
import { Workers } from '../../src/sandbox/work/workers.js';
import { arrears, housing, submissionOf } from './api.js';
import { openEmpty } from './databases.js';

const tenant = 'demo-housing';
const now = '2026-03-20T01:00:00.000Z';
const keyTerm = ['2000-01-01T00:00:00.000+08:00', '2099-12-31T23:59:59.000+08:00'] as const;

let database: Database;
beforeAll(async () => {
  database = await openEmpty('PGlite');
  await addTenants(database, seededTenants);
  await addSigningKey(database, newSigningKey(...keyTerm));
});
beforeEach(() => database.script(emptyAll));
afterAll(() => database?.close());

/** As much of a platform as workers need. */
async function platformOn(store: Database): Promise<Platform> {
  const clock = new SandboxClock();
  clock.freeze(new Date(now));
  return { database: store, clock, changes: new Changes(), keys: await signingKeys(store) } as unknown as Platform;
}

/** A database whose next transactions fail with these. */
const failing = (errors: Error[]): Database => ({
  ...database,
  transaction: async (work) => {
    const error = errors.shift();
    if (error !== undefined) throw error;
    return database.transaction(work);
  },
});

async function received(): Promise<void> {
  const body = Buffer.from(JSON.stringify(submissionOf([{ revision: 1, record: arrears(1) }], { batchId: 'k' })));
  const submission: StoredSubmission = {
    tenant,
    submissionId: 'k',
    fingerprint: 'f',
    contentDigest: contentDigest(body),
    unitCode: housing.code,
    recordType: '401',
    standardVersion: '0.1.0',
    state: 'received',
    receivedAt: now,
    counts: { total: 1, accepted: 0, acceptedWithWarnings: 0, duplicate: 0, rejected: 0 },
    issues: [],
    acknowledgementNo: 'A-1',
  };
  await addSubmission(database, submission, body);
  await addJob(database, tenant, 'k', now);
}

const stateNow = async (): Promise<string | undefined> => (await findSubmission(database, tenant, 'k'))?.state;

/** The state it comes to. */
async function worked(errors: Error[]): Promise<string | undefined> {
  await received();
  const workers = new Workers(await platformOn(failing(errors)), 2);
  const until = performance.now() + 20_000;
  while (!['completed', 'failed'].includes((await stateNow())!) && performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 50));
  await workers.stop();
  return stateNow();
}
const broken = () => new Error('Connection terminated unexpectedly');
const taken = () => new TakenError('a revision has been taken meanwhile');

test.each<[string, Error[]]>([
  ['a database that is away for a moment', [broken(), broken(), broken()]],
  ['revisions that others take, and then a database that is away', [...Array.from({ length: 12 }, taken), broken()]],
])('%s makes no submission fail', { timeout: 60_000 }, async (_, errors) => {
  expect(await worked(errors)).toBe('completed');
  expect(errors).toEqual([]);
  expect((await eventsAfter(database, tenant, 0, ['submission.completed'], 9)).events).toHaveLength(1);
});

test('a worker that was taken for dead changes nothing any more', async () => {
  await received();
  const platform = await platformOn(database);
  const job = { tenant, submissionId: 'k', failures: 0 };
  await processJob(platform, job);
  const done = await findSubmission(database, tenant, 'k');
  await processJob(platform, job);
  expect(await findSubmission(database, tenant, 'k')).toEqual(done);
  expect(done?.state).toBe('completed');
});

test('a key another process has put into use is the one that signs, and the one that is put out of use next', async () => {
  const [a, b] = [await platformOn(database), await platformOn(database)];
  a.clock.advance(1000);
  b.clock.advance(2000);
  await rotateKeys(a);
  const [first, second] = (await signingKeys(database)).slice(-2);
  expect(first!.validTo).toBe('2026-03-20T09:00:01.000+08:00');
  await received();
  await processJob(b, { tenant, submissionId: 'k', failures: 0 });
  const { outcomeReceiptNo } = (await findSubmission(database, tenant, 'k'))!;
  expect((await findReceipt(database, tenant, outcomeReceiptNo!))!.signature.keyId).toBe(second!.keyId);
  await rotateKeys(b);
  const ends = (await signingKeys(database)).slice(-3).map(({ validTo }) => validTo);
  expect(ends).toEqual(['2026-03-20T09:00:01.000+08:00', '2026-03-20T09:00:02.000+08:00', keyTerm[1]]);
});
