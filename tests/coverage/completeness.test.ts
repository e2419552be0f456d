import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCounts } from '../../src/coverage/add-counts.js';
import type { CountedRecord } from '../../src/coverage/collect/field-counts.js';
import { completenessOf } from '../../src/coverage/completeness.js';
import { recordTypes } from '../../src/generated/record-types.js';
import type { Completeness } from '../../src/model/audit-report.js';
import type { RecordCount } from '../../src/model/audit-state.js';
import { countsOf, judgedRecord } from './make-counts.js';
import { batchOf, sourceOf, stateOf, unitOf, viewOf } from './make-state.js';

const first = '11370100MADEUP128H';
const second = '11370100MADEUP11XH';
const counted = (...parts: (readonly RecordCount[])[]): Parameters<typeof stateOf>[0] =>
  parts.map((counts) => sourceOf([], { counted: counts }));
const of = (...parts: (readonly RecordCount[])[]): readonly Completeness[] =>
  completenessOf(viewOf(stateOf(counted(...parts))));
const record = (values: Record<string, string>): CountedRecord => ({
  record: { reportingUnitCode: first, ...values },
  faulty: new Set(),
  isWrong: false,
  linkage: null,
});

test('all units together, then each; types by their codes', () => {
  const license = countsOf(
    [record({})],
    recordTypes.find(({ id }) => id === 'administrative-license'),
  );
  const lines = of(countsOf([record({}), record({ reportingUnitCode: second })]), license);
  expect(lines.map(({ type, title, unit, records }) => [type, title, unit, records])).toEqual([
    ['administrative-license', '行政许可', null, 1],
    ['administrative-license', '行政许可', first, 1],
    ['arrears', '账款清欠', null, 2],
    ['arrears', '账款清欠', second, 1],
    ['arrears', '账款清欠', first, 1],
  ]);
});

test('fields carry their titles and sums', () => {
  const cleared = record({ clearStatus: '4', clearDate: '2025-08-15' });
  const [all] = of(
    countsOf([cleared, record({ clearStatus: '4' })]),
    countsOf([record({ clearStatus: '1', clearDate: '2025-08-15', reportingUnitCode: second })]),
  );
  expect(all!.fields.find(({ field }) => field === 'clearDate')).toEqual({
    field: 'clearDate',
    title: '清零日期',
    should: 2,
    filled: 1,
    spare: 1,
    faulty: 0,
  });
});

describe('duplicates', () => {
  const one = (arrearsNumber: string, reportingUnitCode = first, operationType = '1'): CountedRecord =>
    record({ arrearsNumber, reportingUnitCode, operationType });
  test.each<[string, readonly (readonly CountedRecord[])[], readonly number[]]>([
    ['none', [[one('1'), one('2')]], [0, 0]],
    ['two in one file', [[one('1'), one('1'), one('2')]], [2, 1]],
    ['three in two files', [[one('1'), one('1')], [one('1')]], [3, 2]],
    [
      'two pairs',
      [
        [one('1'), one('2')],
        [one('1'), one('2'), one('3')],
      ],
      [4, 2],
    ],
    ['a change is none', [[one('1'), one('1', first, '2')]], [0, 0]],
    ['withdrawn and reported anew', [[one('1'), one('1', first, '3'), one('1')]], [0, 0]],
    [
      'withdrawn once, reported three times',
      [
        [one('1'), one('1', first, '3')],
        [one('1'), one('1')],
      ],
      [2, 1],
    ],
  ])('%s', (_, parts, [records, surplus]) => {
    expect(of(...parts.map((part) => countsOf(part)))[0]!.duplicates).toEqual({ records, surplus });
  });

  test('a record two units report is one of each, and too many for none of them alone', () => {
    const lines = of(countsOf([one('1'), one('2'), one('2')]), countsOf([one('1', second)]));
    expect(lines.map(({ unit, duplicates }) => [unit, duplicates.records, duplicates.surplus])).toEqual([
      [null, 4, 2],
      [second, 1, 0],
      [first, 3, 1],
    ]);
  });
});

describe('names and registers', () => {
  const source = (unitName: string, day: string): Parameters<typeof stateOf>[0][number] =>
    sourceOf([], { counted: countsOf([record({})]), batches: [batchOf({ unitCode: first, unitName, day })] });
  test('without a register: no shares, the name a unit used last', () => {
    const sources = [source('示例局（旧）', '2025-01-03'), source('示例局', '2025-03-01')];
    const lines = completenessOf(viewOf(stateOf(sources)));
    expect(lines.map(({ name, linkage }) => [name, linkage])).toEqual([
      ['', null],
      ['示例局', null],
    ]);
  });

  test('with one: shares, and its name', () => {
    const lines = completenessOf(viewOf(stateOf([source('别的名称', '2025-01-03')], [unitOf(first, '登记示例局')])));
    const shares = { qualified: 0, doubtful: 0, unlinked: 0, unchecked: 1 };
    expect(lines.map(({ name, linkage }) => [name, linkage])).toEqual([
      ['', shares],
      ['登记示例局', shares],
    ]);
  });
});

describe('parts and whole', () => {
  const parts = fc.array(fc.array(judgedRecord, { maxLength: 12 }), { minLength: 1, maxLength: 5 });

  test('counts of parts add up to those of the whole, duplicates across parts among them', () => {
    fc.assert(
      fc.property(parts, (lists) => {
        const whole = countsOf(lists.flat());
        expect(addCounts(lists.flatMap((list) => countsOf(list)))).toEqual(whole);
        expect(of(...lists.map((list) => countsOf(list)))).toEqual(of(whole));
      }),
    );
  });

  test('filled ≤ should ≤ records, and what is spare need not be there', () => {
    fc.assert(
      fc.property(fc.array(judgedRecord, { maxLength: 20 }), (records) => {
        for (const { fields, records: all, linkage, wrong } of countsOf(records)) {
          expect(Object.values(linkage).reduce((sum, one) => sum + one, 0)).toBe(all);
          expect(wrong).toBeLessThanOrEqual(all);
          for (const { should, filled, spare, faulty } of fields) {
            expect(filled).toBeLessThanOrEqual(should);
            expect(should + spare).toBeLessThanOrEqual(all);
            expect(faulty).toBeLessThanOrEqual(filled + spare);
          }
        }
      }),
    );
  });

  test('duplicates are those counted one by one', () => {
    fc.assert(
      fc.property(fc.array(judgedRecord, { maxLength: 20 }), (records) => {
        const numbers = new Map<string, number>();
        for (const {
          record: { arrearsNumber, operationType },
          faulty,
        } of records) {
          if (typeof arrearsNumber !== 'string' || faulty.has('arrearsNumber') || faulty.has('operationType')) continue;
          const by = operationType === '2' ? 0 : operationType === '3' ? -1 : 1;
          numbers.set(arrearsNumber, (numbers.get(arrearsNumber) ?? 0) + by);
        }
        const many = [...numbers.values()].filter((number) => number > 1);
        const expected = {
          records: many.reduce((sum, n) => sum + n, 0),
          surplus: many.reduce((sum, n) => sum + n - 1, 0),
        };
        if (records.length > 0) expect(of(countsOf(records))[0]!.duplicates).toEqual(expected);
      }),
    );
  });
});
