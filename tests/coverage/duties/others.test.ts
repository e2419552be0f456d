import { describe, expect, test } from 'vitest';
import { dutiesOf } from '../../../src/coverage/duties/duties.js';
import type { AuditState, BatchFact, Fact, StateReporter, StateUnit } from '../../../src/model/audit-state.js';
import type { Obligation } from '../../../src/model/obligation.js';
import { batchOf, factOf, sourceOf, stateOf, unitOf, viewOf } from '../make-state.js';
import { commitment, equals, field, linesOf, onDay } from './make-obligation.js';

describe('divisions', () => {
  const evaluated: Obligation = {
    ...commitment,
    holders: { kind: 'divisions', level: 'city' },
    due: onDay('2026-03-31'),
    seen: {
      type: 'integrity-evaluation',
      unit: 'subjectDivision',
      in: field('evaluationYear'),
      where: equals('subjectKind', '1'),
      done: field('formedDate'),
    },
  };
  const evaluation = (subjectDivision: string): Fact =>
    factOf('integrity-evaluation', {
      subjectDivision,
      evaluationYear: '2025',
      subjectKind: '1',
      formedDate: '2026-02-27',
    });

  test('each of the 16 cities, and no register is needed', () => {
    const { cells, gaps } = dutiesOf(viewOf(stateOf([sourceOf([evaluation('370200'), evaluation('370202')])])), [
      evaluated,
    ]);
    expect(cells.map(({ holder }) => holder)).toEqual([
      ...['370100', '370200', '370300', '370400', '370500', '370600', '370700', '370800', '370900'],
      ...['371000', '371100', '371300', '371400', '371500', '371600', '371700'],
    ]);
    expect(cells.filter(({ status }) => status === 'fulfilled').map(({ holder }) => holder)).toEqual(['370200']);
    expect(cells.filter(({ status }) => status === 'missing')).toHaveLength(15);
    expect(gaps[0]).toMatchObject({ holder: '370100', name: '济南市', at: null });
  });

  const asked = (...units: readonly StateUnit[]): readonly string[] =>
    dutiesOf(viewOf(stateOf([sourceOf([])], units)), [evaluated]).cells.map(({ holder }) => holder);
  const [office, county] = [
    unitOf('11370100MADEUP128H', '济南市示例局'),
    unitOf('11370200MADEUP0213', '青岛市示例区示例局', { adminLevel: '4', divisionCode: '370202' }),
  ];
  const ministry = unitOf('11370000MADEUP339U', '山东省示例厅', { adminLevel: '2', divisionCode: '370000' });
  test.each<[string, readonly StateUnit[], number | readonly string[]]>([
    ['a register of one city has nothing to say of others', [office], ['370100']],
    ['cities with any unit in a register', [office, county], ['370100', '370200']],
    ['all of them for who looks after the province', [office, ministry], 16],
    ['a register whose entries are all at fault says nothing', [{ ...office, periods: 'unreliable' }], 16],
  ])('%s', (_what, units, expected) => {
    const holders = asked(...units);
    expect(typeof expected === 'number' ? holders.length : holders).toEqual(expected);
  });
});

// 28 February and 31 March 2025 are working days, 26 and 5 working days before 8 April
/** Monthly reports, of the first quarter, due on the last day of the month after. */
const monthly: Obligation = {
  ...commitment,
  holders: { kind: 'listed', daily: false },
  period: 'month',
  applies: (self) => String(self['period']) <= '2025-03',
  due: (self) =>
    ({ '2025-01': '2025-02-28', '2025-02': '2025-03-31', '2025-03': '2025-04-30' })[String(self['period'])],
  zeroReport: true,
  seen: { type: 'complaint', unit: 'reportingUnitCode', in: field('formedDate') },
  doneByReport: true,
};
const [a, b] = ['11370100MADEUP128H', '11370100MADEUP1522'];
const line = (values: Partial<StateReporter> = {}): StateReporter => ({
  ...{ unitCode: a, unitName: '济南市示例局', type: 'complaint', from: null, to: null, daily: false },
  ...values,
});
const listing = (...reporters: readonly StateReporter[]): Partial<AuditState> => ({
  reporters: [{ file: '应报清单.xlsx', sha256: '1', reporters }],
});
const complaint = (formedDate: string, values: Partial<Fact> = {}): Fact =>
  factOf('complaint', { reportingUnitCode: a, formedDate }, values);
const settings = { asOf: '2025-04-08' };

