import { describe, expect, test } from 'vitest';
import type { Auth } from '../../../src/client/auth/auth.js';
import { AuthenticationError, UnavailableError } from '../../../src/client/errors.js';
import { networkFailure } from '../../../src/client/transport/network-failure.js';
import type { Operation } from '../../../src/client/transport/operation.js';
import { withPlatform } from '../platform.js';

const body = new TextEncoder().encode('{"a":1}');
const keyed: Operation = { method: 'POST', path: '/submissions', effect: 'keyed', key: 'k-1', body };
const facts = { outcome: 'not-applied', retryable: false } as const;

describe('a request that may have been carried out, and what goes before the next one fails', () => {
  test.each([
    new AuthenticationError('没有得到令牌', { ...facts, code: 'invalid_client' }),
    new UnavailableError('连不上令牌地址', { ...facts, code: 'NETWORK_REFUSED' }),
  ])('$name', async (error) => {
    let asked = 0;
    const auth: Auth = {
      headers: async () => {
        asked += 1;
        if (asked > 1) throw error;
        return { authorization: 'Bearer made-up' };
      },
    };
    await withPlatform(
      [{ cut: 'after-body' }],
      async ({ transport, platform }) => {
        await expect(transport.send(keyed)).rejects.toMatchObject({
          name: 'UncertainOutcomeError',
          code: error.code,
          outcome: 'unknown',
          idempotencyKey: 'k-1',
          attempts: 1,
        });
        expect(platform.seen).toHaveLength(1);
      },
      { auth },
    );
  });

  test('before the first one it stays what it is', async () => {
    const error = new AuthenticationError('没有得到令牌', { ...facts, code: 'invalid_client' });
    const auth: Auth = { headers: () => Promise.reject(error) };
    await withPlatform([{}], async ({ transport }) => expect(transport.send(keyed)).rejects.toBe(error), { auth });
  });
});

describe('whether the platform may have read the request', () => {
  test.each([
    [{ code: 'EHOSTUNREACH', syscall: 'connect' }, 'never'],
    [{ code: 'EHOSTUNREACH', syscall: 'read' }, 'unknown'],
    [{ code: 'ENETUNREACH', syscall: 'write' }, 'unknown'],
    [{ code: 'ERR_SSL_WRONG_VERSION_NUMBER' }, 'never'],
    [{ code: 'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC' }, 'unknown'],
    [{ code: 'ERR_SSL_UNEXPECTED_EOF_WHILE_READING' }, 'unknown'],
  ])('%j: %s', (error, sent) => {
    expect(networkFailure(error).sent).toBe(sent);
  });
});
