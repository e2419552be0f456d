import { describe, expect, test } from 'vitest';
import { legacyAnswers } from '../../../src/client/dialect/legacy-answers.js';
import { TooLargeError } from '../../../src/client/errors.js';
import { RecordTooLargeError } from '../../../src/client/splitting.js';
import { contentDigest } from '../../../src/receipts/digests.js';
import { newSigningKey, signReceipt } from '../../../src/receipts/sign.js';
import { bodySchema, operationOf, problemsOf } from '../../openapi/contract.js';
import { acknowledgement, complaints, key, keys, submission, withClient } from '../mini-platform.js';
import type { Reply } from '../platform.js';

const input = complaints(1);
const id = input.batch.batchId;

describe('create', () => {
  test('sends what the contract says, under the id of the batch, and verifies the receipt', async () => {
    const schema = bodySchema(operationOf('POST', '/submissions')!, 'request', 'application/json')!;
    await withClient({ 'POST /submissions': (seen) => acknowledgement(seen) }, async ({ client, platform, asked }) => {
      const { data, response } = await client.submissions.create(input).withResponse();
      expect(asked()).toEqual(['GET /', 'POST /submissions', 'GET /keys']);
      const [, sent] = platform.seen;
      expect(sent?.headers['idempotency-key']).toBe(id);
      expect(problemsOf(schema, JSON.parse(sent!.body))).toEqual([]);
      expect(data).toMatchObject({ submissionId: id, state: 'received' });
      expect(response).toMatchObject({ status: 202, attempts: 1, replayed: false, notices: [] });
      await client.submissions.create({ submissionId: id, body: Buffer.from(sent!.body) });
      expect(platform.seen.at(-1)?.body).toBe(sent?.body);
      expect(asked()).toHaveLength(4);
    });
  });

  test.each([
    ['another submission', { submissionId: 'other' }, 'RECEIPT_ALTERED', 'unknown'],
    ['other bytes', { contentDigest: `sha-256:${'0'.repeat(64)}` }, 'RECEIPT_ALTERED', 'unknown'],
    ['the live environment', { environment: 'live' }, 'RECEIPT_OTHER_ENVIRONMENT', 'unknown'],
    ['a time its key was not valid at', { receivedAt: '2099-01-01T00:00:00+08:00' }, 'RECEIPT_EXPIRED_KEY', 'applied'],
  ])('a receipt for %s is told', async (_, change, code, outcome) => {
    await withClient({ 'POST /submissions': (seen) => acknowledgement(seen, change) }, async ({ client }) => {
      await expect(client.submissions.create(input)).rejects.toMatchObject({ name: 'ContractError', code, outcome });
    });
  });

  test('a receipt of a key that came later is verified by the new keys', async () => {
    const { privateKey: _, ...other } = newSigningKey('2020-01-01T00:00:00Z', '2090-01-01T00:00:00Z');
    const routes = { 'POST /submissions': acknowledgement, 'GET /keys': [{ json: { keys: [other] } }, keys] };
    await withClient({ ...routes, 'POST /submissions': (seen) => acknowledgement(seen) }, async ({ client, asked }) => {
      await client.submissions.create(input);
      expect(asked().filter((one) => one === 'GET /keys')).toHaveLength(2);
    });
  });

  test('a signature that does not hold is told', async () => {
    const forged = newSigningKey('2020-01-01T00:00:00Z', '2090-01-01T00:00:00Z');
    const routes = {
      'POST /submissions': (seen: Parameters<typeof acknowledgement>[0]): Reply => {
        const reply = acknowledgement(seen);
        const json = reply.json as { receipt: { receipt: never } };
        return {
          ...reply,
          json: { ...json, receipt: signReceipt(json.receipt.receipt, { ...forged, keyId: key.keyId }) },
        };
      },
    };
    await withClient(routes, async ({ client }) => {
      await expect(client.submissions.create(input)).rejects.toMatchObject({
        code: 'RECEIPT_BAD_SIGNATURE',
        outcome: 'applied',
      });
    });
  });

  test('without keys the submission stands, and it is told that its receipt is not verified', async () => {
    const routes = {
      'POST /submissions': (seen: Parameters<typeof acknowledgement>[0]) => acknowledgement(seen),
      'GET /keys': { status: 404, json: { code: 'NOT_FOUND' } },
    };
    await withClient(routes, async ({ client }) => {
      const { response } = await client.submissions.create(input).withResponse();
      expect(response.notices).toEqual([expect.stringContaining('回执尚未核验')]);
    });
  });

  test.each([
    ['another id', { submissionId: 'x' }],
    ['another digest', { contentDigest: `sha-256:${'0'.repeat(64)}` }],
  ])('an acknowledgement of %s is no success', async (_, change) => {
    const routes = {
      'POST /submissions': (seen: Parameters<typeof acknowledgement>[0]): Reply => {
        const reply = acknowledgement(seen);
        return { ...reply, json: { ...(reply.json as object), ...change } };
      },
    };
    await withClient(routes, async ({ client }) => {
      await expect(client.submissions.create(input)).rejects.toMatchObject({
        code: 'ACKNOWLEDGED_OTHER',
        outcome: 'unknown',
      });
    });
  });

  test('an acknowledgement without a receipt is no success', async () => {
    await withClient(
      { 'POST /submissions': { status: 202, json: { submissionId: id, state: 'received' } } },
      async ({ client }) => {
        await expect(client.submissions.create(input)).rejects.toMatchObject({
          code: 'ANSWER_NOT_AS_AGREED',
          outcome: 'unknown',
        });
      },
    );
  });

  test('what was judged wrong before is not sent', async () => {
    const bad = { severity: 'error', message: '「受理日期」为空' };
    const judge = async () => ({ batch: [], entries: [[bad, { severity: 'warning', message: 'x' }]] });
    await withClient(
      {},
      async ({ client, asked }) => {
        await expect(client.submissions.create(input)).rejects.toMatchObject({
          name: 'ValidationError',
          code: 'JUDGED_BEFORE_SENDING',
          issues: [bad],
        });
        expect(asked()).toEqual([]);
      },
      { judge },
    );
  });

  test('a batch without an id is not sent', async () => {
    await withClient({}, async ({ client }) => {
      const { batchId: _, ...batch } = input.batch;
      await expect(client.submissions.create({ ...input, batch } as never)).rejects.toMatchObject({
        code: 'BATCH_ID_MISSING',
      });
    });
  });
});

