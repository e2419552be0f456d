import { describe, expect, test } from 'vitest';
import { clientCredentials } from '../../../src/client/auth/client-credentials.js';
import { staticToken } from '../../../src/client/auth/static-token.js';
import type { Operation } from '../../../src/client/transport/operation.js';
import { type Replies, type Reply, type Seen, still, withPlatform } from '../platform.js';

const auth = () => clientCredentials({ clientId: 'unit-1', clientSecret: 'made-up-secret', scope: 'submit' });
const post = (n = 0): Operation => ({
  method: 'POST',
  path: '/submissions',
  effect: 'keyed',
  key: `k-${n}`,
  body: new TextEncoder().encode('{}'),
});
const accepted: Reply = { status: 202, json: { submissionId: 'a' } };
const refused: Reply = { status: 401, json: { code: 'TOKEN_EXPIRED' } };
const isToken = ({ path }: Seen): boolean => path === '/oauth/token';

/** Tokens are numbered; `takes` says which the platform takes. */
const withTokens = (takes: (token: string) => Reply, life: unknown = 3600): Replies => {
  let n = 0;
  return (seen) => {
    if (!isToken(seen)) return takes(seen.headers.authorization ?? '');
    n += 1;
    return { json: { access_token: `made-up-token-${n}`, token_type: 'Bearer', expires_in: life } };
  };
};

describe('client credentials', () => {
  test('twenty calls whose token has ended ask for one', async () => {
    const replies = withTokens((token) => (token === 'Bearer made-up-token-2' ? accepted : refused));
    await withPlatform(
      replies,
      async ({ transport, platform }) => {
        await Promise.all(Array.from({ length: 20 }, (_, n) => transport.send(post(n))));
        expect(platform.seen.filter(isToken).map(({ body }) => body)).toEqual(
          Array(2).fill('grant_type=client_credentials&client_id=unit-1&client_secret=made-up-secret&scope=submit'),
        );
        expect(platform.seen.filter((one) => !isToken(one))).toHaveLength(40);
      },
      { auth: auth() },
    );
  });

  test('a new token that is refused too is the end', async () => {
    await withPlatform(
      withTokens(() => refused),
      async ({ transport, platform }) => {
        await expect(transport.send(post())).rejects.toMatchObject({
          name: 'AuthenticationError',
          code: 'TOKEN_EXPIRED',
          attempts: 2,
        });
        expect(platform.seen.filter(isToken)).toHaveLength(2);
        expect(platform.seen.filter((one) => !isToken(one))).toHaveLength(2);
      },
      { auth: auth() },
    );
  });

  test('what is not permitted asks for no token', async () => {
    await withPlatform(
      withTokens(() => ({ status: 403, json: { code: 'SCOPE_MISSING' } })),
      async ({ transport, platform }) => {
        await expect(transport.send(post())).rejects.toMatchObject({ name: 'PermissionError' });
        expect(platform.seen.filter(isToken)).toHaveLength(1);
      },
      { auth: auth() },
    );
  });

  test.each([
    ['kept while it lives', 3600, 600_000, 1],
    ['renewed before it ends', 3600, 3_575_000, 2],
    ['a short one is renewed late', 10, 8_000, 1],
    ['without a life it is kept five minutes', null, 280_000, 2],
  ])('%s', async (_, life, passed, tokens) => {
    const runtime = still();
    await withPlatform(
      withTokens(() => accepted, life),
      async ({ transport, platform }) => {
        await transport.send(post(1));
        await runtime.sleep(passed, new AbortController().signal);
        await transport.send(post(2));
        expect(platform.seen.filter(isToken)).toHaveLength(tokens);
      },
      { auth: auth(), runtime },
    );
  });

  test.each([
    ['as RFC 6749 has it', { status: 400, json: { error: 'invalid_client', error_description: '客户端不存在' } }],
    ['by its status', { status: 401, json: { error: 'invalid_client', error_description: '客户端不存在' } }],
  ])('credentials refused %s', async (_, reply) => {
    await withPlatform(
      [reply],
      async ({ transport, platform }) => {
        await expect(transport.send(post())).rejects.toMatchObject({
          name: 'AuthenticationError',
          code: 'invalid_client',
          message: expect.stringContaining('客户端不存在'),
        });
        expect(platform.seen).toHaveLength(1);
      },
      { auth: auth() },
    );
  });

  test('a platform out of order for tokens is waited for', async () => {
    await withPlatform(
      (seen, n) =>
        isToken(seen) ? (n === 0 ? { status: 503 } : { json: { access_token: 'made-up-token' } }) : accepted,
      async ({ transport }) => {
        expect((await transport.send(post())).attempts).toBe(1);
      },
      { auth: auth() },
    );
  });

  test('no token in the answer', async () => {
    await withPlatform(
      [{ json: { token: 'x' } }],
      async ({ transport }) => {
        await expect(transport.send(post())).rejects.toMatchObject({ code: 'TOKEN_ANSWER_UNREADABLE' });
      },
      { auth: auth() },
    );
  });

  test('one caller who gives up does not take the token from others', async () => {
    const ended = new AbortController();
    await withPlatform(
      async (seen) => {
        if (!isToken(seen)) return accepted;
        ended.abort();
        return { json: { access_token: 'made-up-token' } };
      },
      async ({ transport }) => {
        const [first, second] = await Promise.allSettled([
          transport.send(post(), { signal: ended.signal }),
          transport.send(post()),
        ]);
        expect(first).toMatchObject({ status: 'rejected', reason: { name: 'AbortedError', outcome: 'not-applied' } });
        expect(second.status).toBe('fulfilled');
      },
      { auth: auth() },
    );
  });
});

test.each(['made-up\n', '令牌'])('a token that cannot be sent is told at once: %j', async (token) => {
  await withPlatform(
    [accepted],
    async ({ transport, platform }) => {
      const error = { name: 'ConfigurationError', code: 'NETWORK_UNSENDABLE', outcome: 'not-applied', attempts: 1 };
      await expect(transport.send(post())).rejects.toMatchObject(error);
      expect(platform.seen).toEqual([]);
    },
    { auth: staticToken(token) },
  );
});

test('a static token goes with every request', async () => {
  await withPlatform(
    [accepted],
    async ({ transport, platform }) => {
      await transport.send(post());
      expect(platform.seen[0]?.headers.authorization).toBe('Bearer made-up-static');
    },
    { auth: staticToken('made-up-static') },
  );
});
