import { type Dispatcher, request } from 'undici';
import { type Answer, answerOf } from '../answers/answer.js';
import type { ResponseLimits } from '../options.js';
import { type NetworkFailure, networkFailure } from './network-failure.js';
import { EncodingError, OversizeError, readBody } from './read-body.js';
import type { Headers } from './retry-after.js';
import { TimeUp } from './until.js';

/** What a request met with when there was no whole answer. */
export interface AttemptFailure {
  readonly sent: 'never' | 'unknown';
  readonly kind: NetworkFailure['kind'] | 'timeout' | 'truncated' | 'oversize' | 'encoding';
  readonly code: string;
}

export type AttemptOutcome =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly failure: AttemptFailure; readonly cause: unknown };

export interface AttemptRequest {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Headers;
  readonly body: Uint8Array | null;
  readonly dispatcher: Dispatcher;
  readonly signal: AbortSignal;
  readonly limits: ResponseLimits;
}

/** One request and its answer. Never throws: whatever happens is an outcome. */
export async function attempt(asked: AttemptRequest): Promise<AttemptOutcome> {
  const { url, method, headers, body, dispatcher, signal, limits } = asked;
  let response: Dispatcher.ResponseData;
  try {
    response = await request(url, { method, headers, body, dispatcher, signal });
  } catch (cause) {
    return { kind: 'failed', failure: failureOf(cause, signal), cause };
  }
  const { statusCode: status } = response;
  const own = flat(response.headers);
  try {
    const bytes = await readBody(response.body, own['content-encoding'] ?? '', limits);
    return { kind: 'answered', answer: answerOf(status, own, bytes) };
  } catch (cause) {
    // a refusal is one by its status, whatever became of its words
    if (status >= 400) return { kind: 'answered', answer: answerOf(status, own, new Uint8Array()) };
    return { kind: 'failed', failure: bodyFailure(cause, signal), cause };
  }
}

function failureOf(cause: unknown, signal: AbortSignal): AttemptFailure {
  if (signal.aborted)
    return { sent: 'unknown', kind: 'timeout', code: signal.reason instanceof TimeUp ? '' : 'ABORTED' };
  return networkFailure(cause);
}

function bodyFailure(cause: unknown, signal: AbortSignal): AttemptFailure {
  if (signal.aborted) return failureOf(cause, signal);
  if (cause instanceof OversizeError) return { sent: 'unknown', kind: 'oversize', code: cause.message };
  if (cause instanceof EncodingError) return { sent: 'unknown', kind: 'encoding', code: cause.message };
  return { sent: 'unknown', kind: 'truncated', code: (cause as NodeJS.ErrnoException).code ?? '' };
}

/** Headers that came more than once are joined; `Set-Cookie` is nobody's business here. */
const flat = (headers: Dispatcher.ResponseData['headers']): Headers =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || name === 'set-cookie' ? [] : [[name.toLowerCase(), String(value)]],
    ),
  );
