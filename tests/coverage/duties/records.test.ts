import { describe, expect, test } from 'vitest';
import { dutiesOf } from '../../../src/coverage/duties/duties.js';
import type { AuditSettings, Fact, SourceState } from '../../../src/model/audit-state.js';
import type { Each, Obligation } from '../../../src/model/obligation.js';
import { Failure } from '../../../src/rules/functions/failure.js';
import { batchOf, factOf, sourceOf, stateOf, viewOf } from '../make-state.js';
import { commitment, equals, field, linesOf, without } from './make-obligation.js';

const unit = '11370100MADEUP1522';
const lines = (
  facts: readonly Fact[],
  obligation: Obligation,
  settings: Partial<AuditSettings> = {},
  source: Partial<SourceState> = {},
): readonly string[] =>
  linesOf(stateOf([sourceOf(facts, source)], [], { asOf: '2025-04-08', ...settings }), obligation);
const records = (each: Each): Obligation['holders'] => ({ kind: 'records', each });
/** A fact without some of its fields, which are faulty where so said. */
const lacking = (fact: Fact, names: readonly string[], faulty = false): Fact => ({
  ...fact,
  record: Object.fromEntries(Object.entries(fact.record).filter(([name]) => !names.includes(name))),
  faulty: faulty ? [...names].sort() : [],
});

describe('a record that says itself whether it is done', () => {
  /** Warning letters ask for an answer by a day they name. */
  const answered: Obligation = {
    ...without(commitment, 'period', 'seen'),
    holders: records({
      type: 'warning-letter',
      unit: 'receiverCode',
      when: (self) => self['feedbackDate'] !== undefined || self['releaseDate'] === undefined,
      from: field('issueDate'),
    }),
    due: field('dueDate'),
    done: field('feedbackDate'),
  };
  let number = 0;
  const letter = (record: Fact['record'] = {}, values: Partial<Fact> = {}): Fact => {
    number += 1;
    return factOf(
      'warning-letter',
      {
        reportingUnitCode: unit,
        recordId: `letter-${number}`,
        receiverCode: unit,
        issueDate: '2025-03-03',
        dueDate: '2025-03-31',
        ...record,
      },
      { row: number + 1, ...values },
    );
  };

  test.each<[string, Fact, readonly string[]]>([
    ['in time', letter({ feedbackDate: '2025-03-31' }), ['2025 fulfilled']],
    ['late', letter({ feedbackDate: '2025-04-08' }), ['2025 late +5']],
    ['not done', letter(), ['2025 missing +5']],
    ['not done, not yet due', letter({ dueDate: '2025-04-08' }), ['2025 open']],
    ['done after the day judged by', letter({ feedbackDate: '2025-04-09' }), ['2025 missing +5 (after-as-of)']],
    ['that makes none', letter({ releaseDate: '2025-03-10' }), []],
    ['of the year before', letter({ issueDate: '2024-12-31' }), []],
    ['of the first day of the year', letter({ issueDate: '2025-01-01' }), ['2025 missing +5']],
    ['of the year after', letter({ issueDate: '2026-01-01' }), []],
    ['withdrawn', letter({ operationType: '3' }), []],
    ['in error, done', letter({ feedbackDate: '2025-03-20' }, { wrong: true }), ['2025 partial +5 (only-wrong)']],
    [
      'in error, done late: that may be the error',
      letter({ feedbackDate: '2025-04-08' }, { wrong: true }),
      ['2025 late +5'],
    ],
    ['in error, not done', letter({}, { wrong: true }), ['2025 missing +5']],
    ['without a last day', lacking(letter(), ['dueDate']), ['2025 unknown (absent:dueDate)']],
    ['a faulty last day', lacking(letter(), ['dueDate'], true), ['2025 unknown (faulty:dueDate)']],
    ['a faulty day it was done', lacking(letter(), ['feedbackDate'], true), ['2025 unknown (faulty:feedbackDate)']],
    ['a faulty day it arose', lacking(letter(), ['issueDate'], true), ['2025 unknown (faulty:issueDate)']],
    ['no day it arose, though it must have one', lacking(letter(), ['issueDate']), ['2025 unknown (absent:issueDate)']],
    [
      'a faulty field that decides whether it counts',
      lacking(letter(), ['releaseDate'], true),
      ['2025 unknown (faulty:releaseDate)'],
    ],
    [
      'a faulty field nobody looks at',
      { ...letter({ feedbackDate: '2025-03-20' }), faulty: ['releaseDate'] },
      ['2025 fulfilled'],
    ],
    ['a faulty field, but of another year', lacking(letter({ issueDate: '2024-05-05' }), ['releaseDate'], true), []],
  ])('%s', (_, fact, expected) => expect(lines([fact], answered)).toEqual(expected));

  test('whose unit is not known', () => {
    const { cells, gaps } = dutiesOf(viewOf(stateOf([sourceOf([lacking(letter(), ['receiverCode'], true)])])), [
      answered,
    ]);
    expect(cells).toMatchObject([{ holder: '', status: 'missing' }]);
    expect(gaps).toMatchObject([{ holder: '', name: '' }]);
  });

  test('several of one unit are one cell', () =>
    expect(
      lines(
        [
          letter({ feedbackDate: '2025-03-20' }),
          letter({ feedbackDate: '2025-04-01' }),
          letter(),
          letter({ dueDate: '2025-05-05' }),
        ],
        answered,
      ),
    ).toEqual(['2025 partial +5 of 4: 1 met, 1 late, 1 missing, 1 open, 0 unknown']));

  describe('several versions of one record are one duty, judged by the mildest', () => {
    const [open, done, late] = [{}, { feedbackDate: '2025-03-20' }, { feedbackDate: '2025-04-01' }];
    const version = (operationType: string, record: Fact['record']) =>
      letter({ recordId: 'letter', operationType, ...record });
    test.each<[string, readonly Fact[], readonly string[]]>([
      ['a change counts, not what it changes', [version('1', open), version('2', done)], ['2025 fulfilled']],
      ['a change for the worse', [version('1', done), version('2', open)], ['2025 missing +5']],
      ['two changes', [version('2', open), version('2', done)], ['2025 fulfilled']],
      ['the same two, the other way round', [version('2', done), version('2', open)], ['2025 fulfilled']],
      ['late rather than missing', [version('2', open), version('2', late)], ['2025 late +1']],
      ['one of them makes no duty', [version('2', open), version('2', { releaseDate: '2025-03-10' })], []],
      ['the same from two files', [version('1', open), version('1', open)], ['2025 missing +5']],
      ['withdrawn', [version('1', open), version('3', open)], []],
    ])('%s', (_, facts, expected) => expect(lines(facts, answered)).toEqual(expected));
  });

  test('the expression of the last day fails', () =>
    expect(lines([letter()], { ...answered, due: () => new Failure('not-run', 'calendar:2027') })).toEqual([
      '2025 unknown (calendar:2027)',
    ]));
  test('the expression of the day it was done fails', () =>
    expect(lines([letter()], { ...answered, done: () => new Failure('crash', 'no-day') })).toEqual([
      '2025 unknown (crash:no-day)',
    ]));
  test('what must be there only on a condition is wanting where the record is in error', () => {
    const obligation = {
      ...answered,
      holders: records({
        type: 'arrears',
        unit: 'debtorCode',
        when: equals('disputeStatus', '1'),
        from: field('formedDate'),
      }),
    };
    const arrears = factOf('arrears', { debtorCode: unit, formedDate: '2025-03-03', dueDate: '2025-03-31' });
    expect(lines([arrears], obligation)).toEqual(['2025 unknown (absent:disputeStatus)']);
  });
});

