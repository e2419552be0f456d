import type { Say } from '../../findings/say.js';
import type { RetryPolicy } from '../options.js';
import { waitMs } from './backoff.js';
import type { Call } from './call.js';
import type { RetryBudget } from './retry-budget.js';
import type { Verdict } from './settle.js';

interface Means {
  readonly policy: RetryPolicy;
  readonly budget: RetryBudget;
  readonly random: () => number;
  readonly say: Say;
}

const seconds = (milliseconds: number): number => Math.round(milliseconds / 100) / 10;

/**
 * @returns milliseconds to wait before the next attempt
 * @throws {IntegrityError} with the reason, where there is to be none
 */
export function retryOrGiveUp(
  { afterMs, error }: Extract<Verdict, { kind: 'again' }>,
  call: Call,
  { policy, budget, random, say }: Means,
): number {
  const { leftMs, attempts } = call;
  if (attempts >= policy.maxAttempts)
    throw error(say(`已请求 ${attempts} 次，不再重试`, `${attempts} requests were made`));
  if (afterMs !== undefined && afterMs >= leftMs) {
    const [asked, left] = [seconds(afterMs), seconds(leftMs)];
    throw error(
      say(
        `平台要求 ${asked} 秒后再试，超过本次调用剩下的 ${left} 秒，没有等`,
        `it asks to wait ${asked} s, and ${left} s are left for this call`,
      ),
    );
  }
  const wanted = waitMs(attempts, afterMs, policy, random);
  // chance does not take the time an answer needs
  const waiting = afterMs === undefined ? wanted : Math.min(wanted, (afterMs + leftMs) / 2);
  if (waiting >= leftMs)
    throw error(
      say(`${call.deadlineMs / 1000} 秒的期限将到，不再重试`, `the deadline of ${call.deadlineMs / 1000} s is near`),
    );
  if (!budget.spend()) throw error(say('近来失败太多，不再重试', 'too many requests failed of late'));
  return waiting;
}
