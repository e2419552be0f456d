import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { describe, expect, test } from 'vitest';
import { clientCredentials } from '../../../src/client/auth/client-credentials.js';
import type { Operation } from '../../../src/client/transport/operation.js';
import { Transport } from '../../../src/client/transport/transport.js';
import { type Reply, withPlatform } from '../platform.js';

const post: Operation = {
  method: 'POST',
  path: '/submissions',
  effect: 'keyed',
  key: 'k',
  body: new Uint8Array([123, 125]),
};
const from = (environment: string, reply: Reply = { json: { access_token: 'made-up-token' } }): Reply => ({
  ...reply,
  headers: { 'gi-environment': environment },
});
const auth = clientCredentials({ clientId: 'unit', clientSecret: 'made-up-secret' });

describe('the environment', () => {
  test('is asked for first, once, without credentials', async () => {
    await withPlatform(
      [from('sandbox')],
      async ({ transport, platform }) => {
        await Promise.all([transport.send(post), transport.send(post)]);
        expect(platform.seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
          'GET /',
          'POST /oauth/token',
          'POST /submissions',
          'POST /submissions',
        ]);
        expect(platform.seen[0]?.headers.authorization).toBeUndefined();
      },
      { mode: 'sandbox', auth },
    );
  });

  test('another one ends everything before anything is sent', async () => {
    await withPlatform(
      [from('live')],
      async ({ transport, platform }) => {
        for (let i = 0; i < 2; i += 1) {
          const error = {
            name: 'ConfigurationError',
            code: 'WRONG_ENVIRONMENT',
            message: expect.stringContaining('平台说自己是正式环境'),
          };
          await expect(transport.send(post)).rejects.toMatchObject(error);
        }
        expect(platform.seen.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /']);
      },
      { mode: 'sandbox', auth },
    );
  });

  test('one that changes is noticed', async () => {
    await withPlatform(
      (_, n) => from(n < 2 ? 'live' : 'sandbox'),
      async ({ transport, platform }) => {
        await transport.send(post);
        await expect(transport.send(post)).rejects.toMatchObject({ code: 'WRONG_ENVIRONMENT' });
        await expect(transport.send(post)).rejects.toMatchObject({ code: 'WRONG_ENVIRONMENT' });
        expect(platform.seen).toHaveLength(3);
      },
      { mode: 'live' },
    );
  });

  test('to a platform that does not say nothing is sent, unless nobody wants to know', async () => {
    await withPlatform(
      [{ status: 404 }],
      async ({ transport, platform }) => {
        await expect(transport.send(post)).rejects.toMatchObject({
          name: 'ConfigurationError',
          code: 'ENVIRONMENT_UNTOLD',
          outcome: 'not-applied',
        });
        expect(platform.seen.map(({ method }) => method)).toEqual(['GET']);
      },
      { mode: 'live' },
    );
    await withPlatform(
      [{ json: {} }],
      async ({ transport, platform }) => {
        await transport.send(post);
        expect(platform.seen.map(({ method }) => method)).toEqual(['POST']);
      },
      { mode: 'unchecked' },
    );
  });

  test('a platform out of reach is not taken for one that does not say', async () => {
    await withPlatform(
      [{ status: 503 }],
      async ({ transport, platform }) => {
        await expect(transport.send(post)).rejects.toMatchObject({ name: 'UnavailableError', outcome: 'not-applied' });
        expect(platform.seen.map(({ method }) => method)).toEqual(Array(4).fill('GET'));
      },
      { mode: 'live' },
    );
  });
});

test.each(['', 'gi.example.com', 'ftp://gi.example.com', 'https://u:p@gi.example.com', 'https://gi.example.com/?a=1'])(
  '%j is no base address',
  (baseUrl) => {
    expect(() => new Transport({ baseUrl, mode: 'live' })).toThrow(expect.objectContaining({ code: 'BASE_URL' }));
  },
);

test('diagnostics channels tell of calls and attempts, without bodies and credentials', async () => {
  const told: [string, unknown][] = [];
  const listen = (message: unknown, name: string | symbol): void => {
    told.push([String(name), JSON.parse(JSON.stringify(message))]);
  };
  const names = ['tracing:lucheng:client:start', 'tracing:lucheng:client:asyncEnd', 'lucheng:client:attempt'];
  for (const name of names) subscribe(name, listen);
  try {
    await withPlatform([{ status: 503 }, { status: 202, json: { a: 1 } }], async ({ transport }) => {
      await transport.send({ ...post, path: '/submissions?digest=x' });
    });
  } finally {
    for (const name of names) unsubscribe(name, listen);
  }
  const requestId = expect.stringMatching(/^[\da-f-]{36}$/);
  const call = { method: 'POST', path: '/submissions', requestId };
  const one = { ...call, ms: 0 };
  expect(told).toEqual([
    ['tracing:lucheng:client:start', { ...call, attempts: 0 }],
    ['lucheng:client:attempt', { ...one, attempt: 1, status: 503 }],
    ['lucheng:client:attempt', { ...one, attempt: 2, status: 202 }],
    ['tracing:lucheng:client:asyncEnd', { ...call, attempts: 2, status: 202, result: expect.anything() }],
  ]);
});
