import { expect, test } from 'vitest';
import { contentDigest, recordDigest, recordsDigest } from '../../src/receipts/digests.js';

test('the known digests of abc', () => {
  expect(contentDigest(Buffer.from('abc'))).toBe(
    'sha-256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('entries: SM3 of their canonical JSON', () => {
  // openssl dgst -sm3 of []
  expect(recordsDigest([])).toBe('653559f7625310a8dcf0cb77c137643a67aedf3f247c66b1b06ff4a04f4c0a8b');
  expect(recordsDigest([{ b: 1, a: 2 }])).toBe(recordsDigest([{ a: 2, b: 1 }]));
  expect(recordsDigest([1, 2])).not.toBe(recordsDigest([2, 1]));
});

test('a record written in another order has the same digest, one with another value has not', () => {
  expect(recordDigest({ 甲: '1', 乙: '2' })).toBe(recordDigest({ 乙: '2', 甲: '1' }));
  expect(recordDigest({ 甲: '1' })).not.toBe(recordDigest({ 甲: 1 }));
});
