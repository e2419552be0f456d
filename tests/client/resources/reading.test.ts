import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Client } from '../../../src/client/client.js';
import { pathOf } from '../../../src/client/paths.js';
import { complaints, record, submission, withClient } from '../mini-platform.js';
import type { Reply } from '../platform.js';

const page = (items: readonly unknown[], nextCursor: string | null): Reply => ({
  json: { items, nextCursor, asOf: '2026-03-20T16:00:00+08:00' },
});

describe('pages', () => {
  test('end at null, not at an empty part', async () => {
    const routes = { 'GET /submissions': [page([1, 2], 'b'), page([], 'c'), page([3], null)] };
    await withClient(routes, async ({ client, asked }) => {
      expect(await client.submissions.list({ state: 'completed', limit: 2 }).all()).toEqual([1, 2, 3]);
      expect(asked().slice(1)).toEqual([
        'GET /submissions?state=completed&limit=2',
        'GET /submissions?state=completed&limit=2&cursor=b',
        'GET /submissions?state=completed&limit=2&cursor=c',
      ]);
    });
  });

  test('are asked for as far as one goes', async () => {
    await withClient({ 'GET /submissions': (_, n) => page([n], `c-${n}`) }, async ({ client, asked }) => {
      for await (const one of client.submissions.list()) if ((one as unknown) === 1) break;
      expect(asked()).toHaveLength(3);
      expect(await client.submissions.list().all(3)).toHaveLength(3);
    });
  });

  test('a cursor that leads back is told', async () => {
    await withClient({ 'GET /submissions': [page([1], 'a'), page([2], 'b'), page([3], 'a')] }, async ({ client }) => {
      const seen: unknown[] = [];
      const going = (async () => {
        for await (const one of client.submissions.list()) seen.push(one);
      })();
      await expect(going).rejects.toMatchObject({ name: 'ContractError', code: 'CURSOR_REPEATED' });
      expect(seen).toEqual([1, 2, 3]);
    });
  });

  test('a list without a cursor does not pass for a whole one', async () => {
    await withClient({ 'GET /submissions': { json: { items: [1] } } }, async ({ client }) => {
      await expect(client.submissions.list().all()).rejects.toMatchObject({ code: 'ANSWER_NOT_AS_AGREED' });
    });
  });
});

