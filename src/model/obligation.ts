import type { Severity } from './finding.js';
import type { RecordFilter, RecordValue } from './rule.js';
import type { Confidence } from './rule-file.js';

/** Lengths of a reporting period; labels as rule ID-19 writes them, days as `YYYY-MM-DD`. */
export type PeriodLength = 'year' | 'half-year' | 'quarter' | 'month' | 'day';

/** Who has a duty. */
export type Holders =
  /** Units of the register whose entry has one of these values in each of these fields (of `schemas/entity.json`). */
  | { readonly kind: 'units'; readonly where: Readonly<Record<string, readonly string[]>> }
  /** Divisions of a level, each as a whole: `city` for the cities divided into districts. */
  | { readonly kind: 'divisions'; readonly level: string }
  /** Units that a list of reporters (应报清单, `schemas/reporter.json`) names for the record type; `daily`: for daily reports, too. */
  | { readonly kind: 'listed'; readonly daily: boolean }
  /** Whoever is behind a record: each record that counts makes a duty of its own. */
  | { readonly kind: 'records'; readonly each: Each };

/** The records that make duties. */
export interface Each {
  /** Id of their type. */
  readonly type: string;
  /** Field that holds the code of the unit whose duty it is. */
  readonly unit: string;
  /** Which records count; all where undefined. Withdrawn ones never do. */
  readonly when?: RecordFilter;
  /**
   * Day the duty arises. Without periods, the duty is of the year of that day. With periods, it is of each period that
   * ends after that day.
   */
  readonly from: RecordValue;
  /** For duties with periods: day it is over; a period that ends on or after it has no duty. Never over where undefined or absent. */
  readonly until?: RecordValue;
}

/** The records that show that a duty is fulfilled. */
export interface Seen {
  /** Id of their type, or of a form. */
  readonly type: string;
  /** Field that holds the unit (or division) whose duty they fulfil; undefined where `by` finds them. */
  readonly unit?: string;
  /** For duties of records: fields of the shown record, and the fields of the record that made the duty they must equal. */
  readonly by?: Readonly<Record<string, string>>;
  /** Period a record is of: its label, or a day in it; undefined where a record counts for any period. */
  readonly in?: RecordValue;
  /** Which records count; all where undefined. */
  readonly where?: RecordFilter;
  /** Day it was done; undefined where only the day of the report tells, or nothing does. */
  readonly done?: RecordValue;
  /** True where a record that does not tell the day it was done shows it as done all the same: when is not asked. */
  readonly undated?: true;
  /**
   * For duties of records with periods: a period that ends after that of such a record, whatever the length of that one, has no
   * duty any more.
   */
  readonly ends?: RecordFilter;
}

/** What must exist: who must report which records or publish which commitment, how often, by when; compiled from `schemas/obligations`. */
export interface Obligation {
  /** `coverage/<name of the file>`; with `-<record type>` behind it where the file is of several types. */
  readonly id: string;
  /** Number in the catalogue of rules. */
  readonly ref: string;
  /** Weight of what is missing or partial; what is late weighs at most a warning unless `lateIsError`, what is unknown always. */
  readonly severity: Severity;
  /** True where a late fulfilment weighs as much as none. */
  readonly lateIsError: boolean;
  readonly measures: readonly number[];
  /** What the duty is called. */
  readonly duty: string;
  /** What is said where it is not fulfilled. */
  readonly title: string;
  readonly fix: string;
  readonly en: { readonly duty: string; readonly title: string; readonly fix: string };
  readonly basis: { readonly text: string; readonly confidence: Confidence };
  /** Names of the parameters its expressions use. */
  readonly parameters: readonly string[];
  readonly holders: Holders;
  /** Undefined where each record makes one duty without periods. */
  readonly period?: PeriodLength;
  /** Which periods have the duty (`self.start`, `self.end`, `self.year`, `self.period`); all where undefined. */
  readonly applies?: RecordFilter;
  /** True where a zero report of the record type fulfils it too. */
  readonly zeroReport: boolean;
  /**
   * Last day: of a period (`self.start`, `self.end`, `self.year`, `self.period`), or, without periods, of the record that made
   * the duty. Undefined where none can be named, a failure where the calendar does not cover it.
   */
  readonly due: RecordValue;
  /** Undefined where the record that made the duty shows itself whether it is done. */
  readonly seen?: Seen;
  /** Day the duty was done, told by the record that made it; undefined where it is not (yet) done. */
  readonly done?: RecordValue;
  /** True where what counts as done is that the record is reported: the day of its batch. */
  readonly doneByReport: boolean;
  /** Fields its expressions read, by type id. */
  readonly reads: Readonly<Record<string, readonly string[]>>;
}
