import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Around, Collector, samplesPerGroup } from '../../src/findings/collector.js';
import type { Finding, Severity } from '../../src/model/finding.js';

const finding = (rule: string, severity: Severity, row: number, field: string): Finding => ({
  rule,
  severity,
  key: null,
  params: {},
  value: null,
  related: [],
  at: { file: 'a', sheet: null, row, line: null, column: 'A', header: null, field, pointer: null },
});

/** One cell beside each finding. */
const around: Around = ({ row }) => [{ column: 'A', header: '', field: null, value: String(row) }];

test('the cells around a finding are asked for and kept of the first of a group alone', () => {
  const collector = new Collector();
  const asked: (number | null)[] = [];
  for (let row = 1; row <= 5; row += 1)
    for (const field of ['x', 'y'])
      collector.add(finding('shape/code', 'error', row, field), (at) => {
        asked.push(at.row);
        return around(at);
      });
  expect(asked).toEqual([1, 1, 2, 2, 3, 3]);
  expect(collector.findings.flatMap(({ context }) => context?.map(({ value }) => value) ?? [])).toEqual([
    '1',
    '2',
    '3',
    '1',
    '2',
    '3',
  ]);
});

test('counts stay exact and the lowest addresses are kept when a group overflows', () => {
  const collector = new Collector();
  for (let row = 1; row <= samplesPerGroup + 500; row += 1) collector.add(finding('shape/code', 'error', row, 'x'));
  collector.add(finding('shape/code', 'warning', 1, 'x'));
  expect(collector.count('error')).toBe(samplesPerGroup + 500);
  expect(collector.rules).toEqual([{ id: 'shape/code', severity: 'error', count: samplesPerGroup + 501 }]);
  expect(collector.capped).toBe(true);
  expect(Math.max(...collector.findings.filter((f) => f.severity === 'error').map((f) => f.at.row!))).toBe(
    samplesPerGroup,
  );
});

test('checking in parts and merging gives what checking at once gives', () => {
  const item = fc.record({
    rule: fc.constantFrom('a/b', 'c/d'),
    severity: fc.constantFrom<Severity>('error', 'warning', 'info'),
    field: fc.constantFrom('x', 'y'),
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 40 }), fc.nat(40), (items, cut) => {
      const rows = items.map(({ rule, severity, field }, i) => finding(rule, severity, i + 1, field));
      const [whole, first, second] = [new Collector(), new Collector(), new Collector()];
      for (const row of rows) whole.add(row, around);
      for (const row of rows.slice(0, cut)) first.add(row, around);
      for (const row of rows.slice(cut)) second.add(row, around);
      first.merge(second);
      const byRow = (a: Finding, b: Finding): number => a.at.row! - b.at.row!;
      expect(first.findings.sort(byRow)).toEqual(whole.findings.sort(byRow));
      expect(first.rules).toEqual(whole.rules);
    }),
  );
});
