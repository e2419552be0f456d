import type { Auth } from './auth/auth.js';
import type { GatewayProfile } from './gateway/profile.js';

/** `unchecked` is for platforms that do not tell which environment they are. */
export type Mode = 'live' | 'sandbox' | 'unchecked';

export interface Timeouts {
  /** Until a connection stands, TLS included; 5 seconds. */
  readonly connectMs: number;
  /** One request with its answer; 30 seconds. */
  readonly attemptMs: number;
  /** The whole call: all attempts and the waiting between them; 120 seconds. */
  readonly deadlineMs: number;
}

export interface RetryPolicy {
  /** Requests of one call in all; 4. */
  readonly maxAttempts: number;
  /** Upper bound of the first wait; 500 ms, doubled each time. */
  readonly baseMs: number;
  /** Upper bound of any wait the platform did not ask for; 30 seconds. */
  readonly capMs: number;
}

export interface BreakerOptions {
  /** Unavailable outcomes in a row after which nothing is sent for a while; 10. */
  readonly failures: number;
  /** How long; 15 seconds. Then one request tries. */
  readonly openMs: number;
}

export interface ResponseLimits {
  /** Bytes of an answer, unpacked; 32 MiB. */
  readonly bytes: number;
  /** How much an answer may grow by unpacking; 200 times, beyond the first MiB. */
  readonly ratio: number;
}

export interface TlsOptions {
  /** Client certificate and key (PEM): mutual TLS. */
  readonly cert?: string | Uint8Array;
  readonly key?: string | Uint8Array;
  readonly passphrase?: string;
  /** Certificates trusted besides none other, where the platform has its own authority. */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[];
  readonly servername?: string;
}

/** Where requests go through: what the environment says, nothing, or one proxy. */
export type ProxyChoice = 'env' | 'none' | { readonly url: string; readonly noProxy?: string };

/** Receives one line and facts about it; secrets and personal data are masked before. */
export interface Logger {
  debug?(message: string, facts: object): void;
  info?(message: string, facts: object): void;
  warn?(message: string, facts: object): void;
  error?(message: string, facts: object): void;
}

/** Time and chance, handed in for tests. */
export interface Runtime {
  /** Milliseconds since 1970, as the machine's clock has them. */
  readonly now: () => number;
  /** Milliseconds that never go backwards. */
  readonly monotonic: () => number;
  /** At least 0, less than 1. */
  readonly random: () => number;
  /** Rejects with the signal's reason. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export interface TransportOptions {
  /** Address of the platform's interface with its base path, like `https://…/gi/v1`. */
  readonly baseUrl: string;
  readonly mode: Mode;
  readonly auth?: Auth;
  readonly gateway?: GatewayProfile;
  /** Unified social credit code of the unit in whose place one acts. */
  readonly actingFor?: string;
  readonly locale?: 'zh-CN' | 'en';
  readonly timeouts?: Partial<Timeouts>;
  readonly retry?: Partial<RetryPolicy>;
  readonly breaker?: Partial<BreakerOptions>;
  readonly limits?: Partial<ResponseLimits>;
  readonly proxy?: ProxyChoice;
  readonly tls?: TlsOptions;
  readonly logger?: Logger;
  readonly runtime?: Partial<Runtime>;
  /** What `proxy: 'env'` reads; the process's own environment. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Of one call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly deadlineMs?: number;
  readonly headers?: Readonly<Record<string, string>>;
}
