import type { TypeCompleteness } from '../model/completeness.js';
import { compareTexts } from '../standard/compare-texts.js';
import { sumOf } from './add-counts.js';
import type { UnitCounts } from './collect/unit-counts.js';
import { unitLine } from './unit-line.js';

/** Most units listed of a type: a report is for people, and a heat map of more cannot be read. */
export const unitsListed = 200;

/**
 * How complete the records of each type are, by the codes of the types: all units together, and the units with the most
 * records.
 * @param nameOf name of a unit; empty where nobody says. @param own the name its records give it.
 */
export const typeCompleteness = (
  all: Iterable<UnitCounts>,
  nameOf: (unit: string, own: string) => string,
): readonly TypeCompleteness[] =>
  [...all]
    .filter(({ unitCount }) => unitCount > 0)
    .sort((a, b) => compareTexts(a.type.code, b.type.code))
    .map((counts) => {
      const { type, units, rest, unitCount } = counts;
      const whole = [...units.map(([, count]) => count), ...(rest === undefined ? [] : [rest])];
      const listed = units
        .toSorted(([a, one], [b, other]) => other.records - one.records || compareTexts(a, b))
        .slice(0, unitsListed)
        .sort(([a], [b]) => compareTexts(a, b));
      return {
        all: unitLine(type, null, '', sumOf(whole.map((count) => count.finish(type, '')))),
        unitCount,
        units: listed.map(([code, count]) =>
          unitLine(type, code, code === '' ? '' : nameOf(code, count.name), count.finish(type, code)),
        ),
      };
    });
