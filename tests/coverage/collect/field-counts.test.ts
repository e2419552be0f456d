import { describe, expect, test } from 'vitest';
import { type CountedRecord, type DerivedFields, FieldCounts } from '../../../src/coverage/collect/field-counts.js';
import { keyHash } from '../../../src/coverage/collect/key-hash.js';
import { UnitCounts } from '../../../src/coverage/collect/unit-counts.js';
import { recordTypes } from '../../../src/generated/record-types.js';
import type { RecordCount } from '../../../src/model/audit-state.js';

const arrears = recordTypes.find(({ id }) => id === 'arrears')!;
const penalty = recordTypes.find(({ id }) => id === 'administrative-penalty')!;
const all = { isOptional: () => false, severityOf: () => 'error' as const };
const whole: DerivedFields = { follows: [], unknown: new Set() };
const settings = { withKeys: true, shows: () => true };
const unit = '11370100MADEUP128H';
const other = '11370100MADEUP11XH';

const judged = (record: CountedRecord['record'], values: Partial<CountedRecord> = {}): CountedRecord => ({
  record: { reportingUnitCode: unit, ...record },
  faulty: new Set(),
  isWrong: false,
  linkage: null,
  ...values,
});

function count(
  records: readonly CountedRecord[],
  { type = arrears, requirements = all, derived = whole, contested = new Set<string>(), asksUnknown = true } = {},
): readonly RecordCount[] {
  const units = new UnitCounts(type);
  const counts = new FieldCounts(units, requirements, derived, contested, { ...settings, asksUnknown });
  for (const record of records) counts.add(record);
  return units.finish();
}

/** should, filled, spare, faulty of a field in the first count. */
function fieldIn([first]: readonly RecordCount[], name: string): readonly number[] {
  const { should, filled, spare, faulty } = first!.fields.find(({ field }) => field === name)!;
  return [should, filled, spare, faulty];
}

describe('hand-computed: five arrears', () => {
  const records = [
    // cleared: the day and the way must be there, and are
    judged({ clearStatus: '4', clearDate: '2025-08-15', resolveMethod: '1', disputeStatus: '1', balance: '0.00' }),
    // cleared: the day is missing
    judged({ clearStatus: '4', resolveMethod: '1', disputeStatus: '4' }),
    // partly paid: the way must be there and is not; a day of clearing need not be there and is
    judged({ clearStatus: '3', clearDate: '2025-09-01', disputeStatus: '3', balance: '10.00' }),
    // nobody knows whether it is cleared
    judged({ clearDate: '2025-09-02', disputeStatus: '1' }, { faulty: new Set(['clearStatus']) }),
    // the day could not be read, the number is no number
    judged({ clearStatus: '4', balance: '十元', disputeStatus: '2' }, { faulty: new Set(['clearDate', 'balance']) }),
  ];
  const counts = count(records);
  test.each([
    ['clearStatus', [5, 5, 0, 1]],
    ['clearDate', [3, 2, 2, 1]],
    ['resolveMethod', [4, 2, 0, 0]],
    // disputeStatus 1, 4, 1, 2: four must name who is responsible, nobody does
    ['responsibleName', [4, 0, 0, 0]],
    ['judgmentNumber', [1, 0, 0, 0]],
    ['balance', [5, 3, 0, 1]],
    ['warningLevel', [0, 0, 0, 0]],
    ['reportingUnitCode', [5, 5, 0, 0]],
    ['debtorName', [5, 0, 0, 0]],
  ])('%s: should, filled, spare, faulty', (name, expected) => {
    expect(fieldIn(counts, name)).toEqual(expected);
  });

  test('all fields of the type are counted, in its order', () => {
    expect(counts[0]!.fields.map(({ field }) => field)).toEqual(arrears.fields.map(({ name }) => name));
  });
});

test('what is optional is spare where it is there', () => {
  expect(fieldIn(count([judged({ warningLevel: '3' }), judged({})]), 'warningLevel')).toEqual([0, 0, 1, 0]);
});

test('lists and texts without anything in them are not filled, faulty or not', () => {
  const records = [
    judged({ penaltyCategory: [] }, { faulty: new Set(['penaltyCategory']) }),
    judged({ penaltyCategory: ['罚款'], content: '' }),
  ];
  const counts = count(records, { type: penalty });
  expect(fieldIn(counts, 'penaltyCategory')).toEqual([2, 1, 0, 0]);
  expect(fieldIn(counts, 'content')).toEqual([2, 0, 0, 0]);
  expect(fieldIn(counts, 'fineAmount')).toEqual([1, 0, 0, 0]);
});