describe('a record that is done by being reported', () => {
  /** Licences are reported within some days; there are too many to keep each. */
  const reported: Obligation = {
    ...without(commitment, 'period', 'seen'),
    severity: 'warning',
    holders: records({ type: 'administrative-license', unit: 'reportingUnitCode', from: field('decisionDate') }),
    due: () => '2025-03-31',
    doneByReport: true,
  };
  const licence = (values: Partial<Fact> = {}): Fact =>
    factOf('administrative-license', { reportingUnitCode: unit, decisionDate: '2025-03-20' }, values);
  const on = (day: string): Partial<SourceState> => ({ batches: [batchOf({ envelope: true, day })] });

  test.each<[string, Fact, Partial<SourceState>, string, string]>([
    ['in time', licence(), on('2025-03-31'), '2025-04-08', '2025 fulfilled'],
    ['late', licence(), on('2025-04-01'), '2025-04-08', '2025 late +1'],
    ['no batch', licence(), {}, '2025-04-08', '2025 unknown (no-report-day)'],
    ['no batch, not yet due: in time for certain', licence(), {}, '2025-03-31', '2025 fulfilled'],
    ['in error', licence({ wrong: true }), on('2025-03-25'), '2025-04-08', '2025 partial +5 (only-wrong)'],
    ['in error, late', licence({ wrong: true }), on('2025-04-01'), '2025-04-08', '2025 late +1'],
    ['in error, and no batch', licence({ wrong: true }), {}, '2025-04-08', '2025 partial +5 (only-wrong)'],
    ['a batch after the day judged by', licence(), on('2025-04-09'), '2025-04-08', '2025 missing +5 (after-as-of)'],
  ])('%s', (_, fact, source, asOf, line) => expect(lines([fact], reported, { asOf }, source)).toEqual([line]));

  test('equal records count as many as there are', () => {
    expect(lines([licence({ count: 3 })], reported, {}, on('2025-03-25'))).toEqual([
      '2025 fulfilled of 3: 3 met, 0 late, 0 missing, 0 open, 0 unknown',
    ]);
    const view = viewOf(stateOf([sourceOf([licence({ count: 3 })])], [], { asOf: '2025-04-08' }));
    expect(dutiesOf(view, [reported])).toMatchObject({ gapCount: 3, gaps: [{ status: 'unknown', count: 3 }] });
  });

  test('a day the record tells comes before that of the report', () => {
    const told = { ...reported, done: field('publishDate') };
    const published = { ...licence(), record: { ...licence().record, publishDate: '2025-03-25' } };
    expect(lines([published], told, {}, on('2025-04-01'))).toEqual(['2025 fulfilled']);
    expect(lines([licence()], told, {}, on('2025-04-01'))).toEqual(['2025 late +1']);
  });
});

