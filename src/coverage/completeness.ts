import { recordTypes } from '../generated/record-types.js';
import type { Completeness } from '../model/audit-report.js';
import type { RecordCount } from '../model/audit-state.js';
import type { RecordType } from '../model/record-type.js';
import { addCounts, sumOf } from './add-counts.js';
import { duplicatesOf, repeatedKeys } from './duplicates.js';
import type { AuditView } from './view.js';

const byCode = [...recordTypes].sort((a, b) => (a.code < b.code ? -1 : 1));

/**
 * How complete the records are, in the order of the codes of their types: all units together first, then unit by unit.
 * Records whose unit cannot be relied on come first among these, with an empty code. Forms are no records.
 */
export function completenessOf(view: AuditView): readonly Completeness[] {
  const counts = addCounts(view.state.sources.flatMap(({ counted }) => counted));
  const isCompared = view.state.registers.length > 0;
  return byCode.flatMap((type) => {
    const units = counts.filter((count) => count.type === type.id);
    if (units.length === 0) return [];
    const repeated = repeatedKeys(units);
    const line = (unit: string | null, of: readonly RecordCount[]): Completeness => {
      const name = unit === null ? '' : nameOf(unit, view);
      return lineOf(type, unit, name, sumOf(of, unit ?? ''), duplicatesOf(of, repeated), isCompared);
    };
    return [line(null, units), ...units.map((count) => line(count.unit, [count]))];
  });
}

function lineOf(
  type: RecordType,
  unit: string | null,
  name: string,
  { records, wrong, linkage, fields }: RecordCount,
  duplicates: Completeness['duplicates'],
  isCompared: boolean,
): Completeness {
  return {
    type: type.id,
    title: type.title,
    unit,
    name,
    records,
    wrong,
    duplicates,
    linkage: isCompared ? linkage : null,
    fields: fields.map(({ field, should, filled, spare, faulty }, i) => ({
      field,
      title: type.fields[i]!.title,
      should,
      filled,
      spare,
      faulty,
    })),
  };
}

/** The name of a unit by the registers, else the one it used last in its batches; empty where nobody says. */
function nameOf(unit: string, { units, batches, settings }: AuditView): string {
  const registered = units.nameOf(unit, settings.asOf);
  if (registered !== '' || unit === '') return registered;
  const own = batches
    .filter(({ batch }) => batch.unitCode === unit && batch.unitName !== '')
    .map(({ batch }) => ({ name: batch.unitName, when: `${batch.day ?? ''} ${batch.unitName}` }));
  return own.reduce((last, one) => (one.when > last.when ? one : last), { name: '', when: '' }).name;
}
