import type { Report } from '../../model/report.js';
import type { FileMarks } from '../marks.js';
import type { Places } from '../places.js';
import type { CopyPlan } from '../plan.js';

/** What the sheets in front of a marked copy, and those of a report that is a workbook by itself, are made of. */
export interface Front {
  /** The input, as the report names it; null where they are about the run as a whole. */
  readonly file: string | null;
  /** Masked, as it is shown. */
  readonly report: Report;
  readonly marks: Pick<FileMarks, 'repairs'>;
  /** Null where there is no copy they stand in front of. */
  readonly plan: CopyPlan | null;
  readonly places: Places;
  /** What is to be said of this copy: what it was made from, what it could not take. */
  readonly remarks: readonly string[];
  /** Names of the sheets, other than any the steward has. */
  readonly names: { readonly conclusion: string; readonly issues: string };
}

/** The report as far as it is about one input: its own findings, and those of the run as a whole. */
export function aboutFile(report: Report, file: string | null): Report {
  if (file === null) return report;
  const isOwn = (one: string): boolean => one === file || one === '';
  return {
    ...report,
    sources: report.sources.filter((source) => source.file === file),
    findings: report.findings.filter(({ at }) => isOwn(at.file)),
    groups: report.groups.filter((group) => isOwn(group.file)),
    repairs: report.repairs.filter(({ at }) => at.file === file),
  };
}
