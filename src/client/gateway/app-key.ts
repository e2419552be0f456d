import { createHash } from 'node:crypto';
import { chinaTime } from '../../standard/china-time.js';
import type { GatewayProfile, GatewayRequest } from './profile.js';

export interface AppKeyGateway {
  readonly appKey: string;
  readonly appSecret: string;
  /** How the time is written: `20260320153000` in Beijing time, or milliseconds since 1970. */
  readonly timestamp?: 'beijing' | 'epoch-ms';
  readonly digest?: 'sha1' | 'sha256' | 'sm3';
  readonly encoding?: 'hex' | 'HEX' | 'base64';
  /** Names of the headers. */
  readonly names?: { readonly appKey?: string; readonly timestamp?: string; readonly sign?: string };
  /** What the digest is of; the key, the secret and the time one after another. */
  readonly over?: (facts: AppKeyFacts) => string | Uint8Array;
}

export interface AppKeyFacts {
  readonly appKey: string;
  readonly appSecret: string;
  readonly timestamp: string;
  readonly request: GatewayRequest;
}

/** The scheme many interfaces for reporting have: a key, the time, and a digest over both and a secret. */
export function appKeyGateway(options: AppKeyGateway): GatewayProfile {
  const { appKey, appSecret, names = {}, digest = 'sha1', encoding = 'hex', timestamp: style = 'beijing' } = options;
  const over = options.over ?? ((facts: AppKeyFacts) => facts.appKey + facts.appSecret + facts.timestamp);
  return {
    name: 'app-key',
    secrets: [appSecret],
    headers(request) {
      const timestamp = style === 'beijing' ? beijingTime(request.now) : String(Math.round(request.now));
      const hash = createHash(digest).update(over({ appKey, appSecret, timestamp, request }));
      const sign = encoding === 'base64' ? hash.digest('base64') : hash.digest('hex');
      return {
        [names.appKey ?? 'x-app-key']: appKey,
        [names.timestamp ?? 'x-timestamp']: timestamp,
        [names.sign ?? 'x-sign']: encoding === 'HEX' ? sign.toUpperCase() : sign,
      };
    },
  };
}

/** `yyyyMMddHHmmss` in Beijing time, wherever the machine stands. */
export const beijingTime = (now: number): string => chinaTime(now).slice(0, 19).replace(/\D/g, '');
