import { privateCode } from './public-lookup.js';

/** Why a page gave no answer, or none that can be read; words for them are in `coverage/questions`. */
export type PageFailure =
  | 'timeout'
  | 'dns'
  | 'refused'
  | 'tls'
  | 'too-large'
  | 'not-text'
  | 'robots'
  | 'redirects'
  | 'private'
  | 'not-http'
  | 'broken';

const byCode: Readonly<Record<string, PageFailure>> = {
  [privateCode]: 'private',
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  ENODATA: 'dns',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  ETIMEDOUT: 'timeout',
  EPROTO: 'tls',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
};

/** What an error of the network means. */
export function failureOf(error: unknown): PageFailure {
  const { name, code, errors } = error as { name?: string; code?: string; errors?: readonly unknown[] };
  if (name === 'TimeoutError' || name === 'AbortError') return 'timeout';
  const known = byCode[code ?? ''];
  if (known !== undefined) return known;
  if (/^(CERT|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code ?? '')) return 'tls';
  // several addresses were tried, each with its own error
  return errors?.[0] === undefined ? 'broken' : failureOf(errors[0]);
}
