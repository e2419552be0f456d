import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodsOfYear, spanOf } from '../../src/coverage/periods.js';
import type { PeriodLength } from '../../src/model/obligation.js';
import { addDays } from '../../src/standard/day.js';

describe('periods of a year', () => {
  test.each<[PeriodLength, number, string, string, string, string]>([
    ['year', 1, '2025', '2025-01-01', '2025', '2025-12-31'],
    ['half-year', 2, '2025H1', '2025-01-01', '2025H2', '2025-12-31'],
    ['quarter', 4, '2025Q1', '2025-01-01', '2025Q4', '2025-12-31'],
    ['month', 12, '2025-01', '2025-01-01', '2025-12', '2025-12-31'],
    ['day', 365, '2025-01-01', '2025-01-01', '2025-12-31', '2025-12-31'],
  ])('%s', (length, count, first, start, last, end) => {
    const periods = periodsOfYear('2025', length);
    expect(periods).toHaveLength(count);
    expect(periods[0]).toMatchObject({ label: first, start });
    expect(periods.at(-1)).toMatchObject({ label: last, end });
  });

  test('a leap year has a day more', () => expect(periodsOfYear('2024', 'day')).toHaveLength(366));

  test('follow each other without a gap, whatever the year', () => {
    const lengths = fc.constantFrom<PeriodLength>('year', 'half-year', 'quarter', 'month', 'day');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), lengths, (number, length) => {
        const year = String(number).padStart(4, '0');
        const periods = periodsOfYear(year, length);
        expect(periods[0]!.start).toBe(`${year}-01-01`);
        expect(periods.at(-1)!.end).toBe(`${year}-12-31`);
        for (const [index, { start }] of periods.slice(1).entries())
          expect(start).toBe(addDays(periods[index]!.end, 1));
      }),
    );
  });
});

test.each([
  ['2025-02', { start: '2025-02-01', end: '2025-02-28' }],
  ['2025-02-11', { start: '2025-02-11', end: '2025-02-11' }],
  ['2025-02-30', undefined],
  ['2024-2025', undefined],
  ['', undefined],
])('the days %s stands for', (label, span) => expect(spanOf(label)).toEqual(span));
