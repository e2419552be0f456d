import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinKeys, keyHash, splitKeys } from '../../../src/coverage/collect/key-hash.js';
import { recordTypes } from '../../../src/generated/record-types.js';
import { keyOf } from '../../../src/mapping/derive.js';
import { hash128 } from '../../../src/standard/hash.js';

test('it is the first 96 bits of the hash of the text, in base64', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(keyHash(text)).toBe(Buffer.from(hash128(text).slice(0, 24), 'hex').toString('base64'));
    }),
  );
});

test('of a unique key it is the beginning of what identifies the record in reports', () => {
  const type = recordTypes.find(({ id }) => id === 'arrears')!;
  const key = keyOf({ arrearsNumber: '3701022026000001' }, type)!;
  expect(Buffer.from(keyHash('["401","3701022026000001"]'), 'base64').toString('hex')).toBe(key.slice(0, 24));
});

test('hashes are put together sorted and taken apart again', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      const keys = texts.map(keyHash);
      expect(splitKeys(joinKeys([...keys]))).toEqual([...keys].sort());
    }),
  );
});