describe('createAll', () => {
  const small = (most: number) => ({
    'POST /submissions': (seen: Parameters<typeof acknowledgement>[0]): Reply =>
      Buffer.byteLength(seen.body) > most
        ? { status: 413, json: { code: 'BATCH_TOO_LARGE', limits: { bodyBytes: most } } }
        : acknowledgement(seen),
  });

  test('halves what is too large, each half under an id of its own', async () => {
    const whole = complaints(9);
    const told: string[] = [];
    await withClient(small(6000), async ({ client, platform }) => {
      const sent = await client.submissions.createAll(whole, {
        onSubmission: ({ batch }) => void told.push(batch.batchId),
      });
      const ids = sent.flatMap(({ submission: { entries } }) =>
        entries.map((entry) => (entry.record as { recordId: string }).recordId),
      );
      expect(ids).toEqual(whole.entries.map((entry) => (entry.record as { recordId: string }).recordId));
      expect(sent.length).toBeGreaterThan(1);
      const posts = platform.seen.filter(({ method }) => method === 'POST');
      expect(new Set(posts.map(({ body }) => body)).size).toBe(posts.length);
      expect(told).toEqual(posts.map(({ headers }) => headers['idempotency-key']));
      const schema = bodySchema(operationOf('POST', '/submissions')!, 'request', 'application/json')!;
      for (const { body } of posts) {
        const own = JSON.parse(body) as typeof whole;
        expect(problemsOf(schema, own)).toEqual([]);
        expect(own.batch.recordCount).toBe(String(own.entries.length));
      }
    });
  });

  test('a record too large by itself is named; what was sent before is told', async () => {
    const whole = complaints(4);
    whole.entries[2]!.record = { ...whole.entries[2]!.record, content: '长'.repeat(9000) } as never;
    await withClient(small(6000), async ({ client }) => {
      const error = await client.submissions.createAll(whole).then(
        () => null,
        (one: unknown) => one as RecordTooLargeError,
      );
      expect(error).toBeInstanceOf(TooLargeError);
      expect(error).toBeInstanceOf(RecordTooLargeError);
      expect(error).toMatchObject({ recordId: 'r-2', limits: { bodyBytes: 6000 } });
      expect(error!.message).toContain('r-2');
      expect(error!.sent.flatMap(({ submission: { entries } }) => entries).length).toBe(2);
      expect(JSON.stringify(error)).not.toContain('长长');
    });
  });

  test('what may have been taken as a whole is not sent again in halves', async () => {
    const lost: readonly Reply[] = [{ cut: 'after-body' }, { status: 413 }];
    await withClient({ 'POST /submissions': lost }, async ({ client, platform }) => {
      await expect(client.submissions.createAll(complaints(4))).rejects.toMatchObject({
        name: 'UncertainOutcomeError',
        outcome: 'unknown',
      });
      expect(new Set(platform.seen.flatMap(({ headers }) => headers['idempotency-key'] ?? [])).size).toBe(1);
    });
  });

  test('all or nothing is not halved', async () => {
    await withClient(small(100), async ({ client, platform }) => {
      const whole = { ...complaints(4), atomicity: 'all-or-nothing' as const };
      await expect(client.submissions.createAll(whole)).rejects.toBeInstanceOf(TooLargeError);
      expect(platform.seen.filter(({ method }) => method === 'POST')).toHaveLength(1);
    });
  });
});

