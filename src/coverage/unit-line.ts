import type { UnitCompleteness } from '../model/completeness.js';
import type { RecordType } from '../model/record-type.js';
import type { CountSum } from './add-counts.js';

/** How complete the records of a unit are, by what was counted of them. @param unit null for all units together. */
export const unitLine = (
  type: RecordType,
  unit: string | null,
  name: string,
  { records, wrong, fields }: Pick<CountSum, 'records' | 'wrong' | 'fields'>,
): UnitCompleteness => ({
  type: type.id,
  title: type.title,
  unit,
  name,
  records,
  wrong,
  fields: fields.map(({ field, should, filled, spare, faulty }, i) => ({
    field,
    title: type.fields[i]!.title,
    should,
    filled,
    spare,
    faulty,
  })),
});
