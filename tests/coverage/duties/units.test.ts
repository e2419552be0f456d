import { describe, expect, test } from 'vitest';
import { dutiesOf } from '../../../src/coverage/duties/duties.js';
import type { AuditSettings, Fact, SourceState, StateUnit } from '../../../src/model/audit-state.js';
import type { Obligation } from '../../../src/model/obligation.js';
import type { UnitPeriod } from '../../../src/model/register.js';
import { Failure } from '../../../src/rules/functions/failure.js';
import { batchOf, factOf, sourceOf, stateOf, unitOf, viewOf } from '../make-state.js';
import { commitment, field, linesOf, onDay, without } from './make-obligation.js';

const code = '11370100MADEUP1522';
const unit = (values: Partial<UnitPeriod> = {}): StateUnit => unitOf(code, '济南市示例局', values);
const made = (record: Fact['record'] = {}, values: Partial<Fact> = {}): Fact =>
  factOf(
    'annual-commitment',
    { unitCode: code, commitmentYear: '2025', commitmentStatus: '1', publishDate: '2025-03-20', ...record },
    values,
  );
/** A record without some of its fields. */
const lacking = (...names: string[]): Fact => {
  const { record, ...fact } = made();
  return { ...fact, record: Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name))) };
};
const judged = (
  facts: readonly Fact[],
  {
    obligation = commitment,
    settings = {},
    units = [unit()],
    source = {},
  }: {
    obligation?: Obligation;
    settings?: Partial<AuditSettings>;
    units?: readonly StateUnit[];
    source?: Partial<SourceState>;
  } = {},
): readonly string[] => linesOf(stateOf([sourceOf(facts, source)], units, settings), obligation);

// the last day is Monday 31 March 2025; Friday 4 April is a holiday
describe('the last day and the day it was done', () => {
  test.each<[string, readonly Fact[], string, string]>([
    ['before the last day', [made()], '2025-04-08', '2025 fulfilled'],
    ['on the last day', [made({ publishDate: '2025-03-31' })], '2025-04-08', '2025 fulfilled'],
    ['a working day after', [made({ publishDate: '2025-04-01' })], '2025-04-08', '2025 late +1'],
    ['after a holiday', [made({ publishDate: '2025-04-08' })], '2025-04-08', '2025 late +5'],
    ['of several the first counts', [made({ publishDate: '2025-04-08' }), made()], '2025-04-08', '2025 fulfilled'],
    ['not done, on the last day', [], '2025-03-31', '2025 open'],
    ['not done, the day after', [], '2025-04-01', '2025 missing +1'],
    ['not done, later', [], '2025-04-08', '2025 missing +5'],
    [
      'done after the day judged by',
      [made({ publishDate: '2025-04-08' })],
      '2025-04-07',
      '2025 missing +4 (after-as-of)',
    ],
    ['to be done, and not yet due', [made()], '2025-03-19', '2025 open (after-as-of)'],
  ])('%s', (_, facts, asOf, line) => expect(judged(facts, { settings: { asOf } })).toEqual([line]));

  test('late on a Saturday is late, if by no working day', () => {
    const obligation = { ...commitment, due: onDay('2025-04-11') };
    expect(judged([made({ publishDate: '2025-04-12' })], { obligation })).toEqual(['2025 late +0']);
  });

  test('the cell tells both days', () => {
    const state = stateOf([sourceOf([made({ publishDate: '2025-04-08' })])], [unit()]);
    expect(dutiesOf(viewOf(state), [commitment]).cells).toEqual([
      {
        ...{ obligation: 'coverage/example', holder: code, period: '2025', status: 'late' },
        ...{ due: '2025-03-31', done: '2025-04-08', late: 5, reason: '' },
        ...{ expected: 1, met: 0, lateCount: 1, missing: 0, open: 0, unknown: 0, partial: 0 },
      },
    ]);
  });
});

describe('which records show it', () => {
  const settings = { asOf: '2025-04-08' };
  test.each<[string, readonly Fact[], string]>([
    ['of another unit', [made({ unitCode: '11370100MADEUP128H' })], '2025 missing +5'],
    ['of another year', [made({ commitmentYear: '2024' })], '2025 missing +5'],
    ['one that does not count', [made({ commitmentStatus: '3' })], '2025 missing +5'],
    ['withdrawn', [made({ operationType: '3' })], '2025 missing +5'],
    [
      'for two years: the year is faulty',
      [{ ...lacking('commitmentYear'), faulty: ['commitmentYear'], wrong: true }],
      '2025 missing +5',
    ],
    ['whose unit is faulty', [{ ...lacking('unitCode'), faulty: ['unitCode'], wrong: true }], '2025 missing +5'],
    ['in error', [made({}, { wrong: true })], '2025 partial +5 (only-wrong)'],
    ['in error, beside one in order', [made({}, { wrong: true }), made()], '2025 fulfilled'],
    ['whose day is faulty', [{ ...lacking('publishDate'), faulty: ['publishDate'] }], '2025 partial +5 (only-wrong)'],
    ['that does not say when it was done', [lacking('publishDate')], '2025 partial +5 (no-done-day)'],
    [
      'that may count: whether it does hangs on a faulty field',
      [{ ...lacking('commitmentStatus'), faulty: ['commitmentStatus'] }],
      '2025 partial +5 (only-wrong)',
    ],
    [
      'that may count: a field it must have is not there',
      [lacking('commitmentStatus')],
      '2025 partial +5 (only-wrong)',
    ],
  ])('%s', (_, facts, line) => expect(judged(facts, { settings })).toEqual([line]));

  test('in error, and not yet due', () =>
    expect(judged([made({}, { wrong: true })], { settings: { asOf: '2025-03-25' } })).toEqual([
      '2025 open (only-wrong)',
    ]));
});

