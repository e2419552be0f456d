import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { At } from '../../src/model/finding.js';
import type { Report } from '../../src/model/report.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { columnLetters } from '../../src/standard/column-letters.js';
import { csvOf, type Grid, gridOf, jsonOf, layouts, ndjsonOf, type Rec, records, xlsxOf } from './made-tables.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const run = (name: string, bytes: Uint8Array, chunk: number): Promise<Report> =>
  check([bytesSource(name, bytes, chunk)], { asOf: '2024-03-12' });
const chunks = fc.integer({ min: 1, max: 3000 });
const orNull = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);

/** What stands at an address, looked up in what the test itself wrote. */
type Reread = (at: At) => string | null;

function expectTrue(report: Report, reread: Reread, isTrue: (at: At) => void): void {
  for (const { rule, at, value, related } of report.findings) {
    if (at.row === null) continue;
    isTrue(at);
    // what concerns a column or a row as a whole is about no value
    if (at.column === null && at.pointer?.split('/').length !== 3) expect(value).toBeNull();
    else if (!rule.startsWith('input/')) expect({ at, value: reread(at) }).toEqual({ at, value });
    for (const one of related) isTrue(one);
  }
  for (const { at, from } of report.repairs) {
    isTrue(at);
    expect({ at, from: reread(at) }).toEqual({ at, from });
  }
}

function expectTrueInGrid(report: Report, grid: Grid, lines: readonly number[] | null): void {
  const columnOf = (at: At): number => grid.headers.findIndex((_, i) => columnLetters(i) === at.column);
  expectTrue(
    report,
    (at) => orNull(grid.rows[at.row! - 1]?.[columnOf(at)]),
    (at) => {
      if (at.column !== null) expect(at.header).toBe(grid.headers[columnOf(at)]);
      const header = grid.rows.length > 0 && at.row === report.sources[0]!.sheets[0]!.headerRow;
      if (!header) expect(grid.rowOf).toContain(at.row);
      if (!header) expect(at.line).toBe(lines === null ? null : lines[at.row! - 1]);
    },
  );
  expect(report.summary.records).toBe(grid.rowOf.length);
}

test('in delimited text, with titles, blank lines and line breaks in cells', async () => {
  await fc.assert(
    fc.asyncProperty(records, layouts, chunks, async (list, layout, chunk) => {
      const grid = gridOf(list, layout);
      const { text, lines } = csvOf(grid);
      expectTrueInGrid(await run('示例.csv', utf8(text), chunk), grid, lines);
    }),
    { numRuns: 60 },
  );
});

test('in workbooks, with titles, merged headers, hidden and blank rows and filters', async () => {
  await fc.assert(
    fc.asyncProperty(records, layouts, chunks, async (list, layout, chunk) => {
      const grid = gridOf(list, layout);
      expectTrueInGrid(await run('示例.xlsx', xlsxOf(grid, true), chunk), grid, null);
    }),
    { numRuns: 60 },
  );
});

const pointed = (list: readonly Rec[], pointer: string): string | null => {
  const [, n, name] = pointer.split('/');
  return orNull(list[Number(n)]?.[name!.replaceAll('~1', '/').replaceAll('~0', '~')]);
};

test.each([
  ['JSON', jsonOf],
  ['NDJSON', ndjsonOf],
])('in %s', async (kind, write) => {
  await fc.assert(
    fc.asyncProperty(records, chunks, async (some, chunk) => {
      // one record on one line is a JSON text that is a record itself
      const list = kind === 'NDJSON' && some.length === 1 ? [...some, ...some] : some;
      const report = await run(`示例.${kind.toLowerCase()}`, utf8(write(list)), chunk);
      // one record on one line is a JSON text, and its pointers lead into it
      const inList = (at: At): string => (kind === 'NDJSON' && list.length === 1 ? `/0${at.pointer}` : at.pointer!);
      expectTrue(
        report,
        (at) => pointed(list, inList(at)),
        (at) => {
          expect(inList(at)).toMatch(new RegExp(`^/${at.row! - 1}(/|$)`));
          expect(list[at.row! - 1]).toBeDefined();
        },
      );
      expect(report.summary.records).toBe(list.length);
    }),
    { numRuns: 40 },
  );
});
