import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { clientCredentials } from '../../src/client/auth/client-credentials.js';
import { staticToken } from '../../src/client/auth/static-token.js';
import { isIntegrityError } from '../../src/client/errors.js';
import type { EntryOf, SubmissionOf } from '../../src/client/submission.js';
import { systemRuntime } from '../../src/client/transport/runtime.js';
import { recordDigest } from '../../src/receipts/digests.js';
import { scenarios } from '../../src/sandbox/faults/scenarios.js';
import type { Sandbox } from '../../src/sandbox/start-sandbox.js';
import { Client, type ClientOptions } from '../../src/sdk/client.js';
import { arrears, housing, submissionOf } from '../sandbox/api.js';
import { someDay, startForTests } from '../sandbox/started.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startForTests();
});
afterEach(() => sandbox.reset());
afterAll(() => sandbox.close());

/** Waits take no time; the day is the sandbox’s. */
const runtime = { ...systemRuntime, now: () => Date.parse(someDay), sleep: async () => {} };
const { clientId, clientSecret } = { clientId: 'demo-housing', clientSecret: 'demo-housing-secret' };

async function using<T>(run: (client: Client) => Promise<T>, options: Partial<ClientOptions> = {}): Promise<T> {
  const auth = clientCredentials({ clientId, clientSecret });
  const client = new Client({ baseUrl: sandbox.url, mode: 'sandbox', auth, runtime, ...options });
  try {
    return await run(client);
  } finally {
    await client.close();
  }
}

let number = 100;
const entry = (more: Readonly<Record<string, unknown>> = {}, own: object = {}): EntryOf<'arrears'> => {
  number += 1;
  return { revision: 1, record: arrears(number, more), ...own } as unknown as EntryOf<'arrears'>;
};
const batch = (...entries: EntryOf<'arrears'>[]): SubmissionOf<'arrears'> =>
  submissionOf(entries as never) as unknown as SubmissionOf<'arrears'>;

test('the whole way of a record: reported, looked up, corrected, withdrawn', async () => {
  await using(async (client) => {
    const first = entry();
    const id = first.record.recordId;
    const sent = batch(first);
    const ack = await client.submissions.create(sent);
    expect(ack.receipt?.receipt.kind).toBe('acknowledgement');

    const done = await client.submissions.waitFor(ack.submissionId);
    expect(done.counts).toMatchObject({ total: 1, accepted: 1 });
    const [result] = await client.submissions.results(ack.submissionId).all();
    expect(result).toMatchObject({ outcome: 'accepted', recordDigest: recordDigest(first.record) });
    const { receipt } = await client.submissions.receipt(ack.submissionId, {
      contentDigest: ack.contentDigest,
      recordDigests: [recordDigest(first.record)],
    });
    expect(receipt).toMatchObject({ kind: 'outcome', notice: '沙箱—无法律效力' });

    expect((await client.submissions.lookup([ack.submissionId, 'never-sent'])).get('never-sent')).toBeNull();
    expect(await client.submissions.findByDigest(ack.contentDigest)).toMatchObject({ submissionId: ack.submissionId });
    const again = await client.submissions.create(sent).withResponse();
    expect(again.response.replayed).toBe(true);

    const stored = await client.records.get('arrears', id);
    expect(stored.record.arrearsNumber satisfies string).toBe(first.record.arrearsNumber);
    const reason = { text: '填错' };
    const next = (revision: number, supersedesDigest: string, operationType: string): EntryOf<'arrears'> =>
      ({ revision, supersedesDigest, reason, record: { ...first.record, operationType } }) as EntryOf<'arrears'>;
    const correction = await client.records.correct('arrears', id, batch(next(2, stored.recordDigest, '2')));
    expect((await client.submissions.waitFor(correction.submissionId)).counts.rejected).toBe(0);
    const current = await client.records.get('arrears', id);
    expect(current.revision).toBe(2);
    const withdrawal = await client.records.withdraw('arrears', id, batch(next(3, current.recordDigest, '3')));
    expect((await client.submissions.waitFor(withdrawal.submissionId)).counts.rejected).toBe(0);
    expect(await client.records.get('arrears', id)).toMatchObject({ state: 'withdrawn', revision: 3 });
    expect((await client.records.revisions('arrears', id).all()).map(({ revision }) => revision)).toEqual([1, 2, 3]);

    const types: string[] = [];
    for await (const { type } of client.events.stream({ follow: false, limit: 2 })) types.push(type);
    expect(types).toEqual(expect.arrayContaining(['submission.received', 'record.accepted', 'record.withdrawn']));
    expect(types.filter((type) => type === 'submission.completed')).toHaveLength(3);
  });
});

