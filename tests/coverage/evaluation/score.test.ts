import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluationOf } from '../../../src/coverage/evaluation/score.js';
import { scheme } from '../../../src/generated/audit/evaluation.js';
import type { Fact } from '../../../src/model/audit-state.js';
import { sourceOf, stateOf, viewOf } from '../make-state.js';
import { cellOf, evaluated, indicatorOf, made, other, scoreIn, unit, units } from './make-score.js';

const item = (itemStatus: string): Fact =>
  made('commitment-item', { commitmentYear: '2025', dueDate: '2025-12-31', itemStatus });
const debt = (paidAmount: string, originalAmount: string): Fact =>
  made('arrears', { debtorCode: unit, dueDate: '2025-06-30', clearStatus: '3', paidAmount, originalAmount });
const debtor = (debtorCode = unit): Fact =>
  made('judgment-debtor-push', { debtorCode, dishonest: '1', listedDate: '2025-02-02' });
const pilot = (): Fact =>
  made('integrity-activity', { hostCode: unit, activityDate: '2025-02-02', activityType: '06', pilotDocument: '示例' });

const summary = (facts: readonly Fact[], parameters = {}): unknown => {
  const { positive, negative, bonus, total, grade } = scoreIn('370100', facts, { settings: { parameters } });
  return [positive, negative, bonus, total, grade];
};

describe('the score of a city', () => {
  // 2/3 of 15+10 points grown to 25/45, 3/4 of 15+5 grown to 20/45: 100 × (25×2/3 + 20×3/4) ÷ 45
  const facts = [item('3'), item('3'), item('5'), debt('75', '100')];
  test.each<[string, unknown, readonly Fact[]]>([
    ['positive only', ['70.37', '0.00', '0.00', '70.37', 'C'], facts],
    ['less the negative, plus the bonus', ['70.37', '4.00', '1.00', '67.37', 'C'], [...facts, debtor(), debtor(), pilot()]],
    ['never below nothing', ['0.00', '2.00', '0.00', '0.00', 'D'], [item('5'), debtor()]],
    ['no positive indicator has data', [null, '2.00', '1.00', null, null], [debtor(), pilot()]],
    ['full marks', ['100.00', '0.00', '0.00', '100.00', 'A'], [item('3')]],
  ])('%s', (_what, expected, given) => {
    expect(summary(given)).toEqual(expected);
  }); // biome-ignore format: a table

  test('the weights after sharing are told, and what has no data', () => {
    const score = scoreIn('370100', facts);
    const shown = score.indicators.filter(({ direction }) => direction === 'positive');
    expect(shown.map(({ id, weight, points }) => [id, weight, points])).toEqual([
      ['P01', '55.56', '37.04'],
      ['P02', '0.00', null],
      ['P03', '0.00', null],
      ['P04', '0.00', null],
      ['P05', '0.00', null],
      ['P06', '0.00', null],
      ['P07', '0.00', null],
      ['P08', '44.44', '33.33'],
      ['P09', '0.00', null],
      ['P10', '0.00', null],
    ]);
  });

  test('weights, points, caps and thresholds may be others', () => {
    const weights = {
      P01: '30',
      P02: '0',
      P03: '0',
      P04: '0',
      P05: '0',
      P06: '0',
      P07: '0',
      P08: '20',
      P09: '0',
      P10: '0',
    };
    // of 50: 30 × 2/3 + 20 × 3/4 = 35, less 2 × 2.5, plus at most 0.5: 30.50, that is 61 of 100
    expect(
      summary([...facts, debtor(), debtor(), pilot()], {
        evaluationWeights: weights,
        evaluationUnitScores: { N01: '2.5', N02: '3', N03: '1', N04: '1', B01: '1' },
        evaluationBonusCaps: { B01: '0.5' },
        evaluationGradeThresholds: { A: 90, B: 61, C: 60 },
      }),
    ).toEqual(['35.00', '5.00', '0.50', '30.50', 'B']);
    expect(
      indicatorOf(
        scoreIn('370100', [debt('1', '1'), ...facts], {
          settings: { parameters: { evaluationWeights: { ...weights, P08: '0' } } },
        }),
        'P08',
      ),
    ).toMatchObject({ numerator: '76', denominator: '101', weight: '0.00', points: '0.00' });
  });

  test('all cities are listed, those without anything as such', () => {
    const { scores, unplaced } = evaluated([item('3')]);
    expect(scores).toHaveLength(16);
    expect(scores.filter(({ indicators }) => indicators.length > 0).map(({ name }) => name)).toEqual([
      '济南市',
      '青岛市',
    ]);
    expect(scores.find(({ name }) => name === '烟台市')).toEqual({
      division: '370600',
      name: '烟台市',
      indicators: [],
      positive: null,
      negative: '0.00',
      bonus: '0.00',
      total: null,
      grade: null,
    });
    expect(unplaced).toEqual([]);
  });

  test('the records behind an indicator: the first by place, and how many', () => {
    const facts = Array.from({ length: 25 }, (_, i) => ({ ...debtor(), row: 100 - i }));
    const { records, recordCount } = indicatorOf(scoreIn('370100', facts), 'N01');
    expect(recordCount).toBe(25);
    expect(records.map(({ row }) => row)).toEqual(Array.from({ length: 20 }, (_, i) => 76 + i));
    expect(records[0]).toEqual({
      file: expect.any(String),
      sheet: null,
      row: 76,
      recordId: facts[24]!.record['recordId'],
    });
  });
});

test('the order of records, files and cells is of no consequence', () => {
  const facts = [
    item('3'), item('5'), debt('1', '3'), debt('2', '3'), debtor(), debtor(other), pilot(),
    made('arrears', { recordId: 'x', debtorCode: unit, dueDate: '2025-06-30', clearStatus: '3', paidAmount: '1', originalAmount: '9', operationType: '2' }),
    made('arrears', { recordId: 'x', debtorCode: unit, dueDate: '2025-06-30', clearStatus: '3', paidAmount: '2', originalAmount: '9', operationType: '2' }),
    made('judgment-debtor-push', { dishonest: '1', listedDate: '2025-02-02', divisionCode: '110000' }),
  ]; // biome-ignore format: records
  const cells = [
    cellOf('coverage/license-reported', { met: 3, lateCount: 1, expected: 4 }),
    cellOf('coverage/penalty-reported', { met: 1, unknown: 2, expected: 3, holder: other }),
  ];
  const half = Math.ceil(facts.length / 2);
  const sources = [sourceOf(facts.slice(0, half)), sourceOf(facts.slice(half))];
  const told = (given: typeof sources, of: typeof cells): unknown =>
    evaluationOf(viewOf(stateOf(given, units)), of, scheme, 'zh');
  const expected = told(sources, cells);
  const shuffled = <T>(all: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...all], { minLength: all.length });
  fc.assert(
    fc.property(
      shuffled(sources).chain((order) =>
        fc.tuple(...order.map((source) => shuffled(source.facts).map((mixed) => ({ ...source, facts: mixed })))),
      ),
      shuffled(cells),
      (given, of) => {
        expect(told(given, of)).toEqual(expected);
      },
    ),
  );
});
