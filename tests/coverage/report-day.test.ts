import { expect, test } from 'vitest';
import type { BatchFact, Fact } from '../../src/model/audit-state.js';
import { batchOf, factOf, sourceOf, stateOf, viewOf } from './make-state.js';

const record = { reportingUnitCode: 'A', formedDate: '2025-03-20' };
const row = (values: Partial<BatchFact>): BatchFact =>
  batchOf({ unitCode: 'A', type: 'complaint', day: '2025-04-01', ...values });

test.each<[string, readonly BatchFact[], Fact['record'], string | null]>([
  ['no batch', [], record, null],
  ['the envelope of all records', [batchOf({ envelope: true, day: '2025-04-01' })], record, '2025-04-01'],
  ['a row of its type and unit', [row({})], record, '2025-04-01'],
  ['of another type', [row({ type: 'arrears' })], record, null],
  ['of another unit', [row({ unitCode: 'B' })], record, null],
  ['the record does not say its unit', [row({ unitCode: 'B' })], { formedDate: '2025-03-20' }, '2025-04-01'],
  ['a zero report has no records', [row({ zero: true })], record, null],
  ['without a day', [row({ day: null })], record, null],
  ['two of the same day', [row({}), row({ row: 3 })], record, '2025-04-01'],
  ['two, and nobody knows which', [row({}), row({ day: '2025-05-01' })], record, null],
  [
    'two months: the one the record was formed in',
    [row({ period: '2025-03' }), row({ period: '2025-04', day: '2025-05-01' })],
    record,
    '2025-04-01',
  ],
  ['a change is not what was reported first', [row({})], { ...record, operationType: '2' }, null],
])('the day of the report: %s', (_, batches, own, day) => {
  const view = viewOf(
    stateOf([sourceOf([factOf('complaint', own), factOf('complaint', record, { row: 3 })], { batches })]),
  );
  const [one] = view.reported('complaint');
  expect(view.reportDay(one!)).toBe(day);
});

test('batches of another file say nothing', () => {
  const view = viewOf(stateOf([sourceOf([factOf('complaint', record)]), sourceOf([], { batches: [row({})] })]));
  expect(view.reportDay(view.reported('complaint')[0]!)).toBeNull();
});
