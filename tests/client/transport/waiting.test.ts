import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnavailableError } from '../../../src/client/errors.js';
import { waitMs } from '../../../src/client/transport/backoff.js';
import { defaultRetry } from '../../../src/client/transport/defaults.js';
import type { Operation } from '../../../src/client/transport/operation.js';
import { retryAfterMs } from '../../../src/client/transport/retry-after.js';
import { type Reply, still, withPlatform } from '../platform.js';

const keyed: Operation = { method: 'POST', path: '/x', effect: 'keyed', key: 'k', body: new Uint8Array([123, 125]) };
const now = Date.parse('2026-03-20T08:00:00Z');
const date = 'Fri, 20 Mar 2026 08:10:00 GMT';

describe('what the platform asks to wait', () => {
  test.each([
    ['seconds', { 'retry-after': '7' }, undefined, 7000],
    ['nothing', {}, undefined, undefined],
    ['no time at all', { 'retry-after': '0' }, undefined, 0],
    ['a date, by the clock here', { 'retry-after': 'Fri, 20 Mar 2026 08:00:05 GMT' }, undefined, 5000],
    ['a date, by the clock there', { date, 'retry-after': 'Fri, 20 Mar 2026 08:10:05 GMT' }, undefined, 5000],
    ['a date that has passed', { date, 'retry-after': 'Fri, 20 Mar 2026 08:00:05 GMT' }, undefined, 0],
    ['the problem says more', { 'retry-after': '1' }, 9, 9000],
    ['the problem alone', {}, 2, 2000],
    ['less than nothing', { 'retry-after': '-5' }, undefined, undefined],
    ['what nobody understands', { 'retry-after': 'soon' }, 'soon', undefined],
    ['without end', { 'retry-after': '9'.repeat(400) }, undefined, undefined],
  ])('%s', (_, headers, own, expected) => {
    expect(retryAfterMs(headers as Record<string, string>, own, now)).toBe(expected);
  });

  test('nothing a platform can write breaks it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.anything(), (after, when, own) => {
        const waiting = retryAfterMs({ 'retry-after': after, date: when }, own, now);
        expect(waiting === undefined || (waiting >= 0 && Number.isFinite(waiting))).toBe(true);
      }),
    );
  });

  test('is never undercut, and chance adds to it', () => {
    const chance = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 3_600_000 }), chance, (n, asked, x) => {
        expect(waitMs(n, asked, defaultRetry, () => x)).toBeGreaterThanOrEqual(asked);
        expect(waitMs(n, undefined, defaultRetry, () => x)).toBeLessThanOrEqual(defaultRetry.capMs);
      }),
    );
    expect(waitMs(1, 1000, defaultRetry, () => 0.5)).toBe(1250);
    expect([1, 2, 3, 9].map((n) => waitMs(n, undefined, defaultRetry, () => 0.5))).toEqual([250, 500, 1000, 15_000]);
  });
});

