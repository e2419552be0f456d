import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/receipts/canonical-json.js';

test.each([
  [
    'members by UTF-16 code units, not by code points',
    { '\u{1f600}': 1, '\ufb33': 2, b: 3, a: 4 },
    '{"a":4,"b":3,"😀":1,"\ufb33":2}',
  ],
  [
    'numbers as ECMAScript writes them',
    [1e21, 1e-7, -0, Number('333333333.33333329'), 4.5],
    '[1e+21,1e-7,0,333333333.3333333,4.5]',
  ],
  ['as few escapes as there can be', '\u20ac$\u000f\nA\'B"\\/', '"€$\\u000f\\nA\'B\\"\\\\/"'],
  ['a member that is undefined is none', { a: undefined, b: null }, '{"b":null}'],
  ['a member named __proto__', JSON.parse('{"b":1,"__proto__":{"z":1,"a":2}}'), '{"__proto__":{"a":2,"z":1},"b":1}'],
])('%s', (_, value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test.each([
  ['NaN', Number.NaN],
  ['Infinity', [Number.POSITIVE_INFINITY]],
  ['a lone surrogate', { a: '\ud800' }],
  ['a lone surrogate in a name', { '\udc00': 1 }],
  ['undefined', undefined],
  ['a function', [() => 1]],
  ['nesting that would end the stack', JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)],
])('%s is refused', (_, value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

test('agrees with canonicalize for any JSON, and keeps its value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      expect(canonicalJson(value)).toBe(canonicalize(value));
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
    }),
  );
});

test('does not depend on the order of members', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' })), (value) => {
      expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(canonicalJson(value));
    }),
  );
});
