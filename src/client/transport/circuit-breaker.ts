import type { BreakerOptions } from '../options.js';

/** Stops sending after unavailable outcomes in a row; after a while one request tries for all. */
export class CircuitBreaker {
  readonly #options: BreakerOptions;
  readonly #monotonic: () => number;
  #failures = 0;
  #openUntil: number | null = null;
  #probing = false;

  constructor(options: BreakerOptions, monotonic: () => number) {
    this.#options = options;
    this.#monotonic = monotonic;
  }

  /** Null where a request may be sent; else milliseconds until one may. */
  admit(): number | null {
    if (this.#openUntil === null) return null;
    const left = this.#openUntil - this.#monotonic();
    if (left > 0) return left;
    if (this.#probing) return this.#options.openMs;
    this.#probing = true;
    return null;
  }

  /** Told of every request that was admitted. `null` for one that was given up and tells nothing. */
  report(available: boolean | null): void {
    this.#probing = false;
    if (available === null) return;
    if (available) {
      this.#failures = 0;
      this.#openUntil = null;
      return;
    }
    this.#failures += 1;
    if (this.#failures >= this.#options.failures) this.#openUntil = this.#monotonic() + this.#options.openMs;
  }
}