describe('common fields a table lacks', () => {
  const derived: DerivedFields = {
    follows: [
      ['reportingUnitName', 'agencyName'],
      ['reportingUnitCode', 'agencyCode'],
    ],
    unknown: new Set(['recordId', 'operationType', 'formedDate']),
  };
  const inherited = {
    recordId: 'x',
    operationType: '1',
    formedDate: '2024-01-01',
    recordType: '302',
    divisionCode: '370102',
  };
  const record = (values: Record<string, string>): CountedRecord['record'] =>
    Object.assign(Object.create(inherited) as Record<string, string>, values);
  const counts = count(
    [
      { record: record({ agencyCode: unit, agencyName: '示例局' }), faulty: new Set(), isWrong: false, linkage: null },
      { record: record({ agencyCode: unit }), faulty: new Set(['agencyCode']), isWrong: true, linkage: null },
    ],
    { type: penalty, derived },
  );

  test('a unit that follows from a faulty code is not relied on', () => {
    expect(counts.map(({ unit: code, records, wrong }) => [code, records, wrong])).toEqual([
      ['', 1, 1],
      [unit, 1, 0],
    ]);
  });

  test.each([
    ['reportingUnitCode', [1, 1, 0, 1], [1, 1, 0, 0]],
    ['reportingUnitName', [1, 0, 0, 0], [1, 1, 0, 0]],
    // given for the whole table
    ['recordType', [1, 1, 0, 0], [1, 1, 0, 0]],
    ['divisionCode', [1, 1, 0, 0], [1, 1, 0, 0]],
    // stand-ins are no values
    ['operationType', [1, 0, 0, 0], [1, 0, 0, 0]],
    ['formedDate', [1, 0, 0, 0], [1, 0, 0, 0]],
    // made when records are submitted
    ['recordId', [0, 0, 0, 0], [0, 0, 0, 0]],
  ])('%s', (name, unreliable, own) => {
    expect(fieldIn(counts, name)).toEqual(unreliable);
    expect(fieldIn(counts.slice(1), name)).toEqual(own);
  });
});

test('common fields nobody gives need not be there where they are not asked for', () => {
  const derived = { follows: [], unknown: new Set(['operationType']) };
  expect(fieldIn(count([judged({})], { derived, asksUnknown: false }), 'operationType')).toEqual([0, 0, 0, 0]);
  expect(fieldIn(count([judged({})], { asksUnknown: false }), 'operationType')).toEqual([1, 0, 0, 0]);
});

test('keys are kept only where they are asked for', () => {
  const units = new UnitCounts(arrears);
  new FieldCounts(units, all, whole, new Set(), { ...settings, withKeys: false, asksUnknown: true }).add(
    judged({ arrearsNumber: '1' }),
  );
  expect(units.finish().map(({ records, keys, withdrawn }) => [records, keys, withdrawn])).toEqual([[1, '', '']]);
});

test('a column of record ids that is there has to be filled', () => {
  expect(fieldIn(count([judged({ recordId: '1' }), judged({})]), 'recordId')).toEqual([2, 1, 0, 0]);
});

test('fields for which several columns stand are not filled, and decide nothing', () => {
  const contested = new Set(['clearStatus']);
  const counts = count([judged({}, { faulty: contested })], { contested });
  expect(fieldIn(counts, 'clearStatus')).toEqual([1, 0, 0, 0]);
  expect(fieldIn(counts, 'clearDate')).toEqual([0, 0, 0, 0]);
});

test('records are counted by unit, with their errors and how they stand to the register', () => {
  const counts = count([
    judged({}, { linkage: 'qualified' }),
    judged({ reportingUnitCode: other }, { linkage: 'unlinked', isWrong: true }),
    judged({}, { linkage: 'doubtful' }),
    judged({}),
  ]);
  expect(counts.map(({ type, unit: code, records, wrong, linkage }) => [type, code, records, wrong, linkage])).toEqual([
    ['arrears', other, 1, 1, { qualified: 0, doubtful: 0, unlinked: 1, unchecked: 0 }],
    ['arrears', unit, 3, 0, { qualified: 1, doubtful: 1, unlinked: 0, unchecked: 1 }],
  ]);
});

describe('keys', () => {
  const key = keyHash('["401","1"]');
  test.each([
    ['first reports', judged({ arrearsNumber: '1', operationType: '1' }), key, ''],
    ['first reports that do not say so', judged({ arrearsNumber: '1' }), key, ''],
    ['not changes', judged({ arrearsNumber: '1', operationType: '2' }), '', ''],
    ['withdrawals by themselves', judged({ arrearsNumber: '1', operationType: '3' }), '', key],
    ['not without the key', judged({}), '', ''],
    ['not with a faulty one', judged({ arrearsNumber: '1' }, { faulty: new Set(['arrearsNumber']) }), '', ''],
    [
      'not where nobody knows what is done',
      judged({ arrearsNumber: '1', operationType: '9' }, { faulty: new Set(['operationType']) }),
      '',
      '',
    ],
  ])('of %s', (_, record, keys, withdrawn) => {
    expect(count([record]).map((one) => [one.keys, one.withdrawn])).toEqual([[keys, withdrawn]]);
  });

  test('are sorted', () => {
    const numbers = ['5', '3', '9', '1'];
    const { keys } = count(numbers.map((arrearsNumber) => judged({ arrearsNumber })))[0]!;
    expect(keys).toBe(
      numbers
        .map((number) => keyHash(`["401","${number}"]`))
        .sort()
        .join(''),
    );
  });
});
