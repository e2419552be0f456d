import { codeSets } from '../../generated/code-sets.js';
import type { Code } from '../../model/record-type.js';

const divisions = codeSets['division']!;

/** The cities divided into districts, by code. */
export const cities: readonly Code[] = divisions.codes.filter(({ level }) => level === 'city');

const cityCodes: ReadonlySet<string> = new Set(cities.map(({ code }) => code));
const successors: ReadonlyMap<string, readonly string[]> = new Map(
  divisions.retired.map(({ code, supersededBy }) => [code, supersededBy ?? []]),
);

/** Code of the province: what belongs to it belongs to no city. */
export const province = '370000';

/**
 * Code of the city a division belongs to, by its first four digits: one of a division that is no more is that of what took
 * its place. The province's own for what is of the province, empty where it is in no city of the province.
 */
export function cityOf(division: string): string {
  if (division === province) return province;
  const city = `${division.slice(0, 4)}00`;
  if (cityCodes.has(city)) return city;
  const later = new Set((successors.get(division) ?? []).map((code) => `${code.slice(0, 4)}00`));
  const [only = ''] = later;
  return later.size === 1 && cityCodes.has(only) ? only : '';
}
