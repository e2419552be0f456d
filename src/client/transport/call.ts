import { randomUUID } from 'node:crypto';
import type { CallOptions, Runtime, Timeouts } from '../options.js';
import type { Operation } from './operation.js';

/** What one call knows of itself while it goes on. */
export class Call {
  readonly requestId: string = randomUUID();
  readonly operation: Operation;
  readonly options: CallOptions;
  readonly deadlineMs: number;
  readonly notices: string[] = [];
  /** Requests sent. */
  attempts = 0;
  /** True once a request may have been carried out without an answer. */
  unsure = false;
  /** True once new credentials or a corrected clock were tried; that is done once. */
  recovered = false;
  readonly #monotonic: () => number;
  readonly #begun: number;

  constructor(operation: Operation, options: CallOptions, timeouts: Timeouts, runtime: Runtime) {
    this.operation = operation;
    this.options = options;
    this.deadlineMs = options.deadlineMs ?? timeouts.deadlineMs;
    this.#monotonic = runtime.monotonic;
    this.#begun = runtime.monotonic();
  }

  get leftMs(): number {
    return this.deadlineMs - (this.#monotonic() - this.#begun);
  }

  get write(): boolean {
    return this.operation.effect !== 'read';
  }

  get aborted(): boolean {
    return this.options.signal?.aborted === true;
  }
}
