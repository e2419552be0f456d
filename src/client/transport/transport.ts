import { type Say, sayIn } from '../../findings/say.js';
import { type IntegrityError, isIntegrityError } from '../errors.js';
import type { CallOptions, RetryPolicy, Runtime, Timeouts, TransportOptions } from '../options.js';
import { Redactor } from '../redactor.js';
import { type AttemptOutcome, attempt } from './attempt.js';
import { baseUrlOf } from './base-url.js';
import { Call } from './call.js';
import { CircuitBreaker } from './circuit-breaker.js';
import { defaultBreaker, defaultLimits, defaultRetry, defaultTimeouts } from './defaults.js';
import { Dispatchers } from './dispatchers.js';
import { Environment } from './environment.js';
import { circuitOpen, deadlinePassed, leftOpen, wasAborted } from './given-up.js';
import type { Exchange, Operation } from './operation.js';
import { recover } from './recover.js';
import { RequestHeaders } from './request-headers.js';
import type { Headers } from './retry-after.js';
import { RetryBudget } from './retry-budget.js';
import { retryOrGiveUp } from './retry-or-give-up.js';
import { systemRuntime } from './runtime.js';
import { ServerClock } from './server-clock.js';
import { requestIdOf, settle } from './settle.js';
import { type CallTrace, Telling } from './telling.js';
import { TimeUp, unlessAborted, within } from './until.js';

/** Carries calls to the platform: one deadline over everything, repeated by what became of each request. Connects at the first call. */
export class Transport {
  readonly #options: TransportOptions;
  readonly #base: string;
  readonly #runtime: Runtime;
  readonly #timeouts: Timeouts;
  readonly #retry: RetryPolicy;
  readonly #say: Say;
  readonly #redactor = new Redactor();
  readonly #telling: Telling;
  readonly #clock: ServerClock;
  readonly #headers: RequestHeaders;
  readonly #dispatchers: Dispatchers;
  readonly #breaker: CircuitBreaker;
  readonly #budget = new RetryBudget();
  readonly #environment: Environment;
  #asking: Promise<void> | null = null;

