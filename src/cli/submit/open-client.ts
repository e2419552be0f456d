import { readFile } from 'node:fs/promises';
import { Client } from '../../client/client.js';
import { ConfigurationError } from '../../client/errors.js';
import { type Say, sayIn } from '../../findings/say.js';
import type { Lang } from '../../findings/texts/text.js';
import { UsageError } from '../usage.js';
import { whyNot } from '../why-not.js';
import type { Environment } from './credentials.js';

/** Path of the interface on every platform. */
const basePath = '/gi/v1';

/** The address of the interface, where only that of the host is given. */
export function addressOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  return url !== undefined && url.pathname === '/' && url.search === '' ? new URL(basePath, url).href : given;
}

/**
 * A client by the environment. Receipts are verified by the run itself, which tells of them in the report.
 * @param platform address, where it is given by an option.
 * @throws {UsageError} for what is missing or cannot be read.
 */
export async function openClient(
  platform: string | undefined,
  env: Environment,
  lang: Lang,
): Promise<{ readonly client: Client; readonly address: string }> {
  const say = sayIn(lang);
  const given = platform ?? env['LUCHENG_BASE_URL'];
  if (!given)
    throw new UsageError(
      say(
        '请用 --platform 给出平台接口的地址，如 --platform https://平台主机/gi/v1，或设环境变量 LUCHENG_BASE_URL',
        'Give the address of the platform with --platform, or in LUCHENG_BASE_URL',
      ),
    );
  const address = addressOf(given);
  const { LUCHENG_MODE: mode = 'unchecked' } = env;
  if (mode !== 'live' && mode !== 'sandbox' && mode !== 'unchecked')
    throw new UsageError(
      say(
        `环境变量 LUCHENG_MODE 应是 live（正式环境）或 sandbox（沙箱），现为「${mode}」`,
        `LUCHENG_MODE is to be live or sandbox, not “${mode}”`,
      ),
    );
  const tls = await tlsOf(env, say);
  const { LUCHENG_TOKEN, LUCHENG_CLIENT_ID, LUCHENG_CLIENT_SECRET } = env;
  if (!LUCHENG_TOKEN && !(LUCHENG_CLIENT_ID && LUCHENG_CLIENT_SECRET) && tls?.cert === undefined)
    throw new UsageError(
      say(
        '没有凭据：请设环境变量 LUCHENG_TOKEN，或者 LUCHENG_CLIENT_ID 和 LUCHENG_CLIENT_SECRET；也可以写在文件里，用 --credentials 文件 给出。凭据不要写在命令里',
        'No credentials: set LUCHENG_TOKEN, or LUCHENG_CLIENT_ID and LUCHENG_CLIENT_SECRET, in the environment or in a file given by --credentials',
      ),
    );
  try {
    const client = Client.fromEnv(
      {
        baseUrl: address,
        mode,
        receipts: 'off',
        locale: lang === 'zh' ? 'zh-CN' : 'en',
        ...(tls === undefined ? {} : { tls }),
      },
      env,
    );
    return { client, address };
  } catch (error) {
    if (error instanceof ConfigurationError) throw new UsageError(error.message);
    throw error;
  }
}

type Tls = NonNullable<ConstructorParameters<typeof Client>[0]['tls']>;

async function tlsOf(env: Environment, say: Say): Promise<Tls | undefined> {
  const read = async (name: string): Promise<Uint8Array | undefined> => {
    const file = env[name];
    if (!file) return undefined;
    return readFile(file).catch((error: unknown) => {
      throw new UsageError(`${name}${say('：', ': ')}${file}${say('：', ': ')}${whyNot(error, say)}`);
    });
  };
  const [cert, key, ca] = [
    await read('LUCHENG_CERT_FILE'),
    await read('LUCHENG_KEY_FILE'),
    await read('LUCHENG_CA_FILE'),
  ];
  const passphrase = env['LUCHENG_KEY_PASSPHRASE'];
  if (cert === undefined && key === undefined && ca === undefined) return undefined;
  return {
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(ca === undefined ? {} : { ca }),
    ...(passphrase ? { passphrase } : {}),
  };
}
