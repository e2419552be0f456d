import type { RenderedFinding } from './finding.js';

/** One record of a submission, as it is sent. */
export interface SubmissionEntry {
  /** Number of the version of the record, from 1. */
  readonly revision: number;
  /** Digest of the version it takes the place of. */
  readonly supersedesDigest?: string;
  /** Why the record is changed or withdrawn. */
  readonly reason?: { readonly text: string; readonly basis?: string };
  /** The flat record, as `schemas/records/<type>.json` describes it. */
  readonly record: object;
}

/** What is submitted: a batch, as `schemas/batch.json` describes it, and its records. */
export interface SubmissionBody {
  readonly batch: object;
  readonly atomicity?: 'per-record' | 'all-or-nothing';
  readonly entries: readonly SubmissionEntry[];
}

/** What is found in a submission. `at.pointer` leads into it: `/entries/3/record/dueDate`. */
export interface JudgedSubmission {
  /** About the batch, and so about every record in it: with an error here none can be taken. */
  readonly batch: readonly RenderedFinding[];
  /** About each entry by itself, in their order; an empty list where all is well. */
  readonly entries: readonly (readonly RenderedFinding[])[];
}

/** What becomes of an entry by what was found about it. */
export type EntryOutcome = 'accepted' | 'accepted-with-warnings' | 'rejected';
