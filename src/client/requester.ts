import type { Say } from '../findings/say.js';
import { type ApiPromise, apiPromise, type ResponseInfo, type WithResponse } from './api-promise.js';
import { ContractError } from './errors.js';
import type { CallOptions } from './options.js';
import { pathOf, type Query } from './paths.js';
import type { Effect, Exchange } from './transport/operation.js';
import type { Transport } from './transport/transport.js';

/** One operation of the contract. */
export interface Ask {
  readonly method?: 'GET' | 'POST';
  readonly path: readonly string[];
  readonly query?: Query;
  /** What a POST does if it is sent twice; a GET is read. */
  readonly effect?: Effect;
  readonly key?: string;
  readonly body?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly anonymous?: boolean;
  /** Milliseconds the platform is asked to hold the answer back. */
  readonly heldMs?: number;
  /** Members without which an answer is not what the contract says. */
  readonly members: readonly string[];
  /** True for an answer that holds these members and is not searched for failures: among its members is `code`. */
  readonly hasCode?: boolean;
  /** True for another form of answer that is understood. */
  readonly understood?: (value: unknown) => boolean;
  /** True for what seldom changes: it is kept, and asked for by its ETag. */
  readonly kept?: boolean;
}

interface Kept {
  readonly etag: string;
  readonly value: unknown;
}

/** Answers that are kept at most. */
const keptAnswers = 200;

/** Asks the platform and reads what the contract says of answers; resources speak through it. */
export class Requester {
  readonly #transport: Transport;
  readonly say: Say;
  readonly #kept = new Map<string, Kept>();

  constructor(transport: Transport, say: Say) {
    this.#transport = transport;
    this.say = say;
  }

  /** @param finish what is made of the answer, with what the operator is told of it */
  ask<T, R = T>(
    ask: Ask,
    options: CallOptions = {},
    finish?: (value: T, notices: string[]) => R | Promise<R>,
  ): ApiPromise<R> {
    return apiPromise(this.#ask(ask, options, finish));
  }

  async #ask<T, R>(
    ask: Ask,
    options: CallOptions,
    finish?: (value: T, notices: string[]) => R | Promise<R>,
  ): Promise<WithResponse<R>> {
    const path = pathOf(ask.path, ask.query) || '/';
    const kept = ask.kept === true ? this.#kept.get(path) : undefined;
    const agreed = (value: unknown): boolean => hasMembers(value, ask.members);
    const understood = ask.understood ?? (ask.hasCode === true ? agreed : undefined);
    const effect = ask.effect ?? (ask.method === 'POST' ? 'unkeyed' : 'read');
    const exchange = await this.#transport.send(
      {
        method: ask.method ?? 'GET',
        path,
        effect,
        agreed,
        ...(understood === undefined ? {} : { understood }),
        ...(ask.key === undefined ? {} : { key: ask.key }),
        ...(ask.body === undefined ? {} : { body: ask.body }),
        ...(ask.anonymous === true ? { anonymous: true } : {}),
        ...(ask.heldMs === undefined ? {} : { heldMs: ask.heldMs }),
        headers: { ...ask.headers, ...(kept === undefined ? {} : { 'if-none-match': kept.etag }) },
      },
      options,
    );
    const value = this.#valueOf(exchange, kept, effect !== 'read');
    const etag = exchange.answer.headers['etag'];
    if (ask.kept === true && etag !== undefined) this.#keep(path, { etag, value });
    const notices = [...exchange.notices];
    const data = finish === undefined ? (value as R) : await finish(value as T, notices);
    return { data, response: infoOf(exchange, notices) };
  }

  #keep(path: string, kept: Kept): void {
    this.#kept.delete(path);
    this.#kept.set(path, kept);
    if (this.#kept.size > keptAnswers) this.#kept.delete(this.#kept.keys().next().value!);
  }

  #valueOf({ answer, requestId, attempts }: Exchange, kept: Kept | undefined, write: boolean): unknown {
    if (answer.status === 304 && kept !== undefined) return structuredClone(kept.value);
    if (answer.content.kind === 'json') return answer.content.value;
    throw new ContractError(
      this.say(
        '平台说内容没有变（304），但没有问过它',
        'The platform says that nothing changed (304), which it was not asked',
      ),
      {
        code: 'UNASKED_304',
        outcome: write ? 'unknown' : 'not-applied',
        retryable: false,
        requestId,
        attempts,
        status: answer.status,
      },
    );
  }
}

function hasMembers(value: unknown, members: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  // a list goes on by its cursor: without one nobody knows whether it ends
  return members.every((name) =>
    name === 'items' ? Array.isArray((value as Record<string, unknown>)[name]) : Object.hasOwn(value, name),
  );
}

const infoOf = ({ answer, requestId, attempts }: Exchange, notices: readonly string[]): ResponseInfo => ({
  status: answer.status,
  headers: answer.headers,
  requestId,
  attempts,
  replayed: answer.headers['idempotency-replayed'] === 'true',
  notices,
});

/** Bytes of a JSON body; they are made once and sent again as they are. */
export const jsonBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
