import { channel, tracingChannel } from 'node:diagnostics_channel';
import type { Logger } from '../options.js';
import type { Redactor } from '../redactor.js';

/** What subscribers of `lucheng:client` are told of a call; bodies and credentials are not among it. */
export interface CallTrace {
  readonly method: string;
  readonly path: string;
  readonly requestId: string;
  attempts: number;
  status?: number;
  errorCode?: string;
}

/** Tells logs and `node:diagnostics_channel` what the client does. */
export class Telling {
  readonly #logger: Logger | undefined;
  readonly #redactor: Redactor;
  readonly #calls = tracingChannel<string, CallTrace>('lucheng:client');
  readonly #attempts = channel('lucheng:client:attempt');

  constructor(logger: Logger | undefined, redactor: Redactor) {
    this.#logger = logger;
    this.#redactor = redactor;
  }

  log(level: keyof Logger, message: string, facts: object): void {
    this.#logger?.[level]?.(this.#redactor.text(message), this.#redactor.value(facts));
  }

  /** One request with what came of it. */
  attempt(facts: object): void {
    if (this.#attempts.hasSubscribers) this.#attempts.publish(this.#redactor.value(facts));
    this.log('debug', 'attempt', facts);
  }

  call<T>(trace: CallTrace, run: () => Promise<T>): Promise<T> {
    return this.#calls.tracePromise(run, trace) as Promise<T>;
  }
}
