import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, isDay, lastDayOfMonth } from '../../src/standard/day.js';
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  isDecimal,
  multiplyDecimals,
  normalizeDecimal,
  percentOf,
  scaleOf,
  shiftDecimal,
  subtractDecimals,
} from '../../src/standard/decimal.js';

test.each([
  ['0.5', 4, '5000'],
  ['12345678901234.56', -4, '1234567890.123456'],
  ['5000', -4, '0.5'],
  ['-0.30', 1, '-3'],
  ['0', 8, '0'],
])('shiftDecimal(%s, %s) is %s', (value, places, expected) => {
  expect(shiftDecimal(value, places)).toBe(expected);
});

test.each([
  ['0.1', '0.2', '0.3'],
  ['9007199254740993', '1', '9007199254740994'],
  ['-1.5', '1.50', '0.00'],
])('%s + %s is %s', (a, b, sum) => {
  expect(addDecimals(a, b)).toBe(sum);
});

test.each([
  ['0.30', '0.1', '0.20'],
  ['9007199254740993', '9007199254740992', '1'],
  ['1', '1.50', '-0.50'],
  ['0.5', '0.5', '0.0'],
])('%s - %s is %s', (a, b, difference) => {
  expect(subtractDecimals(a, b)).toBe(difference);
});

test.each([
  ['1.5', '0.20', '0.300'],
  ['-3', '4', '-12'],
  ['-0.5', '0', '0.0'],
  ['12345678901234.56', '0.0005', '6172839450.617280'],
])('%s × %s is %s', (a, b, product) => {
  expect(multiplyDecimals(a, b)).toBe(product);
});

test.each([
  ['1', '3', 2, '33.33'],
  ['2', '3', 2, '66.67'],
  ['1', '8', 1, '12.5'],
  ['1', '8', 0, '13'],
  ['-1', '8', 0, '-13'],
  ['1', '-8', 0, '-13'],
  ['0.005', '100', 2, '0.01'],
  ['0.0049', '100', 2, '0.00'],
  ['-0.001', '100', 2, '0.00'],
  ['5', '5', 2, '100.00'],
  ['1', '0.00', 2, undefined],
])('%s of %s in hundredths, %s digits: %s', (part, whole, scale, expected) => {
  expect(percentOf(part, whole, scale)).toBe(expected);
});

test.each([
  ['-1.80', '1.80'],
  ['1.80', '1.80'],
  ['0', '0'],
])('%s without sign is %s', (value, expected) => {
  expect(absoluteDecimal(value)).toBe(expected);
});

test.each([
  ['007.50', '7.5'],
  ['-0.00', '0'],
  ['100', '100'],
])('normalizeDecimal(%s) is %s', (value, expected) => {
  expect(normalizeDecimal(value)).toBe(expected);
});

const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat(8)).map(([units, scale]) => {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return units < 0n ? `-${text}` : text;
});

test('arithmetic is exact and consistent', () => {
  fc.assert(
    fc.property(decimal, decimal, fc.integer({ min: -8, max: 8 }), (a, b, places) => {
      const sum = addDecimals(a, b);
      expect(isDecimal(sum) && scaleOf(sum) === Math.max(scaleOf(a), scaleOf(b))).toBe(true);
      expect(compareDecimals(sum, addDecimals(b, a))).toBe(0);
      expect(compareDecimals(a, b)).toBe(compareDecimals(b, a) === 0 ? 0 : -compareDecimals(b, a));
      expect(compareDecimals(shiftDecimal(shiftDecimal(a, places), -places), a)).toBe(0);
      expect(compareDecimals(normalizeDecimal(a), a)).toBe(0);
    }),
  );
});

test('the short way of comparing agrees with the long one', () => {
  const short = decimal.filter((value) => value.length <= 15);
  // zeros behind make it long without changing it
  const long = (value: string): string => `${value}${value.includes('.') ? '' : '.'}${'0'.repeat(20)}`;
  const pairs = fc.oneof(
    fc.tuple(short, short),
    short.map((value): [string, string] => [value, normalizeDecimal(value)]),
    fc
      .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: -1, max: 1 }))
      .map(([n, step]): [string, string] => [shiftDecimal(String(n), -5), shiftDecimal(String(n + step), -5)]),
  );
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      expect(Math.sign(compareDecimals(a, b))).toBe(Math.sign(compareDecimals(long(a), long(b))));
    }),
  );
});

test('multiplying, subtracting and percent agree with each other', () => {
  fc.assert(
    fc.property(decimal, decimal, decimal, fc.integer({ min: 0, max: 6 }), (a, b, c, scale) => {
      const product = multiplyDecimals(a, b);
      expect(isDecimal(product) && scaleOf(product) === scaleOf(a) + scaleOf(b)).toBe(true);
      const distributed = subtractDecimals(multiplyDecimals(a, c), multiplyDecimals(b, c));
      expect(compareDecimals(multiplyDecimals(subtractDecimals(a, b), c), distributed)).toBe(0);
      const percent = percentOf(a, b, scale);
      expect(percent === undefined).toBe(compareDecimals(b, '0') === 0);
      if (percent === undefined) return;
      // the remainder is at most half a unit of the last digit
      const off = absoluteDecimal(subtractDecimals(multiplyDecimals(percent, b), multiplyDecimals(a, '100')));
      const half = absoluteDecimal(multiplyDecimals(shiftDecimal('0.5', -scale), b));
      expect(scaleOf(percent)).toBe(scale);
      expect(compareDecimals(off, half)).toBeLessThanOrEqual(0);
    }),
  );
});

test('days are those of the calendar', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 32 }),
      (year, month, day) => {
        const real =
          month >= 1 &&
          month <= 12 &&
          day >= 1 &&
          new Date(Date.UTC(2000, month, 0)).setUTCFullYear(year) !== 0 &&
          day <= lastDayOfMonth(year, month);
        expect(dayOf(year, month, day) !== undefined).toBe(real);
      },
    ),
  );
  expect(['2024-02-29', '2023-02-29', '2024-2-1', '2024-04-31', '1900-02-29', '2000-02-29'].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
    true,
  ]);
});

test('adding days and counting them agree', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: -5000, max: 5000 }),
      (year, month, day, count) => {
        const from = dayOf(year, month, day)!;
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      },
    ),
  );
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
});

test.each([
  ['9999-12-31', 1],
  ['0001-01-01', -1],
  ['2024-13-01', 1],
])('addDays(%s, %s) leaves the calendar', (day, days) => {
  expect(() => addDays(day, days)).toThrow(RangeError);
});
