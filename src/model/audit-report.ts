import type { Analysis } from './analysis.js';
import type { UnitCompleteness } from './completeness.js';
import type { RenderedFinding, Severity } from './finding.js';
import type { LinkageCounts } from './linkage.js';
import type { Verdict } from './report.js';

/**
 * How a duty of one holder in one period stands. `fulfilled` in time (or at a day nobody knows: `reason`), `zero` by a zero
 * report, `late`, `partial` (some of it, or only by records that are in error), `missing`, `open` (not yet due), `not-applicable`
 * and `unknown` with their reasons.
 */
export type DutyStatus = 'fulfilled' | 'zero' | 'late' | 'partial' | 'missing' | 'open' | 'not-applicable' | 'unknown';

/** One cell of the matrix holder × obligation × period. */
export interface Cell {
  /** Id of the obligation, `coverage/…`. */
  readonly obligation: string;
  /** Code of the unit or division; empty for duties whose unit is not known. */
  readonly holder: string;
  readonly period: string;
  readonly status: DutyStatus;
  /** Last day; null where the duties of the cell have different ones, or none. */
  readonly due: string | null;
  /** Day it was done; null where nobody knows, or where there are several. */
  readonly done: string | null;
  /**
   * Working days after the last day until it was done or, where it is missing, until the day judged by; the most where there
   * are several; null where in time or not known.
   */
  readonly late: number | null;
  /** Duties in the cell: 1, or as many as records made one. */
  readonly expected: number;
  /**
   * Of these: in time (or at a day nobody knows, or by a zero report), late, missing (partial ones among them), not yet due, not
   * known. They add up to `expected`.
   */
  readonly met: number;
  readonly lateCount: number;
  readonly missing: number;
  readonly open: number;
  readonly unknown: number;
  /** Of `missing`: those that are there, but only by records that do not count (in error, or not saying that it was done). */
  readonly partial: number;
  /**
   * Why: `abolished:<successor>`, `begun-later`, `exempt` (not on the list in that period), `only-wrong` (what shows it is in
   * error), `no-done-day` (what shows it does not say that it was done), `after-as-of` (done, but after the day judged by),
   * `no-report-day`, `undated` (done, when is not asked), `no-due-day`, `calendar:2027`, `unreliable-entry`, `conflicting-registers`, `not-said` (the register does
   * not say whether it is obliged), `not-in-register`, `faulty:<field>`, `absent:<field>`, `crash:…`; empty where there is
   * nothing to say. Of a cell of several duties, the first in order of those that make its status.
   */
  readonly reason: string;
}

/** Something missing, late, partial or unknown, in words. */
export interface Gap {
  /** Id of the obligation or question: `coverage/…`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly status: Exclude<DutyStatus, 'fulfilled' | 'zero' | 'open' | 'not-applicable'>;
  readonly holder: string;
  readonly name: string;
  readonly period: string;
  readonly due: string | null;
  readonly late: number | null;
  /** The record it hangs on, by its place; null where none is there. */
  readonly at: RecordPlace | null;
  readonly message: string;
  readonly fix: string;
}

/** Where a record stands. */
export interface RecordPlace {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly recordId: string | null;
}

/** A count of those in order among all that are asked for. */
export interface Share {
  readonly n: number;
  readonly of: number;
}

/** An obligation and how it fares over all holders and periods. */
export interface ObligationSummary {
  readonly id: string;
  readonly ref: string;
  readonly severity: Severity;
  readonly title: string;
  readonly measures: readonly number[];
  readonly basis: string;
  readonly confidence: string;
  readonly parameters: readonly string[];
  /** Cells by status. */
  readonly cells: Readonly<Record<DutyStatus, number>>;
  /** Duties: all, and as in `Cell`. */
  readonly expected: number;
  readonly met: number;
  readonly lateCount: number;
  readonly missing: number;
  readonly open: number;
  readonly unknown: number;
  readonly partial: number;
  /** Gaps of duties by what they weigh. */
  readonly gaps: Readonly<Record<Severity, number>>;
  /** Why it was not looked at, `no-register`, `no-reporters`; null where it was. */
  readonly notRun: string | null;
}

/** One of the seven questions about annual commitments. */
export interface Question {
  readonly id: string;
  /** A to G. */
  readonly letter: string;
  readonly title: string;
  /** What is counted. */
  readonly counts: string;
  readonly share: Share;
  /** Its single checks, in the order of the standard; `notRun` says why one was not carried out: `no-register`, `no-pages`. */
  readonly checks: readonly {
    readonly id: string;
    readonly title: string;
    readonly share: Share;
    readonly notRun: string | null;
  }[];
  /** Sorted by holder. */
  readonly holders: readonly { readonly holder: string; readonly share: Share }[];
  /** What is not in order: exact number, and the first ones by holder and place. */
  readonly gaps: readonly QuestionGap[];
  readonly gapCount: number;
  /** Gaps that are errors and that neither a record by itself nor a duty shows. */
  readonly errors: number;
}

