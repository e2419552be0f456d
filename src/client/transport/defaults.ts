import type { BreakerOptions, ResponseLimits, RetryPolicy, Timeouts } from '../options.js';

export const defaultTimeouts: Timeouts = { connectMs: 5_000, attemptMs: 30_000, deadlineMs: 120_000 };
export const defaultRetry: RetryPolicy = { maxAttempts: 4, baseMs: 500, capMs: 30_000 };
export const defaultBreaker: BreakerOptions = { failures: 10, openMs: 15_000 };
export const defaultLimits: ResponseLimits = { bytes: 32 * 1024 * 1024, ratio: 200 };
