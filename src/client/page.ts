import type { Say } from '../findings/say.js';
import type { ApiPromise } from './api-promise.js';
import { ContractError } from './errors.js';

/** A part of a list as the platform gives it out. */
export interface PageBody<T> {
  readonly items: readonly T[];
  /** Only null ends a list; an empty part does not. */
  readonly nextCursor: string | null;
  readonly asOf?: string;
}

export const pageMembers: readonly string[] = ['items', 'nextCursor'];

/** A list that is asked for part by part while it is gone through. Each going through begins anew. */
export class Page<T> implements AsyncIterable<T> {
  readonly #ask: (cursor: string | undefined) => ApiPromise<PageBody<T>>;
  readonly #say: Say;
  readonly #from: string | undefined;

  constructor(ask: (cursor: string | undefined) => ApiPromise<PageBody<T>>, say: Say, from?: string) {
    this.#ask = ask;
    this.#say = say;
    this.#from = from;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** The parts, each with the cursor of the next. @throws {ContractError} for a cursor that leads back: the list would not end */
  async *pages(): AsyncGenerator<PageBody<T>, void, undefined> {
    const seen = new Set<string>();
    for (let cursor = this.#from; ; ) {
      if (cursor !== undefined) seen.add(cursor);
      const page = await this.#ask(cursor);
      yield page;
      if (page.nextCursor === null) return;
      cursor = page.nextCursor;
      if (typeof cursor !== 'string' || seen.has(cursor)) throw this.#leadsBack();
    }
  }

  /** The whole list. @param most items after which one stops; for lists of unknown length */
  async all(most: number = Number.POSITIVE_INFINITY): Promise<T[]> {
    const items: T[] = [];
    for await (const item of this) {
      if (items.length >= most) break;
      items.push(item);
    }
    return items;
  }

  #leadsBack(): ContractError {
    return new ContractError(
      this.#say(
        '平台给的下一页位置用过了，或者读不懂，这个列表没有尽头，没有再取；请与平台核对',
        'The cursor of the next page was used before or cannot be read: the list would not end',
      ),
      { code: 'CURSOR_REPEATED', outcome: 'not-applied', retryable: false },
    );
  }
}
