import type { SourceFact } from '../source-fact.js';
import type { AuditView } from '../view.js';
import { cityOf } from './cities.js';

/** What records and duties are counted by: a city, the province, or all together; empty where nobody can say. */
export interface Placing {
  readonly ofRecord: (one: SourceFact, unit: string | undefined) => string;
  readonly ofHolder: (code: string) => string;
}

/** Everything together. */
export const together: Placing = { ofRecord: () => 'all', ofHolder: () => 'all' };

const isDivision = /^\d{6}$/;

/**
 * By city: that of the unit in the register on the last day of the year, else the record's own division. A holder that is in
 * no register belongs where the records it reports say, if they agree.
 */
export function placingByCity(view: AuditView): Placing {
  const listed = (code: string): string => cityOf(view.units.divisionOf(code, view.lastDay) ?? '');
  let told: ReadonlyMap<string, string> | undefined;
  return {
    ofRecord: ({ fact }, unit) => (unit === undefined ? '' : listed(unit)) || ownCity(fact.record['divisionCode']),
    ofHolder: (code) => {
      if (isDivision.test(code)) return cityOf(code);
      told ??= toldByRecords(view);
      return listed(code) || (told.get(code) ?? '');
    },
  };
}

const ownCity = (division: unknown): string => (typeof division === 'string' ? cityOf(division) : '');

/** The city of each reporting unit by its records; empty where they do not agree. */
function toldByRecords(view: AuditView): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  for (const { facts } of view.state.sources)
    for (const { record } of facts) {
      const unit = record['reportingUnitCode'];
      const city = ownCity(record['divisionCode']);
      if (typeof unit !== 'string' || city === '') continue;
      const known = told.get(unit);
      told.set(unit, known === undefined || known === city ? city : '');
    }
  return told;
}

/** Cities that have a unit in the register, or a record of their own. */
export function citiesWithData(view: AuditView): ReadonlySet<string> {
  return new Set([
    ...view.units.codes.map((code) => cityOf(view.units.divisionOf(code, view.lastDay) ?? '')),
    ...view.state.sources.flatMap(({ facts }) => facts.map(({ record }) => ownCity(record['divisionCode']))),
  ]);
}
