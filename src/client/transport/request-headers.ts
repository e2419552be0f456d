import type { Say } from '../../findings/say.js';
import { standardVersion } from '../../standard/version.js';
import type { Auth } from '../auth/auth.js';
import { AuthenticationError, type IntegrityError, ValidationError } from '../errors.js';
import type { TransportOptions } from '../options.js';
import type { Redactor } from '../redactor.js';
import type { Call } from './call.js';
import type { Exchange, Operation } from './operation.js';
import type { Headers } from './retry-after.js';
import type { ServerClock } from './server-clock.js';

type Send = (operation: Operation) => Promise<Exchange>;

/** Makes the headers of every attempt anew: signatures carry the time, tokens end. */
export class RequestHeaders {
  readonly #options: TransportOptions;
  readonly #redactor: Redactor;
  readonly #clock: ServerClock;
  readonly #monotonic: () => number;
  readonly #say: Say;
  readonly #send: Send;

  constructor(
    options: TransportOptions,
    own: { redactor: Redactor; clock: ServerClock; monotonic: () => number; say: Say; send: Send },
  ) {
    this.#options = options;
    this.#redactor = own.redactor;
    this.#clock = own.clock;
    this.#monotonic = own.monotonic;
    this.#say = own.say;
    this.#send = own.send;
    for (const secret of options.gateway?.secrets ?? []) own.redactor.keep(secret);
  }

  /** @returns what is sent, and what of it are the credentials */
  async of(call: Call, url: URL, signal: AbortSignal): Promise<{ all: Headers; credentials: Headers }> {
    const { operation, options, requestId } = call;
    const { auth, actingFor, gateway, locale } = this.#options;
    const credentials = operation.anonymous === true || auth === undefined ? {} : await this.#credentials(auth, signal);
    const own: Record<string, string> = {
      accept: 'application/json, application/problem+json',
      'accept-encoding': 'gzip, br',
      'accept-language': locale ?? 'zh-CN',
      'user-agent': `lucheng/${standardVersion} node/${process.versions.node}`,
      'x-request-id': requestId,
    };
    if (operation.body !== undefined) own['content-type'] = operation.contentType ?? 'application/json; charset=utf-8';
    if (operation.key !== undefined) own['idempotency-key'] = operation.key;
    if (actingFor !== undefined && operation.anonymous !== true) own['gi-acting-for'] = actingFor;
    const all = { ...own, ...lower(operation.headers), ...lower(options.headers), ...credentials };
    if (gateway === undefined) return { all, credentials };
    const added = await gateway.headers({
      method: operation.method,
      path: url.pathname + url.search,
      body: operation.body ?? new Uint8Array(),
      headers: all,
      now: this.#clock.now(),
    });
    // a signature opens nothing twice, but it is nobody's business; times and names are too short to be hidden
    for (const value of Object.values(added)) if (value.length >= 24) this.#redactor.keep(value);
    return { all: { ...all, ...lower(added) }, credentials };
  }

  async #credentials(auth: Auth, signal: AbortSignal): Promise<Headers> {
    const context = {
      monotonic: this.#monotonic,
      keepSecret: this.#redactor.keep,
      say: this.#say,
      signal,
      askToken: (form: Readonly<Record<string, string>>, tokenUrl?: string) => this.#askToken(form, tokenUrl),
    };
    return lower(await auth.headers(context));
  }

  async #askToken(form: Readonly<Record<string, string>>, tokenUrl = '/oauth/token'): Promise<unknown> {
    const body = new TextEncoder().encode(new URLSearchParams(form).toString());
    const contentType = 'application/x-www-form-urlencoded';
    try {
      const { answer } = await this.#send({
        method: 'POST',
        path: tokenUrl,
        // a second token does no harm
        effect: 'read',
        body,
        contentType,
        anonymous: true,
        understood: (value) => typeof (value as { access_token?: unknown }).access_token === 'string',
      });
      return answer.content.kind === 'json' ? answer.content.value : null;
    } catch (error) {
      throw error instanceof ValidationError ? refusedCredentials(error, this.#say) : error;
    }
  }
}

/** RFC 6749, 5.2: wrong credentials may be a 400. */
const refusedCredentials = (error: ValidationError, say: Say): AuthenticationError =>
  new AuthenticationError(
    say(
      `没有得到令牌，请核对客户端编号和密钥。${error.message}`,
      `No token was given; check id and secret. ${error.message}`,
    ),
    { ...factsOf(error), retryable: false },
  );

const factsOf = ({ code, outcome, retryable, requestId, status, attempts, problem }: IntegrityError) => ({
  code,
  outcome,
  retryable,
  requestId,
  status,
  attempts,
  problem,
});

const lower = (headers: Readonly<Record<string, string>> = {}): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
