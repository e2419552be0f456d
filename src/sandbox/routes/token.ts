import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Answer, Call, Handlers } from '../server/call.js';
import { addToken, allTenants } from '../store/tenants.js';

const secondsValid = 15 * 60;
const scopesThereAre = ['read', 'submit'];

/** Errors of this operation have the form of RFC 6749, which libraries for it know. */
const refusal = (status: number, error: string, description: string): Answer => ({
  status,
  body: { error, error_description: description },
  ...(status === 401 ? { headers: { 'WWW-Authenticate': 'Basic realm="sandbox"' } } : {}),
});

async function createToken({ platform, headers, body }: Call): Promise<Answer> {
  const form = new URLSearchParams(Buffer.from(body).toString());
  if (form.get('grant_type') !== 'client_credentials')
    return refusal(400, 'unsupported_grant_type', 'grant_type must be client_credentials');
  const basic = basicOf(headers['authorization']);
  const [id, secret] = basic ?? [form.get('client_id'), form.get('client_secret')];
  if (!id || !secret) return refusal(400, 'invalid_request', 'client_id and client_secret are needed');
  const tenant = (await allTenants(platform.database)).find((one) => one.tenant === id);
  if (tenant === undefined || !isSame(tenant.secret, secret))
    return refusal(401, 'invalid_client', 'client_id or client_secret is wrong');
  const scopes = (form.get('scope') ?? scopesThereAre.join(' ')).split(' ').filter((scope) => scope !== '');
  if (scopes.length === 0 || !scopes.every((scope) => scopesThereAre.includes(scope)))
    return refusal(400, 'invalid_scope', `scopes are ${scopesThereAre.join(' and ')}`);
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(platform.clock.now().getTime() + secondsValid * 1000).toISOString();
  await addToken(platform.database, token, id, scopes, expiresAt);
  return {
    status: 200,
    body: { access_token: token, token_type: 'Bearer', expires_in: secondsValid, scope: scopes.join(' ') },
  };
}

/** Id and secret, each percent-encoded before they were joined (RFC 6749, 2.3.1). */
function basicOf(authorization: string | undefined): readonly [string, string] | undefined {
  const encoded = /^Basic +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const [id = '', ...rest] = Buffer.from(encoded, 'base64').toString().split(':');
  return [decoded(id), decoded(rest.join(':'))];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function isSame(known: string, given: string): boolean {
  const [a, b] = [Buffer.from(known), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export const tokenHandlers: Handlers<'createToken'> = {
  createToken: {
    takes: 'application/x-www-form-urlencoded',
    isOpen: true,
    handle: createToken,
  },
};
