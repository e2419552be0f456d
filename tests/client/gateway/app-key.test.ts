import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { appKeyGateway } from '../../../src/client/gateway/app-key.js';
import type { Operation } from '../../../src/client/transport/operation.js';
import { type Reply, type Seen, still, withPlatform } from '../platform.js';

const own = { appKey: 'k', appSecret: 'made-up-secret' };
const hash = (name: string, text: string): string => createHash(name).update(text).digest('hex');
const request = {
  method: 'POST',
  path: '/gi/v1/submissions?x=1',
  body: new TextEncoder().encode('{}'),
  headers: {},
  now: Date.parse('2026-03-20T23:30:00Z'),
};

test.each([
  ['Beijing time, SHA-1', {}, '20260321073000', hash('sha1', 'kmade-up-secret20260321073000')],
  [
    'milliseconds, SHA-256',
    { timestamp: 'epoch-ms', digest: 'sha256' },
    '1774049400000',
    hash('sha256', 'kmade-up-secret1774049400000'),
  ],
  [
    'SM3, upper case',
    { digest: 'sm3', encoding: 'HEX' },
    '20260321073000',
    hash('sm3', 'kmade-up-secret20260321073000').toUpperCase(),
  ],
  [
    'over method, path and body',
    {
      over: ({ timestamp, request: { method, path, body } }: { timestamp: string; request: typeof request }) =>
        `${method}${path}${timestamp}${Buffer.from(body)}`,
    },
    '20260321073000',
    hash('sha1', 'POST/gi/v1/submissions?x=120260321073000{}'),
  ],
] as const)('%s', async (_, options, timestamp, sign) => {
  const gateway = appKeyGateway({ ...own, ...(options as object) });
  expect(await gateway.headers(request)).toEqual({ 'x-app-key': 'k', 'x-timestamp': timestamp, 'x-sign': sign });
});

test('base64 and names of headers', async () => {
  const gateway = appKeyGateway({
    ...own,
    encoding: 'base64',
    names: { appKey: 'AppKey', timestamp: 'Timestamp', sign: 'Sign' },
  });
  const sign = createHash('sha1').update('kmade-up-secret20260321073000').digest('base64');
  expect(await gateway.headers(request)).toEqual({ AppKey: 'k', Timestamp: '20260321073000', Sign: sign });
});

describe('a wrong clock', () => {
  const post: Operation = { method: 'POST', path: '/x', effect: 'keyed', key: 'k', body: new Uint8Array([123, 125]) };
  const here = Date.parse('2026-03-20T08:00:00Z');
  const there = (minutes: number): string => new Date(here + minutes * 60_000).toUTCString();
  const expired = (minutes: number, more: Reply = {}): Reply => ({
    status: 401,
    headers: { date: there(minutes) },
    json: { code: 'SIGN_EXPIRED', message: '请求时间戳已过期' },
    ...more,
  });
  const timesOf = (seen: readonly Seen[]): unknown[] => seen.map(({ headers }) => headers['x-timestamp']);
  const gateway = appKeyGateway({ ...own, timestamp: 'epoch-ms' });

  test.each([
    [8, '本机时钟慢 8 分钟'],
    [-8, '本机时钟快 8 分钟'],
    [180, '本机时钟慢 3 小时'],
  ])('%s minutes: put right once, and told', async (minutes, words) => {
    const told: string[] = [];
    await withPlatform(
      [expired(minutes), { json: { ok: true } }],
      async ({ transport, platform }) => {
        const { notices, attempts } = await transport.send(post);
        expect(attempts).toBe(2);
        expect(notices).toEqual([expect.stringContaining(words)]);
        expect(told).toEqual(notices);
        expect(timesOf(platform.seen)).toEqual([String(here), String(here + minutes * 60_000)]);
        await transport.send(post);
        expect(timesOf(platform.seen).at(-1)).toBe(String(here + minutes * 60_000));
      },
      { gateway, runtime: still(here), logger: { warn: (message) => told.push(message) } },
    );
  });

  test('refused with the right time too: the end, with the words', async () => {
    await withPlatform(
      [expired(8)],
      async ({ transport, platform }) => {
        const error = { name: 'AuthenticationError', message: expect.stringContaining('本机时钟慢 8 分钟') };
        await expect(transport.send(post)).rejects.toMatchObject(error);
        expect(platform.seen).toHaveLength(2);
      },
      { gateway, runtime: still(here) },
    );
  });

  test('the clock is right: nothing is tried again', async () => {
    await withPlatform(
      [expired(0.5)],
      async ({ transport, platform }) => {
        await expect(transport.send(post)).rejects.toMatchObject({ name: 'AuthenticationError' });
        expect(platform.seen).toHaveLength(1);
      },
      { gateway, runtime: still(here) },
    );
  });

  test('serverTime of the problem counts more than Date', async () => {
    const json = { code: 'CLOCK_SKEW', serverTime: '2026-03-20T16:05:00+08:00' };
    await withPlatform(
      [expired(50, { json }), { json: { ok: true } }],
      async ({ transport, platform }) => {
        await transport.send(post);
        expect(timesOf(platform.seen)[1]).toBe(String(here + 300_000));
      },
      { gateway, runtime: still(here) },
    );
  });
});
