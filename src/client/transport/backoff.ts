import type { RetryPolicy } from '../options.js';

/**
 * Milliseconds to wait before the next attempt. What the platform asks for is never undercut: chance is added to it, so that clients do not
 * come back all at once; otherwise chance is taken of a bound that doubles.
 * @param attempt attempts made, 1-based
 */
export function waitMs(attempt: number, asked: number | undefined, policy: RetryPolicy, random: () => number): number {
  const bound = Math.min(policy.capMs, policy.baseMs * 2 ** (attempt - 1));
  if (asked === undefined) return random() * bound;
  return asked + random() * Math.min(policy.capMs, Math.max(policy.baseMs, asked / 5));
}