describe('waiting for the outcome', () => {
  const get = `GET /submissions/${id}`;
  test('by long polls, until it is completed', async () => {
    const states = ['received', 'processing', 'processing', 'completed'];
    const told: string[] = [];
    await withClient(
      { [get]: states.map((state) => ({ json: submission(id, state) })) },
      async ({ client, platform }) => {
        const done = await client.submissions.waitFor(id, { onProgress: ({ state }) => told.push(state) });
        expect(done.state).toBe('completed');
        expect(told).toEqual(['received', 'processing', 'completed']);
        expect(platform.seen.slice(1).map(({ headers }) => headers['prefer'])).toEqual(Array(4).fill('wait=30'));
      },
    );
  });

  test('not for ever', async () => {
    await withClient({ [get]: { json: submission(id, 'processing') } }, async ({ client, runtime }) => {
      const late = client.submissions.waitFor(id, { timeoutMs: 60_000 });
      await expect(late).rejects.toMatchObject({ name: 'UnavailableError', code: 'WAIT_TIMEOUT', outcome: 'applied' });
      expect(runtime.monotonic()).toBeLessThanOrEqual(60_000);
      expect(runtime.slept.length).toBeLessThan(20);
    });
  });

  test.each([
    [
      'one the platform could not do',
      { json: submission(id, 'failed') },
      { code: 'SUBMISSION_FAILED', outcome: 'unknown' },
    ],
    ['one the platform never got', { status: 404, json: { code: 'SUBMISSION_UNKNOWN' } }, { name: 'NotFoundError' }],
  ])('%s', async (_, reply, error) => {
    await withClient({ [get]: reply }, async ({ client }) => {
      await expect(client.submissions.waitFor(id)).rejects.toMatchObject(error);
    });
  });
});

describe('looking up', () => {
  test('ids in hundreds, null for what never came', async () => {
    const ids = Array.from({ length: 501 }, (_, n) => `s-${n}`);
    const routes = {
      'POST /submission-lookups': ({ body }: { body: string }): Reply => {
        const { submissionIds } = JSON.parse(body) as { submissionIds: string[] };
        return {
          json: {
            items: submissionIds.map((one) => ({
              submissionId: one,
              submission: one === 's-500' ? null : submission(one),
            })),
          },
        };
      },
    };
    await withClient(routes, async ({ client, asked }) => {
      const found = await client.submissions.lookup(ids);
      expect(found.size).toBe(501);
      expect(found.get('s-500')).toBeNull();
      expect(found.get('s-0')).toMatchObject({ submissionId: 's-0' });
      expect(asked()).toHaveLength(3);
    });
  });

  test('an id the platform left out is not said to be missing', async () => {
    await withClient({ 'POST /submission-lookups': { json: { items: [] } } }, async ({ client }) => {
      expect((await client.submissions.lookup(['a'])).has('a')).toBe(false);
    });
  });

  const digest = contentDigest(Buffer.from('x'));
  const byDigest = (...items: unknown[]) => ({ 'POST /submission-lookups': { json: { items } } });
  test('by a digest', async () => {
    const own = { ...submission('a'), contentDigest: digest };
    await withClient(byDigest({ submission: own }), async ({ client, platform }) => {
      expect(await client.submissions.findByDigest(digest)).toMatchObject({ submissionId: 'a' });
      expect(JSON.parse(platform.seen[1]!.body)).toEqual({ contentDigests: [digest] });
    });
    await withClient(byDigest({ contentDigest: digest, submission: null }), async ({ client }) => {
      expect(await client.submissions.findByDigest(digest)).toBeNull();
    });
  });

  test.each([
    ['nothing', byDigest()],
    ['an item without a word', byDigest({ contentDigest: digest })],
    ['another submission', byDigest({ submission: submission('a') })],
  ])('%s is neither found nor missing', async (_, routes) => {
    await withClient(routes, async ({ client }) => {
      await expect(client.submissions.findByDigest(digest)).rejects.toMatchObject({ code: 'ANSWERED_OTHER' });
    });
  });

  test('the state of another submission is not that of the one asked for', async () => {
    await withClient({ [`GET /submissions/${id}`]: { json: submission('other') } }, async ({ client }) => {
      await expect(client.submissions.waitFor(id)).rejects.toMatchObject({
        name: 'ContractError',
        code: 'ANSWERED_OTHER',
      });
    });
  });
});

