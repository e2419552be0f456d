import { describe, expect, test } from 'vitest';
import { isIntegrityError } from '../../../src/client/errors.js';
import type { Operation } from '../../../src/client/transport/operation.js';
import { type Reply, withPlatform } from '../platform.js';

const ok: Reply = { status: 202, json: { submissionId: 'a', state: 'received' } };
const html = (status: number): Reply => ({
  status,
  headers: { 'content-type': 'text/html' },
  text: '<html><title>统一身份认证</title><body>请登录</body></html>',
});
const busy: Reply = {
  status: 503,
  json: { code: 'OVERLOADED', title: '平台忙', retryable: true, outcome: 'not-applied' },
};

const body = new TextEncoder().encode('{"a":1}');
const read: Operation = { method: 'GET', path: '/submissions/a', effect: 'read' };
const keyed: Operation = { method: 'POST', path: '/submissions', effect: 'keyed', key: 'k-1', body };
const unkeyed: Operation = { method: 'POST', path: '/submissions', effect: 'unkeyed', body };

/** What came of a call: `ok`, or the error as `Class code outcome`. */
type Came = string;
/** An answer after a request whose answer was lost. */
const lost = (reply: Reply): readonly Reply[] => [{ cut: 'after-body' }, reply];
type Row = readonly [name: string, operation: Operation, replies: readonly Reply[], came: Came, requests: number];

