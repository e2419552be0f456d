import { expect, test } from 'vitest';
import type { Fact } from '../../src/model/audit-state.js';
import { factOf, sourceOf, stateOf, viewOf } from './make-state.js';

const version = (operationType: string, recordId = '1', more: Fact['record'] = {}): Fact =>
  factOf('complaint', { reportingUnitCode: 'A', operationType, recordId, ...more });

/** Operations of the records that stand, with what else tells them apart. */
const standing = (facts: readonly Fact[]): readonly string[] =>
  viewOf(stateOf([sourceOf(facts)]))
    .standing('complaint')
    .map(({ fact: { record } }) => [record['operationType'], record['acceptDate']].filter(Boolean).join(' '));

test.each<[string, readonly Fact[], readonly string[]]>([
  ['a first report', [version('1')], ['1']],
  ['a change in place of what it changes', [version('1'), version('2')], ['2']],
  [
    'several changes: nobody knows which came last',
    [version('2', '1', { acceptDate: '2025-01-02' }), version('2', '1', { acceptDate: '2025-01-03' })],
    ['2 2025-01-02', '2 2025-01-03'],
  ],
  ['withdrawn, changes and all', [version('1'), version('2'), version('3')], []],
  [
    'reported anew after it was withdrawn',
    [version('1', '1', { acceptDate: '2025-01-02' }), version('3'), version('1', '1', { acceptDate: '2025-01-03' })],
    ['1 2025-01-02', '1 2025-01-03'],
  ],
  ['a change of another record', [version('1'), version('2', '2')], ['1', '2']],
  ['the same once more', [version('1'), version('1')], ['1']],
  [
    'records that do not say which they are',
    [factOf('complaint', { operationType: '1' }), factOf('complaint', { operationType: '3' })],
    ['1'],
  ],
])('%s', (_, facts, expected) => {
  expect(standing(facts)).toEqual(expected);
});