describe('the day of the report, where that is what counts', () => {
  const { done: _, ...seen } = commitment.seen!;
  const obligation: Obligation = { ...commitment, seen };
  const batch = (day: string | null): Partial<SourceState> => ({ batches: [batchOf({ envelope: true, day })] });
  test.each<[string, Partial<SourceState>, string, string]>([
    ['in time', batch('2025-03-31'), '2025-04-08', '2025 fulfilled'],
    ['late', batch('2025-04-08'), '2025-04-08', '2025 late +5'],
    ['without a batch', {}, '2025-04-08', '2025 fulfilled (no-report-day)'],
    ['a batch without a day', batch(null), '2025-04-08', '2025 fulfilled (no-report-day)'],
    ['without a batch, not yet due: in time for certain', {}, '2025-03-31', '2025 fulfilled'],
  ])('%s', (_name, source, asOf, line) =>
    expect(judged([made()], { obligation, source, settings: { asOf } })).toEqual([line]),
  );

  test('a record that does not say when it was done, where the report counts too', () =>
    expect(
      judged([lacking('publishDate')], {
        obligation: { ...commitment, doneByReport: true },
        source: batch('2025-04-01'),
      }),
    ).toEqual(['2025 late +1']));
});

describe('which units have the duty', () => {
  const settings = { asOf: '2025-04-08' };
  const line = '2025 missing +5';
  test.each<[string, StateUnit, readonly string[]]>([
    ['obliged', unit(), [line]],
    ['not obliged', unit({ commitmentRequired: false }), []],
    ['the register does not say', unit({ commitmentRequired: null }), ['2025 unknown (not-said)']],
    ['begun on the last day', unit({ from: '2025-03-31' }), [line]],
    ['begun after the last day', unit({ from: '2025-04-01' }), ['2025 not-applicable (begun-later)']],
    ['ended on the last day', unit({ status: '3', to: '2025-03-31', successorCode: 'S' }), [line]],
    [
      'merged before',
      unit({ status: '3', to: '2025-03-30', successorCode: 'S' }),
      ['2025 not-applicable (abolished:S)'],
    ],
    ['struck off, nobody took over', unit({ status: '4', to: '2025-03-30' }), ['2025 not-applicable (abolished:)']],
    [
      'ended and perhaps never obliged',
      unit({ status: '4', to: '2025-03-30', commitmentRequired: null }),
      ['2025 not-applicable (abolished:)'],
    ],
    [
      'an entry that ended, and nothing said of what came after',
      unit({ to: '2024-12-31' }),
      ['2025 unknown (entry-ended:2024-12-31)'],
    ],
    ['an entry that is at fault', { code, periods: 'unreliable' }, ['2025 unknown (unreliable-entry)']],
  ])('%s', (_, one, lines) => expect(judged([], { units: [one], settings })).toEqual(lines));

  test('the entry in force on the last day decides', () => {
    const [first, second] = [unit({ to: '2025-03-31' }), unit({ from: '2025-04-01', commitmentRequired: false })];
    const both: StateUnit = {
      code,
      periods: [...(first.periods as UnitPeriod[]), ...(second.periods as UnitPeriod[])],
    };
    expect(judged([], { units: [both], settings })).toEqual([line]);
    expect(judged([], { units: [both], settings, obligation: { ...commitment, due: onDay('2025-04-01') } })).toEqual(
      [],
    );
  });

  test('set up after the end of the period, before the last day', () => {
    const obligation = { ...commitment, due: onDay('2026-01-31') };
    const settings = { asOf: '2026-02-03' };
    expect(judged([], { obligation, settings, units: [unit({ from: '2026-01-10' })] })).toEqual([
      '2025 not-applicable (begun-later)',
    ]);
    expect(judged([], { obligation, settings, units: [unit({ from: '2025-12-31' })] })).toEqual(['2025 missing +2']);
  });

  test('several fields: one that says no is enough', () => {
    const where = { adminLevel: ['2', '3'], commitmentRequired: ['1'] };
    const obligation: Obligation = { ...commitment, holders: { kind: 'units', where } };
    expect(judged([], { obligation, settings })).toEqual([line]);
    expect(judged([], { obligation, settings, units: [unit({ adminLevel: '4', commitmentRequired: null })] })).toEqual(
      [],
    );
  });

  test('two registers that say the same, and two that do not', () => {
    const register = (one: StateUnit, sha256: string) => ({
      ...{ file: `${sha256}.csv`, sha256, entries: 1, usable: 1, faulty: 0, problems: [], units: [one] },
    });
    const lines = (other: StateUnit) =>
      linesOf(stateOf([], [], settings, { registers: [register(unit(), '1'), register(other, '2')] }), commitment);
    expect(lines(unit())).toEqual([line]);
    expect(lines(unit({ name: '济南市示例委' }))).toEqual(['2025 unknown (conflicting-registers)']);
  });

  test('without a register nothing is said of units', () => {
    const { cells, summaries, gaps } = dutiesOf(viewOf(stateOf([sourceOf([made()])])), [commitment]);
    expect([cells, gaps]).toEqual([[], []]);
    expect(summaries).toMatchObject([{ notRun: 'no-register', expected: 0 }]);
  });

  test('what an unknown holder is told apart by is said', () =>
    expect(() =>
      judged([], { obligation: { ...commitment, holders: { kind: 'units', where: { colour: ['1'] } } } }),
    ).toThrow('colour'));
});

