import { describe, expect, test } from 'vitest';
import { dutiesOf } from '../../../src/coverage/duties/duties.js';
import type { Fact } from '../../../src/model/audit-state.js';
import type { Obligation } from '../../../src/model/obligation.js';
import { factOf, sourceOf, stateOf, unitOf, viewOf } from '../make-state.js';
import { commitment, field, onDay, without } from './make-obligation.js';

const settings = { asOf: '2025-04-08' };
/** Each complaint is answered by a day. */
const answered: Obligation = {
  ...without(commitment, 'period', 'seen'),
  holders: { kind: 'records', each: { type: 'complaint', unit: 'handlerCode', from: field('receiveDate') } },
  due: field('dueDate'),
  done: field('finishDate'),
};
const complaint = (recordId: string, handlerCode: string, row: number, record: Fact['record'] = {}): Fact =>
  factOf(
    'complaint',
    { reportingUnitCode: 'R', recordId, handlerCode, receiveDate: '2025-03-03', dueDate: '2025-03-31', ...record },
    { row },
  );

describe('gaps', () => {
  test('one for each duty that is missing, late, partial or unknown, and none for others', () => {
    const facts = [
      complaint('1', 'B', 9),
      complaint('2', 'B', 3, { finishDate: '2025-04-01' }),
      complaint('3', 'A', 5, { finishDate: '2025-03-20' }),
      complaint('4', 'A', 6, { dueDate: '2025-04-08' }),
      { ...complaint('5', 'A', 7, { finishDate: '2025-03-20' }), wrong: true },
      { ...complaint('6', 'A', 4), faulty: ['finishDate'] },
    ];
    const view = viewOf(stateOf([sourceOf(facts, { file: '投诉.csv', sheets: [] })], [], settings));
    const { gaps, gapCount } = dutiesOf(view, [answered]);
    const place = (recordId: string, row: number) => ({ file: '投诉.csv', sheet: null, row, recordId });
    const common = { rule: 'coverage/example', name: '', period: '2025', due: '2025-03-31', count: 1 };
    const [a, b] = [
      { ...common, holder: 'A' },
      { ...common, holder: 'B' },
    ];
    expect(gaps).toEqual([
      {
        ...a,
        severity: 'warning',
        status: 'unknown',
        late: null,
        done: null,
        at: place('6', 4),
        reason: 'faulty:finishDate',
      },
      { ...a, severity: 'error', status: 'partial', late: 5, done: null, at: place('5', 7), reason: 'only-wrong' },
      { ...b, severity: 'warning', status: 'late', late: 1, done: '2025-04-01', at: place('2', 3), reason: '' },
      { ...b, severity: 'error', status: 'missing', late: 5, done: null, at: place('1', 9), reason: '' },
    ]);
    expect(gapCount).toBe(4);
  });

  test.each([
    ['error', false, 'error', 'warning'],
    ['error', true, 'error', 'error'],
    ['warning', false, 'warning', 'warning'],
    ['info', true, 'info', 'info'],
  ] as const)('an obligation of weight %s, late as bad as missing: %s', (severity, lateIsError, missing, late) => {
    const facts = [complaint('1', 'A', 2), complaint('2', 'A', 3, { finishDate: '2025-04-01' })];
    const { gaps } = dutiesOf(viewOf(stateOf([sourceOf(facts)], [], settings)), [
      { ...answered, severity, lateIsError },
    ]);
    expect(gaps.map((gap) => gap.severity)).toEqual([missing, late]);
  });

  test('the first thousand of each obligation are listed, all are counted', () => {
    // in reverse, so that the first ones come last
    const facts = Array.from({ length: 20_000 }, (_, i) => complaint(String(i), 'A', 20_001 - i));
    const view = viewOf(stateOf([sourceOf(facts)], [unitOf('A', '济南市示例局')], settings));
    const { gaps, gapCount, cells } = dutiesOf(view, [answered, { ...commitment, id: 'coverage/other' }]);
    expect(gapCount).toBe(20_001);
    expect(gaps).toHaveLength(1001);
    expect(gaps.slice(0, 1000).map(({ at }) => at?.row)).toEqual(Array.from({ length: 1000 }, (_, i) => i + 2));
    expect(cells[0]).toMatchObject({ expected: 20_000, missing: 20_000 });
  });

  test('a unit goes by the name it had on the last day', () => {
    const [before, after] = [
      unitOf('A', '济南市示例委', { to: '2025-03-31' }),
      unitOf('A', '济南市示例局', { from: '2025-04-01' }),
    ];
    const unit = { code: 'A', periods: [...(before.periods as []), ...(after.periods as [])] };
    expect(dutiesOf(viewOf(stateOf([], [unit], settings)), [commitment]).gaps).toMatchObject([
      { name: '济南市示例委' },
    ]);
  });

  test('what is late hangs on the record that shows it', () => {
    const facts = [
      factOf(
        'annual-commitment',
        { unitCode: 'A', commitmentYear: '2025', commitmentStatus: '1', publishDate: '2025-04-01' },
        { row: 7 },
      ),
    ];
    const view = viewOf(stateOf([sourceOf(facts)], [unitOf('A', '济南市示例局')], settings));
    expect(dutiesOf(view, [commitment]).gaps).toMatchObject([{ status: 'late', at: { row: 7 } }]);
  });
});

