import type { Say } from '../../findings/say.js';
import { ConfigurationError } from '../errors.js';
import type { ProxyChoice } from '../options.js';
import { bypasses } from './no-proxy.js';

type Env = Readonly<Record<string, string | undefined>>;

/** The proxy an address is reached through; null where it is reached directly. Lower-case names of variables win, as in curl. */
export function proxyFor(target: URL, choice: ProxyChoice, env: Env, say: Say): URL | null {
  if (choice === 'none') return null;
  const [address, list] = choice === 'env' ? fromEnv(target, env) : [choice.url, choice.noProxy ?? ''];
  if (address === undefined || address.trim() === '' || bypasses(list, target)) return null;
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `http://${address}`;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new ConfigurationError(
      say(
        '代理的地址读不懂（应为 http://主机:端口）；请核对 HTTPS_PROXY、HTTP_PROXY 或 proxy 选项',
        'The address of the proxy cannot be read (http://host:port); check HTTPS_PROXY, HTTP_PROXY or the option proxy',
      ),
      { code: 'PROXY_ADDRESS' },
    );
  }
  return new URL(text);
}

function fromEnv(target: URL, env: Env): [string | undefined, string] {
  const value = (name: string): string | undefined => env[name] ?? env[name.toUpperCase()];
  // under CGI, HTTP_PROXY is what a visitor sent as the header "Proxy"
  const http = env['REQUEST_METHOD'] === undefined ? value('http_proxy') : env['http_proxy'];
  return [target.protocol === 'https:' ? value('https_proxy') : http, value('no_proxy') ?? ''];
}