describe('what cannot be worked out', () => {
  test.each<[string, Partial<Obligation>, readonly Fact[], string]>([
    [
      'the last day needs a year without a calendar',
      { due: () => new Failure('not-run', 'calendar:2027') },
      [made()],
      '2025 unknown (calendar:2027)',
    ],
    [
      'the expression of the last day fails',
      { due: () => new Failure('crash', 'overflow') },
      [],
      '2025 unknown (crash:overflow)',
    ],
    ['the last day is no day', { due: onDay('soon') }, [], '2025 unknown (crash:no-day)'],
    ['there is no last day', { due: () => undefined }, [], '2025 open (no-due-day)'],
    ['there is no last day, and it is done', { due: () => undefined }, [made()], '2025 fulfilled'],
    [
      'the day it was done',
      { seen: { ...commitment.seen!, done: () => new Failure('not-run', 'calendar:2027') } },
      [made()],
      '2025 unknown (calendar:2027)',
    ],
    [
      'working days in a year without a calendar: late all the same',
      { due: onDay('2022-03-31') },
      [made()],
      '2025 late (calendar:2022)',
    ],
    ['the same, nothing done', { due: onDay('2022-03-31') }, [], '2025 missing (calendar:2022)'],
    ['in time, by a calendar nobody needs', { due: onDay('2027-03-31') }, [made()], '2025 fulfilled'],
  ])('%s', (_, parts, facts, line) =>
    expect(judged(facts, { obligation: { ...commitment, ...parts } })).toEqual([line]),
  );
});

describe('periods', () => {
  const monthly: Obligation = {
    ...commitment,
    period: 'month',
    due: (self) => `${String(self['end']).slice(0, 8)}28`,
    applies: (self) => String(self['period']) <= '2025-03',
    seen: { type: 'annual-commitment', unit: 'unitCode', in: field('formedDate'), done: field('formedDate') },
  };
  const formed = (day: string) => made({ formedDate: day });

  // 28 to 31 January 2025 are holidays, 28 February is a Friday
  test('a day belongs to the period it is in', () =>
    expect(
      judged([formed('2025-01-31'), formed('2025-03-01')], { obligation: monthly, settings: { asOf: '2025-03-10' } }),
    ).toEqual(['2025-01 late +0', '2025-02 missing +6', '2025-03 fulfilled']));

  test('a label is that of the period itself, not of a part of it', () => {
    const obligation = { ...monthly, seen: { ...monthly.seen!, in: field('period') } };
    const lines = (period: string) => judged([made({ period, formedDate: '2025-01-05' })], { obligation })[0];
    expect(lines('2025-01')).toBe('2025-01 fulfilled');
    expect(lines('2025Q1')).toMatch('2025-01 missing');
    expect(lines('2025')).toMatch('2025-01 missing');
  });

  test('whether a period has the duty cannot be worked out', () =>
    expect(
      judged([], { obligation: { ...commitment, applies: () => new Failure('not-run', 'calendar:2027') } }),
    ).toEqual(['2025 unknown (calendar:2027)']));

  test('an obligation nothing can show', () =>
    expect(judged([made()], { obligation: without(commitment, 'seen'), settings: { asOf: '2025-04-08' } })).toEqual([
      '2025 missing +5',
    ]));
});
