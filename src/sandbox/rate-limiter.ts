const windowSeconds = 60;

/** How a client stands with its limit after a request. */
export interface RateVerdict {
  readonly allowed: boolean;
  /** Whole requests that are left. */
  readonly left: number;
  /** Seconds until there is another one; 0 where there is. */
  readonly wait: number;
}

/** Lets each client so many requests a minute, as many at once; by real time, since clients wait in real time. */
export class RateLimiter {
  readonly #buckets = new Map<string, { left: number; at: number }>();

  /** @param now milliseconds of a clock that never goes back. */
  take(client: string, perMinute: number, now: number): RateVerdict {
    const bucket = this.#buckets.get(client) ?? { left: perMinute, at: now };
    const refilled = bucket.left + ((now - bucket.at) * perMinute) / (windowSeconds * 1000);
    const left = Math.min(perMinute, refilled);
    const allowed = left >= 1;
    const after = allowed ? left - 1 : left;
    this.#buckets.set(client, { left: after, at: now });
    const wait = after >= 1 ? 0 : Math.ceil(((1 - after) * windowSeconds) / perMinute);
    return { allowed, left: Math.floor(after), wait };
  }

  clear(): void {
    this.#buckets.clear();
  }
}

/** The two RateLimit fields of the IETF draft. */
export const rateHeaders = (perMinute: number, { left, wait }: RateVerdict): Record<string, string> => ({
  'RateLimit-Policy': `"client";q=${perMinute};w=${windowSeconds}`,
  RateLimit: `"client";r=${left};t=${wait}`,
});
