import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, isDay, lastDayOfMonth } from '../../src/standard/day.js';
import {
  addDecimals,
  compareDecimals,
  isDecimal,
  normalizeDecimal,
  scaleOf,
  shiftDecimal,
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
