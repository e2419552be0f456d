import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompiledRule, RuleRecord } from '../../src/model/rule.js';
import { RecordPool } from '../../src/rules/accumulators/record-pool.js';
import { Failure } from '../../src/rules/functions/failure.js';
import { SheetRules } from '../../src/rules/sheet-rules.js';
import { Tallies } from '../../src/rules/tallies.js';
import { contextAt } from './run-rules.js';

/** Half of the records with remarks say x. */
const half: CompiledRule = {
  id: 'common/made-up',
  severity: 'warning',
  at: 'remarks',
  related: [],
  reads: ['remarks'],
  asks: [],
  needs: [],
  judge: (_self, _run, { share }) => (share!.of < 2 ? undefined : share!.count * 2 < share!.of),
  params: (_self, _run, { share }) => ({ 'share.count': share!.count, 'share.of': share!.of }),
  share: { of: (self) => self['remarks'] !== undefined, where: (self) => self['remarks'] === 'x' },
};

/** What comes of a table: the counts it is told with, and how the rule fared. */
function outcome(records: readonly RuleRecord[], rule = half, faulty: readonly string[] = [], unknown: string[] = []) {
  const tallies = new Tallies();
  const feeds = { type: 'arrears', pool: new RecordPool([], []), feeds: [] };
  const run = contextAt('2026-03-20');
  const sheet = new SheetRules([rule], feeds, { follows: [], unknown: new Set(unknown) }, run, tallies);
  for (const record of records) expect(sheet.judge(record, new Set(faulty))).toEqual([]);
  const told = sheet.finish().map((hit) => hit.rule.params({}, run, hit.others));
  const { judged, blocked, notRun, crashed } = tallies.of(rule);
  return { told, judged, blocked, notRun: [...notRun.keys()], crashed: [...crashed.keys()] };
}

const of = (...values: readonly string[]): RuleRecord[] => values.map((remarks) => ({ remarks }));
const quiet = { told: [], judged: 1, blocked: 0, notRun: [], crashed: [] };

describe('a rule over the share of a table', () => {
  test('is told once for the table, with both counts', () => {
    expect(outcome(of('x', 'x', 'y', 'y'))).toEqual({ ...quiet, told: [{ 'share.count': 2, 'share.of': 4 }] });
  });

  test('is satisfied below its share, and does not apply where it says so', () => {
    expect(outcome(of('x', 'y', 'y'))).toEqual(quiet);
    expect(outcome(of('x'))).toEqual({ ...quiet, judged: 0 });
    expect(outcome([])).toEqual({ ...quiet, judged: 0 });
  });

  test('counts no record without what it asks for, and no withdrawal', () => {
    const more: RuleRecord[] = [{}, {}, { remarks: 'y', operationType: '3' }, { remarks: 'y', operationType: '3' }];
    expect(outcome([...of('x', 'y'), ...more])).toMatchObject({ told: [{ 'share.count': 1, 'share.of': 2 }] });
  });

  test('counts values whose shape is wrong: it looks at what the column holds', () => {
    expect(outcome(of('x', 'x'), half, ['remarks'])).toMatchObject({ told: [{ 'share.count': 2, 'share.of': 2 }] });
  });

  test('is not run where it reads a field nobody gives', () => {
    expect(outcome(of('x', 'x'), half, [], ['remarks'])).toEqual({
      ...quiet,
      judged: 0,
      notRun: ['not-given:remarks'],
    });
  });

  test('breaks on records and on tables without bringing the run down', () => {
    const broken = { of: () => true, where: () => new Failure('crash', 'overflow') };
    expect(outcome(of('x'), { ...half, share: broken })).toMatchObject({ told: [], crashed: ['overflow'] });
    const judge = (): never => {
      throw new TypeError('never mind');
    };
    expect(outcome(of('x'), { ...half, judge })).toMatchObject({ told: [], crashed: ['never mind'] });
  });

  test('comes out the same whatever the order of records', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('x', 'y'), { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (values, order) => {
          const records = of(...values);
          const places = new Map(records.map((record) => [record, order.next().value ?? 0]));
          const shuffled = [...records].sort((a, b) => places.get(a)! - places.get(b)!);
          expect(outcome(shuffled)).toEqual(outcome(records));
        },
      ),
    );
  });
});