describe('what is asked', () => {
  const none = page([], null);
  const stored = { recordType: 'complaint', recordId: 'r/1', revision: 1, recordDigest: 'x', record };
  const rows: readonly [string, Reply, (client: Client) => Promise<unknown>, unknown?][] = [
    [
      'GET /',
      { json: { environment: 'sandbox', limits: { entries: 9 } }, headers: { 'gi-environment': 'sandbox' } },
      (client) => client.service.document(),
    ],
    ['GET /status', { json: { state: 'open' } }, (client) => client.service.status()],
    ['GET /catalogue', none, (client) => client.catalogue.list().all()],
    [
      'GET /catalogue/complaint',
      { json: { recordType: 'complaint', code: '505', title: 'x', measures: [12] } },
      (client) => client.catalogue.get('complaint'),
    ],
    ['GET /standards', none, (client) => client.standards.list().all()],
    [
      'GET /standards/latest',
      { json: { version: '0.1.0', recordTypes: [] } },
      (client) => client.standards.get('latest'),
    ],
    [
      'GET /standards/0.1.0/schemas/arrears',
      { json: { $schema: 'x', title: 'y', type: 'object' } },
      (client) => client.standards.schema('0.1.0', 'arrears'),
    ],
    ['GET /code-sets', none, (client) => client.codeSets.list({ version: '0.1.0' }).all()],
    ['GET /code-sets/gender', { json: { codeSet: 'gender', codes: [] } }, (client) => client.codeSets.get('gender')],
    ['GET /obligations', none, (client) => client.obligations.list({ period: '2026', state: 'overdue' }).all()],
    ['GET /records/complaint/r%2F1', { json: stored }, (client) => client.records.get('complaint', 'r/1')],
    ['GET /records/complaint/r%2F1/revisions', none, (client) => client.records.revisions('complaint', 'r/1').all()],
    ['GET /submissions/a', { json: submission('a') }, (client) => client.submissions.get('a')],
    ['GET /submissions/a/results', none, (client) => client.submissions.results('a', { outcome: 'rejected' }).all()],
    [
      'POST /validations',
      { json: { counts: {}, issues: [], results: [] } },
      (client) => client.validations.create(complaints(1)),
    ],
  ];
  test.each(rows)('%s', async (route, reply, call) => {
    await withClient({ [route]: reply }, async ({ client, asked }) => {
      const answer = await call(client);
      expect(answer).toEqual(reply === none ? [] : reply.json);
      expect(asked().at(-1)?.split('?')[0]).toBe(route);
    });
  });

  test('corrections and withdrawals are submissions of one record', async () => {
    const one = complaints(1);
    await withClient(
      { 'POST /records/complaint/r-0/corrections': { status: 409, json: { code: 'STATE_CONFLICT' } } },
      async ({ client, platform }) => {
        await expect(client.records.correct('complaint', 'r-0', one as never)).rejects.toMatchObject({
          name: 'ConflictError',
        });
        expect(platform.seen.at(-1)?.headers['idempotency-key']).toBe(one.batch.batchId);
        await expect(client.records.withdraw('complaint', 'r-0', one as never)).rejects.toMatchObject({
          code: 'NO_ROUTE',
        });
        expect(platform.seen.at(-1)?.path).toBe('/records/complaint/r-0/withdrawals');
      },
    );
  });

  test('what seldom changes is asked for by its ETag', async () => {
    const first = { json: { version: '0.1.0', recordTypes: [] }, headers: { etag: '"v1"' } };
    await withClient(
      { 'GET /standards/latest': [first, { status: 304 }, { status: 304 }] },
      async ({ client, platform }) => {
        for (let i = 0; i < 3; i += 1) expect(await client.standards.get('latest')).toEqual(first.json);
        expect(platform.seen.slice(1).map(({ headers }) => headers['if-none-match'])).toEqual([
          undefined,
          '"v1"',
          '"v1"',
        ]);
      },
    );
  });

  test('a 304 that was not asked for is no answer', async () => {
    await withClient({ 'GET /submissions/a': { status: 304 } }, async ({ client }) => {
      await expect(client.submissions.get('a')).rejects.toMatchObject({ code: 'UNASKED_304' });
    });
  });

  test('for another unit, in English, with one’s own request', async () => {
    await withClient(
      { 'GET /other': { json: { a: 1 } } },
      async ({ client, platform }) => {
        expect(await client.request({ path: ['other'], members: [] })).toEqual({ a: 1 });
        expect(platform.seen.at(-1)?.headers).toMatchObject({
          'gi-acting-for': '11370100MADEUP128H',
          'accept-language': 'en',
        });
        await expect(client.submissions.get('x')).rejects.toThrow(/The platform/);
      },
      { actingFor: '11370100MADEUP128H', locale: 'en' },
    );
  });
});

describe('a path', () => {
  test.each([[''], ['.'], ['..'], ['%2e%2E'], [undefined], [null]])('has no segment %j', (segment) => {
    expect(() => pathOf(['records', segment as string])).toThrow(TypeError);
  });

  test('keeps every segment one', () => {
    const segment = fc.string({ minLength: 1, unit: 'grapheme' }).filter((one) => !/^(\.{1,2}|%2e(%2e)?)$/i.test(one));
    fc.assert(
      fc.property(segment, (one) => {
        const url = new URL(`http://x.invalid/gi/v1${pathOf(['records', one, 'revisions'])}`);
        expect(url.pathname.split('/').length).toBe(6);
        expect(decodeURIComponent(url.pathname.split('/')[4]!)).toBe(one);
      }),
    );
  });
});

describe('by the environment', () => {
  const env = { LUCHENG_BASE_URL: 'https://gi.example.com/gi/v1', LUCHENG_MODE: 'sandbox', LUCHENG_TOKEN: 'made-up' };
  test.each([
    ['a token', env],
    ['id and secret', { ...env, LUCHENG_TOKEN: undefined, LUCHENG_CLIENT_ID: 'a', LUCHENG_CLIENT_SECRET: 'b' }],
  ])('%s', (_, own) => {
    expect(Client.fromEnv({}, own)).toBeInstanceOf(Client);
  });

  test.each([
    ['LUCHENG_BASE_URL', { ...env, LUCHENG_BASE_URL: '' }],
    ['LUCHENG_MODE', { ...env, LUCHENG_MODE: undefined }],
    ['LUCHENG_MODE', { ...env, LUCHENG_MODE: 'production' }],
    ['LUCHENG_CLIENT_SECRET', { ...env, LUCHENG_TOKEN: undefined, LUCHENG_CLIENT_ID: 'a' }],
  ])('%s is asked for', (name, own) => {
    expect(() => Client.fromEnv({}, own)).toThrow(name);
  });

  test('what is given goes before', () => {
    expect(
      Client.fromEnv({ baseUrl: 'https://other.example.com', mode: 'live' }, { LUCHENG_TOKEN: 'made-up' }),
    ).toBeInstanceOf(Client);
  });
});