describe('waiting', () => {
  const busy = (after: string): Reply => ({ status: 503, headers: { 'retry-after': after }, json: { code: 503 } });
  const failing = async (call: Promise<unknown>): Promise<UnavailableError> => {
    const error = await call.then(
      () => null,
      (one: unknown) => one,
    );
    expect(error).toBeInstanceOf(UnavailableError);
    return error as UnavailableError;
  };

  test('as long as asked by seconds and by dates; an hour is not waited for, and the reason is told', async () => {
    const runtime = still(Date.now());
    const replies: Reply[] = [
      { status: 429, headers: { 'retry-after': '1' }, json: { code: 429 } },
      busy(new Date(Date.now() + 3000).toUTCString()),
      busy('3600'),
    ];
    await withPlatform(
      replies,
      async ({ transport, platform }) => {
        const error = await failing(transport.send(keyed));
        expect(error.message).toContain('平台要求 3600 秒后再试，超过本次调用剩下的');
        expect(error.retryAfterMs).toBe(3_600_000);
        expect(error.attempts).toBe(3);
        expect(platform.seen).toHaveLength(3);
      },
      { runtime },
    );
    expect(runtime.slept).toHaveLength(2);
    for (const waited of runtime.slept) expect(waited).toBeGreaterThanOrEqual(1000);
  });

  test('chance takes no more than half the time there is beyond what is asked', async () => {
    const runtime = still(now, 0.99);
    await withPlatform(
      [busy('9'), { json: {} }],
      async ({ transport }) => {
        await transport.send(keyed, { deadlineMs: 10_000 });
        expect(runtime.slept).toEqual([9500]);
      },
      { runtime },
    );
  });

  test('the deadline spans all attempts', async () => {
    await withPlatform(
      [busy('40')],
      async ({ transport, platform }) => {
        const error = await failing(transport.send(keyed, { deadlineMs: 100_000 }));
        expect(error.message).toContain('平台要求 40 秒后再试');
        expect(platform.seen).toHaveLength(3);
      },
      { runtime: still(now, 0) },
    );
  });

  test('an answer that never comes ends with the deadline', async () => {
    await withPlatform([{ stall: 'before' }], async ({ transport }) => {
      const slow = transport.send({ method: 'GET', path: '/x', effect: 'read' }, { deadlineMs: 80 });
      expect((await failing(slow)).code).toBe('NETWORK_TIMEOUT');
    });
  });

  test('the caller ends it while waiting, and while a request is on its way', async () => {
    const runtime = {
      ...still(),
      sleep: (_: number, signal: AbortSignal) =>
        new Promise<void>((_done, fail) => signal.addEventListener('abort', () => fail(signal.reason))),
    };
    const waiting = new AbortController();
    await withPlatform(
      () => {
        setTimeout(() => waiting.abort(), 20);
        return busy('1');
      },
      async ({ transport }) => {
        await expect(transport.send(keyed, { signal: waiting.signal })).rejects.toMatchObject({
          name: 'AbortedError',
          code: 'ABORTED',
        });
      },
      { runtime: runtime as never },
    );
    const flying = new AbortController();
    await withPlatform(
      () => {
        flying.abort();
        return { stall: 'before' };
      },
      async ({ transport, platform }) => {
        const error = { name: 'AbortedError', outcome: 'unknown' };
        await expect(transport.send(keyed, { signal: flying.signal })).rejects.toMatchObject(error);
        const none = { name: 'AbortedError', outcome: 'not-applied' };
        await expect(transport.send(keyed, { signal: AbortSignal.abort() })).rejects.toMatchObject(none);
        expect(platform.seen).toHaveLength(1);
      },
    );
  });
});

describe('a platform that is down', () => {
  const down: Reply = { status: 503, json: {} };

  test('is left alone after failures in a row, and tried by one request', async () => {
    let answer: Reply = down;
    const runtime = still();
    await withPlatform(
      () => answer,
      async ({ transport, platform }) => {
        await expect(transport.send(keyed)).rejects.toMatchObject({ code: 'HTTP_503' });
        await expect(transport.send(keyed)).rejects.toMatchObject({ code: 'CIRCUIT_OPEN', outcome: 'not-applied' });
        expect(platform.seen).toHaveLength(5);
        await expect(transport.send(keyed)).rejects.toMatchObject({ code: 'CIRCUIT_OPEN', attempts: 0 });
        expect(platform.seen).toHaveLength(5);
        await runtime.sleep(60_000, new AbortController().signal);
        const [first, second] = await Promise.allSettled([transport.send(keyed), transport.send(keyed)]);
        expect([first.status, second.status]).toEqual(['rejected', 'rejected']);
        expect(platform.seen).toHaveLength(6);
        answer = { json: {} };
        await runtime.sleep(60_000, new AbortController().signal);
        await transport.send(keyed);
        await Promise.all([transport.send(keyed), transport.send(keyed)]);
      },
      { runtime, breaker: { failures: 5, openMs: 60_000 } },
    );
  });

  test('few requests are repeated when most fail', async () => {
    await withPlatform(
      [down],
      async ({ transport, platform }) => {
        for (let i = 0; i < 50; i += 1) await transport.send(keyed).catch(() => {});
        // 500 tokens are 100 repetitions
        expect(platform.seen).toHaveLength(50 + 100);
        await expect(transport.send(keyed)).rejects.toThrow('近来失败太多，不再重试');
      },
      { breaker: { failures: 1e9 } },
    );
  });
});
