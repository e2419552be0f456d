import { describe, expect, test } from 'vitest';
import { UnitCounts } from '../../src/coverage/collect/unit-counts.js';
import { typeCompleteness, unitsListed } from '../../src/coverage/type-completeness.js';
import { recordTypes } from '../../src/generated/record-types.js';

const arrears = recordTypes.find(({ id }) => id === 'arrears')!;
const license = recordTypes.find(({ id }) => id === 'administrative-license')!;

/** Counts of units with so many records, each of which must have the first field and has it. */
function countsOf(records: Readonly<Record<string, number>>, type = arrears, most?: number): UnitCounts {
  const units = new UnitCounts(type, most);
  for (const [code, number] of Object.entries(records))
    for (let i = 0; i < number; i += 1) {
      const count = units.of(code);
      count.records += 1;
      count.should[0]! += 1;
      count.filled[0]! += 1;
    }
  return units;
}

const nobody = (): string => '';

describe('which units are listed', () => {
  const many = Object.fromEntries(
    Array.from({ length: 250 }, (_, i) => [`U${String(i).padStart(3, '0')}`, 1 + (i % 2)]),
  );
  const [line] = typeCompleteness([countsOf(many)], nobody);

  test('those with the most records, of equal ones the first by code, in the order of codes', () => {
    const codes = Object.keys(many);
    const two = codes.filter((code) => many[code] === 2);
    const one = codes.filter((code) => many[code] === 1);
    expect(line!.units.map(({ unit }) => unit)).toEqual([...two, ...one.slice(0, unitsListed - two.length)].sort());
  });

  test('the number and the totals are of all of them', () => {
    expect([line!.unitCount, line!.all.records, line!.all.fields[0]!.should]).toEqual([250, 375, 375]);
  });
});

test('types by their codes; a type without records is not there', () => {
  const lines = typeCompleteness(
    [countsOf({ A: 1 }), countsOf({ A: 1 }, license), new UnitCounts(recordTypes[0]!)],
    nobody,
  );
  expect(lines.map(({ all }) => all.type)).toEqual(['administrative-license', 'arrears']);
});

test('units beyond those counted one by one are in the totals and in the number of units', () => {
  const [line] = typeCompleteness([countsOf({ A: 1, B: 2, C: 3, D: 4 }, arrears, 2)], nobody);
  expect(line!.units.map(({ unit, records }) => [unit, records])).toEqual([
    ['A', 1],
    ['B', 2],
  ]);
  expect([line!.unitCount, line!.all.records, line!.all.fields[0]!.filled]).toEqual([4, 10, 10]);
});

test('names are asked with what the records say; none of records without a reliable code', () => {
  const counts = countsOf({ '': 1, A: 1 });
  counts.of('A').name = '示例局';
  const [line] = typeCompleteness([counts], (unit, own) => `${unit} ${own}`);
  expect(line!.units.map(({ unit, name }) => [unit, name])).toEqual([
    ['', ''],
    ['A', 'A 示例局'],
  ]);
});
