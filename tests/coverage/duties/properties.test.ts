import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dutiesOf } from '../../../src/coverage/duties/duties.js';
import type { AuditState, BatchFact, Fact, SourceState, StateUnit } from '../../../src/model/audit-state.js';
import type { Obligation } from '../../../src/model/obligation.js';
import type { UnitPeriod } from '../../../src/model/register.js';
import { batchOf, factOf, stateOf, unitOf, viewOf } from '../make-state.js';
import { commitment, equals, field } from './make-obligation.js';
import { naiveDuties } from './naive-duties.js';

const codes = ['A', 'B', 'C'];
const days = [
  '2024-12-30',
  '2025-03-31',
  '2025-04-01',
  '2025-06-30',
  '2025-07-31',
  '2025-08-01',
  '2026-01-31',
  '2026-02-03',
];
const day = fc.constantFrom(...days);
const labels = ['2024', '2025', '2025H1', '2025H2', '2025Q1', '2025-05-05'];

/** A fact with some of its fields faulty, and so not there. */
const factFrom = (type: string, fields: Readonly<Record<string, fc.Arbitrary<string>>>): fc.Arbitrary<Fact> =>
  fc
    .tuple(
      fc.record(fields),
      fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.subarray(Object.keys(fields), { maxLength: 2 })),
      fc.boolean(),
    )
    .map(([all, faulty, wrong]) => {
      const record = Object.fromEntries(Object.entries(all).filter(([name]) => !faulty.includes(name)));
      return factOf(type, record, { faulty: [...faulty].sort(), wrong: wrong || faulty.length > 0 });
    });

const facts = fc.array(
  fc.oneof(
    factFrom('annual-commitment', {
      unitCode: fc.constantFrom(...codes),
      commitmentYear: fc.constantFrom(...labels),
      commitmentStatus: fc.constantFrom('1', '3'),
      publishDate: day,
    }),
    factFrom('commitment-item', {
      reportingUnitCode: fc.constantFrom(...codes),
      recordId: fc.constantFrom('1', '2', '3', '4', '5'),
      planStartDate: day,
    }),
    factFrom('fulfilment-report', {
      itemId: fc.constantFrom('1', '2', '3', '4', '5'),
      reportPeriod: fc.constantFrom(...labels),
      publishDate: day,
      fulfilmentResult: fc.constantFrom('2', '3'),
    }),
  ),
  { maxLength: 12 },
);

const period = fc.record({
  commitmentRequired: fc.constantFrom(true, true, false, null),
  from: fc.constantFrom('2019-01-01', '2025-03-31', '2025-07-31', '2026-01-10'),
});
const units: fc.Arbitrary<readonly StateUnit[]> = fc
  .tuple(
    ...codes.map(() =>
      fc.tuple(
        fc.uniqueArray(period, { selector: ({ from }) => from, minLength: 1, maxLength: 2 }),
        day,
        fc.boolean(),
        fc.nat(6),
      ),
    ),
  )
  .map((all) =>
    all.map(([periods, to, ends, luck], index): StateUnit => {
      const code = codes[index]!;
      if (luck === 0) return { code, periods: 'unreliable' };
      const sorted = periods.toSorted((a, b) => (a.from < b.from ? -1 : 1));
      const whole = sorted.flatMap(
        (values) => unitOf(code, `济南市示例局${code}`, values).periods as readonly UnitPeriod[],
      );
      const last = whole.at(-1)!;
      const closed = ends && to >= last.from ? { ...last, status: '3', to, successorCode: 'S' } : last;
      return { code, periods: [...whole.slice(0, -1), closed] };
    }),
  );
const zeros: fc.Arbitrary<readonly BatchFact[]> = fc
  .array(
    fc.record({
      unitCode: fc.constantFrom(...codes),
      period: fc.constantFrom('2025H1', '2025H2'),
      wrong: fc.boolean(),
    }),
    { maxLength: 2 },
  )
  .map((all) => all.map((one) => batchOf({ ...one, zero: true, day: '2025-03-31' })));

const halfYear = (self: Readonly<Record<string, unknown>>): unknown =>
  self['period'] === '2025H1' ? '2025-07-31' : '2026-01-31';
const withoutDone = ({ done: _, ...seen }: NonNullable<Obligation['seen']>) => seen;
const obligations: readonly Obligation[] = [
  { ...commitment, id: 'coverage/yearly' },
  { ...commitment, id: 'coverage/by-report', seen: withoutDone(commitment.seen!) },
  { ...commitment, id: 'coverage/half-yearly', period: 'half-year', due: halfYear, zeroReport: true },
  {
    ...commitment,
    id: 'coverage/items',
    holders: {
      kind: 'records',
      each: { type: 'commitment-item', unit: 'reportingUnitCode', from: field('planStartDate') },
    },
    period: 'half-year',
    due: halfYear,
    seen: {
      type: 'fulfilment-report',
      by: { itemId: 'recordId' },
      in: field('reportPeriod'),
      done: field('publishDate'),
      ends: equals('fulfilmentResult', '3'),
    },
  },
];

