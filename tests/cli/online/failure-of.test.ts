import { expect, test } from 'vitest';
import { failureOf } from '../../../src/cli/online/failure-of.js';

const withCode = (code: string): Error => Object.assign(new Error(code), { code });

test.each([
  [withCode('ENOTFOUND'), 'dns'],
  [withCode('EAI_AGAIN'), 'dns'],
  [withCode('ECONNREFUSED'), 'refused'],
  [withCode('EHOSTUNREACH'), 'refused'],
  [withCode('UND_ERR_CONNECT_TIMEOUT'), 'timeout'],
  [Object.assign(new Error(), { name: 'TimeoutError' }), 'timeout'],
  [withCode('CERT_HAS_EXPIRED'), 'tls'],
  [withCode('DEPTH_ZERO_SELF_SIGNED_CERT'), 'tls'],
  [withCode('ERR_TLS_CERT_ALTNAME_INVALID'), 'tls'],
  [withCode('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'tls'],
  [withCode('LUCHENG_PRIVATE'), 'private'],
  [withCode('ECONNRESET'), 'broken'],
  [new AggregateError([withCode('ECONNREFUSED'), withCode('ENETUNREACH')]), 'refused'],
  ['a text', 'broken'],
])('%s is told as %s', (error, failure) => {
  expect(failureOf(error)).toBe(failure);
});
