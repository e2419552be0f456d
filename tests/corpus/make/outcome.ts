import type { Report } from '../../../src/model/report.js';

/** What a check makes of a dataset, as it is kept beside it: small enough to be read in a review. */
export interface Outcome {
  /** With what left something unjudged. */
  readonly verdict: string;
  /** By the id of the record type. */
  readonly records: Readonly<Record<string, number>>;
  /** By severity and id of the finding. */
  readonly findings: Readonly<Record<string, number>>;
  readonly repairs: Readonly<Record<string, number>>;
  /** Rules that were not run on some records or on any, with the reasons. */
  readonly notRun: Readonly<Record<string, string>>;
}

const sorted = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

function sums(parts: Iterable<readonly [string, number]>): Record<string, number> {
  const found = new Map<string, number>();
  for (const [name, count] of parts) found.set(name, (found.get(name) ?? 0) + count);
  return sorted(found);
}

export function outcomeOf(report: Report): Outcome {
  return {
    verdict: [report.verdict, ...report.undeterminedBy].join(' '),
    records: sums(
      report.sources.flatMap(({ sheets }) =>
        sheets.map((sheet) => [sheet.recordType ?? '（未识别）', sheet.rows.records] as const),
      ),
    ),
    findings: sums(report.groups.map(({ severity, rule, count }) => [`${severity} ${rule}`, count] as const)),
    repairs: sums(report.repairs.map(({ rule }) => [rule, 1] as const)),
    notRun: sorted(
      report.rules
        .filter(({ status, notRun }) => status === 'not-run' || notRun > 0)
        .map(({ id, why }) => [id, why.join('; ')] as const),
    ),
  };
}