  /** @throws {ConfigurationError} where `baseUrl` is no address */
  constructor(options: TransportOptions) {
    const say = sayIn(options.locale === 'en' ? 'en' : 'zh');
    const runtime = { ...systemRuntime, ...options.runtime };
    this.#options = options;
    this.#say = say;
    this.#base = baseUrlOf(options.baseUrl, say);
    this.#runtime = runtime;
    this.#timeouts = { ...defaultTimeouts, ...options.timeouts };
    this.#retry = { ...defaultRetry, ...options.retry };
    this.#telling = new Telling(options.logger, this.#redactor);
    this.#clock = new ServerClock(runtime.now);
    this.#breaker = new CircuitBreaker({ ...defaultBreaker, ...options.breaker }, runtime.monotonic);
    this.#environment = new Environment(options.mode, say);
    this.#dispatchers = new Dispatchers({
      tls: options.tls,
      connectMs: this.#timeouts.connectMs,
      proxy: options.proxy ?? 'env',
      env: options.env ?? process.env,
      say,
    });
    this.#headers = new RequestHeaders(options, {
      redactor: this.#redactor,
      clock: this.#clock,
      monotonic: runtime.monotonic,
      say,
      send: (operation) => this.#traced(operation, {}),
    });
  }

  /** @throws {IntegrityError} whatever went wrong */
  async send(operation: Operation, options: CallOptions = {}): Promise<Exchange> {
    if (!this.#environment.known) await this.#askEnvironment(operation, options);
    return this.#traced(operation, options);
  }

  async close(): Promise<void> {
    await this.#dispatchers.close();
  }

  /** The platform says where one is before credentials or data are sent; asked once for all calls. */
  async #askEnvironment(operation: Operation, options: CallOptions): Promise<void> {
    this.#asking ??= this.#traced({ method: 'GET', path: '/', effect: 'read', anonymous: true }, {})
      .then(
        () => undefined,
        (error: IntegrityError) => {
          // another platform may not know this address; then it says nothing of where one is
          if (error.status === undefined || error.status >= 500) throw error;
        },
      )
      .then(() => this.#environment.verifyTold())
      .finally(() => {
        this.#asking = null;
      });
    const call = new Call(operation, options, this.#timeouts, this.#runtime);
    await this.#ending(call, () =>
      within(call.leftMs, options.signal, (signal) => unlessAborted(this.#asking!, signal)),
    );
  }

  #traced(operation: Operation, options: CallOptions): Promise<Exchange> {
    const call = new Call(operation, options, this.#timeouts, this.#runtime);
    const { method, path } = operation;
    const trace: CallTrace = { method, path: path.split('?')[0]!, requestId: call.requestId, attempts: 0 };
    return this.#telling.call(trace, async () => {
      try {
        const exchange = await this.#ending(call, () => this.#run(call));
        trace.status = exchange.answer.status;
        return exchange;
      } catch (error) {
        if (isIntegrityError(error)) trace.errorCode = error.code;
        throw error;
      } finally {
        trace.attempts = call.attempts;
      }
    });
  }

  /** Signals that ended become errors of the client. */
  async #ending<T>(call: Call, run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      if (isIntegrityError(error)) throw error;
      if (call.aborted) throw wasAborted(call, this.#say);
      if (error instanceof TimeUp) throw deadlinePassed(call, this.#say);
      throw error;
    }
  }

  async #run(call: Call): Promise<Exchange> {
    for (;;) {
      await this.#before(call, async () => this.#environment.guard());
      if (call.aborted) throw wasAborted(call, this.#say);
      if (call.leftMs <= 0) throw deadlinePassed(call, this.#say);
      const { outcome, credentials } = await this.#attempt(call);
      if (call.aborted) throw wasAborted(call, this.#say);
      const verdict = settle(outcome, call, this.#say, this.#redactor, this.#clock.now());
      this.#breaker.report(outcome.kind === 'answered' && ![502, 503, 504].includes(outcome.answer.status));
      if (outcome.kind === 'answered') this.#environment.look(outcome.answer.headers, call.write);
      if (verdict.kind === 'failed') throw verdict.error;
      if (verdict.kind === 'done')
        return {
          answer: verdict.answer,
          requestId: requestIdOf(verdict.answer, call),
          attempts: call.attempts,
          notices: call.notices,
        };
      if (verdict.kind === 'refused') {
        const { auth, gateway } = this.#options;
        const notice = recover(
          verdict,
          call,
          { auth, signed: gateway !== undefined, clock: this.#clock, say: this.#say },
          credentials,
        );
        if (notice !== '') {
          call.notices.push(notice);
          this.#telling.log('warn', notice, { requestId: call.requestId });
        }
        if (call.attempts >= this.#retry.maxAttempts) throw verdict.error();
        continue;
      }
      const waitingMs = retryOrGiveUp(verdict, call, {
        policy: this.#retry,
        budget: this.#budget,
        random: this.#runtime.random,
        say: this.#say,
      });
      this.#telling.log('info', this.#say('稍后再试', 'trying again later'), {
        requestId: call.requestId,
        waitingMs: Math.round(waitingMs),
      });
      await within(call.leftMs, call.options.signal, (signal) => this.#runtime.sleep(waitingMs, signal));
    }
  }

  /** What goes before a request, a token among it. Where it fails, that says nothing of an earlier request of the call. */
  async #before<T>(call: Call, run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      throw isIntegrityError(error) && call.write && call.unsure ? leftOpen(error, call, this.#say) : error;
    }
  }

  async #attempt(call: Call): Promise<{ outcome: AttemptOutcome; credentials: Headers }> {
    const { operation, options } = call;
    const url = this.#urlOf(operation.path);
    const { all, credentials } = await this.#before(call, () =>
      within(call.leftMs, options.signal, (signal) => this.#headers.of(call, url, signal)),
    );
    const closedMs = this.#breaker.admit();
    if (closedMs !== null) throw circuitOpen(call, closedMs, this.#say);
    const dispatcher = this.#dispatchers.of(url);
    const limits = { ...defaultLimits, ...this.#options.limits };
    const ms = Math.min(this.#timeouts.attemptMs + (operation.heldMs ?? 0), call.leftMs);
    const begun = this.#runtime.monotonic();
    call.attempts += 1;
    const outcome = await within(ms, options.signal, (signal) =>
      attempt({
        url,
        method: operation.method,
        headers: all,
        body: operation.body ?? null,
        dispatcher,
        signal,
        limits,
      }),
    );
    if (call.aborted) this.#breaker.report(null);
    if (outcome.kind === 'answered' && outcome.answer.status < 500) this.#budget.earn();
    this.#telling.attempt({
      requestId: call.requestId,
      method: operation.method,
      path: url.pathname,
      attempt: call.attempts,
      ms: Math.round(this.#runtime.monotonic() - begun),
      ...(outcome.kind === 'answered' ? { status: outcome.answer.status } : { failure: outcome.failure.kind }),
    });
    return { outcome, credentials };
  }

  #urlOf(path: string): URL {
    return /^https?:/.test(path) ? new URL(path) : new URL(`${this.#base}${path}`);
  }
}
