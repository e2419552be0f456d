import type { Say } from '../../findings/say.js';
import {
  AbortedError,
  type ErrorFacts,
  type IntegrityError,
  UnavailableError,
  UncertainOutcomeError,
} from '../errors.js';
import type { Call } from './call.js';

const factsOf = (call: Call, code: string): ErrorFacts => ({
  code,
  outcome: call.write && call.unsure ? 'unknown' : 'not-applied',
  retryable: true,
  requestId: call.requestId,
  attempts: call.attempts,
});

/** @param call whose caller ended it; a request may be on its way */
export const wasAborted = (call: Call, say: Say): AbortedError =>
  new AbortedError(
    say(`调用方取消了请求（请求号 ${call.requestId}）`, `The caller ended the request (request ${call.requestId})`),
    // what was on its way when the signal came may have arrived
    { ...factsOf(call, 'ABORTED'), outcome: call.write && call.attempts > 0 ? 'unknown' : 'not-applied' },
  );

/** The error of a call that was given up before or between requests. */
function unavailable(call: Call, facts: ErrorFacts, zh: string, en: string, say: Say): IntegrityError {
  if (facts.outcome !== 'unknown') return new UnavailableError(say(zh, en), facts);
  return new UncertainOutcomeError(
    say(
      `${zh}；先前的一次请求可能已经收下，请先按编号查询，不要换编号重送`,
      `${en}; an earlier request may have been taken: look it up, never send it under another key`,
    ),
    { ...facts, idempotencyKey: call.operation.key },
  );
}

/** The error of a call whose earlier request may have been carried out: what it met with later does not say that nothing was done. */
export function leftOpen(error: IntegrityError, call: Call, say: Say): UncertainOutcomeError {
  const { code, retryable, retryAfterMs, requestId, status, problem } = error;
  return new UncertainOutcomeError(
    say(
      `${error.message}；先前的一次请求可能已经收下，请先按编号查询，不要换编号重送`,
      `${error.message}; an earlier request may have been taken: look it up, never send it under another key`,
    ),
    {
      ...{ code, retryable, retryAfterMs, requestId, status, problem },
      attempts: call.attempts,
      idempotencyKey: call.operation.key,
    },
  );
}

export const deadlinePassed = (call: Call, say: Say): IntegrityError =>
  unavailable(
    call,
    factsOf(call, 'DEADLINE'),
    `在 ${call.deadlineMs / 1000} 秒的期限内没有办完，共请求 ${call.attempts} 次（请求号 ${call.requestId}）`,
    `Not done within ${call.deadlineMs / 1000} s and ${call.attempts} requests (request ${call.requestId})`,
    say,
  );

export const circuitOpen = (call: Call, leftMs: number, say: Say): IntegrityError =>
  unavailable(
    call,
    { ...factsOf(call, 'CIRCUIT_OPEN'), retryAfterMs: leftMs },
    `平台连续多次没有应答，暂停请求，约 ${Math.ceil(leftMs / 1000)} 秒后再试`,
    `The platform failed many times in a row: nothing is sent for about ${Math.ceil(leftMs / 1000)} s`,
    say,
  );
