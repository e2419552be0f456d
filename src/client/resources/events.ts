import type { Event } from '../../generated/api.js';
import { ContractError } from '../errors.js';
import type { CallOptions, Runtime } from '../options.js';
import type { Requester } from '../requester.js';

export interface EventQuery extends CallOptions {
  /** 从这里往后；上次的 `cursor`，没有的从最早的开始。 */
  readonly after?: string;
  readonly types?: readonly Event['type'][];
  readonly limit?: number;
  /** 没有新事件时请平台最多等多久再答；30 秒。 */
  readonly waitMs?: number;
  /** 为 false 的，取到没有新的为止；默认一直等下去。 */
  readonly follow?: boolean;
}

interface EventPage {
  readonly items: readonly Event[];
  readonly nextCursor: string;
  readonly highWaterMark?: string;
}

/** Between questions, where the platform does not hold its answers back. */
const pauseMs = 5_000;

/** 事件，按顺序，没有尽头。 The feed of events. Delivered at least once: the same id may come again. */
export class EventStream implements AsyncIterable<Event> {
  readonly #ask: (after: string | undefined) => Promise<EventPage>;
  readonly #query: EventQuery;
  readonly #runtime: Runtime;
  readonly #requester: Requester;
  /** 到哪里为止已经交给调用方；保存它，下次从这里继续。 What was handed over; keep it, and go on from it. */
  cursor: string | undefined;

  constructor(
    requester: Requester,
    query: EventQuery,
    runtime: Runtime,
    ask: (after: string | undefined) => Promise<EventPage>,
  ) {
    this.#requester = requester;
    this.#query = query;
    this.#runtime = runtime;
    this.#ask = ask;
    this.cursor = query.after;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Event, void, undefined> {
    const { follow = true, waitMs = 30_000, signal = new AbortController().signal } = this.#query;
    for (;;) {
      const asked = this.#runtime.monotonic();
      const after = this.cursor;
      const page = await this.#ask(after);
      if (page.items.length > 0 && page.nextCursor === after) throw this.#stands();
      for (const event of page.items) {
        yield event;
        // only now is it known that it was dealt with
        this.cursor = event.id;
      }
      this.cursor = page.nextCursor;
      if (page.items.length > 0) continue;
      if (!follow) return;
      const held = this.#runtime.monotonic() - asked;
      if (held < Math.min(waitMs, pauseMs)) await this.#runtime.sleep(pauseMs - held, signal);
    }
  }

  #stands(): ContractError {
    return new ContractError(
      this.#requester.say(
        '平台给了事件，位置却没有往前，再取还是这些；请与平台核对',
        'Events came, and the cursor did not move on',
      ),
      { code: 'CURSOR_REPEATED', outcome: 'not-applied', retryable: false },
    );
  }
}

/** 平台发生的事。 What happened on the platform. */
export class Events {
  readonly #requester: Requester;
  readonly #runtime: Runtime;
  constructor(requester: Requester, runtime: Runtime) {
    this.#requester = requester;
    this.#runtime = runtime;
  }

  /** @throws {NotFoundError} `CURSOR_EXPIRED`, with `problem.earliestCursor`, where `after` is too long ago */
  stream(query: EventQuery = {}): EventStream {
    const { types, limit, follow = true, waitMs = 30_000 } = query;
    const wait = follow ? { heldMs: waitMs, headers: { prefer: `wait=${Math.ceil(waitMs / 1000)}` } } : {};
    return new EventStream(this.#requester, query, this.#runtime, (after) =>
      this.#requester.ask(
        { path: ['events'], query: { after, types, limit }, members: ['items', 'nextCursor'], ...wait },
        query,
      ),
    );
  }
}
