import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Marks } from '../../src/annotate/marks.js';
import { nowhere } from '../../src/findings/nowhere.js';
import type { Severity } from '../../src/model/finding.js';

const rules = ['shape/code', 'shape/date', 'common/reported-late'];
const findings = fc.array(
  fc.record({
    rule: fc.constantFrom(...rules),
    severity: fc.constantFrom<Severity>('error', 'warning'),
    column: fc.constantFrom('A', 'B', null),
    row: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constantFrom(1_048_576, 2_000_000_000)),
    sheet: fc.constantFrom('甲', null),
  }),
  { maxLength: 3000 },
);

describe('marks', () => {
  test('give back by rows what went in, in whatever order', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const marks = new Marks();
        for (const { rule, severity, column, row, sheet } of all)
          marks.unlisted({ rule, severity, at: { ...nowhere, file: 'a', sheet, row, column } });
        for (const sheet of ['甲', null]) {
          const own = all.filter((one) => one.sheet === sheet);
          const found = marks.of('a').sheet(sheet);
          expect(found?.count ?? 0).toBe(own.length);
          for (const row of new Set(own.map((one) => one.row))) {
            const told = [...found!.inRow(row)].map((kind) => {
              const { rule, severity, at } = found!.kinds[kind]!;
              return `${rule} ${severity} ${at.column}`;
            });
            const expected = own.filter((one) => one.row === row).map((o) => `${o.rule} ${o.severity} ${o.column}`);
            expect(told.sort()).toEqual(expected.sort());
          }
          expect([...(found?.all() ?? [])].map(([row]) => row)).toEqual(
            own.map(({ row }) => row).sort((a, b) => a - b),
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  test('know nothing of other files', () => {
    expect(new Marks().of('b').sheet(null)).toBeUndefined();
    expect(new Marks().of('b').repairs.size).toBe(0);
  });

  test('count repairs by their rules', () => {
    const marks = new Marks();
    for (const rule of ['repair/date', 'repair/trim', 'repair/date'])
      marks.repaired({ at: { ...nowhere, file: 'a' }, rule, from: '', to: '', writable: true });
    expect([...marks.of('a').repairs]).toEqual([
      ['repair/date', 2],
      ['repair/trim', 1],
    ]);
  });
});
