import { describe, expect, test } from 'vitest';
import { withClient } from '../mini-platform.js';
import type { Reply } from '../platform.js';

const event = (n: number) => ({
  specversion: '1.0',
  id: `e${n}`,
  source: '/gi/v1',
  type: 'record.accepted',
  time: '2026-03-20T16:00:00+08:00',
  subject: 'x',
  data: {},
});
const page = (ids: readonly number[], nextCursor: string): Reply => ({
  json: { items: ids.map(event), nextCursor, highWaterMark: nextCursor, asOf: 'x' },
});

describe('events', () => {
  test('go on by the cursor until nothing is new', async () => {
    await withClient(
      { 'GET /events': [page([1, 2], 'e2'), page([3], 'e3'), page([], 'e3')] },
      async ({ client, asked }) => {
        const stream = client.events.stream({ follow: false, types: ['record.accepted', 'record.rejected'], limit: 2 });
        const ids: string[] = [];
        for await (const { id } of stream) ids.push(id);
        expect(ids).toEqual(['e1', 'e2', 'e3']);
        expect(stream.cursor).toBe('e3');
        const types = 'types=record.accepted%2Crecord.rejected&limit=2';
        expect(asked().slice(1)).toEqual([
          `GET /events?${types}`,
          `GET /events?after=e2&${types}`,
          `GET /events?after=e3&${types}`,
        ]);
      },
    );
  });

  test('the cursor stands at the last event that was dealt with', async () => {
    await withClient({ 'GET /events': page([4, 5, 6], 'e6') }, async ({ client, asked }) => {
      const stream = client.events.stream({ after: 'e3' });
      for await (const { id } of stream) if (id === 'e5') break;
      // what was broken off at may not have been dealt with
      expect(stream.cursor).toBe('e4');
      expect(asked().at(-1)).toBe('GET /events?after=e3');
    });
  });

  test('are waited for by long polls; a platform that answers at once is not asked without pause', async () => {
    const ending = new AbortController();
    await withClient(
      { 'GET /events': (_, n) => (n < 3 ? page([], 'e0') : page([1], 'e1')) },
      async ({ client, platform, runtime }) => {
        const stream = client.events.stream({ after: 'e0', signal: ending.signal, waitMs: 20_000 });
        for await (const { id } of stream) {
          expect(id).toBe('e1');
          break;
        }
        expect(platform.seen.slice(1).map(({ headers }) => headers['prefer'])).toEqual(Array(4).fill('wait=20'));
        expect(runtime.slept).toEqual([5000, 5000, 5000]);
      },
    );
  });

  test('a cursor that does not move on is told', async () => {
    await withClient({ 'GET /events': page([1], 'e0') }, async ({ client }) => {
      const going = client.events.stream({ after: 'e0' })[Symbol.asyncIterator]().next();
      await expect(going).rejects.toMatchObject({ name: 'ContractError', code: 'CURSOR_REPEATED' });
    });
  });

  test('a place that is too long ago', async () => {
    const gone = { status: 410, json: { code: 'CURSOR_EXPIRED', earliestCursor: 'e9' } };
    await withClient({ 'GET /events': gone }, async ({ client }) => {
      const going = client.events.stream({ after: 'e0' })[Symbol.asyncIterator]().next();
      await expect(going).rejects.toMatchObject({ code: 'CURSOR_EXPIRED', problem: { earliestCursor: 'e9' } });
    });
  });
});
