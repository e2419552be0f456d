import { gb18030 } from '../../fix/gb18030.js';
import type { SignedReceipt } from '../../model/receipt.js';
import { newSigningKey, type SigningKey, signReceipt } from '../../receipts/sign.js';
import type { FaultAction } from './fault.js';

/** An answer as it goes out. */
export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** How it is sent: whole, broken off in the middle, byte by byte, not at all, or never. */
  readonly how: 'whole' | 'truncated' | 'drip' | 'reset' | 'stall';
  /** Milliseconds between parts of one that comes byte by byte. */
  readonly pause?: number;
}

const json = 'application/json; charset=utf-8';
const page = '<!doctype html><html lang="zh-CN"><title>网络接入认证</title><p>请先登录网络</p></html>\n';

/** The answer after what was to go wrong has gone wrong with it. */
export function distorted(outgoing: Outgoing, action: FaultAction, keys: readonly SigningKey[], now: Date): Outgoing {
  const { headers } = outgoing;
  const whole = (
    status: number,
    type: string,
    body: string | Uint8Array,
    more: Record<string, string> = {},
  ): Outgoing => ({
    status,
    headers: { ...headers, ...more, 'Content-Type': type },
    body: typeof body === 'string' ? Buffer.from(body) : body,
    how: 'whole',
  });
  switch (action.type) {
    case 'reset':
    case 'stall':
      return { ...outgoing, how: action.type };
    case 'truncate':
      return { ...outgoing, how: 'truncated' };
    case 'drip':
      return { ...outgoing, how: 'drip', pause: action.milliseconds };
    case 'malformed-json':
      return { ...outgoing, body: Buffer.from(`${Buffer.from(outgoing.body).toString().slice(0, -1)},,`) };
    case 'html':
      return whole(200, 'text/html; charset=utf-8', page);
    case 'ok-with-error':
      return whole(200, json, JSON.stringify({ code: 500, msg: '系统繁忙，请稍后再试', data: null }));
    case 'gb18030':
      return whole(
        outgoing.status,
        'application/json',
        gb18030(Buffer.from(outgoing.body).toString()) ?? outgoing.body,
      );
    case 'wrong-environment':
      return {
        ...outgoing,
        headers: { ...headers, 'Gi-Environment': 'live' },
        body: replaced(outgoing.body, '"environment":"sandbox"', '"environment":"live"'),
      };
    case 'status': {
      const retry = retryAfterOf(action.retryAfter, now);
      return whole(
        action.status,
        'application/problem+json; charset=utf-8',
        JSON.stringify({
          type: 'about:blank',
          title: '沙箱按要求出的错',
          status: action.status,
          code: action.status === 429 ? 'RATE_LIMITED' : action.status === 503 ? 'OVERLOADED' : 'INTERNAL',
          requestId: headers['X-Request-Id'],
          retryable: true,
          outcome: action.status === 429 || action.status === 503 ? 'not-applied' : 'unknown',
        }),
        retry === undefined ? {} : { 'Retry-After': retry },
      );
    }
    case 'receipt':
      return { ...outgoing, body: withReceipt(outgoing.body, (signed) => spoilt(signed, action.fault, keys)) };
    case 'delay':
    case 'forget-keys':
      return outgoing;
  }
}

function retryAfterOf(given: Extract<FaultAction, { type: 'status' }>['retryAfter'], now: Date): string | undefined {
  if (given === undefined) return undefined;
  if (typeof given === 'number') return String(given);
  return 'text' in given ? given.text : new Date(now.getTime() + given.date * 1000).toUTCString();
}

const replaced = (body: Uint8Array, from: string, to: string): Uint8Array =>
  Buffer.from(Buffer.from(body).toString().replaceAll(from, to));

/** Changes the receipt in a body, which may be the body itself. */
function withReceipt(body: Uint8Array, change: (signed: SignedReceipt) => SignedReceipt): Uint8Array {
  if (body.length === 0) return body;
  const value = JSON.parse(Buffer.from(body).toString()) as Record<string, unknown>;
  if ('signature' in value) return Buffer.from(JSON.stringify(change(value as unknown as SignedReceipt)));
  const { receipt } = value as { receipt?: SignedReceipt };
  if (receipt?.signature === undefined) return body;
  return Buffer.from(JSON.stringify({ ...value, receipt: change(receipt) }));
}

function spoilt(
  { receipt, signature }: SignedReceipt,
  fault: Extract<FaultAction, { type: 'receipt' }>['fault'],
  keys: readonly SigningKey[],
): SignedReceipt {
  switch (fault) {
    case 'wrong-digest':
      return signReceipt({ ...receipt, contentDigest: `sha-256:${'0'.repeat(64)}` }, keys.at(-1)!);
    case 'unknown-key': {
      const { validFrom, validTo } = keys.at(-1)!;
      return signReceipt(receipt, newSigningKey(validFrom, validTo));
    }
    case 'bad-signature': {
      const bytes = Buffer.from(signature.value, 'base64url');
      bytes[0]! ^= 1;
      return { receipt, signature: { ...signature, value: bytes.toString('base64url') } };
    }
  }
}
