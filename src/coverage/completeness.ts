import { recordTypes } from '../generated/record-types.js';
import type { Completeness } from '../model/audit-report.js';
import type { RecordCount } from '../model/audit-state.js';
import type { RecordType } from '../model/record-type.js';
import { compareTexts } from '../standard/compare-texts.js';
import { addCounts, type CountSum, sumOf } from './add-counts.js';
import { duplicatesOf, repeatedKeys } from './duplicates.js';
import { namesInBatches } from './names-in-batches.js';
import { unitLine } from './unit-line.js';
import type { AuditView } from './view.js';

const byCode = [...recordTypes].sort((a, b) => compareTexts(a.code, b.code));

/**
 * How complete the records are, in the order of the codes of their types: all units together first, then unit by unit.
 * Records whose unit cannot be relied on come first among these, with an empty code. Forms are no records.
 */
export function completenessOf(view: AuditView): readonly Completeness[] {
  const counts = addCounts(view.state.sources.flatMap(({ counted }) => counted));
  const nameOf = namesBy(view);
  const isCompared = view.state.registers.length > 0;
  return byCode.flatMap((type) => {
    const units = counts.filter((count) => count.type === type.id);
    if (units.length === 0) return [];
    const repeated = repeatedKeys(units);
    const line = (unit: string | null, of: readonly RecordCount[]): Completeness => {
      const name = unit === null ? '' : nameOf(unit);
      return lineOf(type, unit, name, sumOf(of), duplicatesOf(of, repeated), isCompared);
    };
    return [line(null, units), ...units.map((count) => line(count.unit, [count]))];
  });
}

function lineOf(
  type: RecordType,
  unit: string | null,
  name: string,
  sum: CountSum,
  duplicates: Completeness['duplicates'],
  isCompared: boolean,
): Completeness {
  const { fields, ...line } = unitLine(type, unit, name, sum);
  return { ...line, duplicates, linkage: isCompared ? sum.linkage : null, fields };
}

/** Names units by the registers, else as they named themselves last; empty where nobody says. */
function namesBy({ units, batches, settings }: AuditView): (unit: string) => string {
  const own = namesInBatches(batches.map(({ batch }) => batch));
  return (unit) => units.nameOf(unit, settings.asOf) || (own.get(unit) ?? '');
}
