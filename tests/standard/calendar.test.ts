import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendars } from '../../src/generated/calendars.js';
import { Calendar, isWeekend } from '../../src/standard/calendar.js';
import { addDays, daysBetween } from '../../src/standard/day.js';

const covered = calendars.filter(({ year }) => year >= 2024 && year <= 2026);
const official = new Calendar(covered);
const missing = (missingYear: number) => ({ missingYear });

test.each([
  ['2024-09-27', 7, '2024-10-12', 'over the National Day week and its make-up Saturdays'],
  ['2024-09-30', 7, '2024-10-15', ''],
  ['2025-01-24', 7, '2025-02-10', 'over Spring Festival'],
  ['2025-01-26', 7, '2025-02-11', 'from a make-up Sunday'],
  ['2026-02-12', 7, '2026-02-28', ''],
  ['2026-09-18', 7, '2026-09-29', ''],
  ['2024-09-27', 20, '2024-10-30', ''],
  ['2025-01-24', 20, '2025-02-27', ''],
  ['2026-02-12', 20, '2026-03-18', ''],
  ['2026-09-18', 20, '2026-10-22', ''],
  ['2024-05-10', 2, '2024-05-13', 'Saturday the 11th is a make-up day'],
  ['2025-09-26', 1, '2025-09-28', 'Sunday the 28th is a make-up day'],
  ['2025-06-01', 1, '2025-06-03', 'from a holiday'],
  ['2026-09-30', 1, '2026-10-08', ''],
  ['2025-12-31', 10, '2026-01-15', 'into the next year'],
  ['2024-02-08', 1, '2024-02-09', 'New Year’s Eve of 2024 was a working day'],
  ['2025-10-01', 0, '2025-10-01', 'no working day later is the day itself, holiday or not'],
  ['2030-01-01', 0, '2030-01-01', 'which needs no calendar'],
  ['2026-12-31', 1, missing(2027), 'the next year has no notice yet'],
  ['2026-12-25', 7, missing(2027), ''],
  ['2023-12-29', 5, missing(2023), 'the day after is already unknown'],
  ['2023-12-31', 1, '2024-01-02', 'the first day counted is known'],
  ['2024-01-01', 100_000_000, missing(2027), ''],
  ['9999-12-31', 1, missing(10_000), 'the last day there is'],
] as const)('from %s the working day number %i is %j %s', (day, count, expected, _why) => {
  expect(official.addWorkdays(day, count)).toEqual(expected);
});

test.each([
  ['2024-09-27', '2024-10-12', 7, 'the day itself does not count, the last one does'],
  ['2024-10-12', '2024-09-27', -7, 'backwards'],
  ['2025-12-31', '2026-01-15', 10, 'into the next year'],
  ['2024-02-09', '2024-02-17', 0, 'a week of holidays'],
  ['2024-02-17', '2024-02-09', 0, 'is no negative zero'],
  ['2030-01-01', '2030-01-01', 0, 'nothing to count'],
  ['2023-12-31', '2024-01-02', 1, 'the first day counted is known'],
  ['2023-12-30', '2024-01-02', missing(2023), ''],
  ['2024-01-02', '2023-12-30', missing(2023), ''],
  ['2026-12-25', '2027-01-04', missing(2027), ''],
  ['2024-01-01', '2031-01-01', missing(2027), 'the first of several'],
] as const)('from %s to %s there are %j %s', (from, to, expected, _why) => {
  expect(official.workdaysBetween(from, to)).toEqual(expected);
});

describe('years', () => {
  const year = (year: number) => ({ year, weekdayHolidays: [], makeupWorkdays: [] });
  test('are listed in order, and a gap between them is not bridged', () => {
    const calendar = new Calendar([year(2026), year(2024), year(2023)]);
    expect(calendar.years).toEqual([2023, 2024, 2026]);
    expect(calendar.addWorkdays('2023-12-29', 1)).toBe('2024-01-01');
    expect(calendar.addWorkdays('2024-12-31', 1)).toEqual(missing(2025));
    expect(calendar.workdaysBetween('2024-12-30', '2026-01-02')).toEqual(missing(2025));
  });

  test('given twice count as given last', () => {
    const calendar = new Calendar([year(2026), { ...year(2026), weekdayHolidays: ['2026-01-01'] }]);
    expect(calendar.addWorkdays('2025-12-31', 1)).toBe('2026-01-02');
  });

  test('without any, every year is missing', () => {
    expect(new Calendar([]).addWorkdays('2026-01-01', 1)).toEqual(missing(2026));
  });
});

test('working days by the year are as many as the notices give', () => {
  const count = (year: number) => official.workdaysBetween(`${year - 1}-12-31`, `${year}-12-31`);
  expect([2024, 2025, 2026].map(count)).toEqual([251, 248, 248]);
});

test.each([
  ['1999-12-31', false],
  ['2000-01-01', true],
  ['2000-01-02', true],
  ['2000-01-03', false],
  ['2024-10-12', true],
  ['2024-10-14', false],
])('%s is a weekend day: %s', (day, expected) => {
  expect(isWeekend(day)).toBe(expected);
});

/** Walks day by day and looks each day up in the notice. */
function* walk(from: string) {
  const days = new Map(covered.map((one) => [one.year, one]));
  for (let day = addDays(from, 1); ; day = addDays(day, 1)) {
    const notice = days.get(Number(day.slice(0, 4)));
    if (notice === undefined) return;
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    const weekend = weekday === 0 || weekday === 6;
    yield { day, works: weekend ? notice.makeupWorkdays.includes(day) : !notice.weekdayHolidays.includes(day) };
  }
}

const dayNear = fc.integer({ min: -40, max: 1140 }).map((days) => addDays('2024-01-01', days));

test('look-ups agree with a walk day by day', () => {
  fc.assert(
    fc.property(dayNear, fc.integer({ min: 1, max: 300 }), dayNear, (from, count, to) => {
      let passed = 0;
      let last = from;
      let reached: string | undefined;
      let between: number | undefined;
      for (const { day, works } of walk(from)) {
        if (works) passed += 1;
        if (works && passed === count) reached = day;
        if (day === to) between = passed;
        last = day;
        if (reached !== undefined && daysBetween(to, day) >= 0) break;
      }
      const next = Number(addDays(last, 1).slice(0, 4));
      expect(official.addWorkdays(from, count)).toEqual(reached ?? missing(next));
      if (from < to) {
        expect(official.workdaysBetween(from, to)).toEqual(between ?? missing(next));
        if (between !== undefined && between > 0) expect(official.workdaysBetween(to, from)).toBe(-between);
      }
    }),
  );
});
