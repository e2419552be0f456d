import { describe, expect, test } from 'vitest';
import {
  AuthenticationError,
  ConflictError,
  ContractError,
  type ErrorFacts,
  NotFoundError,
  PermissionError,
  RateLimitError,
  TooLargeError,
  UnavailableError,
  UncertainOutcomeError,
  ValidationError,
} from '../../src/client/errors.js';
import { failureOf, platformOf } from '../../src/submit/client-platform.js';
import { PlatformFailure, type SentSubmission } from '../../src/submit/platform.js';
import { acknowledgement, complaints, withClient } from '../client/mini-platform.js';
import type { Reply, Seen } from '../client/platform.js';

const facts = (code: string, outcome: ErrorFacts['outcome'] = 'not-applied'): ErrorFacts => ({
  code,
  outcome,
  retryable: false,
});

describe('what an error of the client means for the rest of a run', () => {
  const table: readonly [unknown, PlatformFailure['kind']][] = [
    [new ValidationError('批次信息缺项', facts('REQUEST_INVALID')), 'refused'],
    [new TooLargeError('太大', facts('BATCH_TOO_LARGE')), 'refused'],
    [new ConflictError('批次号用过', facts('IDEMPOTENCY_KEY_REUSED')), 'refused'],
    [new PermissionError('没有代报的授权', facts('DELEGATION_MISSING')), 'refused'],
    [new PermissionError('不是本单位', facts('ORG_MISMATCH')), 'refused'],
    [new PermissionError('没有报送的权限', facts('SCOPE_MISSING')), 'stopped'],
    [new AuthenticationError('令牌无效', facts('TOKEN_INVALID')), 'stopped'],
    [new RateLimitError('太频繁', facts('RATE_LIMITED')), 'stopped'],
    [new UnavailableError('维护', facts('MAINTENANCE')), 'stopped'],
    [new NotFoundError('没有', facts('NOT_FOUND')), 'stopped'],
    [new ContractError('登录页', facts('HTTP_302')), 'stopped'],
    [new ContractError('收下的不是所报的', facts('ACKNOWLEDGED_OTHER', 'unknown')), 'unknown'],
    [new ValidationError('先前的可能已收下', facts('REPEATED', 'unknown')), 'unknown'],
    [new ConflictError('已经收下', facts('STATE_CONFLICT', 'applied')), 'unknown'],
    [new UncertainOutcomeError('不知道', facts('INTERNAL')), 'unknown'],
  ];
  test.each(table)('%s', (error, kind) => {
    const failure = failureOf(error) as PlatformFailure;
    expect(failure).toBeInstanceOf(PlatformFailure);
    const { code, message } = error as PlatformFailure;
    expect([failure.kind, failure.code, failure.message]).toEqual([kind, code, message]);
  });

  test('a broken program stays one', () => {
    const error = new TypeError('x is undefined');
    expect(failureOf(error)).toBe(error);
  });
});

test.each([[null], [{}], [{ receipt: null }], [{ receipt: {} }]])(
  'what is taken with a receipt of %j may have been taken',
  async (receipt) => {
    const routes = {
      'POST /submissions': (seen: Seen): Reply => {
        const reply = acknowledgement(seen);
        return { ...reply, json: { ...(reply.json as object), receipt } };
      },
    };
    await withClient(
      routes,
      async ({ client }) => {
        const sent = platformOf(client, 'http://127.0.0.1').send(complaints(1) as unknown as SentSubmission);
        await expect(sent).rejects.toMatchObject({ name: 'PlatformFailure', kind: 'unknown', code: 'RECEIPT_MISSING' });
      },
      { receipts: 'off' },
    );
  },
);

test('only the platform itself says that it has no such record', async () => {
  const path = 'GET /records/complaint/r-1/revisions';
  const revisionsBy = (reply: Reply): Promise<unknown> =>
    withClient({ [path]: reply }, ({ client }) =>
      platformOf(client, 'http://127.0.0.1').revisions('complaint', 'r-1', '11370100MADEUP2160'),
    );
  expect(await revisionsBy({ status: 404, json: { code: 'NOT_FOUND' } })).toEqual([]);
  await expect(revisionsBy({ status: 404, text: '<html>nginx</html>' })).rejects.toMatchObject({ kind: 'stopped' });
});
