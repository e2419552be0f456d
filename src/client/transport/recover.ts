import type { Say } from '../../findings/say.js';
import type { Auth } from '../auth/auth.js';
import type { Call } from './call.js';
import type { Headers } from './retry-after.js';
import { type ServerClock, skewWords } from './server-clock.js';
import type { Verdict } from './settle.js';

/** Codes that say the time of a request is wrong, ours and those of gateways. */
const aboutTime = /CLOCK|SKEW|TIMESTAMP|(SIGN|SIGNATURE|REQUEST)_?EXPIRED/i;

interface Means {
  readonly auth: Auth | undefined;
  /** True where a gateway's signature carries the time. */
  readonly signed: boolean;
  readonly clock: ServerClock;
  readonly say: Say;
}

/**
 * What is done about refused credentials, once a call: the time is put right where it explains the refusal, else new credentials are taken.
 * @returns what the operator is told; empty for nothing
 * @throws {AuthenticationError} where nothing can be done, or was done already
 */
export function recover(
  refused: Extract<Verdict, { kind: 'refused' }>,
  call: Call,
  { auth, signed, clock, say }: Means,
  credentials: Headers,
): string {
  const told = clock.correctionMs === 0 ? undefined : skewWords(clock.correctionMs, say);
  if (call.recovered) throw refused.error(told);
  call.recovered = true;
  const explains = aboutTime.test(refused.code) || (signed && !/TOKEN/i.test(refused.code));
  if (explains && clock.correct(refused.serverTime)) {
    const words = skewWords(clock.correctionMs, say);
    return say(
      `${words}，已按平台时间改正签名并重试一次；请校准本机时钟`,
      `${words}; requests now carry the platform's time: set the clock right`,
    );
  }
  if (call.operation.anonymous === true || auth?.refused?.(credentials) !== true) throw refused.error(told);
  return '';
}
