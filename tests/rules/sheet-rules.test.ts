import { describe, expect, test } from 'vitest';
import { Ledger } from '../../src/check/ledger.js';
import { Policy, profileNamed } from '../../src/check/policy.js';
import { reportOf } from '../../src/check/report-of.js';
import { RuleRun } from '../../src/check/rule-run.js';
import { Suppressions } from '../../src/check/suppressions.js';
import { Collector } from '../../src/findings/collector.js';
import { codeSets } from '../../src/generated/code-sets.js';
import { recordTypes } from '../../src/generated/record-types.js';
import type { CompiledRule, Judgement } from '../../src/model/rule.js';
import { textReport } from '../../src/reports/text.js';
import { RecordPool } from '../../src/rules/accumulators/record-pool.js';
import { Failure } from '../../src/rules/functions/failure.js';
import { SheetRules } from '../../src/rules/sheet-rules.js';
import { Tallies } from '../../src/rules/tallies.js';
import { contextAt } from './run-rules.js';

const rule = (judge: () => Judgement, more: Partial<CompiledRule> = {}): CompiledRule => ({
  id: 'common/made-up',
  severity: 'error',
  at: 'remarks',
  related: [],
  reads: ['remarks'],
  asks: [],
  needs: [],
  judge,
  params: () => ({}),
  ...more,
});

/** How one rule fares on one record. */
function judged(one: CompiledRule, faulty: readonly string[] = [], unknown: readonly string[] = []): object {
  const tallies = new Tallies();
  const feeds = { type: 'arrears', pool: new RecordPool([], []), feeds: [] };
  const sheet = new SheetRules(
    [one],
    feeds,
    { follows: [], unknown: new Set(unknown) },
    contextAt('2026-03-20'),
    tallies,
  );
  const violated = sheet.judge({ remarks: '示例' }, new Set(faulty)).length;
  const { judged: count, blocked, notRun, crashed } = tallies.of(one);
  return { violated, judged: count, blocked, notRun: [...notRun.keys()], crashed: [...crashed.keys()] };
}

const nothing = { violated: 0, judged: 0, blocked: 0, notRun: [], crashed: [] };

describe('a rule and a record', () => {
  test.each([
    ['satisfied', rule(() => true), { ...nothing, judged: 1 }],
    ['violated', rule(() => false), { ...nothing, judged: 1, violated: 1 }],
    ['not applicable', rule(() => undefined), nothing],
    ['not run', rule(() => new Failure('not-run', 'calendar:2027')), { ...nothing, notRun: ['calendar:2027'] }],
    ['broken', rule(() => new Failure('crash', 'overflow')), { ...nothing, crashed: ['overflow'] }],
    [
      'broken by an exception',
      rule(() => {
        throw new TypeError('never mind');
      }),
      { ...nothing, crashed: ['never mind'] },
    ],
  ] as const)('%s', (_name, one, expected) => {
    expect(judged(one)).toEqual(expected);
  });

  test('blocked where it reads a faulty value, and only there', () => {
    expect(
      judged(
        rule(() => false),
        ['remarks'],
      ),
    ).toEqual({ ...nothing, blocked: 1 });
    expect(
      judged(
        rule(() => false),
        ['other'],
      ),
    ).toMatchObject({ violated: 1 });
  });

  test('not run where it reads a field nobody gives, unless it asks whether it is there', () => {
    expect(
      judged(
        rule(() => false),
        [],
        ['remarks'],
      ),
    ).toEqual({ ...nothing, notRun: ['not-given:remarks'] });
    expect(
      judged(
        rule(() => false, { asks: ['remarks'] }),
        [],
        ['remarks'],
      ),
    ).toMatchObject({ violated: 1 });
  });
});

test('a rule that breaks makes the verdict 无法判定, and is named', () => {
  const options = { asOf: '2026-03-20' };
  const policy = new Policy(profileNamed(undefined)!, recordTypes);
  const run = new RuleRun(options, recordTypes, policy);
  run.tallies.of({ id: 'arrears/balance-differs', severity: 'error' }).crashed.set('overflow', 1);
  const report = reportOf(
    new Ledger(new Collector(), policy, new Suppressions([], options.asOf)),
    [],
    { recordTypes, codeSets },
    options,
    run,
  );
  expect([report.verdict, report.undeterminedBy]).toEqual(['undetermined', ['arrears/balance-differs']]);
  expect(textReport(report).split('\n')[0]).toBe('▲ 无法判定：arrears/balance-differs 规则出错：overflow');
});
