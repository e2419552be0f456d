import type { Verdict } from '../model/report.js';

/** What the process says to its caller; never a count. */
export const exitCodes = { pass: 0, fail: 1, undetermined: 2, usage: 3, platform: 4 } as const;

/** The exit code of a verdict. */
export const exitCodeOf = (verdict: Verdict): number => exitCodes[verdict];
