import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentOf } from '../../src/reports/percent.js';

test.each([
  [0, 0, null],
  [0, 5, '0%'],
  [5, 5, '100%'],
  [1, 2, '50%'],
  [1, 3, '33.3%'],
  [2, 3, '66.7%'],
  [99_999, 100_000, '99.9%'],
  [1, 100_000, '0.1%'],
  [999, 1000, '99.9%'],
])('%i of %i is %s', (n, of, text) => {
  expect(percentOf(n, of)).toBe(text);
});

test('100% is all, 0% is none, and all else is near the truth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 0, max: 1e12 }), (of, some) => {
      const n = some % (of + 1);
      const text = percentOf(n, of)!;
      expect([text === '100%', text === '0%']).toEqual([n === of, n === 0]);
      expect(Math.abs(Number(text.slice(0, -1)) - (n * 100) / of)).toBeLessThanOrEqual(0.1);
    }),
  );
});
