import type { Severity } from './finding.js';
import type { PeriodLength } from './obligation.js';
import type { Confidence, Values } from './rule-file.js';

/** The records that make duties, as `schemas/obligation.json` describes them; expressions are CEL. */
export interface EachFile {
  readonly type: string;
  readonly unit: string;
  readonly when?: string;
  readonly from: string;
  readonly until?: string;
}

/** Who has a duty. */
export type WhoFile =
  | { readonly units: Readonly<Record<string, readonly string[]>> }
  | { readonly divisions: string }
  | { readonly listed: true | 'daily' }
  | { readonly each: EachFile };

/** The records that show that a duty is fulfilled. */
export interface SeenFile {
  readonly type?: string;
  /** In place of `type`: the file is of a duty for each of these types. */
  readonly types?: readonly string[];
  readonly unit?: string;
  readonly by?: Readonly<Record<string, string>>;
  readonly in?: string;
  readonly where?: string;
  readonly done?: string;
  readonly undated?: true;
  readonly ends?: string;
}

/** What a duty gives for a small record or period; also a test. */
export interface ObligationExample {
  /** The record that makes the duty. */
  readonly record?: Values;
  readonly period?: string;
  /** False where the record, or the period, makes no duty. */
  readonly duty?: false;
  readonly from?: string;
  readonly until?: string;
  readonly due?: string;
  /** A record that is to show the duty. */
  readonly seen?: Values;
  /** False where it does not show it. */
  readonly shows?: false;
  readonly in?: string;
  readonly ends?: true;
  /** Day it was done; null where it is not done, or where nothing tells when. */
  readonly done?: string | null;
  readonly note?: string;
}

/** A file of `schemas/obligations` with its name. */
export interface ObligationFile {
  readonly name: string;
  readonly ref: string;
  readonly severity: Severity;
  readonly lateIsError?: true;
  /** Undefined where they are those of the record types. */
  readonly measures?: readonly number[];
  /** What the duty is called. */
  readonly duty: string;
  /** What is said where it is not fulfilled. */
  readonly title: string;
  /** Who, what, and when at the latest, in a sentence; `{parameter}` stands for its value. */
  readonly text: string;
  readonly why: string;
  readonly fix: string;
  readonly en: { readonly duty: string; readonly title: string; readonly why: string; readonly fix: string };
  readonly basis: { readonly text: string; readonly confidence: Confidence };
  readonly parameters?: readonly string[];
  readonly who: WhoFile;
  readonly period?: PeriodLength;
  readonly applies?: string;
  readonly zeroReport?: true;
  readonly due: string;
  readonly seen?: SeenFile;
  readonly done?: string;
  readonly doneByReport?: true;
  readonly examples: readonly ObligationExample[];
  readonly note?: string;
}
