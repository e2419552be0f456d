import { waitFor } from '../changes.js';
import { ProblemError } from '../problem.js';
import type { Answer, Handlers, TenantCall } from '../server/call.js';
import { limitOf, waitOf } from '../server/query.js';
import { eventsAfter, firstPlace, type StoredEvent } from '../store/events.js';
import { stated } from '../times.js';

const idOf = (seq: number): string => `e${seq}`;

function shown({ seq, type, time, subject, data }: StoredEvent): object {
  return { specversion: '1.0', id: idOf(seq), source: '/gi/v1', type, time: stated(time), subject, data };
}

/** How long events are given out. */
const daysKept = 400;

/** The place after which events are asked for; undefined where none is given. */
function afterOf(query: URLSearchParams): number | undefined {
  const after = query.get('after');
  if (after === null) return undefined;
  const seq = /^e(\d{1,9})$/.exec(after)?.[1];
  if (seq === undefined) {
    throw new ProblemError(
      'INVALID_CURSOR',
      `after「${after}」不是事件的位置；请原样用上一次的 nextCursor，或者从头取`,
      'after is no place among events; use nextCursor as it was given',
    );
  }
  return Number(seq);
}

const daysAgo = (now: Date, days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString();

async function listEvents(call: TenantCall): Promise<Answer> {
  const { platform, tenant, query, signal } = call;
  const { database, changes, clock } = platform;
  const first = await firstPlace(database, tenant.tenant, daysAgo(clock.now(), daysKept));
  const after = afterOf(query) ?? first;
  if (after < first) {
    throw new ProblemError(
      'CURSOR_EXPIRED',
      `事件只保留 ${daysKept} 天，请从 earliestCursor 开始取，其间的变化用查询核对`,
      `Events are kept for ${daysKept} days; begin at earliestCursor`,
      { earliestCursor: idOf(first) },
    );
  }
  const types = (query.get('types') ?? '').split(',').filter((type) => type !== '');
  const limit = limitOf(call);
  const ask = () => eventsAfter(database, tenant.tenant, after, types, limit);
  const { events, last } = await waitFor(ask, (found) => found.events.length > 0, waitOf(call), changes, signal);
  if (after > last) {
    throw new ProblemError(
      'INVALID_CURSOR',
      `还没有第 ${after} 件事，最新的是第 ${last} 件；平台重建过的，请从头取`,
      `There is no event ${after} yet, the last is ${last}`,
    );
  }
  // a page that is not full has looked at everything there is
  const reached = events.length < limit ? last : events.at(-1)!.seq;
  return {
    status: 200,
    body: {
      items: events.map(shown),
      nextCursor: idOf(Math.max(reached, after)),
      highWaterMark: idOf(last),
      asOf: stated(clock.text()),
    },
  };
}

export const eventHandlers: Handlers<'listEvents'> = {
  listEvents: {
    query: ['after', 'types', 'limit'],
    handle: listEvents,
  },
};