const rows: readonly Row[] = [
  ['an answer', keyed, [ok], 'ok', 1],
  // unknown: the request may have been carried out
  ['reset before the body, read', read, [{ cut: 'before-body' }, ok], 'ok', 2],
  ['reset before the body, keyed', keyed, [{ cut: 'before-body' }, ok], 'ok', 2],
  [
    'reset before the body, un-keyed',
    unkeyed,
    [{ cut: 'before-body' }, ok],
    'UncertainOutcomeError NETWORK_RESET unknown',
    1,
  ],
  ['reset after the body, keyed', keyed, [{ cut: 'after-body' }, ok], 'ok', 2],
  [
    'reset after the body, un-keyed',
    unkeyed,
    [{ cut: 'after-body' }, ok],
    'UncertainOutcomeError NETWORK_RESET unknown',
    1,
  ],
  ['reset for ever, read', read, [{ cut: 'after-body' }], 'UnavailableError NETWORK_RESET not-applied', 4],
  ['reset for ever, keyed', keyed, [{ cut: 'after-body' }], 'UncertainOutcomeError NETWORK_RESET unknown', 4],
  ['answer cut, keyed', keyed, [{ ...ok, cut: 'within' }, ok], 'ok', 2],
  ['answer cut, un-keyed', unkeyed, [{ ...ok, cut: 'within' }], 'UncertainOutcomeError NETWORK_TRUNCATED unknown', 1],
  ['no answer, un-keyed', unkeyed, [{ stall: 'before' }], 'UncertainOutcomeError NETWORK_TIMEOUT unknown', 1],
  [
    'answer stalls for ever, read',
    read,
    [{ ...ok, stall: 'within' }],
    'UnavailableError NETWORK_TIMEOUT not-applied',
    4,
  ],
  ['502 of a proxy, keyed', keyed, [html(502), ok], 'ok', 2],
  ['502 of a proxy, un-keyed', unkeyed, [html(502), ok], 'UncertainOutcomeError HTTP_502 unknown', 1],
  ['502 for ever, read', read, [html(502)], 'UnavailableError HTTP_502 not-applied', 4],
  ['502 for ever, keyed', keyed, [html(502)], 'UncertainOutcomeError HTTP_502 unknown', 4],
  ['504, un-keyed', unkeyed, [{ status: 504 }], 'UncertainOutcomeError HTTP_504 unknown', 1],
  [
    '500 that says nothing, un-keyed',
    unkeyed,
    [{ status: 500, json: {} }],
    'UncertainOutcomeError HTTP_500 unknown',
    1,
  ],
  [
    '500 that says nothing was done, un-keyed',
    unkeyed,
    [{ status: 500, json: { code: 'INTERNAL', outcome: 'not-applied' } }, ok],
    'ok',
    2,
  ],
  [
    '500 for ever, read',
    read,
    [{ status: 500, json: { code: 'INTERNAL' } }],
    'UnavailableError INTERNAL not-applied',
    4,
  ],
  ['501', keyed, [{ status: 501 }], 'UnavailableError HTTP_501 not-applied', 1],
  // answered
  ['503, un-keyed', unkeyed, [busy, ok], 'ok', 2],
  ['503 for ever, keyed', keyed, [busy], 'UnavailableError OVERLOADED not-applied', 4],
  [
    '503 after a reset, keyed: the reset decides',
    keyed,
    [{ cut: 'after-body' }, busy],
    'UncertainOutcomeError OVERLOADED unknown',
    4,
  ],
  [
    '503 that must not be repeated',
    keyed,
    [{ status: 503, json: { code: 'MAINTENANCE', retryable: false } }],
    'UnavailableError MAINTENANCE not-applied',
    1,
  ],
  [
    '429 for ever',
    keyed,
    [{ status: 429, json: { code: 'RATE_LIMITED' } }],
    'RateLimitError RATE_LIMITED not-applied',
    4,
  ],
  [
    '429 of a quota',
    keyed,
    [{ status: 429, json: { code: 'QUOTA_EXHAUSTED', retryable: false } }],
    'RateLimitError QUOTA_EXHAUSTED not-applied',
    1,
  ],
  ['408', unkeyed, [{ status: 408 }, ok], 'ok', 2],
  [
    '409 in progress',
    keyed,
    [{ status: 409, headers: { 'retry-after': '1' }, json: { code: 'IDEMPOTENCY_IN_PROGRESS', retryable: true } }, ok],
    'ok',
    2,
  ],
  [
    '409 in progress for ever',
    keyed,
    [{ status: 409, json: { code: 'IDEMPOTENCY_IN_PROGRESS', retryable: true } }],
    'UncertainOutcomeError IDEMPOTENCY_IN_PROGRESS unknown',
    4,
  ],
  [
    '401 after a reset, keyed',
    keyed,
    [{ cut: 'after-body' }, { status: 401, json: { code: 'TOKEN_INVALID' } }],
    'AuthenticationError TOKEN_INVALID unknown',
    2,
  ],
  [
    '422 after a reset, keyed: it was looked at',
    keyed,
    [{ cut: 'after-body' }, { status: 422, json: { code: 'REQUEST_INVALID' } }],
    'ValidationError REQUEST_INVALID not-applied',
    2,
  ],
  // after an earlier request that may have been carried out
  ['a redirect after a reset', keyed, lost({ status: 302 }), 'UncertainOutcomeError HTTP_302 unknown', 2],
  ['404 of a gateway after a reset', keyed, lost(html(404)), 'UncertainOutcomeError HTTP_404 unknown', 2],
  ['400 of a firewall after a reset', keyed, lost(html(400)), 'UncertainOutcomeError HTTP_400 unknown', 2],
  ['413 of a proxy after a reset', keyed, lost({ status: 413 }), 'UncertainOutcomeError HTTP_413 unknown', 2],
  [
    'its own earlier bytes in conflict',
    keyed,
    lost({ status: 422, json: { code: 'IDEMPOTENCY_KEY_REUSED', outcome: 'not-applied' } }),
    'UncertainOutcomeError IDEMPOTENCY_KEY_REUSED unknown',
    2,
  ],
  [
    'a conflict after a reset, perhaps with itself',
    keyed,
    lost({ status: 409, json: { code: 'BATCH_EXISTS' } }),
    'UncertainOutcomeError BATCH_EXISTS unknown',
    2,
  ],
  [
    'a conflict after a reset, of which it is said that nothing was done',
    keyed,
    lost({ status: 409, json: { code: 'STATE_CONFLICT', outcome: 'not-applied' } }),
    'ConflictError STATE_CONFLICT not-applied',
    2,
  ],
  [
    'a failure within a success after a reset',
    keyed,
    lost({ json: { code: 'REPEATED', msg: '重复提交' } }),
    'UncertainOutcomeError REPEATED unknown',
    2,
  ],
  // what the problem says of the write
  [
    '500 that says it was done, un-keyed',
    unkeyed,
    [{ status: 500, json: { code: 'INTERNAL', outcome: 'applied' } }],
    'UnavailableError INTERNAL applied',
    1,
  ],
  [
    '409 that says it was done',
    keyed,
    [{ status: 409, json: { code: 'STATE_CONFLICT', outcome: 'applied' } }],
    'ConflictError STATE_CONFLICT applied',
    1,
  ],
  ...[null, 'failed', 0].map(
    (outcome): Row => [
      `500 with an outcome of its own: ${outcome}`,
      unkeyed,
      [{ status: 500, json: { code: 'INTERNAL', outcome } }],
      'UncertainOutcomeError INTERNAL unknown',
      1,
    ],
  ),
  ['409', keyed, [{ status: 409, json: { code: 'STATE_CONFLICT' } }], 'ConflictError STATE_CONFLICT not-applied', 1],
  ['400', keyed, [{ status: 400, json: { code: 'MALFORMED_JSON' } }], 'ValidationError MALFORMED_JSON not-applied', 1],
  [
    '422',
    keyed,
    [{ status: 422, json: { code: 'IDEMPOTENCY_KEY_REUSED' } }],
    'ValidationError IDEMPOTENCY_KEY_REUSED not-applied',
    1,
  ],
  [
    '401 without credentials to renew',
    keyed,
    [{ status: 401, json: { code: 'TOKEN_INVALID' } }],
    'AuthenticationError TOKEN_INVALID not-applied',
    1,
  ],
  ['403', keyed, [{ status: 403, json: { code: 'SCOPE_MISSING' } }], 'PermissionError SCOPE_MISSING not-applied', 1],
  [
    '403 that claims to be worth a retry',
    keyed,
    [{ status: 403, json: { code: 'X', retryable: true } }],
    'PermissionError X not-applied',
    1,
  ],
  ['403 page of a firewall', keyed, [html(403)], 'PermissionError HTTP_403 not-applied', 1],
  ['404', read, [{ status: 404, json: { code: 'NOT_FOUND' } }], 'NotFoundError NOT_FOUND not-applied', 1],
  [
    '404 not ready yet',
    read,
    [{ status: 404, headers: { 'retry-after': '2' }, json: { code: 'RECEIPT_NOT_READY', retryable: true } }, ok],
    'ok',
    2,
  ],
  ['410', read, [{ status: 410, json: { code: 'CURSOR_EXPIRED' } }], 'NotFoundError CURSOR_EXPIRED not-applied', 1],
  [
    '413',
    keyed,
    [{ status: 413, json: { code: 'BATCH_TOO_LARGE', limits: { maxBytes: 9 } } }],
    'TooLargeError BATCH_TOO_LARGE not-applied',
    1,
  ],
  ['413 without words', keyed, [{ status: 413 }], 'TooLargeError HTTP_413 not-applied', 1],
  [
    '405',
    keyed,
    [{ status: 405, json: { code: 'METHOD_NOT_ALLOWED' } }],
    'ContractError METHOD_NOT_ALLOWED not-applied',
    1,
  ],
  [
    'a redirect',
    keyed,
    [{ status: 302, headers: { location: 'http://127.0.0.2:9/login' } }],
    'ContractError HTTP_302 not-applied',
    1,
  ],
  // a success that is none
  ['a login page', keyed, [html(200)], 'ContractError ANSWER_NOT_JSON unknown', 1],
  ['a login page, read', read, [html(200)], 'ContractError ANSWER_NOT_JSON not-applied', 1],
  ['an empty 200', keyed, [{ status: 200 }], 'ContractError ANSWER_EMPTY unknown', 1],
  ['a 204', keyed, [{ status: 204 }], 'ContractError ANSWER_EMPTY unknown', 1],
  ['broken JSON', keyed, [{ text: '{"submissionId":"a","sta' }], 'ContractError ANSWER_BROKEN_JSON unknown', 1],
  ['a bare number', keyed, [{ text: '1' }], 'ContractError ANSWER_NOT_JSON unknown', 1],
  [
    'bytes that are no text',
    keyed,
    [{ bytes: Uint8Array.of(0x7b, 0xff, 0xff, 0x80) }],
    'ContractError ANSWER_NOT_TEXT unknown',
    1,
  ],
  [
    'a failure within a success',
    keyed,
    [{ json: { errorCode: '5001', errorMsg: 'JSON解析失败' } }],
    'ValidationError 5001 not-applied',
    1,
  ],
  ['success: false', keyed, [{ json: { success: false, msg: '校验未通过' } }], 'ValidationError FAILED not-applied', 1],
  [
    'an empty list beside a failure',
    read,
    [{ json: { code: 500, items: [], nextCursor: null } }],
    'ValidationError 500 not-applied',
    1,
  ],
  [
    'counts only',
    { ...keyed, agreed: () => false },
    [{ json: { errorCode: '200', totalSize: '10', successSize: '7', failSize: '3' } }],
    'UncertainOutcomeError PARTIAL_UNKNOWN unknown',
    1,
  ],
  [
    'a failure of some',
    keyed,
    [{ json: { code: 1, msg: '部分失败', total: 10, success: 7, fail: 3 } }],
    'UncertainOutcomeError PARTIAL_UNKNOWN unknown',
    1,
  ],
  [
    'another form',
    { ...keyed, agreed: () => false },
    [{ json: { hello: 'world' } }],
    'ContractError ANSWER_NOT_AS_AGREED unknown',
    1,
  ],
  [
    'another form, read',
    { ...read, agreed: () => false },
    [{ json: { hello: 'world' } }],
    'ContractError ANSWER_NOT_AS_AGREED not-applied',
    1,
  ],
  ['JSON called a page', keyed, [{ ...ok, headers: { 'content-type': 'text/html' } }], 'ok', 1],
];

