import { expect, test } from 'vitest';
import { namesInBatches } from '../../src/coverage/names-in-batches.js';
import type { BatchFact } from '../../src/model/audit-state.js';
import { batchOf, sourceOf, stateOf, viewOf } from './make-state.js';

const named = (unitName: string, day: string | null, values: Partial<BatchFact> = {}): BatchFact =>
  batchOf({ unitCode: 'A', unitName, day, ...values });

test.each<[string, readonly BatchFact[], readonly (readonly [string, string])[]]>([
  ['none', [], []],
  [
    'the last day, not the last row',
    [named('示例二局', '2025-05-01'), named('示例一局', '2025-04-01')],
    [['A', '示例二局']],
  ],
  ['a day before none', [named('示例一局', '2025-04-01'), named('示例二局', null)], [['A', '示例一局']]],
  ['no name says nothing', [named('示例一局', '2025-04-01'), named('', '2025-05-01')], [['A', '示例一局']]],
  ['one in error says nothing', [named('示例一局', '2025-04-01', { wrong: true })], []],
  ['nobody’s batch', [named('示例一局', '2025-04-01', { unitCode: '' })], []],
])('%s', (_, batches, expected) => {
  expect([...namesInBatches(viewOf(stateOf([sourceOf([], { batches })])).batches.map(({ batch }) => batch))]).toEqual(
    expected,
  );
});
