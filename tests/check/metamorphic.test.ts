import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { ruleLoaders } from '../../src/generated/rules/load.js';
import type { At, Finding } from '../../src/model/finding.js';
import type { Report } from '../../src/model/report.js';
import type { Encoding } from '../../src/model/sheet.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { encode } from '../readers/encode.js';
import { csvOf, gridOf, jsonOf, layouts, ndjsonOf, plainLayout, records, xlsxOf } from './made-tables.js';

const run = (bytes: Uint8Array, chunk = 1 << 16): Promise<Report> =>
  check([bytesSource('示例', bytes, chunk)], { asOf: '2024-03-12' });
const csvBytes = (list: Parameters<typeof gridOf>[0]): Uint8Array =>
  encode(csvOf(gridOf(list, plainLayout)).text, 'utf-8');

/** All that a report says of values, addresses included. */
const told = ({ verdict, summary, findings, repairs }: Report): unknown => ({ verdict, summary, findings, repairs });

/** Which record, by its position among the records; null for what concerns the table as a whole. */
type RecordOf = (at: At) => number | null;

/** What is said of which field of which record, in an order of its own; addresses only by what they mean. */
function meaning(report: Report, recordOf: RecordOf, keep: (finding: Finding) => boolean = () => true): string[] {
  const place = (at: At): readonly unknown[] => [recordOf(at), at.field, at.header];
  return [
    ...report.findings
      .filter(keep)
      .map(({ rule, severity, at, params, value, key, related }) =>
        JSON.stringify([rule, severity, place(at), params, value, key, related.map(place)]),
      ),
    ...report.repairs.map(({ at, rule, from, to }) => JSON.stringify([rule, place(at), from, to])),
  ].sort();
}

/** A row of a table whose records stand in given rows. */
const byRow =
  (rows: readonly number[]): RecordOf =>
  ({ row }) => {
    const i = rows.indexOf(row ?? -1);
    return i < 0 ? null : i;
  };
/** One object by itself is a record without a number. */
const byPointer: RecordOf = ({ pointer }) => (pointer === null ? null : Number(/^\/(\d+)/.exec(pointer)?.[1] ?? 0));

describe('findings and what their addresses mean do not change with', () => {
  test('the encoding and the size of the chunks', async () => {
    const encodings: readonly Encoding[] = ['utf-8-bom', 'gb18030', 'utf-16le', 'utf-16be'];
    await fc.assert(
      fc.asyncProperty(records, layouts, fc.integer({ min: 1, max: 200 }), async (list, layout, chunk) => {
        const { text } = csvOf(gridOf(list, layout));
        const plain = told(await run(encode(text, 'utf-8')));
        expect(told(await run(encode(text, 'utf-8'), chunk))).toEqual(plain);
        for (const encoding of encodings) {
          const report = await run(encode(text, encoding), chunk);
          expect({ encoding: report.sources[0]!.encoding, told: told(report) }).toEqual({ encoding, told: plain });
        }
      }),
      { numRuns: 15 },
    );
  });

  test('the container', async () => {
    await fc.assert(
      fc.asyncProperty(records, layouts, async (list, layout) => {
        const grid = gridOf(list, plainLayout);
        const rows = byRow(grid.rowOf);
        const inCsv = await run(csvBytes(list));
        const expected = { verdict: inCsv.verdict, summary: inCsv.summary, meaning: meaning(inCsv, rows) };
        const others: readonly (readonly [Uint8Array, RecordOf])[] = [
          [xlsxOf(grid), rows],
          [encode(ndjsonOf(list), 'utf-8'), byPointer],
          [encode(jsonOf(list), 'utf-8'), byPointer],
        ];
        for (const [bytes, recordOf] of others) {
          const report = await run(bytes);
          const same = { verdict: report.verdict, summary: report.summary, meaning: meaning(report, recordOf) };
          expect(same).toEqual(expected);
        }
        // nor with titles above, groups of columns or blank rows between
        const spread = gridOf(list, { ...layout, grouped: false });
        expect(meaning(await run(xlsxOf(spread)), byRow(spread.rowOf))).toEqual(expected.meaning);
      }),
      { numRuns: 40 },
    );
  });

  test('the order of the rows, but for which of several records a rule speaks of', async () => {
    const loaded = await Promise.all(
      ['administrative-license', 'administrative-penalty'].map((type) => ruleLoaders[type]!()),
    );
    const several = new Set(
      loaded.flatMap(({ rules }) => rules.filter((rule) => rule.several !== undefined).map(({ id }) => id)),
    );
    const single = ({ rule }: Finding): boolean => !several.has(rule);
    const counts = ({ rules }: Report): unknown =>
      rules.map(({ id, status, count, judged }) => [id, status, count, judged]);
    const shuffled = records.chain((list) =>
      fc
        .shuffledSubarray(
          list.map((_, i) => i),
          { minLength: list.length, maxLength: list.length },
        )
        .map((order) => ({ list, order })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ list, order }) => {
        const before = await run(csvBytes(list));
        const after = await run(csvBytes(order.map((i) => list[i]!)));
        const places = list.map((_, i) => order.indexOf(i) + 2);
        expect(meaning(after, byRow(places), single)).toEqual(
          meaning(before, byRow(list.map((_, i) => i + 2)), single),
        );
        expect([after.verdict, after.summary, counts(after)]).toEqual([before.verdict, before.summary, counts(before)]);
      }),
      { numRuns: 40 },
    );
  });
});
