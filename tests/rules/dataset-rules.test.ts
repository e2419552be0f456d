import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordTypes } from '../../src/generated/record-types.js';
import { RecordPool } from '../../src/rules/accumulators/record-pool.js';
import { DatasetRules, type Feed, feed } from '../../src/rules/dataset-rules.js';
import { Tallies } from '../../src/rules/tallies.js';
import { exampleRecord } from './rule-files.js';
import { contextAt, type Json, type Typed } from './run-rules.js';

const run = contextAt('2026-03-20');
const typesByCode = new Map(recordTypes.map((type) => [type.code, type.id]));

/** Withdrawals are only looked at, as `SheetRules` has it. */
const skip =
  ({ operationType }: Json) =>
  ({ part, rule }: Feed): boolean =>
    operationType === '3' && part === 'judged' && rule.several?.kind !== 'unique';

interface Placed extends Typed {
  /** Number of the record, whatever part and order it comes in. */
  readonly id: number;
  readonly faulty: readonly string[];
}

/**
 * Feeds records to the rules over several records, in parts that are merged. Hits are told by what the record holds: of two
 * records that hold the same, either may be the one that is named.
 */
async function outcome(parts: readonly (readonly Placed[])[]): Promise<object> {
  const all = new DatasetRules(run, typesByCode);
  const tallies = new Tallies();
  for (const [sheet, part] of parts.entries()) {
    const own = new DatasetRules(run, typesByCode);
    for (const { type, record, id, faulty } of part)
      feed(await own.feedsOf(type), record, { sheet: 0, row: id, line: 0 }, new Set(faulty), skip(record));
    await all.merge(own, sheet);
  }
  const recordOf = new Map(parts.flat().map(({ id, record }) => [id, JSON.stringify(record)]));
  const seen = new Set(parts.flat().map(({ type }) => type));
  const results = all.finish(seen, () => 1000, tallies);
  const hits = results.flatMap(({ rule, sheets }) =>
    sheets.flatMap((sheet) =>
      sheet.hits.map(({ ref, others }) => `${rule.id} ${rule.at} ${recordOf.get(ref.row)} ${JSON.stringify(others)}`),
    ),
  );
  return { hits: hits.sort(), tallies: tallies.all };
}

/** Records of a few types that share few keys, so that they repeat, refer to each other and add up or not. */
const record: fc.Arbitrary<Omit<Placed, 'id'>> = fc
  .record({
    type: fc.constantFrom('arrears', 'arrears-repayment', 'fulfilment-report', 'annual-commitment', 'commitment-item'),
    key: fc.constantFrom('a', 'b', 'c'),
    other: fc.constantFrom('a', 'b', 'c', 'd'),
    number: fc.constantFrom('1', '2', '3'),
    amount: fc.constantFrom('100.00', '200', '0.00'),
    period: fc.constantFrom('2026H1', '2026', '2025'),
    operation: fc.constantFrom('1', '1', '1', '2', '3'),
    faulty: fc.constantFrom([], [], [], ['payAmount'], ['progressPercent'], ['arrearsId']),
  })
  .map(({ type, key, other, number, amount, period, operation, faulty }) => {
    const changes: Readonly<Record<string, Json>> = {
      arrears: { recordId: key, arrearsNumber: key, paidAmount: amount },
      'arrears-repayment': {
        recordId: key,
        arrearsId: other,
        sequence: number,
        payAmount: amount,
        balanceAfter: amount,
      },
      'fulfilment-report': { recordId: key, itemId: other, reportPeriod: period, progressPercent: number },
      'annual-commitment': { recordId: key, itemCount: number },
      'commitment-item': { recordId: key, commitmentId: other, itemNumber: number },
    };
    return { type, record: { ...exampleRecord(type), operationType: operation, ...changes[type] }, faulty };
  });

