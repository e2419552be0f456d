import { describe, expect, test } from 'vitest';
import { CellTally, noCounts, statusOf } from '../../../src/coverage/duties/cell.js';
import type { Outcome } from '../../../src/coverage/duties/outcome.js';
import type { DutyStatus } from '../../../src/model/audit-report.js';

describe('how several duties stand together', () => {
  test.each<[DutyStatus, readonly DutyStatus[]]>([
    ['fulfilled', ['fulfilled', 'fulfilled']],
    ['fulfilled', ['fulfilled', 'zero']],
    ['zero', ['zero']],
    ['late', ['fulfilled', 'late']],
    ['late', ['late', 'open', 'unknown']],
    ['missing', ['missing', 'missing']],
    ['missing', ['missing', 'open']],
    ['missing', ['missing', 'unknown']],
    ['partial', ['missing', 'fulfilled']],
    ['partial', ['missing', 'late']],
    ['partial', ['missing', 'zero']],
    ['partial', ['partial']],
    ['partial', ['partial', 'missing', 'open']],
    ['unknown', ['unknown', 'fulfilled']],
    ['unknown', ['unknown', 'open']],
    ['open', ['open']],
    ['open', ['open', 'fulfilled']],
    ['not-applicable', ['not-applicable']],
    ['not-applicable', []],
  ])('%s: %j', (status, duties) => {
    const counts = noCounts();
    for (const duty of duties) counts[duty] += 1;
    expect(statusOf(counts)).toBe(status);
  });
});

const outcome = (status: DutyStatus, values: Partial<Outcome> = {}): Outcome => ({
  ...{ status, due: '2025-03-31', done: null, workdays: null, reason: '', at: null },
  ...values,
});
const cellOf = (...all: readonly (readonly [Outcome, number])[]) => {
  const tally = new CellTally();
  for (const [one, weight] of all) tally.add(one, weight);
  return tally.cell('coverage/example', 'A', '2025');
};

describe('what a cell of several duties tells', () => {
  test('its numbers add up; a partial duty is not done', () => {
    const all = ['fulfilled', 'zero', 'late', 'missing', 'partial', 'open', 'unknown'] as const;
    expect(cellOf(...all.map((status, index) => [outcome(status), index + 1] as const))).toMatchObject({
      ...{ expected: 28, met: 3, lateCount: 3, missing: 9, open: 6, unknown: 7, partial: 5 },
    });
  });
  test('what is not applicable is not expected', () =>
    expect(cellOf([outcome('not-applicable', { reason: 'exempt' }), 1])).toMatchObject({
      expected: 0,
      reason: 'exempt',
    }));
  test('the last day, where it is the same', () => {
    expect(cellOf([outcome('open'), 1], [outcome('open'), 1]).due).toBe('2025-03-31');
    expect(
      cellOf([outcome('open'), 1], [outcome('open', { due: '2025-04-01' }), 1], [outcome('open'), 1]).due,
    ).toBeNull();
  });
  test('the day it was done, where it is the same', () => {
    const done = (day: string) => [outcome('fulfilled', { done: day }), 1] as const;
    expect(cellOf(done('2025-03-20'), done('2025-03-20')).done).toBe('2025-03-20');
    expect(cellOf(done('2025-03-20'), [outcome('missing'), 1]).done).toBeNull();
  });
  test('the most working days late; those in time have none', () => {
    const late = (workdays: number) => [outcome('late', { workdays }), 1] as const;
    expect(cellOf(late(3), late(7), late(5)).late).toBe(7);
    expect(cellOf([outcome('fulfilled', { workdays: -3 }), 1]).late).toBeNull();
  });
  test('the first reason among those that make the status', () => {
    const missing = (reason: string) => [outcome('missing', { reason }), 1] as const;
    expect(cellOf(missing('b'), missing(''), missing('a'), [outcome('unknown', { reason: '0' }), 1]).reason).toBe('a');
    expect(cellOf(missing('b'), [outcome('partial', { reason: 'only-wrong' }), 1]).reason).toBe('only-wrong');
    expect(cellOf(missing('b'), [outcome('fulfilled', { reason: 'no-report-day' }), 1]).reason).toBe('b');
  });
});
