import type { Verdict } from '../model/report.js';

/** Exit codes of a check, by its verdict. */
export const verdictCodes: Readonly<Record<Verdict, number>> = { pass: 0, fail: 1, undetermined: 2 };
