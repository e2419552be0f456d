import { createHash } from 'node:crypto';
import { canonicalJson } from '../../receipts/canonical-json.js';
import { stated } from '../times.js';
import type { Answer, Call } from './call.js';

/** An answer that need not be given again to who has it: 304 where `If-None-Match` names its version. */
export function versioned({ headers }: Call, body: object, version: object = body, type?: string): Answer {
  const etag = `"${createHash('sha256').update(canonicalJson(version)).digest('hex').slice(0, 32)}"`;
  const known = (headers['if-none-match'] ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  const given = { ETag: etag, 'Cache-Control': 'no-cache' };
  if (known.includes(etag) || known.includes('*')) return { status: 304, headers: given };
  return { status: 200, headers: given, body, ...(type === undefined ? {} : { type }) };
}

/** A whole list. */
export const wholeList = (call: Call, items: readonly object[]): Answer =>
  versioned(call, { items, nextCursor: null, asOf: stated(call.platform.clock.text()) }, items);

/** A page of a list: one item more than fits tells that there are others. */
export function page<T, Shown extends object>(
  call: Call,
  found: readonly T[],
  limit: number,
  show: (item: T) => Shown,
  cursorAfter: (item: T) => string,
): Answer {
  const items = found.slice(0, limit);
  const nextCursor = found.length > limit ? cursorAfter(items.at(-1)!) : null;
  return { status: 200, body: { items: items.map(show), nextCursor, asOf: stated(call.platform.clock.text()) } };
}
