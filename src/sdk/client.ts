import { Client as PlatformClient } from '../client/client.js';
import type { ClientOptions as PlatformOptions } from '../client/client-options.js';
import { envOptions } from '../client/env-options.js';
import type { Judge } from '../client/sending.js';
import { recordsDigest } from '../receipts/digests.js';
import { chinaDay } from '../standard/china-time.js';

/** What a client may be told. */
export interface ClientOptions extends Omit<PlatformOptions, 'judge'> {
  /**
   * 报送前检查的函数，默认与检查工具、平台是同一个（`judgeSubmission`）；`off` 不检查。
   * Judges submissions before they are sent: by the rules of the standard, unless another one is given, or `off`.
   */
  readonly judge?: Judge | 'off';
}

/** 平台接口的客户端，报送前先检查。创建时不联网；用完请 `close()`。 The platform's client; what it sends is judged before. */
export class Client extends PlatformClient {
  /** @throws {ConfigurationError} where `baseUrl` or `mode` is missing or cannot be read */
  constructor({ judge, ...options }: ClientOptions) {
    super(judge === 'off' ? options : { ...options, judge: judge ?? judgeOf(options) });
  }

  /**
   * 由环境变量：LUCHENG_BASE_URL、LUCHENG_MODE，以及 LUCHENG_TOKEN 或 LUCHENG_CLIENT_ID 和 LUCHENG_CLIENT_SECRET。 By the environment.
   * @throws {ConfigurationError} naming the variables that are missing
   */
  static override fromEnv(
    { judge, ...overrides }: Partial<ClientOptions> = {},
    env: Readonly<Record<string, string | undefined>> = process.env,
  ): Client {
    return new Client({ ...envOptions(overrides, env), ...(judge === undefined ? {} : { judge }) });
  }
}

/** The check is loaded when the first submission is sent: a program that only reads does not pay for it. */
const judgeOf =
  ({ locale, runtime }: Omit<PlatformOptions, 'judge'>): Judge =>
  async (submission) => {
    const { judgeSubmission } = await import('../check/judge-submission.js');
    return judgeSubmission(submission, {
      asOf: chinaDay(runtime?.now?.() ?? Date.now()),
      lang: locale === 'en' ? 'en' : 'zh',
      recordsDigest,
    });
  };
