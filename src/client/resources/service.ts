import type { PublicKey, ServiceDocument, ServiceStatus } from '../../generated/api.js';
import type { ApiPromise } from '../api-promise.js';
import type { CallOptions } from '../options.js';
import type { Requester } from '../requester.js';

/** 服务：平台自己的情况，不用令牌也能取。 The platform itself. */
export class Service {
  readonly #requester: Requester;
  constructor(requester: Requester) {
    this.#requester = requester;
  }

  /** 服务说明：版本、限额、环境；带了凭据的，还有请求方是谁。 Versions, limits, environment, and who one is. */
  document(options?: CallOptions): ApiPromise<ServiceDocument> {
    return this.#requester.ask({ path: [], members: ['environment', 'limits'] }, options);
  }

  /** 运行状态。 Whether it is open. */
  status(options?: CallOptions): ApiPromise<ServiceStatus> {
    return this.#requester.ask({ path: ['status'], anonymous: true, members: ['state'] }, options);
  }

  /** 验回执用的公钥。 Keys receipts are verified by. */
  keys(options?: CallOptions): ApiPromise<PublicKey[]> {
    return this.#requester.ask(
      { path: ['keys'], anonymous: true, members: ['keys'], kept: true },
      options,
      ({ keys }: { keys: PublicKey[] }) => keys,
    );
  }
}
