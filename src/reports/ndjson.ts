import type { RenderedFinding, Repair } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { findingCount } from './unlisted.js';

/** One finding as a line. */
export const findingLine = (finding: RenderedFinding): string => lineOf('finding', finding);
/** One repair as a line. */
export const repairLine = (repair: Repair): string => lineOf('repair', repair);

/** The first line: the report without its findings and repairs. */
export function runLine(report: Report): string {
  const { findings: _, repairs: __, ...rest } = report;
  return lineOf('run', rest);
}

/**
 * The last line, without which a file has been cut off: how many findings and repairs there are above, and how many are
 * counted in the summary beyond those.
 */
export function endLine({ findings, repairs }: { findings: number; repairs: number }, report: Report): string {
  const unlisted = findingCount(report) - findings;
  const unlistedRepairs = report.summary.repairs - repairs;
  return lineOf('end', { findings, repairs, unlisted, unlistedRepairs });
}

/** A report line by line: the run, what it lists, the end. Each line is an object with a `type`. */
export function* ndjsonLines(report: Report): Generator<string> {
  yield runLine(report);
  for (const finding of report.findings) yield findingLine(finding);
  for (const repair of report.repairs) yield repairLine(repair);
  yield endLine({ findings: report.findings.length, repairs: report.repairs.length }, report);
}

const lineOf = (type: string, what: object): string => `${JSON.stringify({ type, ...what })}\n`;
