import type { CheckOptions } from '../check/options.js';

/** Who sends a submission, where the files do not say so. */
export interface Sender {
  /** Who makes the submission. */
  readonly operator?: string;
  /** Who has reviewed it: somebody else. */
  readonly reviewer?: string;
  readonly phone?: string;
  /** Period the records are reported for: `2025`, `2025H1`, `2025Q1`, `2025-03`. */
  readonly period?: string;
  /** Why records are changed or withdrawn. */
  readonly reason?: string;
}

/** Options of a check that a submission takes; the profile is always the one for submission. */
export type SubmitCheckOptions = Omit<CheckOptions, 'profile' | 'suppressions' | 'baseline' | 'parameters'>;
