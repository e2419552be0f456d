import type { Comparison } from './comparison.js';
import type { TypeCompleteness } from './completeness.js';
import type { At, RenderedFinding, Repair, Severity } from './finding.js';
import type { LinkageCounts } from './linkage.js';
import type { ReportSubmission } from './submission-report.js';
import type { Suppression } from './suppression.js';

/** 合格, 不合格 or 无法判定. */
export type Verdict = 'pass' | 'fail' | 'undetermined';

/** One column of a sheet and the field it was taken for. */
export interface ReportColumn {
  readonly column: string;
  readonly header: string;
  readonly field: string | null;
  readonly title: string | null;
  readonly how: string;
  /** Nearest field where the column was taken for none; never used by itself. */
  readonly suggestion?: string;
}

/** What was read of one sheet. */
export interface ReportSheet {
  readonly name: string | null;
  /** Id of the record type; null where the sheet was not recognised. */
  readonly recordType: string | null;
  readonly title: string | null;
  /** 0 to 1: how well the header fits the type. */
  readonly match: number;
  /** Last row of the header; 0 where keys name the values (JSON), null where the table goes on with one before. */
  readonly headerRow: number | null;
  /** Why the sheet was not checked: `hidden`, `empty`, `unrecognised`, `own` (this program wrote it); null where it was checked. */
  readonly skipped: string | null;
  readonly rows: {
    readonly read: number;
    readonly records: number;
    /** Rows left out with the reason; at most the first hundred, `excludedCount` counts all. */
    readonly excluded: readonly { readonly row: number; readonly why: string }[];
    readonly excludedCount: number;
  };
  readonly columns: readonly ReportColumn[];
  /** Optional fields without a column: absent in every record. */
  readonly absentFields: readonly string[];
  /** Common fields neither in the table nor given by an option; they are not checked. */
  readonly notGiven: readonly string[];
  /** How its records stand to the register of units; null without a register. */
  readonly linkage: LinkageCounts | null;
}

/** The register of units a run compared with. */
export interface ReportRegister {
  readonly file: string;
  readonly sha256: string | null;
  /** Entries read: each is usable or faulty. */
  readonly entries: number;
  readonly usable: number;
  /** Entries nothing was judged by, because they or another entry of the same unit are at fault. */
  readonly faulty: number;
  /** Values put right before they were looked at. */
  readonly repairs: number;
}

/** One input and what it turned out to be. */
export interface ReportSource {
  readonly file: string;
  readonly sha256: string | null;
  readonly size: number;
  readonly format: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheets: readonly ReportSheet[];
}

/** How one rule fared in the run. */
export interface ReportRule {
  readonly id: string;
  readonly severity: Severity;
  /** `suppressed` where it found only what somebody answers for. */
  readonly status: 'passed' | 'found' | 'suppressed' | 'not-run' | 'crashed';
  /** Findings. */
  readonly count: number;
  /** Records it applied to; null for what is not counted record by record. */
  readonly judged: number | null;
  /** Records with a faulty value in a field it reads. */
  readonly blocked: number;
  /** Records it could not be run on, and why. */
  readonly notRun: number;
  /** Why it was not run on some or all records, or how it broke: reasons such as `calendar:2027`. */
  readonly why: readonly string[];
}

/** Findings of one rule on one field of one sheet. */
export interface ReportGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly sheet: string | null;
  readonly field: string | null;
  /** Exact, however many are listed. */
  readonly count: number;
  /** How many of them are among the report’s findings: the ones with the lowest addresses. */
  readonly listed: number;
}

/** Repairs of one rule, and of one reason why they cannot be written. */
export interface ReportRepairGroup {
  readonly rule: string;
  /** Why they are in no fixed copy, as in `Repair`; null where they can be. */
  readonly kept: string | null;
  /** Exact, however many are listed. */
  readonly count: number;
  readonly listed: number;
}

/** A zero report that nothing in the run contradicts: a unit had nothing of a type to report in a period. */
export interface ReportZero {
  readonly file: string;
  readonly unitCode: string;
  readonly unitName: string;
  /** `2025-03`, `2025Q1`; empty where it is missing and need not be there. */
  readonly period: string;
  /** Code of the record type; 900 for all types. */
  readonly recordType: string;
  /** Title of the record type; null for all types. */
  readonly title: string | null;
}

/** The result of a check, the same object for every report writer; JSON form in `schemas/report.json`. */
export interface Report {
  readonly verdict: Verdict;
  /** Rules that made the verdict 无法判定. */
  readonly undeterminedBy: readonly string[];
  readonly asOf: string;
  readonly lang: 'zh' | 'en';
  readonly standard: { readonly version: string };
  /** What the data was judged for, in the language of the report. */
  readonly profile: {
    readonly id: string;
    readonly title: string;
    /** What data that passes may be. */
    readonly purpose: string;
    readonly note: string;
  };
  readonly summary: {
    readonly records: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly repairs: number;
    /** Findings that do not count because somebody answers for them. */
    readonly suppressed: number;
    /** Null without a register of units. */
    readonly linkage: LinkageCounts | null;
    /** Values that must be there, over all records, and how many of them are. */
    readonly filled: { readonly n: number; readonly of: number };
  };
  /** Null where the run had none: rules that need one were not run. */
  readonly register: ReportRegister | null;
  readonly zeroReports: readonly ReportZero[];
  readonly sources: readonly ReportSource[];
  /** Files of a folder or an archive that were not read, with the reason. */
  readonly ignored: readonly { readonly file: string; readonly why: string }[];
  readonly rules: readonly ReportRule[];
  /** Sorted by rule, file, sheet and field. */
  readonly groups: readonly ReportGroup[];
  /** Sorted by file, sheet, row, column, rule; the lowest addresses where samples are capped. */
  readonly findings: readonly RenderedFinding[];
  /** Suppressions that kept findings from counting, how many, and where the first one stands. */
  readonly suppressed: readonly (Suppression & {
    readonly count: number;
    readonly severity: Severity;
    readonly at: At;
  })[];
  /** True where there are more findings or repairs than are listed; the counts above are exact all the same. */
  readonly capped: boolean;
  readonly repairs: readonly Repair[];
  /** Sorted by rule and reason. */
  readonly repairGroups: readonly ReportRepairGroup[];
  /** By the codes of the record types; forms are no records. */
  readonly completeness: readonly TypeCompleteness[];
  /** Null where the run was held against no earlier one. */
  readonly comparison: Comparison | null;
  /** What was submitted of it; absent where nothing was to be. */
  readonly submission?: ReportSubmission;
}