describe('listed units', () => {
  const lines = (reporters: readonly StateReporter[], units: readonly StateUnit[] = [], facts: readonly Fact[] = []) =>
    linesOf(stateOf([sourceOf(facts)], units, settings, listing(...reporters)), monthly, true);
  const due = ['2025-01 missing +26', '2025-02 missing +5', '2025-03 open'];
  const of = (code: string, ...cells: readonly string[]) => cells.map((cell) => `${code} ${cell}`);

  test.each<[string, readonly StateReporter[], readonly string[]]>([
    ['named', [line()], of(a, ...due)],
    ['named twice', [line(), line()], of(a, ...due)],
    ['named for another type', [line({ type: 'arrears' })], []],
    ['two units, in order', [line({ unitCode: b }), line()], [...of(a, ...due), ...of(b, ...due)]],
    [
      'from within a month on',
      [line({ from: '2025-02-28' })],
      of(a, '2025-01 not-applicable (exempt)', ...due.slice(1)),
    ],
    [
      'from after a month',
      [line({ from: '2025-03-01' })],
      of(a, '2025-01 not-applicable (exempt)', '2025-02 not-applicable (exempt)', due[2]!),
    ],
    ['up to within a month', [line({ to: '2025-02-01' })], of(a, due[0]!, due[1]!, '2025-03 not-applicable (exempt)')],
    [
      'two stretches',
      [line({ to: '2025-01-15' }), line({ from: '2025-03-15' })],
      of(a, due[0]!, '2025-02 not-applicable (exempt)', due[2]!),
    ],
  ])('%s', (_, reporters, expected) => expect(lines(reporters)).toEqual(expected));

  test('without a list nothing is said', () => {
    const { cells, summaries } = dutiesOf(viewOf(stateOf([], [unitOf(a, '济南市示例局')])), [monthly]);
    expect(cells).toEqual([]);
    expect(summaries).toMatchObject([{ notRun: 'no-reporters' }]);
  });

  test.each<[string, readonly StateUnit[], string]>([
    ['in no register, and there is one', [unitOf(b, '济南市示例委')], ' (not-in-register)'],
    ['whose entry is at fault', [{ code: a, periods: 'unreliable' }], ' (unreliable-entry)'],
    ['in the register', [unitOf(a, '济南市示例局')], ''],
  ])('a unit %s is judged by what is seen', (_, units, note) =>
    expect(lines([line()], units, [complaint('2025-01-10')])).toEqual(
      of(a, '2025-01 fulfilled (no-report-day)', `2025-02 missing +5${note}`, '2025-03 open'),
    ),
  );

  test('a unit that was not there yet, or no more, need not report', () => {
    expect(lines([line()], [unitOf(a, '济南市示例局', { from: '2025-03-15' })])).toEqual(
      of(a, '2025-01 not-applicable (begun-later)', '2025-02 not-applicable (begun-later)', '2025-03 open'),
    );
    expect(lines([line()], [unitOf(a, '济南市示例局', { status: '3', to: '2025-03-15', successorCode: b })])).toEqual(
      of(
        a,
        '2025-01 missing +26',
        `2025-02 not-applicable (abolished:${b})`,
        `2025-03 not-applicable (abolished:${b})`,
      ),
    );
  });

  test('a unit that is in no register goes by its name on the list', () => {
    const view = viewOf(stateOf([], [unitOf(b, '济南市示例委')], settings, listing(line())));
    expect(dutiesOf(view, [monthly]).gaps).toMatchObject([
      { holder: a, name: '济南市示例局', period: '2025-01' },
      { holder: a, name: '济南市示例局', period: '2025-02' },
    ]);
  });
});

describe('zero reports', () => {
  const zero = (values: Partial<BatchFact>): BatchFact =>
    batchOf({ unitCode: a, type: 'complaint', zero: true, period: '2025-01', day: '2025-02-10', ...values });
  const january = (batches: readonly BatchFact[], facts: readonly Fact[] = [], obligation = monthly) =>
    linesOf(stateOf([sourceOf(facts, { batches })], [], settings, listing(line())), obligation)[0];

  test.each<[string, readonly BatchFact[], string]>([
    ['of the type', [zero({})], 'zero'],
    ['of all types (900)', [zero({ type: null })], 'zero'],
    ['of another type', [zero({ type: 'arrears' })], 'missing +26'],
    ['of another unit', [zero({ unitCode: b })], 'missing +26'],
    ['of another month', [zero({ period: '2025-02' })], 'missing +26'],
    ['of the quarter', [zero({ period: '2025Q1' })], 'zero'],
    ['of the year', [zero({ period: '2025' })], 'zero'],
    ['of the year, made before the month began', [zero({ period: '2025', day: '2024-12-31' })], 'missing +26'],
    ['of the year, made on the first day of the month', [zero({ period: '2025', day: '2025-01-01' })], 'zero'],
    ['of another quarter', [zero({ period: '2025Q2' })], 'missing +26'],
    ['without a period', [zero({ period: '' })], 'missing +26'],
    ['late', [zero({ day: '2025-03-03' })], 'late +1'],
    ['of several the first counts', [zero({ day: '2025-03-03' }), zero({ day: null }), zero({})], 'zero'],
    ['a day nobody knows', [zero({ day: null })], 'zero (no-report-day)'],
    ['after the day judged by', [zero({ day: '2025-04-09' })], 'missing +26'],
    ['in error', [zero({ wrong: true })], 'missing +26'],
    ['a batch that is none', [zero({ zero: false })], 'missing +26'],
  ])('%s', (_, batches, cell) => expect(january(batches)).toBe(`2025-01 ${cell}`));

  test('records win over a zero report, even where they are in error', () => {
    const batch = batchOf({ unitCode: a, type: 'complaint', day: '2025-03-03' });
    expect(january([zero({}), batch], [complaint('2025-01-10')])).toBe('2025-01 late +1');
    expect(january([zero({})], [complaint('2025-01-10', { wrong: true })])).toBe('2025-01 partial +26 (only-wrong)');
  });

  test('where none is allowed, none counts', () =>
    expect(january([zero({})], [], { ...monthly, zeroReport: false })).toBe('2025-01 missing +26'));

  test('the last day needs a year without a calendar', () =>
    expect(january([zero({})], [], { ...monthly, due: onDay('soon') })).toBe('2025-01 unknown (crash:no-day)'));

  test('no last day, or one to come', () => {
    expect(january([zero({})], [], { ...monthly, due: () => undefined })).toBe('2025-01 zero');
    expect(january([zero({ day: null })], [], { ...monthly, due: onDay('2025-04-08') })).toBe('2025-01 zero');
  });
});