const came = async (call: Promise<unknown>): Promise<Came> => {
  try {
    await call;
    return 'ok';
  } catch (error) {
    if (!isIntegrityError(error)) throw error;
    expect(error.message).toMatch(/\p{Script=Han}/u);
    return `${error.name} ${error.code} ${error.outcome}`;
  }
};

describe('what comes of a call', () => {
  test.each(rows)('%s', async (_, operation, replies, expected, requests) => {
    await withPlatform(
      replies,
      async ({ transport, platform }) => {
        expect(await came(transport.send(operation))).toBe(expected);
        expect(platform.seen).toHaveLength(requests);
        const last = platform.seen.filter(({ body: own }) => own !== '');
        for (const { headers, body: own } of last) {
          expect(own).toBe('{"a":1}');
          expect(headers['idempotency-key']).toBe(operation.key);
        }
      },
      // only what stalls is to wait for this
      replies.some(({ stall }) => stall !== undefined) ? { timeouts: { attemptMs: 200 } } : {},
    );
  });

  test.each<readonly [string, Reply]>([
    ['no answer', { stall: 'before' }],
    ['half an answer', { ...ok, stall: 'within' }],
  ])('%s in time, then one: the same bytes under the same key', async (_, first) => {
    await withPlatform(
      [first, ok],
      async ({ transport, platform }) => {
        expect((await transport.send(keyed)).attempts).toBe(2);
        expect(platform.seen.map(({ headers, body: own }) => [headers['idempotency-key'], own])).toEqual(
          Array(2).fill(['k-1', '{"a":1}']),
        );
      },
      { timeouts: { attemptMs: 1000 } },
    );
  });

  test('nobody listens: never sent, so a write without a key is tried again', async () => {
    await withPlatform([ok], async ({ transport, platform, runtime }) => {
      await platform.close();
      expect(await came(transport.send(unkeyed))).toBe('UnavailableError NETWORK_REFUSED not-applied');
      expect(runtime.slept).toHaveLength(3);
    });
  });
});

describe('redirects', () => {
  test('neither body nor token goes elsewhere', async () => {
    await withPlatform([ok], async ({ platform: other }) => {
      const away: Reply = { status: 307, headers: { location: `${other.url}/elsewhere` } };
      await withPlatform([away], async ({ transport }) => {
        expect(await came(transport.send(keyed))).toBe('ContractError HTTP_307 not-applied');
        expect(other.seen).toEqual([]);
      });
    });
  });
});
