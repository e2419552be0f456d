import type { CalendarYear } from './calendar-year.js';
import type { Finding, Params, Severity } from './finding.js';
import type { Linkage } from './linkage.js';
import type { UnitPeriod } from './register.js';
import type { ParameterValue } from './rule.js';

/** What an audit needs to know of a record, and nothing more; equal facts of a source are kept once with their number. */
export interface Fact {
  /** Id of the record type, or of a form. */
  readonly type: string;
  /** The fields the audit reads, without those that are faulty or absent. */
  readonly record: Readonly<Record<string, string | readonly string[]>>;
  /** Fields among those the audit reads whose values cannot be relied on; sorted. */
  readonly faulty: readonly string[];
  /** Fields the questions ask for that have no value; sorted. */
  readonly lacks: readonly string[];
  /** Ids of the findings the questions ask about, among those of the record by itself; sorted. */
  readonly found: readonly string[];
  /** What the messages of these findings show of the record, by id: the empty phrases of an item, and the like. */
  readonly said?: Readonly<Record<string, Params>>;
  /** True where anything the record shows by itself is an error. */
  readonly wrong: boolean;
  /** Records this fact stands for. */
  readonly count: number;
  /** Where the first of them stands: number of the sheet in its source, and row. */
  readonly sheet: number;
  readonly row: number;
}

/** A batch that says which records were reported when; zero reports among them. */
export interface BatchFact {
  readonly unitCode: string;
  readonly unitName: string;
  /** Id of the record type; null for all types (900). */
  readonly type: string | null;
  /** Label of the period; empty where none is given. */
  readonly period: string;
  /** Day it was made: the day its records are reported. */
  readonly day: string | null;
  readonly zero: boolean;
  /** True where anything about it is an error: it then shows nothing. */
  readonly wrong: boolean;
  /** True for the envelope of all records of the source, false for a row of a table. */
  readonly envelope: boolean;
  readonly sheet: number;
  readonly row: number;
}

/** How often a field is filled in the records of one unit and type. */
export interface FieldCount {
  readonly field: string;
  /** Records that must have it: it is required, or its condition holds. */
  readonly should: number;
  /** Of these, those that have a value. */
  readonly filled: number;
  /** Records that need not have it and have a value all the same. */
  readonly spare: number;
  /** Values among all these that are faulty. */
  readonly faulty: number;
}

/** What is counted of the records of one reporting unit and type; sums over parts are those of the whole. */
export interface RecordCount {
  readonly type: string;
  /** Code of the reporting unit; empty where none can be relied on. */
  readonly unit: string;
  /** Rows read as records, withdrawals and changes among them. */
  readonly records: number;
  /** Records with an error. */
  readonly wrong: number;
  readonly linkage: Readonly<Record<Linkage, number>>;
  /** In the order of the type’s fields. */
  readonly fields: readonly FieldCount[];
  /** Hashes (96 bits, base64, one after another, sorted) of the unique keys of first reports: what is there twice has the same one. */
  readonly keys: string;
  /** The same of withdrawals: each takes away one first report with its key. */
  readonly withdrawn: string;
}

/** What one file gave. Its digest tells it from others: a file that is in two states counts once. */
export interface SourceState {
  readonly file: string;
  readonly sha256: string;
  readonly size: number;
  readonly format: string | null;
  /** Sheets in order; facts name them by their number. */
  readonly sheets: readonly { readonly name: string | null; readonly type: string | null; readonly records: number }[];
  readonly records: number;
  /** Findings of records by themselves, `coverage` not among them. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** What kept some of the file from being read, or makes it doubtful whether it all was: `input/…`. */
  readonly problems: readonly Finding[];
  /** Sorted by canonical text. */
  readonly facts: readonly Fact[];
  readonly batches: readonly BatchFact[];
  /** Sorted by type and unit. */
  readonly counted: readonly RecordCount[];
}

/** A unit of a register: its periods, or that nothing can be said by its entries. */
export interface StateUnit {
  readonly code: string;
  readonly periods: readonly UnitPeriod[] | 'unreliable';
}

/** A register of units as an audit keeps it: public facts of organs, no contacts. */
export interface StateRegister {
  readonly file: string;
  readonly sha256: string;
  readonly entries: number;
  readonly usable: number;
  readonly faulty: number;
  /** What is wrong with its entries, the first ones; no values of contacts. */
  readonly problems: readonly Finding[];
  /** Sorted by code. */
  readonly units: readonly StateUnit[];
}

/** A line of a list of reporters (应报清单): a unit that has to report a record type. */
export interface StateReporter {
  readonly unitCode: string;
  readonly unitName: string;
  /** Id of the record type. */
  readonly type: string;
  /** First and last day it has to; null where open. */
  readonly from: string | null;
  readonly to: string | null;
  /** True where it also has to report day by day at the end of the year. */
  readonly daily: boolean;
}

/** A list of reporters. */
export interface StateReporters {
  readonly file: string;
  readonly sha256: string;
  readonly reporters: readonly StateReporter[];
}

/** What a page answered when it was asked whether a commitment is public. */
export interface PageAnswer {
  readonly url: string;
  /** HTTP status; null where there was no answer. */
  readonly status: number | null;
  /** Text of the page without markup, as far as it was read, is not kept: only which titles it holds. */
  readonly titles: readonly string[];
  /** Why there was no answer, or none that could be read: `timeout`, `dns`, `refused`, `tls`, `too-large`, `not-text`, `robots`, `redirects`, `private`, `not-http`, `broken`. */
  readonly failure: string | null;
}

/** What the parts of one audit have in common; states that differ in any of it cannot be merged. */
export interface AuditSettings {
  readonly standard: string;
  readonly profile: string;
  readonly year: string;
  readonly asOf: string;
  /** Values in place of the standard’s own. */
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  /** Working days of further years, or in place of the standard’s own. */
  readonly calendars: readonly CalendarYear[];
}

/** All an audit has gathered: written to a file, merged with others, and finished without the records. `schemas/audit-state.json`. */
export interface AuditState {
  readonly format: 'lucheng-audit-state';
  readonly version: 1;
  readonly settings: AuditSettings;
  /** Sorted by digest. */
  readonly registers: readonly StateRegister[];
  readonly reporters: readonly StateReporters[];
  /** Sorted by file and digest. */
  readonly sources: readonly SourceState[];
  /** Other names under which files of `sources` were there too: they count once. Sorted by file and digest. */
  readonly repeated: readonly { readonly file: string; readonly sha256: string }[];
  /** Sorted by file and reason. */
  readonly ignored: readonly { readonly file: string; readonly why: string }[];
  /** Sorted by address. */
  readonly pages: readonly PageAnswer[];
}
