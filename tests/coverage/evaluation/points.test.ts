import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeOf, quotient, sharedWeights, type Weighed } from '../../../src/coverage/evaluation/points.js';

const shown = (all: readonly Weighed[]): Record<string, string> =>
  Object.fromEntries([...sharedWeights(all)].map(([id, { part, whole }]) => [id, quotient(part, whole)!]));

const one = (id: string, group: string, weight: string, hasData = true): Weighed => ({ id, group, weight, hasData });

describe('weights of indicators without data', () => {
  test.each<[string, Record<string, string>, readonly Weighed[]]>([
    ['all have data', { a: '10.00', b: '5.00' }, [one('a', 'x', '10'), one('b', 'y', '5')]],
    ['within the group, in proportion', { a: '20.00', b: '10.00', d: '5.00' }, [one('a', 'x', '10'), one('b', 'x', '5'), one('c', 'x', '15', false), one('d', 'y', '5')]],
    ['a whole group, over the others', { a: '16.00', c: '4.00' }, [one('a', 'x', '12'), one('b', 'y', '5', false), one('c', 'z', '3')]],
    ['both at once', { a: '20.00', d: '10.00' }, [one('a', 'x', '10'), one('b', 'x', '10', false), one('c', 'y', '0', false), one('d', 'z', '10')]],
    ['parts that do not come out even', { a: '6.67', b: '3.33' }, [one('a', 'x', '4'), one('b', 'x', '2'), one('c', 'x', '4', false)]],
    ['none has data', {}, [one('a', 'x', '10', false)]],
    ['a weight of nothing takes nothing', { b: '3.50' }, [one('a', 'x', '0'), one('b', 'y', '3.50')]],
  ])('%s', (_what, expected, all) => {
    expect(shown(all)).toEqual(expected);
  }); // biome-ignore format: a table

  test('they add up to the same, whatever has data', () => {
    const weighed = fc.record({
      id: fc.string(),
      group: fc.constantFrom('x', 'y', 'z'),
      weight: fc.integer({ min: 1, max: 40 }).map(String),
      hasData: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(weighed, { selector: ({ id }) => id, minLength: 1 }), (all) => {
        const fractions = [...sharedWeights(all).values()].map(
          ({ part, whole }) => [BigInt(part), BigInt(whole)] as const,
        );
        // over one common denominator
        const common = fractions.reduce((product, [, whole]) => product * whole, 1n);
        const total = fractions.reduce((sum, [part, whole]) => sum + (part * common) / whole, 0n);
        const expected = all.some(({ hasData }) => hasData)
          ? all.reduce((sum, { weight }) => sum + BigInt(weight), 0n) * common
          : 0n;
        expect(total).toBe(expected);
      }),
    );
  });
});

test.each([
  ['1', '3', '0.33'],
  ['2', '3', '0.67'],
  ['1', '200', '0.01'],
  ['0.01', '4', '0.00'],
  ['5', '0', undefined],
])('%s ÷ %s = %s, halves up', (part, whole, expected) => {
  expect(quotient(part, whole)).toBe(expected);
});

const lines = { A: '90', B: '80', C: '60' };
test.each([
  ['90.00', '100', 'A'],
  ['89.99', '100', 'B'],
  ['60', '100', 'C'],
  ['59.99', '100', 'D'],
  ['0.00', '100', 'D'],
  ['45', '50', 'A'],
])('%s of %s is %s', (total, full, grade) => {
  expect(gradeOf(total, full, lines, '100')).toBe(grade);
});
