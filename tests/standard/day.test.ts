import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, isDay } from '../../src/standard/day.js';

describe('days', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29', 'a leap day'],
    ['2023-02-28', 1, '2023-03-01', 'none'],
    ['1900-02-28', 1, '1900-03-01', 'none in a century'],
    ['2000-02-28', 2, '2000-03-01', 'but in every fourth'],
    ['2024-01-01', -1, '2023-12-31', 'backwards'],
    ['0001-01-01', 0, '0001-01-01', 'the first day there is'],
  ] as const)('%s and %i days are %s: %s', (day, days, later, _why) => {
    expect(addDays(day, days)).toBe(later);
  });

  test.each([
    ['2024-02-30', 1],
    ['0001-01-01', -1],
    ['9999-12-31', 1],
    ['', 1],
  ])('there is no day %s and %i days', (day, days) => {
    expect(() => addDays(day, days)).toThrow(RangeError);
  });

  const day = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('counting agrees with the calendar of the language', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
        expect([daysBetween(from, to), addDays(from, days)]).toEqual([days, to]);
      }),
    );
  });

  test('a day is what exists', () => {
    fc.assert(
      fc.property(fc.nat(2100), fc.nat(13), fc.nat(32), (year, month, date) => {
        const made = dayOf(year, month, date);
        const there = new Date(Date.UTC(2000, 0, 1));
        there.setUTCFullYear(year, month - 1, date);
        const exists = year >= 1 && there.getUTCMonth() === month - 1 && there.getUTCDate() === date;
        expect(made !== undefined && isDay(made)).toBe(exists);
      }),
    );
  });
});
