import type { RenderedFinding, Severity } from './finding.js';

/**
 * Findings by how they stand to each other. Of this run: `added + remaining + undecidedNow` is all of its findings. Of the
 * earlier report: `fixed + gone + undecided + remaining` is all of its.
 */
export interface ChangeCounts {
  readonly added: number;
  /** In both; counted once. */
  readonly remaining: number;
  /** Findings of this run about which the earlier report cannot tell whether they are new. */
  readonly undecidedNow: number;
  readonly fixed: number;
  readonly gone: number;
  /** Findings of the earlier report about which this run cannot tell whether they are fixed. */
  readonly undecided: number;
}

/** Changes of one rule on one field, over all files. */
export interface ComparisonGroup {
  readonly rule: string;
  /** The heaviest it weighs in this run, else what it weighed then. */
  readonly severity: Severity;
  readonly field: string | null;
  readonly counts: ChangeCounts;
}

/** The earlier report of a comparison. */
export interface ComparisonBaseline {
  readonly file: string;
  readonly asOf: string;
  readonly standard: string;
  readonly profile: { readonly id: string; readonly title: string };
  readonly summary: {
    readonly records: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
  };
  /** Findings it counts but does not list; they are undecided. */
  readonly unlisted: number;
}

/** A run held against an earlier one, finding by finding: by the record’s key, never by its row. */
export interface Comparison {
  readonly baseline: ComparisonBaseline;
  /**
   * Exact. Of each severity `added + remaining + undecidedNow` is what the summary of this run says; over all severities
   * `fixed + gone + undecided + remaining` is what the earlier summary says (what remains is counted by what it weighs now).
   */
  readonly counts: Readonly<Record<Severity, ChangeCounts>>;
  /** Sorted by rule and field; together they are the counts above. */
  readonly groups: readonly ComparisonGroup[];
  /** Findings of the earlier report that are fixed, where they stood then; at most the first thousand. */
  readonly fixed: readonly RenderedFinding[];
  /** Findings of the earlier report whose record is not in this run; at most the first thousand. */
  readonly gone: readonly RenderedFinding[];
}
