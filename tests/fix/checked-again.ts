import { expect } from 'vitest';
import type { CheckOptions } from '../../src/check/options.js';
import type { At, Repair } from '../../src/model/finding.js';
import type { Report } from '../../src/model/report.js';
import type { Source } from '../../src/model/source.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { fixedCopies } from '../../src/sdk/fixed-copies.js';
import { bytesOf } from './edited.js';

export interface Again {
  readonly before: Report;
  /** Null where there was nothing to write. */
  readonly bytes: Uint8Array | null;
  readonly after: Report;
  readonly written: number;
}

/** Repairs of a run, all of them. */
async function run(source: Source, options: CheckOptions) {
  const repairs: Repair[] = [];
  const sink = { repaired: (repair: Repair) => void repairs.push(repair) };
  const fixed = await fixedCopies([source], { ...options, showPersonal: true, sink });
  for await (const copy of fixed.copies) {
    const bytes = copy.content === null ? null : await bytesOf(copy.content);
    return { report: fixed.report, repairs, bytes, written: copy.written };
  }
  throw new Error(`${source.name} is not described`);
}

const place = ({ sheet, row, column, pointer, field }: At): string =>
  JSON.stringify([sheet, row, column, pointer, field]);
const placed = ({ at, rule }: { readonly at: At; readonly rule: string }): string => `${rule} ${place(at)}`;

/**
 * Checks a source, fixes it, and holds the copy against it: it tells the same findings and the repairs that were not written,
 * no others, and is not changed when it is fixed again.
 */
export async function checkedAgain(source: Source, options: CheckOptions): Promise<Again> {
  const first = await run(source, options);
  if (first.bytes === null) return { before: first.report, bytes: null, after: first.report, written: 0 };
  const second = await run(bytesSource(source.name, first.bytes), options);
  expect(second.report.findings.map(placed)).toEqual(first.report.findings.map(placed));
  expect(second.report.summary.errors).toBe(first.report.summary.errors);
  expect(second.report.summary.records).toBe(first.report.summary.records);
  expect(second.report.sources[0]).toMatchObject({
    format: first.report.sources[0]!.format,
    encoding: first.report.sources[0]!.encoding,
    delimiter: first.report.sources[0]!.delimiter,
  });
  // a copy without repairs to write stays as it is, and has those that were left
  if (second.bytes !== null) expect(second.bytes).toEqual(first.bytes);
  expect(second.repairs.length).toBe(first.repairs.length - first.written);
  const all = new Set(first.repairs.map(placed));
  expect(second.repairs.map(placed).filter((one) => !all.has(one))).toEqual([]);
  return { before: first.report, bytes: first.bytes, after: second.report, written: first.written };
}
