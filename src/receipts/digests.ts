import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';

const sha256 = (content: Uint8Array | string): string =>
  `sha-256:${createHash('sha256').update(content).digest('hex')}`;

/** Digest of a request’s body, byte for byte. */
export const contentDigest = (body: Uint8Array): string => sha256(body);

/** Digest of one record, whatever order its members were written in. */
export const recordDigest = (record: unknown): string => sha256(canonicalJson(record));

/** `recordsDigest` of a batch: SM3 over the canonical JSON of its entries. */
export const recordsDigest = (entries: readonly unknown[]): string =>
  createHash('sm3').update(canonicalJson(entries)).digest('hex');
