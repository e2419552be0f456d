import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { gb18030 } from '../../src/fix/gb18030.js';
import { cursorOf } from '../../src/sandbox/server/query.js';
import type { Sandbox } from '../../src/sandbox/start-sandbox.js';
import { arrears, ask, completed, housing, keyOf, report, submissionOf, submit } from './api.js';
import { someDay, startForTests } from './started.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startForTests();
});
afterAll(() => sandbox?.close());
beforeEach(async () => {
  await sandbox.reset();
  sandbox.clock.freeze(someDay);
});

const one = (number = 1) => submissionOf([{ revision: 1, record: arrears(number) }]);
const token = (form: Record<string, string>, headers: Record<string, string> = {}) =>
  ask(sandbox, '/oauth/token', {
    method: 'POST',
    token: '',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form).toString(),
  });
const grant = { grant_type: 'client_credentials' };
const demo = { client_id: 'demo-housing', client_secret: 'demo-housing-secret' };
const basic = (text: string) => ({ Authorization: `Basic ${Buffer.from(text).toString('base64')}` });

describe('tokens', () => {
  test('are given for a secret, in the form or by Basic, and open what their scope allows', async () => {
    const { status, body } = await token({ ...grant, ...demo, scope: 'read' });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { token_type: 'Bearer', expires_in: 900, scope: 'read' },
    });
    expect((await ask(sandbox, '/submissions', { token: body.access_token })).status).toBe(200);
    expect(await submit(sandbox, one(), { token: body.access_token })).toMatchObject({
      status: 403,
      body: { code: 'SCOPE_MISSING' },
    });
    expect((await token(grant, basic('demo-housing:demo-housing-secret'))).body.scope).toBe('read submit');
  });

  test('end by the sandbox’s clock', async () => {
    const { access_token } = (await token({ ...grant, ...demo })).body;
    sandbox.clock.advance(15 * 60 * 1000 - 1);
    expect((await ask(sandbox, '/events', { token: access_token })).status).toBe(200);
    sandbox.clock.advance(1);
    expect(await ask(sandbox, '/events', { token: access_token })).toMatchObject({
      status: 401,
      body: { code: 'TOKEN_EXPIRED', retryable: true },
    });
  });

  test.each<[string, Record<string, string>, Record<string, string>, number, string]>([
    ['another grant', { ...demo, grant_type: 'password' }, {}, 400, 'unsupported_grant_type'],
    ['no secret', { ...grant, client_id: 'demo-housing' }, {}, 400, 'invalid_request'],
    ['a wrong secret', { ...grant, ...demo, client_secret: 'x' }, {}, 401, 'invalid_client'],
    ['nobody', { ...grant, ...demo, client_id: 'x' }, {}, 401, 'invalid_client'],
    ['nobody by Basic', grant, basic('x:y'), 401, 'invalid_client'],
    ['a scope that does not exist', { ...grant, ...demo, scope: 'read write' }, {}, 400, 'invalid_scope'],
  ])('are not given for %s', async (_, form, headers, status, error) => {
    expect(await token(form, headers)).toMatchObject({ status, body: { error } });
  });

  test.each([
    ['none', {}, 'TOKEN_MISSING'],
    ['something else', basic('demo-housing:demo-housing-secret'), 'TOKEN_MISSING'],
    ['an unknown one', { Authorization: 'Bearer nobody' }, 'TOKEN_INVALID'],
  ])('with %s nothing is open', async (_, headers, code) => {
    const answer = await ask(sandbox, '/submissions', { token: '', headers });
    expect(answer).toMatchObject({ status: 401, body: { code, outcome: 'not-applied' } });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  test('the service document needs none, and tells who has one', async () => {
    expect((await ask(sandbox, '/', { token: '' })).body).toMatchObject({
      environment: 'sandbox',
      notice: '沙箱—无法律效力',
    });
    expect((await ask(sandbox, '/')).body.organisation).toEqual({
      unitCode: housing.code,
      unitName: housing.name,
      actsFor: [],
    });
    expect((await ask(sandbox, '/', { token: 'demo-center-token' })).body.organisation.actsFor).toEqual(['*']);
  });
});

