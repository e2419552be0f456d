import { sayIn } from '../findings/say.js';
import type { Auth } from './auth/auth.js';
import { clientCredentials } from './auth/client-credentials.js';
import { staticToken } from './auth/static-token.js';
import type { ClientOptions } from './client-options.js';
import { ConfigurationError } from './errors.js';
import type { Mode } from './options.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Options by the environment; what is given besides goes before. @throws {ConfigurationError} */
export function envOptions(overrides: Partial<ClientOptions>, env: Env): ClientOptions {
  const say = sayIn(overrides.locale === 'en' ? 'en' : 'zh');
  const baseUrl = overrides.baseUrl ?? env['LUCHENG_BASE_URL'];
  const mode = overrides.mode ?? env['LUCHENG_MODE'];
  const auth = overrides.auth ?? authOf(env);
  const missing = [
    baseUrl ? '' : 'LUCHENG_BASE_URL',
    mode ? '' : 'LUCHENG_MODE',
    // a client certificate may be all a platform asks for
    auth || overrides.tls?.cert ? '' : 'LUCHENG_TOKEN | LUCHENG_CLIENT_ID + LUCHENG_CLIENT_SECRET',
  ].filter((name) => name !== '');
  if (missing.length > 0 || !baseUrl || !mode) {
    throw new ConfigurationError(
      say(`缺少环境变量：${missing.join('、')}`, `Variables of the environment are missing: ${missing.join(', ')}`),
      { code: 'ENVIRONMENT_VARIABLES' },
    );
  }
  return { ...overrides, baseUrl, mode: mode as Mode, ...(auth === undefined ? {} : { auth }) };
}

function authOf(env: Env): Auth | undefined {
  const { LUCHENG_TOKEN: token, LUCHENG_CLIENT_ID: clientId, LUCHENG_CLIENT_SECRET: clientSecret } = env;
  if (token) return staticToken(token);
  return clientId && clientSecret ? clientCredentials({ clientId, clientSecret }) : undefined;
}
