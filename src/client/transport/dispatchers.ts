import { Agent, type Dispatcher, ProxyAgent } from 'undici';
import type { Say } from '../../findings/say.js';
import type { ProxyChoice, TlsOptions } from '../options.js';
import { proxyFor } from '../proxy/choose-proxy.js';

export interface DispatcherOptions {
  readonly tls: TlsOptions | undefined;
  readonly connectMs: number;
  readonly proxy: ProxyChoice;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly say: Say;
}

/** Connections of one client, opened when they are first needed. undici neither retries nor follows redirects here. */
export class Dispatchers {
  readonly #options: DispatcherOptions;
  readonly #made = new Map<string, Dispatcher>();

  constructor(options: DispatcherOptions) {
    this.#options = options;
  }

  /** @throws {ConfigurationError} where the proxy's address cannot be read */
  of(target: URL): Dispatcher {
    const known = this.#made.get(target.origin) ?? this.#make(target);
    this.#made.set(target.origin, known);
    return known;
  }

  #make(target: URL): Dispatcher {
    const { tls, connectMs, proxy, env, say } = this.#options;
    // time is limited by one signal for connecting, sending and reading together
    const own = { headersTimeout: 0, bodyTimeout: 0, pipelining: 1 } as const;
    const connect = { ...(tls as object | undefined), timeout: connectMs };
    const uri = proxyFor(target, proxy, env, say);
    if (uri === null) return new Agent({ ...own, connect });
    // many proxies open no tunnel to a port without TLS
    const proxyTunnel = target.protocol === 'https:';
    return new ProxyAgent({
      ...own,
      uri: uri.href,
      proxyTunnel,
      requestTls: connect,
      proxyTls: { timeout: connectMs },
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#made.values()].map((one) => one.close()));
    this.#made.clear();
  }
}