test('what the platform tells of itself and of the standard', async () => {
  await using(async (client) => {
    expect(await client.service.document()).toMatchObject({
      environment: 'sandbox',
      organisation: { unitCode: housing.code },
    });
    expect(await client.service.status()).toMatchObject({ state: 'open' });
    expect((await client.service.keys())[0]).toMatchObject({ algorithm: 'Ed25519' });
    const types = await client.catalogue.list().all();
    expect(types).toHaveLength(26);
    expect(await client.catalogue.get('arrears')).toEqual(types.find(({ recordType }) => recordType === 'arrears'));
    expect(await client.standards.get('latest')).toMatchObject({ accepted: true });
    expect(await client.standards.schema('latest', 'arrears')).toMatchObject({ type: 'object' });
    const [set] = await client.codeSets.list().all();
    expect((await client.codeSets.get(set!.codeSet)).codes).not.toEqual([]);
    expect((await client.validations.create(batch(entry()))).counts).toMatchObject({ total: 1, rejected: 0 });
  });
});

test('what is wrong is found before it is sent, and by the platform with the same rule', async () => {
  const wrong = () => batch(entry({ signedDate: '2026-02-30' }));
  await using(async (client) => {
    const error = await client.submissions.create(wrong()).then(
      () => null,
      (one: unknown) => one,
    );
    expect(error).toMatchObject({ name: 'ValidationError', code: 'JUDGED_BEFORE_SENDING' });
    const rules = (error as { issues: { rule: string }[] }).issues.map(({ rule }) => rule);
    const { results } = await client.validations.create(wrong());
    expect(results[0]!.issues.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules));
    expect(inspect(error)).not.toContain('2026-02-30');
  });
});

test.each([
  ['in live mode', { mode: 'live' }, { name: 'ConfigurationError', code: 'WRONG_ENVIRONMENT' }],
  ['with a token nobody gave', { auth: staticToken('made-up') }, { name: 'AuthenticationError' }],
  [
    'with a wrong secret',
    { auth: clientCredentials({ clientId, clientSecret: 'made-up' }) },
    { name: 'AuthenticationError' },
  ],
  ['for a unit it may not act for', { actingFor: '11370100MADEUP136C' }, { name: 'PermissionError' }],
] as const)('%s nothing is taken', async (_, options, error) => {
  await using(
    async (client) => {
      await expect(client.submissions.create(batch(entry()))).rejects.toMatchObject(error);
    },
    options as Partial<ClientOptions>,
  );
});

describe('faults of the platform, once each', () => {
  /** What a client meets with that cannot pass; all others do. */
  const ends: Readonly<Record<string, object>> = {
    MALFORMED_JSON: { name: 'ContractError', outcome: 'unknown' },
    HTML_PAGE: { name: 'ContractError', code: 'ANSWER_NOT_JSON', outcome: 'unknown' },
    OK_WITH_ERROR: { name: 'ValidationError' },
    WRONG_ENVIRONMENT: { name: 'ConfigurationError', code: 'WRONG_ENVIRONMENT', outcome: 'unknown' },
    '429_ABSURD': { name: 'RateLimitError' },
    RECEIPT_WRONG_DIGEST: { name: 'ContractError', outcome: 'unknown' },
    RECEIPT_BAD_SIGNATURE: { name: 'ContractError', code: 'RECEIPT_BAD_SIGNATURE' },
    RECEIPT_UNKNOWN_KEY: { name: 'ContractError', code: 'RECEIPT_UNKNOWN_KEY' },
  };
  test.each(Object.keys(scenarios))('%s: taken once, and what is told is true', async (name) => {
    const own = batch(entry());
    await using(
      async (client) => {
        await client.service.document();
        sandbox.faults.add({ match: { operation: 'createSubmission' }, times: 1, action: scenarios[name]! });
        const said = await client.submissions.create(own).then(
          () => null,
          (error: unknown) => error,
        );
        if (ends[name] === undefined) expect(said).toBeNull();
        else expect(said).toMatchObject(ends[name]);
        // whatever was told, the same again is taken, and the record is there once
        await using(async (other) => {
          if (said !== null) {
            expect(isIntegrityError(said)).toBe(true);
            await other.submissions.create(own);
          }
          expect((await other.submissions.waitFor(own.batch.batchId)).counts.rejected).toBe(0);
          expect(await other.records.revisions('arrears', own.entries[0]!.record.recordId).all()).toHaveLength(1);
        });
      },
      { timeouts: { attemptMs: 4000 } },
    );
  });
});
