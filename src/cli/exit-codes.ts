import type { Verdict } from '../model/report.js';
import { platformCode, verdictCodes } from '../reports/verdict-codes.js';

/** What the process says to its caller; never a count. */
export const exitCodes: Readonly<Record<Verdict | 'usage' | 'platform', number>> = {
  ...verdictCodes,
  usage: 3,
  platform: platformCode,
};

/** The exit code of a verdict. */
export const exitCodeOf = (verdict: Verdict): number => verdictCodes[verdict];