export interface QuestionGap {
  readonly check: string;
  readonly severity: Severity;
  readonly holder: string;
  readonly name: string;
  readonly at: RecordPlace | null;
  readonly message: string;
}

/** Completeness of the records of one unit and type; `unit` null for all units together. */
export interface Completeness extends UnitCompleteness {
  /** Records whose unique key another one has too, and how many more there are than keys. */
  readonly duplicates: { readonly records: number; readonly surplus: number };
  /** Null without a register. */
  readonly linkage: LinkageCounts | null;
}

/** How long it took, in working days from the beginning of a duty to its fulfilment. */
export interface Timeliness {
  readonly obligation: string;
  readonly title: string;
  /** Null for all together. */
  readonly holder: string | null;
  /** Working days after the last day (0 or less: in time) and how many duties, ascending. */
  readonly days: readonly { readonly late: number; readonly count: number }[];
  readonly inTime: number;
  readonly late: number;
  readonly unknown: number;
}

/** One indicator of the proposed score of a city. */
export interface IndicatorResult {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly direction: 'positive' | 'negative' | 'bonus';
  /** Decimal texts. */
  readonly numerator: string;
  /** Null for indicators that only count. */
  readonly denominator: string | null;
  /** Weight after that of indicators without data has been shared out; null for those that only count. */
  readonly weight: string | null;
  /** Points; null where there is nothing to divide by. */
  readonly points: string | null;
  /** Records left out because a value cannot be relied on, or a day is not known. */
  readonly unknown: number;
  /** Records behind it: exact number and the first ones. */
  readonly records: readonly RecordPlace[];
  readonly recordCount: number;
}

export interface CityScore {
  readonly division: string;
  readonly name: string;
  readonly indicators: readonly IndicatorResult[];
  readonly positive: string | null;
  readonly negative: string;
  readonly bonus: string;
  /** Null where no positive indicator has data. */
  readonly total: string | null;
  /** Code of the grade. */
  readonly grade: string | null;
}

/** Records of an indicator that belong to no city anybody can tell: they are in no score. */
export interface UnplacedRecords {
  readonly indicator: string;
  readonly title: string;
  /** Exact number, and where the first of them stand; duties that have no unit are counted without a place. */
  readonly recordCount: number;
  readonly records: readonly RecordPlace[];
}

/** A letter a threshold asks for: a draft of a record `warning-letter`, without what only the issuer can say. */
export interface WarningDraft {
  readonly indicator: string;
  readonly title: string;
  readonly holder: string;
  readonly name: string;
  readonly value: string;
  readonly threshold: string;
  readonly direction: '1' | '2';
  /** Fields of the draft. */
  readonly record: Readonly<Record<string, string | readonly string[]>>;
  /** Titles of the fields the issuer has to fill in. */
  readonly open: readonly string[];
  readonly records: readonly RecordPlace[];
  readonly recordCount: number;
}

/** The result of an audit; JSON form in `schemas/audit.json`. */
export interface AuditReport {
  readonly verdict: Verdict;
  readonly undeterminedBy: readonly string[];
  readonly year: string;
  readonly asOf: string;
  readonly lang: 'zh' | 'en';
  readonly standard: { readonly version: string };
  readonly summary: {
    readonly holders: number;
    readonly records: number;
    readonly cells: Readonly<Record<DutyStatus, number>>;
    /** What is missing, in error, or does not agree: duties, records by themselves, and records against each other. */
    readonly errors: number;
    readonly warnings: number;
    readonly linkage: LinkageCounts | null;
  };
  readonly registers: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly entries: number;
    readonly usable: number;
    readonly faulty: number;
  }[];
  /** Lists of reporters, and how many lines they have. */
  readonly reporters: readonly { readonly file: string; readonly sha256: string; readonly lines: number }[];
  readonly sources: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly size: number;
    readonly format: string | null;
    readonly records: number;
    readonly counts: Readonly<Record<Severity, number>>;
    readonly sheets: readonly {
      readonly name: string | null;
      readonly type: string | null;
      readonly title: string | null;
      readonly records: number;
    }[];
  }[];
  readonly ignored: readonly { readonly file: string; readonly why: string }[];
  /** What kept inputs from being read or understood. */
  readonly problems: readonly RenderedFinding[];
  /** Holders by code, with the name they go by in the year. */
  readonly holders: readonly { readonly code: string; readonly name: string; readonly division: string | null }[];
  readonly obligations: readonly ObligationSummary[];
  readonly matrix: readonly Cell[];
  readonly gaps: readonly Gap[];
  readonly gapCount: number;
  readonly questions: readonly Question[];
  readonly completeness: readonly Completeness[];
  readonly timeliness: readonly Timeliness[];
  /** All cities by code; those without data have no score and no indicators. */
  readonly evaluation: readonly CityScore[];
  readonly unplaced: readonly UnplacedRecords[];
  readonly warnings: readonly WarningDraft[];
  readonly analysis: Analysis;
}
