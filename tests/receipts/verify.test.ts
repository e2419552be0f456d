import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Receipt, SignedReceipt } from '../../src/model/receipt.js';
import { newSigningKey, signReceipt } from '../../src/receipts/sign.js';
import { type ReceiptExpectation, verifyReceipt } from '../../src/receipts/verify.js';

const key = newSigningKey('2026-01-01T00:00:00Z', '2026-12-31T00:00:00Z');
const other = newSigningKey('2026-01-01T00:00:00Z', '2026-12-31T00:00:00Z');
const { privateKey: _, ...published } = key;
const keys = [published];
const sent = 'sha-256:00';

const receipt: Receipt = {
  kind: 'outcome',
  receiptNo: 'HZ-1',
  environment: 'sandbox',
  notice: '沙箱—无法律效力',
  issuer: '示例公共信用信息中心',
  submissionId: '0190a000-0000-7000-8000-000000000001',
  unitCode: '11370100MADEUP1522',
  standardVersion: '0.1.0',
  contentDigest: sent,
  receivedAt: '2026-03-20T09:00:00+08:00',
  completedAt: '2026-03-20T09:00:02+08:00',
  counts: { total: 1, accepted: 1, acceptedWithWarnings: 0, duplicate: 0, rejected: 0 },
  entries: [{ index: 0, recordId: 'A-1', revision: 1, outcome: 'accepted', recordDigest: 'sha-256:11' }],
};
const signed = signReceipt(receipt, key);
const faultOf = (given: unknown, expected?: ReceiptExpectation): string => {
  const verdict = verifyReceipt(given as SignedReceipt, keys, expected);
  return verdict.valid ? 'valid' : verdict.fault;
};

test('a receipt as it was signed is valid, also after a way through JSON in another order', () => {
  expect(faultOf(signed)).toBe('valid');
  const reversed = Object.fromEntries(Object.entries(receipt).reverse());
  expect(faultOf(JSON.parse(JSON.stringify({ signature: signed.signature, receipt: reversed })))).toBe('valid');
});

test.each<[string, unknown, string]>([
  ['a changed value', { ...signed, receipt: { ...receipt, contentDigest: 'sha-256:01' } }, 'bad-signature'],
  [
    'a changed outcome',
    { ...signed, receipt: { ...receipt, entries: [{ ...receipt.entries![0], outcome: 'rejected' }] } },
    'bad-signature',
  ],
  ['a member more', { ...signed, receipt: { ...receipt, more: 1 } }, 'bad-signature'],
  [
    'signed by another key under this key’s name',
    { receipt, signature: { ...signReceipt(receipt, other).signature, keyId: key.keyId } },
    'bad-signature',
  ],
  [
    'a signature cut short',
    { receipt, signature: { ...signed.signature, value: signed.signature.value.slice(0, -2) } },
    'bad-signature',
  ],
  [
    'a second spelling of the signature',
    { receipt, signature: { ...signed.signature, value: `${signed.signature.value}==` } },
    'bad-signature',
  ],
  ['another algorithm', { receipt, signature: { ...signed.signature, algorithm: 'none' } }, 'bad-signature'],
  ['no value', { receipt, signature: { keyId: key.keyId, algorithm: 'Ed25519' } }, 'bad-signature'],
  ['text that is no JSON of a receipt', { ...signed, receipt: { ...receipt, issuer: '\ud800' } }, 'bad-signature'],
  ['a key nobody knows', signReceipt(receipt, other), 'unknown-key'],
  [
    'signed after the key’s term',
    signReceipt({ ...receipt, completedAt: '2027-01-01T09:00:00+08:00' }, key),
    'expired-key',
  ],
  [
    'signed before the key’s term',
    signReceipt({ ...receipt, completedAt: '2025-12-31T09:00:00+08:00' }, key),
    'expired-key',
  ],
  ['no time', signReceipt({ ...receipt, completedAt: '昨天' }, key), 'malformed'],
  ['no signature', { receipt }, 'malformed'],
  ['nothing', undefined, 'malformed'],
])('%s: not valid', (_, given, fault) => {
  expect(faultOf(given)).toBe(fault);
});

describe('what the holder knows', () => {
  test.each<[string, ReceiptExpectation, string]>([
    [
      'all as sent',
      {
        environment: 'sandbox',
        submissionId: receipt.submissionId,
        contentDigest: sent,
        recordDigests: ['sha-256:11'],
      },
      'valid',
    ],
    ['another environment', { environment: 'live' }, 'other-environment'],
    ['another submission', { submissionId: 'x' }, 'altered'],
    ['other content', { contentDigest: 'sha-256:ff' }, 'altered'],
    ['another record', { recordDigests: ['sha-256:12'] }, 'altered'],
    ['fewer records', { recordDigests: ['sha-256:11', 'sha-256:12'] }, 'altered'],
    ['more records', { recordDigests: [] }, 'altered'],
  ])('%s', (_, expected, fault) => {
    expect(faultOf(signed, expected)).toBe(fault);
  });

  test('an acknowledgement says nothing of records yet', () => {
    const { entries: __, counts: ___, completedAt: ____, ...rest } = receipt;
    expect(faultOf(signReceipt({ ...rest, kind: 'acknowledgement' }, key), { recordDigests: ['sha-256:11'] })).toBe(
      'valid',
    );
  });

  test('the message names both sides', () => {
    const verdict = verifyReceipt(signed, keys, { contentDigest: 'sha-256:ff' });
    expect(verdict).toMatchObject({ message: expect.stringMatching(/sha-256:00.*sha-256:ff/) });
  });
});

test('any changed byte of the signature is noticed', () => {
  const bytes = Buffer.from(signed.signature.value, 'base64url');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Buffer.from(bytes);
      changed[at]! ^= by;
      expect(faultOf({ receipt, signature: { ...signed.signature, value: changed.toString('base64url') } })).toBe(
        'bad-signature',
      );
    }),
  );
});