describe('platforms that count', () => {
  const dialect = legacyAnswers({ indexBase: 0 });
  const ten = complaints(10);
  const answer = (json: object) => ({ 'POST /submissions': { json } });
  const refusals = [2, 5, 9].map((index) => ({
    index,
    code: 'E_DATE',
    field: '许可决定日期',
    message: '日期格式错误',
  }));

  test('which records are refused is read', async () => {
    await withClient(
      answer({ code: 200, total: 10, success: 7, fail: 3, results: refusals }),
      async ({ client, asked }) => {
        const { counts, results, state } = await client.submissions.create(ten);
        expect(state).toBe('completed');
        expect(counts).toEqual({ total: 10, accepted: 7, acceptedWithWarnings: 0, duplicate: 0, rejected: 3 });
        expect(results?.flatMap(({ index, outcome }) => (outcome === 'rejected' ? [index] : []))).toEqual([2, 5, 9]);
        expect(results?.[2]).toMatchObject({
          recordId: 'r-2',
          issues: [
            {
              rule: 'platform/e-date',
              severity: 'error',
              pointer: '/entries/2/record',
              title: '许可决定日期',
              message: '日期格式错误',
            },
          ],
        });
        expect(asked()).toEqual(['GET /', 'POST /submissions']);
      },
      { dialect },
    );
  });

  test.each([
    [
      'counts alone',
      { errorCode: '200', totalSize: '10', successSize: '7', failSize: '3', tips: '请到疑问数据中查看' },
    ],
    ['fewer reasons than refusals', { code: 200, total: 10, success: 7, fail: 3, results: refusals.slice(1) }],
    ['one record twice', { code: 200, total: 10, success: 7, fail: 3, results: [...refusals.slice(1), refusals[1]] }],
    ['a record that was not sent', { code: 200, total: 10, success: 9, fail: 1, results: [{ index: 10 }] }],
    ['no index', { code: 200, total: 10, success: 9, fail: 1, results: [{ message: 'x' }] }],
    ['another total', { code: 200, total: 9, success: 9, fail: 0, results: [] }],
    ['numbers that do not add up', { code: 200, total: 10, success: 6, fail: 3, results: refusals }],
  ])('%s: it is not known which, and nothing is sent again', async (_, json) => {
    for (const options of [{ dialect }, {}]) {
      await withClient(
        answer(json),
        async ({ client, platform }) => {
          const error = { name: 'UncertainOutcomeError', code: 'PARTIAL_UNKNOWN', idempotencyKey: ten.batch.batchId };
          await expect(client.submissions.create(ten)).rejects.toMatchObject(error);
          expect(platform.seen.filter(({ method }) => method === 'POST')).toHaveLength(1);
        },
        options,
      );
    }
  });

  test('a failure is one in this dialect too', async () => {
    await withClient(
      answer({ errorCode: '5001', errorMsg: 'JSON解析失败' }),
      async ({ client }) => {
        await expect(client.submissions.create(ten)).rejects.toMatchObject({ name: 'ValidationError', code: '5001' });
      },
      { dialect },
    );
  });

  test('a failure beside counts is no success', async () => {
    await withClient(
      answer({ code: 500, total: 10, success: 0, fail: 10 }),
      async ({ client }) => {
        await expect(client.submissions.create(ten)).rejects.toMatchObject({ name: 'ValidationError', code: '500' });
      },
      { dialect },
    );
  });

  test('without the dialect nothing counts as sent', async () => {
    await withClient(answer({ code: 200, total: 10, success: 10, fail: 0, results: [] }), async ({ client }) => {
      await expect(client.submissions.create(ten)).rejects.toMatchObject({
        name: 'UncertainOutcomeError',
        message: expect.stringContaining('dialect'),
      });
    });
  });
});