describe('rules over several records', () => {
  test('come out the same for any order of records and any split into parts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 2, maxLength: 14 }),
        fc.array(fc.nat(2), { minLength: 14, maxLength: 14 }),
        fc.array(fc.nat(1000), { minLength: 14, maxLength: 14 }),
        async (records, partOf, order) => {
          const placed = records.map((one, i): Placed => ({ ...one, id: i + 1 }));
          const shuffled = [...placed].sort((a, b) => order[a.id - 1]! - order[b.id - 1]!);
          const parts = [0, 1, 2].map((part) => shuffled.filter(({ id }) => partOf[id - 1] === part));
          expect(await outcome(parts)).toEqual(await outcome([placed]));
        },
      ),
      { numRuns: 150 },
    );
  });

  const arrears = (id: string, changes: Json = {}): Omit<Placed, 'id'> => ({
    type: 'arrears',
    record: { ...exampleRecord('arrears'), recordId: id, arrearsNumber: id, ...changes },
    faulty: [],
  });
  const tallyOf = async (records: readonly Omit<Placed, 'id'>[], rule: string): Promise<object> => {
    const placed = records.map((one, i): Placed => ({ ...one, id: i + 1 }));
    const { tallies } = (await outcome([placed])) as { tallies: { id: string; tally: object }[] };
    const found = tallies.find(({ id }) => id === rule);
    return found!.tally;
  };
  const repayment = { type: 'arrears-repayment', record: exampleRecord('arrears-repayment') };

  test('a rule that looks at a type the run does not hold is not run', async () => {
    expect(await tallyOf([arrears('a'), arrears('b')], 'arrears/paid-less-than-repayments')).toMatchObject({
      judged: 0,
      notRun: new Map([['absent-type:arrears-repayment', 2]]),
    });
  });

  test('a faulty member keeps its group from being judged, not the others', async () => {
    const records = [
      arrears(String(repayment.record['arrearsId'])),
      arrears('b'),
      { ...repayment, faulty: ['payAmount'] },
      { ...repayment, record: { ...repayment.record, recordId: 'y', arrearsId: 'b' }, faulty: [] },
    ];
    expect(await tallyOf(records, 'arrears/paid-less-than-repayments')).toMatchObject({ judged: 1, blocked: 1 });
  });

  test('a member that cannot be placed keeps violations from being told, not what is satisfied', async () => {
    const lost = { ...repayment, faulty: ['arrearsId'] };
    const known = { ...repayment, record: { ...repayment.record, recordId: 'y' }, faulty: [] };
    const debt = (paidAmount: string): Omit<Placed, 'id'> =>
      arrears(String(repayment.record['arrearsId']), { paidAmount });
    const rule = 'arrears/paid-less-than-repayments';
    expect(await tallyOf([debt('0.00'), known, lost], rule)).toMatchObject({ judged: 0, blocked: 1 });
    expect(await tallyOf([debt('200000.00'), known, lost], rule)).toMatchObject({ judged: 1, blocked: 0 });
  });

  test('a member that says it counts, but not where, keeps violations from being told', async () => {
    const push = {
      type: 'judgment-debtor-push',
      record: { ...exampleRecord('judgment-debtor-push'), dishonest: '1', listedDate: '2026-01-20' },
      faulty: [],
    };
    const { sourceId: _, ...lost } = exampleRecord('dishonesty-record');
    const following = (record: Json): Omit<Placed, 'id'> => ({ type: 'dishonesty-record', record, faulty: [] });
    const rule = 'judgment-debtor-push/dishonest-without-record';
    expect(await tallyOf([push, following({ ...lost, sourceType: '505' })], rule)).toMatchObject({ judged: 1 });
    expect(await tallyOf([push, following({ ...lost, sourceType: '601' })], rule)).toMatchObject({
      judged: 0,
      blocked: 1,
    });
  });

  test.each([
    ['what was changed later', ['1', '2'], { judged: 1 }],
    ['what was withdrawn', ['1', '3'], { judged: 0 }],
    ['a change that was withdrawn', ['2', '3'], { judged: 0 }],
    ['one of several changes', ['2', '2'], { judged: 2 }],
    ['what is reported anew after it was withdrawn', ['1', '3', '1'], { judged: 2 }],
  ])('versions: %s', async (_name, operations, expected) => {
    const versions = operations.map((operationType) => arrears('a', { operationType, paidAmount: '999.00' }));
    const paid = { ...repayment, record: { ...repayment.record, arrearsId: 'a' }, faulty: [] };
    const result = await tallyOf([...versions, paid], 'arrears/paid-less-than-repayments');
    expect(result).toMatchObject(expected);
  });

  test('a member that was changed later does not count', async () => {
    const paid = (payAmount: string, operationType: string): Omit<Placed, 'id'> => ({
      type: 'arrears-repayment',
      record: { ...repayment.record, arrearsId: 'a', payAmount, operationType },
      faulty: [],
    });
    const hits = async (...members: readonly Omit<Placed, 'id'>[]): Promise<number> => {
      const records = [arrears('a', { paidAmount: '100.00' }), ...members];
      const { hits: found } = (await outcome([records.map((one, i) => ({ ...one, id: i + 1 }))])) as { hits: string[] };
      return found.filter((hit) => hit.startsWith('arrears/paid-less-than-repayments ')).length;
    };
    expect(await hits(paid('200.00', '1'))).toBe(1);
    expect(await hits(paid('200.00', '1'), paid('100.00', '2'))).toBe(0);
  });

  test('a faulty key keeps only its own record out', async () => {
    const faulty = { ...arrears('a'), faulty: ['arrearsNumber'] };
    expect(await tallyOf([arrears('a'), arrears('a'), faulty], 'common/duplicate-record')).toMatchObject({
      judged: 2,
      blocked: 1,
    });
  });

  test('a withdrawal takes one duplicate away', async () => {
    const three = [arrears('a'), arrears('a', { recordId: 'x' }), arrears('a', { recordId: 'x', operationType: '3' })];
    const hits = async (records: readonly Omit<Placed, 'id'>[]): Promise<string[]> => {
      const placed = records.map((one, i): Placed => ({ ...one, id: i + 1 }));
      const { hits: found } = (await outcome([placed])) as { hits: string[] };
      return found.filter((hit) => hit.startsWith('common/duplicate-record '));
    };
    expect(await hits(three.slice(0, 2))).toHaveLength(2);
    expect(await hits(three)).toEqual([]);
  });

  test('a copy that a sequence does not judge hides nothing, in whatever row it stands', async () => {
    const project = (changes: Json): Omit<Placed, 'id'> => ({
      type: 'investment-project',
      record: { ...exampleRecord('investment-project'), ...changes },
      faulty: [],
    });
    const before = project({ recordId: 'a', reportPeriod: '2026-01', investedAmount: '2600.00' });
    const after = project({ recordId: 'b', investedAmount: '180.00' });
    const explained = project({ recordId: 'c', investedAmount: '180.00', remarks: '审计核减' });
    for (const records of [
      [before, after, explained],
      [explained, after, before],
    ])
      expect(await tallyOf(records, 'investment-project/invested-falls')).toMatchObject({ judged: 1 });
  });

  test('a record that is there twice is one record, whether or not another is changed', async () => {
    const pool = new RecordPool([], []);
    for (const [row, operationType] of ['1', '1'].entries())
      pool.add({ reportingUnitCode: 'a', recordId: 'b', operationType }, { sheet: 0, row, line: 0 }, new Set());
    expect(pool.different([0, 1])).toBe(1);
  });
});