/** One source for each lot of facts; the first has the zero reports. */
const sourcesOf = (lots: readonly (readonly Fact[])[], batches: readonly BatchFact[]): readonly SourceState[] =>
  lots.map((own, index) => ({
    ...{ file: `${index}.json`, sha256: String(index), size: 0, format: 'json', records: own.length, problems: [] },
    ...{ sheets: [{ name: null, type: null, records: own.length }], counts: { error: 0, warning: 0, info: 0 } },
    ...{ facts: own, counted: [], batches: index === 0 ? batches : [] },
  }));
/** Gives each a row of its own; equal ones of a source are kept once. */
const place = (all: readonly Fact[]): readonly Fact[] => {
  const texts = all.map((fact) => JSON.stringify(fact));
  return all.flatMap((fact, index) => (texts.indexOf(texts[index]!) === index ? { ...fact, row: index + 2 } : []));
};
/** Items each once: versions of one record are told in their own test. */
const distinct = (all: readonly Fact[]): readonly Fact[] =>
  all.filter(
    ({ type, record }, index) =>
      type !== 'commitment-item' ||
      all.findIndex((one) => one.type === type && one.record['recordId'] === record['recordId']) === index,
  );
const asOf = fc.constantFrom('2025-03-31', '2025-07-31', '2025-08-01', '2026-02-03');

describe('the duties of random states', () => {
  test('are those a reader works out one by one', () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(facts, units, zeros, asOf, (all, register, batches, settings) => {
        const state = stateOf(sourcesOf([place(distinct(all))], batches), register, { asOf: settings });
        for (const obligation of obligations) {
          const view = viewOf(state);
          const naive = naiveDuties(view, obligation);
          const { cells, gapCount } = dutiesOf(view, [obligation]);
          const told = new Map<string, string[]>();
          for (const one of naive) {
            const [holder, label, status = '', reason = ''] = one.split(' ');
            const key = `${holder} ${label}`;
            told.set(key, [...(told.get(key) ?? []), `${status} ${reason}`]);
            met.set(status, (met.get(status) ?? 0) + 1);
          }
          expect(cells.map(({ holder, period: label }) => `${holder} ${label}`)).toEqual([...told.keys()].sort());
          for (const cell of cells) {
            const own = told.get(`${cell.holder} ${cell.period}`)!;
            const count = (...statuses: readonly string[]) =>
              own.filter((one) => statuses.includes(one.split(' ')[0]!)).length;
            expect(cell).toMatchObject({
              expected: own.length - count('not-applicable'),
              met: count('fulfilled', 'zero'),
              lateCount: count('late'),
              missing: count('missing', 'partial'),
              open: count('open'),
              unknown: count('unknown'),
              partial: count('partial'),
            });
            if (own.length === 1) expect(`${cell.status} ${cell.reason}`).toBe(own[0]);
          }
          expect(gapCount).toBe(naive.filter((one) => /missing|late|partial|unknown/.test(one.split(' ')[2]!)).length);
        }
      }),
      { numRuns: 300 },
    );
    // every way a duty can stand has been met
    expect([...met.keys()].sort()).toEqual([
      'fulfilled',
      'late',
      'missing',
      'not-applicable',
      'open',
      'partial',
      'unknown',
      'zero',
    ]);
  });

  /** What comes out, without the files records stand in. */
  const outcome = (state: AuditState) => {
    const { gaps, ...rest } = dutiesOf(viewOf(state), obligations);
    return { ...rest, gaps: gaps.map(({ at, ...gap }) => JSON.stringify({ ...gap, recordId: at?.recordId })).sort() };
  };
  const whole = (all: readonly Fact[], register: readonly StateUnit[], batches: readonly BatchFact[]) =>
    stateOf(sourcesOf([place(all)], batches), register, { asOf: '2026-02-03' });

  test('do not depend on the order of records, units, zero reports and obligations', () => {
    const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
    fc.assert(
      fc.property(
        fc
          .tuple(facts, units, zeros)
          .chain(([all, register, batches]) =>
            fc.tuple(
              fc.constant([place(all), register, batches] as const),
              fc.tuple(shuffled(place(all)), shuffled(register), shuffled(batches)),
              shuffled(obligations),
            ),
          ),
        ([[all, register, batches], [facts2, register2, batches2], obligations2]) => {
          const [a, b] = [
            stateOf(sourcesOf([all], batches), register),
            stateOf(sourcesOf([facts2], batches2), register2),
          ];
          expect(JSON.stringify(dutiesOf(viewOf(b), obligations2))).toBe(
            JSON.stringify(dutiesOf(viewOf(a), obligations)),
          );
        },
      ),
    );
  });

  test('do not depend on the files records are in', () => {
    fc.assert(
      fc.property(
        facts,
        units,
        zeros,
        fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }),
        (all, register, batches, lots) => {
          const parts = [0, 1, 2, 3].map((lot) => place(all).filter(({ row }) => lots[row - 2] === lot));
          const split = stateOf(sourcesOf(parts, batches), register, { asOf: '2026-02-03' });
          expect(outcome(split)).toEqual(outcome(whole(all, register, batches)));
        },
      ),
    );
  });
});