describe('records in every period after they arose, shown by other records', () => {
  /** Items of a commitment: each half-year somebody reports how they stand, until they are finished. */
  const followed: Obligation = {
    ...commitment,
    holders: records({
      type: 'commitment-item',
      unit: 'reportingUnitCode',
      when: (self) => (self['itemStatus'] === undefined ? undefined : self['itemStatus'] !== '7'),
      from: field('planStartDate'),
      until: field('planEndDate'),
    }),
    period: 'half-year',
    due: (self) => ({ '2025H1': '2025-07-31', '2025H2': '2026-01-31' })[String(self['period'])],
    seen: {
      type: 'fulfilment-report',
      by: { itemId: 'recordId' },
      in: field('reportPeriod'),
      done: field('publishDate'),
      ends: equals('fulfilmentResult', '3'),
    },
  };
  const settings = { asOf: '2026-02-03' };
  const item = (record: Fact['record'] = {}, values: Partial<Fact> = {}): Fact =>
    factOf(
      'commitment-item',
      { reportingUnitCode: unit, recordId: 'item', itemStatus: '2', planStartDate: '2025-01-01', ...record },
      values,
    );
  const report = (reportPeriod: string, record: Fact['record'] = {}, values: Partial<Fact> = {}): Fact =>
    factOf(
      'fulfilment-report',
      { itemId: 'item', reportPeriod, publishDate: '2025-07-10', fulfilmentResult: '2', ...record },
      values,
    );
  const h1 = '2025H1 missing +128';
  const h2 = '2025H2 missing +2';

  test.each<[string, readonly Fact[], readonly string[]]>([
    ['nothing reported', [item()], [h1, h2]],
    ['the first half', [item(), report('2025H1')], ['2025H1 fulfilled', h2]],
    ['of another item', [item(), report('2025H1', { itemId: 'other' })], [h1, h2]],
    ['of the year, not of a half', [item(), report('2025')], [h1, h2]],
    ['begun on the last day of the first half', [item({ planStartDate: '2025-06-30' })], [h2]],
    ['begun a day before', [item({ planStartDate: '2025-06-29' })], [h1, h2]],
    ['begun long before', [item({ planStartDate: '2020-01-01' })], [h1, h2]],
    ['begun after the year', [item({ planStartDate: '2026-01-01' })], []],
    ['over before the end of the second half', [item({ planEndDate: '2025-12-31' })], [h1]],
    ['over after it', [item({ planEndDate: '2026-01-01' })], [h1, h2]],
    [
      'nobody can say when it is over',
      [{ ...item(), faulty: ['planEndDate'] }, report('2025H1')],
      ['2025H1 fulfilled', '2025H2 unknown (faulty:planEndDate)'],
    ],
    ['cancelled', [item({ itemStatus: '7' })], []],
    [
      'nobody can say whether it is cancelled',
      [lacking(item(), ['itemStatus'], true)],
      ['2025H1 unknown (faulty:itemStatus)', '2025H2 unknown (faulty:itemStatus)'],
    ],
    ['finished in the first half', [item(), report('2025H1', { fulfilmentResult: '3' })], ['2025H1 fulfilled']],
    [
      'finished in the first half, first half late',
      [item(), report('2025H1', { fulfilmentResult: '3', publishDate: '2025-08-01' })],
      ['2025H1 late +1'],
    ],
    ['finished in the second quarter', [item(), report('2025Q2', { fulfilmentResult: '3' })], [h1]],
    ['finished in the first quarter', [item(), report('2025Q1', { fulfilmentResult: '3' })], []],
    ['finished the year before', [item(), report('2024', { fulfilmentResult: '3' })], []],
    [
      'finished, says a record in error',
      [item(), report('2025H1', { fulfilmentResult: '3' }, { wrong: true })],
      ['2025H1 partial +128 (only-wrong)', '2025H2 unknown (only-wrong)'],
    ],
    [
      'whether it is finished is faulty',
      [item(), lacking(report('2025H1'), ['fulfilmentResult'], true)],
      ['2025H1 fulfilled', '2025H2 unknown (only-wrong)'],
    ],
    [
      'nobody can say which item it is',
      [lacking(item(), ['recordId'], true)],
      ['2025H1 unknown (faulty:recordId)', '2025H2 unknown (faulty:recordId)'],
    ],
    [
      'two items of one unit',
      [item(), item({ recordId: 'other' }), report('2025H1')],
      [
        '2025H1 partial +128 of 2: 1 met, 0 late, 1 missing, 0 open, 0 unknown',
        '2025H2 missing +2 of 2: 0 met, 0 late, 2 missing, 0 open, 0 unknown',
      ],
    ],
  ])('%s', (_, facts, expected) => expect(lines(facts, followed, settings)).toEqual(expected));

  test('the report names several items', () => {
    const reports = report('2025H1', { itemId: ['other', 'item'] });
    expect(lines([item(), item({ recordId: 'other' }), reports], followed, settings)[0]).toBe(
      '2025H1 fulfilled of 2: 2 met, 0 late, 0 missing, 0 open, 0 unknown',
    );
  });

  test('a day nobody knows does not fulfil what a record made', () => {
    const { done: _, ...seen } = followed.seen!;
    expect(lines([item(), report('2025H1')], { ...followed, seen }, settings)[0]).toBe(
      '2025H1 unknown (no-report-day)',
    );
  });

  test('a day that is not asked for', () => {
    const undated: Obligation = { ...followed, seen: { ...followed.seen!, undated: true } };
    const first = (...facts: readonly Fact[]): string | undefined => lines([item(), ...facts], undated, settings)[0];
    const dayless = lacking(report('2025H1'), ['publishDate']);
    expect(lines([item(), dayless], followed, settings)[0]).toBe('2025H1 partial +128 (no-done-day)');
    expect(first(dayless)).toBe('2025H1 fulfilled (undated)');
    expect(first(report('2025H1', { publishDate: '2025-08-01' }))).toBe('2025H1 late +1');
    expect(first({ ...dayless, wrong: true })).toBe('2025H1 partial +128 (only-wrong)');
    expect(first()).toBe(h1);
    const { done: _, ...seen } = undated.seen!;
    const source = { batches: [batchOf({ envelope: true, day: '2026-02-01' })] };
    expect(lines([item(), report('2025H1')], { ...undated, seen }, settings, source)[0]).toBe(
      '2025H1 fulfilled (undated)',
    );
  });

  test('without a table of disclosures nobody can tell whether there was one', () => {
    const disclosed: Obligation = {
      ...followed,
      seen: { type: 'arrears-disclosure', by: { unitCode: 'reportingUnitCode' }, in: field('disclosureYear') },
      period: 'year',
      due: () => '2026-01-31',
    };
    const sheets = [{ name: null, type: 'arrears-disclosure', records: 0 }];
    const summary = (source: Partial<SourceState>) =>
      dutiesOf(viewOf(stateOf([sourceOf([item()], source)], [], settings)), [disclosed]).summaries[0];
    expect(summary({})).toMatchObject({ notRun: null, expected: 1, missing: 0, unknown: 1 });
    expect(summary({ sheets })).toMatchObject({ notRun: null, expected: 1, missing: 1 });
  });

  test('without periods, whenever it was shown', () => {
    const { in: _, ends: __, ...seen } = followed.seen!;
    const once: Obligation = { ...without(followed, 'period'), due: () => '2025-03-31', seen };
    expect(lines([item(), report('2025H1', { publishDate: '2025-04-08' })], once, settings)).toEqual(['2025 late +5']);
    expect(lines([item()], once, { asOf: '2025-04-08' })).toEqual(['2025 missing +5']);
  });

  test('shown by unit as well as by fields', () => {
    const both: Obligation = { ...followed, seen: { ...followed.seen!, unit: 'unitCode' } };
    expect(lines([item(), report('2025H1', { unitCode: unit })], both, settings)[0]).toBe('2025H1 fulfilled');
    expect(lines([item(), report('2025H1', { unitCode: 'other' })], both, settings)[0]).toBe(h1);
  });
});
