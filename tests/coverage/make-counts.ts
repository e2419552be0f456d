import fc from 'fast-check';
import { type CountedRecord, FieldCounts } from '../../src/coverage/collect/field-counts.js';
import { UnitCounts } from '../../src/coverage/collect/unit-counts.js';
import { recordTypes } from '../../src/generated/record-types.js';
import type { RecordCount } from '../../src/model/audit-state.js';
import type { RecordType } from '../../src/model/record-type.js';

const arrears: RecordType = recordTypes.find(({ id }) => id === 'arrears')!;

const some = <T>(...values: T[]): fc.Arbitrary<T | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

/** Arrears of few units and few numbers, so that some are there twice. */
export const judgedRecord: fc.Arbitrary<CountedRecord> = fc
  .record({
    reportingUnitCode: some('11370100MADEUP128H', '11370100MADEUP11XH'),
    arrearsNumber: some('1', '2', '3', '4'),
    operationType: some('1', '1', '2', '3'),
    clearStatus: some('1', '3', '4'),
    clearDate: some('2025-08-15'),
    warningLevel: some('3'),
  })
  .chain((record) =>
    fc.record({
      record: fc.constant(record),
      faulty: fc.subarray(Object.keys(record), { maxLength: 2 }).map((names) => new Set(names)),
      isWrong: fc.boolean(),
      linkage: fc.constantFrom('qualified', 'doubtful', 'unlinked', 'unchecked'),
    }),
  );

/** What is counted of records, as of one table. */
export function countsOf(records: readonly CountedRecord[], type = arrears): readonly RecordCount[] {
  const units = new UnitCounts(type);
  const counts = new FieldCounts(
    units,
    { isOptional: () => false, severityOf: (_, own) => own },
    { follows: [], unknown: new Set() },
    new Set(),
    { withKeys: true, asksUnknown: true, shows: () => true },
  );
  for (const record of records) counts.add(record);
  return units.finish();
}
