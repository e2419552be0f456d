import { sayIn } from '../findings/say.js';
import type { ApiPromise } from './api-promise.js';
import type { ClientOptions } from './client-options.js';
import { envOptions } from './env-options.js';
import type { CallOptions } from './options.js';
import { ReceiptCheck } from './receipt-check.js';
import { type Ask, Requester } from './requester.js';
import { Catalogue } from './resources/catalogue.js';
import { CodeSets } from './resources/code-sets.js';
import { Events } from './resources/events.js';
import { Obligations } from './resources/obligations.js';
import { Records } from './resources/records.js';
import { Service } from './resources/service.js';
import { Standards } from './resources/standards.js';
import { Submissions } from './resources/submissions.js';
import { Validations } from './resources/validations.js';
import { Sending } from './sending.js';
import { systemRuntime } from './transport/runtime.js';
import { Transport } from './transport/transport.js';

/** 平台接口的客户端。创建时不联网；用完请 `close()`。 The platform's client. Nothing is sent before the first call. */
export class Client implements AsyncDisposable {
  readonly service: Service;
  readonly catalogue: Catalogue;
  readonly standards: Standards;
  readonly codeSets: CodeSets;
  readonly obligations: Obligations;
  readonly validations: Validations;
  readonly submissions: Submissions;
  readonly records: Records;
  readonly events: Events;
  readonly #transport: Transport;
  readonly #requester: Requester;

  /** @throws {ConfigurationError} where `baseUrl` or `mode` is missing or cannot be read */
  constructor(options: ClientOptions) {
    const { judge, dialect, mode } = options;
    const say = sayIn(options.locale === 'en' ? 'en' : 'zh');
    const runtime = { ...systemRuntime, ...options.runtime };
    this.#transport = new Transport(options);
    const requester = new Requester(this.#transport, say);
    this.#requester = requester;
    this.service = new Service(requester);
    const verified = options.receipts !== 'off' && dialect === undefined;
    const receipts = verified ? new ReceiptCheck(() => this.service.keys(), mode, say) : undefined;
    const sending = new Sending(requester, { judge, receipts, dialect, now: runtime.now, say });
    this.catalogue = new Catalogue(requester);
    this.standards = new Standards(requester);
    this.codeSets = new CodeSets(requester);
    this.obligations = new Obligations(requester);
    this.validations = new Validations(requester);
    this.submissions = new Submissions(requester, { sending, receipts, waiting: { runtime, say } });
    this.records = new Records(requester, sending);
    this.events = new Events(requester, runtime);
  }

  /**
   * 由环境变量：LUCHENG_BASE_URL、LUCHENG_MODE，以及 LUCHENG_TOKEN 或 LUCHENG_CLIENT_ID 和 LUCHENG_CLIENT_SECRET。 By the environment.
   * @throws {ConfigurationError} naming the variables that are missing
   */
  static fromEnv(
    overrides: Partial<ClientOptions> = {},
    env: Readonly<Record<string, string | undefined>> = process.env,
  ): Client {
    return new Client(envOptions(overrides, env));
  }

  /** 接口里没有专门方法的请求。 Asks what there is no method for. */
  request<T>(ask: Ask, options?: CallOptions): ApiPromise<T> {
    return this.#requester.ask<T>(ask, options);
  }

  async close(): Promise<void> {
    await this.#transport.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