describe('units', () => {
  test('nobody reports for another unit, but the centre', async () => {
    expect(await submit(sandbox, one(), { token: 'demo-finance-token' })).toMatchObject({
      status: 403,
      body: { code: 'ORG_MISMATCH', expected: '11370100MADEUP136C', actual: housing.code },
    });
    const acting = { 'Gi-Acting-For': housing.code };
    expect(await submit(sandbox, one(), { token: 'demo-finance-token', headers: acting })).toMatchObject({
      status: 403,
      body: { code: 'DELEGATION_MISSING' },
    });
    const submission = one();
    expect((await submit(sandbox, submission, { token: 'demo-center-token', headers: acting })).status).toBe(202);
    await completed(sandbox, keyOf(submission), 'demo-center-token');
    // the unit has the record, but the submission is the centre’s
    const path = `/records/arrears/${String(arrears(1)['recordId'])}`;
    expect((await ask(sandbox, path)).status).toBe(200);
    expect((await ask(sandbox, `/submissions/${keyOf(submission)}`)).status).toBe(404);
    expect((await ask(sandbox, path, { token: 'demo-center-token' })).status).toBe(404);
    expect((await ask(sandbox, `${path}?unit=${housing.code}`, { token: 'demo-center-token' })).status).toBe(200);
    expect(await ask(sandbox, `${path}?unit=${housing.code}`, { token: 'demo-finance-token' })).toMatchObject({
      status: 403,
      body: { code: 'ORG_MISMATCH' },
    });
  });

  test('a batch of another unit than is acted for is refused', async () => {
    const headers = { 'Gi-Acting-For': '11370100MADEUP136C' };
    expect((await submit(sandbox, one(), { token: 'demo-center-token', headers })).body.code).toBe('ORG_MISMATCH');
  });
});

