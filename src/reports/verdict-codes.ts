import type { Report, Verdict } from '../model/report.js';

/** Exit codes of a check, by its verdict. */
export const verdictCodes: Readonly<Record<Verdict, number>> = { pass: 0, fail: 1, undetermined: 2 };

/** Where a platform could not be reached, or broke off. */
export const platformCode = 4;

/** Exit code of the run a report is of. */
export const runCodeOf = ({ verdict, submission }: Pick<Report, 'verdict' | 'submission'>): number =>
  submission !== undefined && submission.failure !== null ? platformCode : verdictCodes[verdict];
