import type { Change } from './change.js';
import type { RenderedFinding, Severity } from './finding.js';

export type ChangeCounts = Readonly<Record<Change, number>>;

/** Changes of one rule on one field, over all files. */
export interface ComparisonGroup {
  readonly rule: string;
  /** What it weighs in this run, else what it weighed then. */
  readonly severity: Severity;
  readonly field: string | null;
  readonly counts: ChangeCounts;
}

/** A run held against an earlier one, finding by finding: by the record’s key, never by its row. */
export interface Comparison {
  /** The earlier report. */
  readonly baseline: {
    readonly file: string;
    readonly asOf: string;
    readonly standard: string;
    readonly profile: string;
    readonly summary: { readonly records: number; readonly errors: number; readonly warnings: number };
  };
  /** Exact; `added`, `remaining` and what is undecided of this run add up to its findings. */
  readonly counts: Readonly<Record<Severity, ChangeCounts>>;
  /** Findings of this run about which the earlier report cannot tell whether they are new. */
  readonly undecidedNow: number;
  /** Sorted by rule and field. */
  readonly groups: readonly ComparisonGroup[];
  /** Findings of the earlier report that are fixed, where they stood then; at most the first thousand. */
  readonly fixed: readonly RenderedFinding[];
  /** Findings of the earlier report whose record is not in this run; at most the first thousand. */
  readonly gone: readonly RenderedFinding[];
}
