import type { Say } from '../../findings/say.js';
import type { Answer } from '../answers/answer.js';
import { errorOf, isRetryable, isUncertain } from '../answers/error-of.js';
import { problemOf } from '../answers/problem.js';
import { beginningOf } from '../answers/snippet.js';
import { notAsAgreed, notSuccess } from '../answers/unexpected.js';
import { AuthenticationError, type IntegrityError, PermissionError, UncertainOutcomeError } from '../errors.js';
import type { Redactor } from '../redactor.js';
import type { AttemptOutcome } from './attempt.js';
import type { Call } from './call.js';
import { failureError, mayPass } from './failure-error.js';
import { leftOpen } from './given-up.js';
import { retryAfterMs } from './retry-after.js';

/** What follows from one attempt. */
export type Verdict =
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly error: IntegrityError }
  /** Refused credentials: others may do, or the right time. */
  | { readonly kind: 'refused'; readonly code: string; readonly serverTime: number | null; readonly error: Giving }
  | {
      readonly kind: 'again';
      readonly afterMs: number | undefined;
      readonly error: Giving;
    };

/** The error there is where it is not tried again, for a reason. */
export type Giving = (reason?: string) => IntegrityError;

/** Judges one attempt by what became of the request: never sent, answered, or unknown. */
export function settle(outcome: AttemptOutcome, call: Call, say: Say, redactor: Redactor, now: number): Verdict {
  const { write, operation } = call;
  if (outcome.kind === 'failed') {
    const { failure } = outcome;
    if (failure.sent === 'unknown' && write) call.unsure = true;
    const error: Giving = (reason) => failureError(failure, call, say, reason);
    const once = failure.sent === 'unknown' && operation.effect === 'unkeyed';
    if (once || !mayPass(failure)) return { kind: 'failed', error: error() };
    return { kind: 'again', afterMs: undefined, error };
  }
  const { answer } = outcome;
  const { status, headers } = answer;
  const requestId = requestIdOf(answer, call);
  const sent = operation.body;
  if ((status >= 200 && status < 300) || status === 304) {
    if (status === 304) return { kind: 'done', answer };
    const facts = { status, requestId, attempts: call.attempts };
    const mask = (text: string): string => redactor.text(text, sent);
    const tell = (value: unknown): string => beginningOf(JSON.stringify(redactor.value(value, sent)));
    const context = { say, facts, write, key: operation.key, earlier: write && call.unsure, mask, tell };
    const value = answer.content.kind === 'json' ? answer.content.value : null;
    if (value !== null && operation.understood?.(value) === true) return { kind: 'done', answer };
    const wrong =
      notSuccess(answer, context) ?? (operation.agreed?.(value) === false ? notAsAgreed(answer, context) : null);
    return wrong === null ? { kind: 'done', answer } : { kind: 'failed', error: wrong };
  }
  const raw = problemOf(answer);
  const problem = redactor.value(raw, sent);
  const content =
    answer.content.kind === 'other'
      ? { ...answer.content, snippet: beginningOf(redactor.text(answer.content.snippet, sent)) }
      : answer.content;
  const afterMs = retryAfterMs(headers, raw.retryAfter, now);
  const { key } = operation;
  const facts = { say, requestId, retryAfterMs: afterMs, problem, write, key };
  const error: Giving = (reason) =>
    promoted(
      errorOf({ ...answer, content }, { ...facts, attempts: call.attempts, reason, earlier: call.unsure }),
      call,
      say,
    );
  if (status === 401) {
    const told = Date.parse(String(raw['serverTime'] ?? headers['date'] ?? ''));
    return { kind: 'refused', code: raw.code ?? '', serverTime: Number.isNaN(told) ? null : told, error };
  }
  const uncertain = isUncertain(status, raw) && write;
  if (uncertain) call.unsure = true;
  const twice = operation.effect === 'unkeyed' && (uncertain || raw.outcome === 'applied');
  if (!isRetryable(status, raw) || status === 403 || status === 413 || twice) return { kind: 'failed', error: error() };
  return { kind: 'again', afterMs, error };
}

/** The number the platform gave the request, or took from it. */
export const requestIdOf = ({ headers }: Answer, call: Call): string =>
  headers['x-request-id']?.slice(0, 128) ?? call.requestId;

/** Credentials are to be put right, and what is uncertain is told as such: all else an earlier request leaves open is uncertain. */
function promoted(error: IntegrityError, call: Call, say: Say): IntegrityError {
  const own =
    error instanceof AuthenticationError ||
    error instanceof PermissionError ||
    error instanceof UncertainOutcomeError ||
    error.outcome !== 'unknown';
  return own ? error : leftOpen(error, call, say);
}