describe('summaries', () => {
  test('cells by status, duties by how they stand', () => {
    const units = ['A', 'B', 'C'].map((code) => unitOf(code, code, code === 'C' ? { from: '2026-01-01' } : {}));
    const facts = [
      factOf('annual-commitment', {
        unitCode: 'A',
        commitmentYear: '2025',
        commitmentStatus: '1',
        publishDate: '2025-03-01',
      }),
    ];
    const { summaries } = dutiesOf(viewOf(stateOf([sourceOf(facts)], units, settings)), [commitment]);
    expect(summaries).toEqual([
      {
        ...{ id: 'coverage/example', ref: 'NDCN-01', severity: 'error', title: '年度承诺', measures: [3] },
        ...{ basis: '措施3', confidence: 'proposed', parameters: [], notRun: null },
        cells: {
          ...{ fulfilled: 1, zero: 0, late: 0, partial: 0, missing: 1, open: 0, unknown: 0 },
          'not-applicable': 1,
        },
        ...{ expected: 2, met: 1, lateCount: 0, missing: 1, open: 0, unknown: 0, partial: 0 },
        gaps: { error: 1, warning: 0, info: 0 },
      },
    ]);
  });

  test('obligations come by id', () => {
    const ids = ['coverage/b', 'coverage/a', 'coverage/c'];
    const { summaries, cells } = dutiesOf(
      viewOf(stateOf([], [unitOf('A', '济南市示例局')])),
      ids.map((id) => ({ ...commitment, id })),
    );
    expect(summaries.map(({ id }) => id)).toEqual([...ids].sort());
    expect(cells.map(({ obligation }) => obligation)).toEqual([...ids].sort());
  });
});

describe('timeliness', () => {
  test('in working days from the last day, by holder and in all', () => {
    const facts = [
      complaint('1', 'B', 2, { finishDate: '2025-03-28' }),
      complaint('2', 'B', 3, { finishDate: '2025-03-28' }),
      complaint('3', 'A', 4, { finishDate: '2025-03-31' }),
      complaint('4', 'A', 5, { finishDate: '2025-04-08' }),
      complaint('5', 'A', 6),
      complaint('6', 'C', 7),
      { ...complaint('7', 'A', 8), faulty: ['finishDate'] },
    ];
    const { timeliness } = dutiesOf(viewOf(stateOf([sourceOf(facts)], [], settings)), [answered]);
    const common = { obligation: 'coverage/example', title: '年度承诺' };
    expect(timeliness).toEqual([
      {
        ...{ ...common, holder: null, inTime: 3, late: 1, unknown: 1 },
        days: [
          { late: -1, count: 2 },
          { late: 0, count: 1 },
          { late: 5, count: 1 },
        ],
      },
      {
        ...{ ...common, holder: 'A', inTime: 1, late: 1, unknown: 1 },
        days: [
          { late: 0, count: 1 },
          { late: 5, count: 1 },
        ],
      },
      { ...common, holder: 'B', inTime: 2, late: 0, unknown: 0, days: [{ late: -1, count: 2 }] },
    ]);
  });

  test('late in a year without a calendar: late, by nobody knows how many days', () => {
    const { timeliness } = dutiesOf(
      viewOf(stateOf([sourceOf([complaint('1', 'A', 2, { finishDate: '2025-03-20' })])], [], settings)),
      [{ ...answered, due: onDay('2022-03-31') }],
    );
    expect(timeliness[0]).toMatchObject({ days: [], inTime: 0, late: 1, unknown: 0 });
  });

  test('nothing done, nothing said', () =>
    expect(
      dutiesOf(viewOf(stateOf([sourceOf([complaint('1', 'A', 2)])], [], settings)), [answered]).timeliness,
    ).toEqual([]));
});
