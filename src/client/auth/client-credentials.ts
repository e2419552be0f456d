import type { Say } from '../../findings/say.js';
import { ContractError } from '../errors.js';
import { unlessAborted } from '../transport/until.js';
import type { Auth, AuthContext } from './auth.js';

export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope?: string;
  /** Where tokens are asked for; `<base>/oauth/token`. */
  readonly tokenUrl?: string;
}

interface Token {
  readonly value: string;
  /** By the monotonic clock: a wrong machine clock does not matter. */
  readonly freshUntil: number;
}

/** A token is renewed this long before it ends. */
const earlyMs = 30_000;
/** Where the platform does not tell how long a token lives. RFC 6749, 5.1 leaves it open. */
const assumedSeconds = 300;

/** OAuth 2 client credentials. However many calls need a token, one request asks for it. Source: RFC 6749, 4.4. */
export function clientCredentials(credentials: ClientCredentials): Auth {
  let token: Token | null = null;
  let flight: Promise<Token> | null = null;

  const ask = async (context: AuthContext): Promise<Token> => {
    const { clientId, clientSecret, scope, tokenUrl } = credentials;
    context.keepSecret(clientSecret);
    const form = {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      ...(scope === undefined ? {} : { scope }),
    };
    const read = readToken(await context.askToken(form, tokenUrl), context.say);
    context.keepSecret(read.value);
    const lifeMs = read.seconds * 1000;
    token = { value: read.value, freshUntil: context.monotonic() + lifeMs - Math.min(earlyMs, lifeMs / 10) };
    return token;
  };

  return {
    async headers(context) {
      if (token !== null && context.monotonic() < token.freshUntil) return bearer(token);
      flight ??= ask(context).finally(() => {
        flight = null;
      });
      // one caller who gives up does not take the token from the others
      return bearer(await unlessAborted(flight, context.signal));
    },
    refused({ authorization }) {
      // others may have a new one already: then that is tried, and none is asked for
      if (token !== null && authorization === bearer(token).authorization) token = null;
      return true;
    },
  };
}

const bearer = ({ value }: Token): { authorization: string } => ({ authorization: `Bearer ${value}` });

function readToken(answer: unknown, say: Say): { readonly value: string; readonly seconds: number } {
  const { access_token: value, expires_in: life } = (answer ?? {}) as Record<string, unknown>;
  if (typeof value !== 'string' || value === '') {
    throw new ContractError(
      say(
        '令牌地址的回答里没有 access_token；请核对 baseUrl 和令牌地址',
        'The answer of the token endpoint holds no access_token; check baseUrl and the address of tokens',
      ),
      { code: 'TOKEN_ANSWER_UNREADABLE', outcome: 'not-applied', retryable: false },
    );
  }
  const seconds = Number(life ?? assumedSeconds);
  return { value, seconds: Number.isFinite(seconds) && seconds > 0 ? seconds : assumedSeconds };
}