describe('requests that are refused at once', () => {
  const revisionsOfX = 'revisions 11370100MADEUP128H 401 x';
  const entry = () => ({ revision: 1, record: arrears(1) });
  const send = (body: BodyInit, headers: Record<string, string> = {}) =>
    ask(sandbox, '/submissions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'k', ...headers },
      body,
    });
  const keyed = (submission: Record<string, unknown>) => submit(sandbox, submission);

  test.each<[string, () => Promise<{ status: number; body: unknown }>, number, string]>([
    ['half a JSON', () => send('{"batch":'), 400, 'MALFORMED_JSON'],
    ['nothing', () => send(''), 400, 'MALFORMED_JSON'],
    ['a BOM', () => send(`\ufeff${JSON.stringify(one())}`), 400, 'MALFORMED_JSON'],
    ['nesting without end', () => send('['.repeat(100_000)), 400, 'MALFORMED_JSON'],
    ['GB18030', () => send(gb18030(JSON.stringify(one()))! as BodyInit), 415, 'UNSUPPORTED_CHARSET'],
    [
      'GBK by its header',
      () => send('{}', { 'Content-Type': 'application/json; charset=GBK' }),
      415,
      'UNSUPPORTED_CHARSET',
    ],
    [
      'a form',
      () => send('a=1', { 'Content-Type': 'application/x-www-form-urlencoded' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['an unknown compression', () => send('{}', { 'Content-Encoding': 'br' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'half a gzip',
      () => send(gzipSync('{}').subarray(0, 12) as BodyInit, { 'Content-Encoding': 'gzip' }),
      400,
      'MALFORMED_JSON',
    ],
    ['a list', () => send('[]'), 422, 'REQUEST_INVALID'],
    [
      'a digest of something else',
      () => keyed(submissionOf([entry()], { recordsDigest: '0'.repeat(64) })),
      422,
      'DIGEST_MISMATCH',
    ],
    [
      'another version of the standard',
      () => keyed(submissionOf([entry()], { standardVersion: '9.9.9' })),
      422,
      'STANDARD_VERSION_UNSUPPORTED',
    ],
    [
      'half a character',
      () => keyed(submissionOf([{ revision: 1, record: { a: '\\' } }], { recordsDigest: '0'.repeat(64) })),
      422,
      'DIGEST_MISMATCH',
    ],
    ['too many entries', () => keyed(submissionOf(Array.from({ length: 1001 }, entry))), 413, 'TOO_MANY_ENTRIES'],
    [
      'a record too large',
      () => keyed(submissionOf([{ revision: 1, record: arrears(1, { remarks: '长'.repeat(90_000) }) }])),
      413,
      'RECORD_TOO_LARGE',
    ],
    ['a body too large', () => send(`"${'x'.repeat(5 * 1024 * 1024)}"`), 413, 'BATCH_TOO_LARGE'],
    [
      'a small gzip of a large body',
      () => send(gzipSync(`"${'x'.repeat(6 * 1024 * 1024)}"`) as BodyInit, { 'Content-Encoding': 'gzip' }),
      413,
      'BATCH_TOO_LARGE',
    ],
  ])('%s', async (_, request, status, code) => {
    expect(await request()).toMatchObject({ status, body: { code, outcome: 'not-applied', retryable: false } });
    expect((await ask(sandbox, '/submissions')).body.items).toEqual([]);
  });

  test.each<[string, (submission: ReturnType<typeof one>) => unknown, string]>([
    ['a member nobody knows', (s) => ({ ...s, mode: 1 }), '/mode'],
    ['one in an entry', (s) => ({ ...s, entries: [{ ...entry(), 'a/b': 1 }] }), '/entries/0/a~1b'],
    ['one in the batch', (s) => ({ ...s, batch: { ...(s['batch'] as object), mode: '1' } }), '/batch/mode'],
    ['no revision', (s) => ({ ...s, entries: [{ record: arrears(1) }] }), '/entries/0/revision'],
    ['revision 0', (s) => ({ ...s, entries: [{ revision: 0, record: arrears(1) }] }), '/entries/0/revision'],
    ['a record that is none', (s) => ({ ...s, entries: [{ revision: 1, record: [] }] }), '/entries/0/record'],
    ['a reason without text', (s) => ({ ...s, entries: [{ ...entry(), reason: {} }] }), '/entries/0/reason/text'],
    ['an unknown atomicity', (s) => ({ ...s, atomicity: 'some' }), '/atomicity'],
    [
      'no unit',
      (s) => ({ ...s, batch: { ...(s['batch'] as object), reportingUnitCode: undefined } }),
      '/batch/reportingUnitCode',
    ],
    [
      'a unit’s code with a wrong check character',
      (s) => ({ ...s, batch: { ...(s['batch'] as object), reportingUnitCode: '11370100MADEUP128A' } }),
      '/batch/reportingUnitCode',
    ],
  ])('%s is told with its place', async (_, change, pointer) => {
    const submission = one();
    const answer = await submit(sandbox, { ...submission, ...(change(submission) as object) });
    expect(answer).toMatchObject({ status: 422, body: { code: 'REQUEST_INVALID' } });
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  test('a gzip is taken, and its digest is that of what it holds', async () => {
    const submission = one();
    const body = gzipSync(JSON.stringify(submission)) as BodyInit;
    const zipped = await send(body, { 'Content-Encoding': 'gzip', 'Idempotency-Key': keyOf(submission) });
    expect(zipped.status).toBe(202);
    expect((await submit(sandbox, submission)).headers.get('idempotency-replayed')).toBe('true');
  });

  test.each([
    ['/events?limit=0', 'INVALID_PARAMETER'],
    ['/events?limits=5', 'INVALID_PARAMETER'],
    ['/events?limit=5&limit=6', 'INVALID_PARAMETER'],
    ['/events?after=x', 'INVALID_CURSOR'],
    ['/events?after=e5', 'INVALID_CURSOR'],
    ['/submissions?cursor=x', 'INVALID_CURSOR'],
    ['/submissions?state=done', 'INVALID_PARAMETER'],
    ['/submissions?contentDigest=abc', 'INVALID_PARAMETER'],
    ['/submissions?from=2025-13-45T99:99:99Z', 'INVALID_PARAMETER'],
    ['/obligations?period=0000', 'INVALID_PARAMETER'],
    // made up: places no database has
    [`/submissions?cursor=${cursorOf('submissions', '\0 x')}`, 'INVALID_CURSOR'],
    [`/obligations?cursor=${cursorOf('obligations', '\0')}`, 'INVALID_CURSOR'],
    [`/records/arrears/x/revisions?cursor=${cursorOf(revisionsOfX, 2 ** 40)}`, 'INVALID_CURSOR'],
    [`/records/arrears/x/revisions?cursor=${cursorOf(revisionsOfX, -1)}`, 'INVALID_CURSOR'],
  ])('%s', async (path, code) => {
    expect(await ask(sandbox, path)).toMatchObject({ status: 400, body: { code } });
  });

  test.each([
    ['GET', '/nothing', 404, 'NOT_FOUND'],
    ['GET', '/catalogue/401', 404, 'NOT_FOUND'],
    ['GET', '/standards/2.0.0', 404, 'NOT_FOUND'],
    ['GET', '/code-sets/nothing', 404, 'NOT_FOUND'],
    ['GET', '/submissions/%00', 404, 'NOT_FOUND'],
    ['GET', '/submissions/nobody', 404, 'SUBMISSION_UNKNOWN'],
    ['GET', '/records/arrears/x?unit=%00', 400, 'INVALID_PARAMETER'],
    ['DELETE', '/submissions', 405, 'METHOD_NOT_ALLOWED'],
    ['PUT', '/submissions/x', 405, 'METHOD_NOT_ALLOWED'],
  ])('%s %s', async (method, path, status, code) => {
    expect(await ask(sandbox, path, { method, distorted: true })).toMatchObject({ status, body: { code } });
  });

  test.each([
    '/',
    '/status',
    '/keys',
    '/catalogue',
    '/catalogue/arrears',
    '/standards',
    '/standards/latest',
    '/standards/latest/schemas/arrears',
    '/code-sets',
    '/code-sets/x',
    '/submissions/x',
    '/submissions/x/receipt',
    '/records/arrears/x',
  ])('%s with an endless request id: the contract knows the answer', async (path) => {
    const answer = await ask(sandbox, path, { headers: { 'X-Request-Id': 'x'.repeat(129) } });
    expect(answer).toMatchObject({ status: 400, body: { code: 'INVALID_HEADER' } });
  });

  test('a request’s id comes back', async () => {
    const { headers } = await ask(sandbox, '/', { headers: { 'X-Request-Id': 'mine-1' } });
    expect(headers.get('x-request-id')).toBe('mine-1');
  });
});

describe('lists', () => {
  test('pages are whole and without repetition while others write', async () => {
    for (let n = 1; n <= 7; n += 1) await submit(sandbox, one(n));
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Awaited<ReturnType<typeof ask>> = await ask(
        sandbox,
        `/submissions?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      seen.push(...page.body.items.map(({ submissionId }: { submissionId: string }) => submissionId));
      cursor = page.body.nextCursor;
      // received later, and so behind
      sandbox.clock.advance(1);
      if (seen.length < 5) await submit(sandbox, one(10 + seen.length));
    }
    expect(seen).toHaveLength(9);
    expect(new Set(seen).size).toBe(9);
    // a place in one list is none in another
    const { nextCursor } = (await ask(sandbox, '/submissions?limit=1')).body;
    expect((await ask(sandbox, `/submissions/${seen[0]}/results?cursor=${nextCursor}`)).body.code).toBe(
      'INVALID_CURSOR',
    );
  });

  test('submissions are found by digest, state and time', async () => {
    const { contentDigest } = (await submit(sandbox, one(1))).body;
    sandbox.clock.advance(60_000);
    const second = one(2);
    await submit(sandbox, second);
    await completed(sandbox, keyOf(second));
    const countOf = async (query: string) => (await ask(sandbox, `/submissions?${query}`)).body.items.length;
    expect(await countOf(`contentDigest=${contentDigest}`)).toBe(1);
    expect(await countOf('state=failed')).toBe(0);
    expect(await countOf(`from=${encodeURIComponent('2026-03-20T09:00:30+08:00')}`)).toBe(1);
    const lookup = await ask(sandbox, '/submission-lookups', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ submissionIds: ['nobody', keyOf(second)], contentDigests: [contentDigest] }),
    });
    expect(lookup.body.items.map(({ submission }: { submission: unknown }) => submission !== null)).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('results are told by outcome', async () => {
    const results = [arrears(1), arrears(2, { creditorName: '' }), arrears(3)].map((record) => ({
      revision: 1,
      record,
    }));
    const submission = submissionOf(results);
    await submit(sandbox, submission);
    await completed(sandbox, keyOf(submission));
    const { items } = (await ask(sandbox, `/submissions/${keyOf(submission)}/results?outcome=rejected`)).body;
    expect(items.map(({ index }: { index: number }) => index)).toEqual([1]);
  });

  test('what has not changed is not sent again', async () => {
    for (const path of ['/keys', '/catalogue', '/standards', '/code-sets', '/standards/latest/schemas/arrears']) {
      const etag = (await ask(sandbox, path)).headers.get('etag')!;
      sandbox.clock.advance(1000);
      expect((await ask(sandbox, path, { headers: { 'If-None-Match': etag } })).status).toBe(304);
    }
    const submission = one();
    await submit(sandbox, submission);
    await completed(sandbox, keyOf(submission));
    const path = `/submissions/${keyOf(submission)}`;
    const etag = (await ask(sandbox, path)).headers.get('etag')!;
    expect((await ask(sandbox, path, { headers: { 'If-None-Match': `"x", ${etag}` } })).status).toBe(304);
  });
});

describe('waiting', () => {
  test('a long poll is answered when the submission is done', async () => {
    sandbox.setProcessingDelay(60_000);
    const submission = one();
    await submit(sandbox, submission);
    expect((await ask(sandbox, `/submissions/${keyOf(submission)}`)).body.state).toBe('received');
    expect((await ask(sandbox, `/submissions/${keyOf(submission)}/receipt`)).body.code).toBe('RECEIPT_NOT_READY');
    expect((await ask(sandbox, `/submissions/${keyOf(submission)}/results`)).body).toMatchObject({
      items: [],
      nextCursor: null,
    });
    const waiting = completed(sandbox, keyOf(submission));
    sandbox.clock.advance(60_000);
    expect((await waiting).state).toBe('completed');
    sandbox.setProcessingDelay(0);
  });

  test('or when time is up', async () => {
    const { body } = await ask(sandbox, '/events', { headers: { Prefer: 'respond-async, wait=1' } });
    expect(body).toMatchObject({ items: [], nextCursor: 'e0', highWaterMark: 'e0' });
  });

  test('events come in order, by type, and to those who wait', async () => {
    const waiting = ask(sandbox, '/events?after=e0&types=record.accepted', { headers: { Prefer: 'wait=20' } });
    await report(sandbox, [{ revision: 1, record: arrears(1) }]);
    expect((await waiting).body.items).toMatchObject([{ type: 'record.accepted', id: 'e2' }]);
    const all = (await ask(sandbox, '/events')).body;
    expect(all.items.map(({ type }: { type: string }) => type)).toEqual([
      'submission.received',
      'record.accepted',
      'obligation.fulfilled',
      'submission.completed',
    ]);
    expect(all).toMatchObject({ nextCursor: 'e4', highWaterMark: 'e4' });
    // an empty page that has looked at everything leads on
    expect((await ask(sandbox, '/events?types=record.withdrawn')).body).toMatchObject({ items: [], nextCursor: 'e4' });
    expect((await ask(sandbox, '/events?limit=1&after=e1')).body.nextCursor).toBe('e2');
  });

  test('events that are too old are not given out any more, which is told', async () => {
    await report(sandbox, [{ revision: 1, record: arrears(1) }]);
    sandbox.clock.advance(401 * 86_400_000);
    await report(sandbox, [{ revision: 1, record: arrears(2) }]);
    expect(await ask(sandbox, '/events?after=e1')).toMatchObject({
      status: 410,
      body: { code: 'CURSOR_EXPIRED', earliestCursor: 'e4' },
    });
    expect((await ask(sandbox, '/events')).body.items[0].id).toBe('e5');
  });
});

describe('limits', () => {
  test('too many requests are told when to come again', async () => {
    sandbox.setLimits({ requestsPerMinute: 2 });
    for (let n = 0; n < 2; n += 1) expect((await ask(sandbox, '/events')).status).toBe(200);
    const refused = await ask(sandbox, '/events');
    expect(refused).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED', retryable: true, retryAfter: 30 } });
    expect(refused.headers.get('retry-after')).toBe('30');
    expect(refused.headers.get('ratelimit')).toBe('"client";r=0;t=30');
    // another client has its own
    expect((await ask(sandbox, '/events', { token: 'demo-finance-token' })).status).toBe(200);
  });

  test('are told, and can be made narrower', async () => {
    sandbox.setLimits({ entries: 1, longPollSeconds: 0 });
    expect((await ask(sandbox, '/')).body.limits).toMatchObject({ entries: 1, bodyBytes: 5_242_880 });
    const two = submissionOf([1, 2].map((n) => ({ revision: 1, record: arrears(n) })));
    expect((await submit(sandbox, two)).body).toMatchObject({ code: 'TOO_MANY_ENTRIES', limits: { entries: 1 } });
  });
});
