import { randomFillSync } from 'node:crypto';

/** A new id of a submission, which is its idempotency key too: UUIDv7, so that ids sort by time. Source: RFC 9562, 5.7. */
export function newSubmissionId(now: number = Date.now()): string {
  const bytes = randomFillSync(Buffer.alloc(16));
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
