import { expect, test } from 'vitest';
import { zeroConflicts } from '../../src/coverage/zero-conflicts.js';
import type { BatchFact, Fact } from '../../src/model/audit-state.js';
import { batchOf, factOf, sourceOf, stateOf, viewOf } from './make-state.js';

const [a, b] = ['11370100MADEUP128H', '11370100MADEUP1522'];
const zero = (values: Partial<BatchFact> = {}): BatchFact =>
  batchOf({ unitCode: a, type: 'complaint', zero: true, period: '2025-01', day: '2025-02-10', ...values });
const complaint = (record: Fact['record'] = {}, values: Partial<Fact> = {}): Fact =>
  factOf('complaint', { recordId: '1', reportingUnitCode: a, formedDate: '2025-01-31', ...record }, values);

test.each<[string, BatchFact, readonly Fact[], readonly number[]]>([
  ['a record of the month', zero(), [complaint()], [1]],
  ['of all types', zero({ type: null }), [complaint(), factOf('arrears', complaint().record)], [2]],
  ['records that are counted', zero({ type: null }), [complaint({ recordId: [] }, { count: 3 })], [3]],
  ['of another month', zero(), [complaint({ formedDate: '2025-02-01' })], []],
  ['formed on a day nobody knows', zero(), [complaint({ formedDate: [] })], []],
  ['of another unit', zero(), [complaint({ reportingUnitCode: b })], []],
  ['of another type', zero({ type: 'arrears' }), [complaint()], []],
  ['withdrawn', zero(), [complaint(), complaint({ operationType: '3' })], []],
  ['in error itself', zero({ wrong: true }), [complaint()], []],
  ['a batch with records', zero({ zero: false }), [complaint()], []],
  ['without a period', zero({ period: '' }), [complaint()], []],
])('a zero report beside records: %s', (_, batch, facts, expected) => {
  const state = stateOf([sourceOf([], { batches: [batch] }), sourceOf(facts)]);
  expect(zeroConflicts(viewOf(state)).map(({ records }) => records)).toEqual(expected);
});

test('records of its own file are told when it is read', () => {
  expect(zeroConflicts(viewOf(stateOf([sourceOf([complaint()], { batches: [zero()] })])))).toEqual([]);
});
