import type { RecordFilter, RecordValue } from './rule.js';

/** The same words in both languages; `{name}` stands for a value. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** The records a check asks: of one type, whose period lies in the year of the audit. */
export interface AskedRecords {
  /** Id of their type. */
  readonly type: string;
  /** Field that holds the code of the unit they are counted for. */
  readonly unit: string;
  /** Label of the period a record is of. */
  readonly in: RecordValue;
  /** Which of them are asked; all where undefined. */
  readonly when?: RecordFilter;
  /** Fields the two read. */
  readonly reads: readonly string[];
}

interface CheckHead {
  /** `<question>-<name>`. */
  readonly id: string;
  readonly title: string;
  readonly en: string;
}

/** Units that have a duty to make a commitment: each has exactly one that is in force. */
export interface ObligedCheck extends CheckHead {
  readonly kind: 'obliged';
  /** Id of the duty. */
  readonly obligation: string;
  readonly gaps: Readonly<Record<ObligedGap, Wording>>;
}

/** How it may stand with the commitment of a unit that must have made one. */
export type ObligedGap =
  | 'none'
  | 'withdrawn'
  | 'abolished'
  | 'several'
  | 'wrong'
  | 'year'
  | 'unit'
  | 'unlisted'
  | 'unknown';

/** Fields of records: each of them is filled. */
export interface FieldsCheck extends CheckHead {
  readonly kind: 'fields';
  readonly of: AskedRecords;
  readonly fields: readonly string[];
  readonly gaps: Readonly<Record<'lacks', Wording>>;
}

/** Records: none of these rules is violated. */
export interface RulesCheck extends CheckHead {
  readonly kind: 'rules';
  readonly of: AskedRecords;
  /** Ids of rules and of conditional requirements. */
  readonly rules: readonly string[];
  /**
   * True where nothing is left open for earlier batches, since an audit has all of the year: a violation is an error, and
   * of a type nothing was reported of there are no records.
   */
  readonly whole?: true;
}

/** Duties of an obligation that are due: each is met, be it late. */
export interface DutyCheck extends CheckHead {
  readonly kind: 'duty';
  readonly obligation: string;
  readonly gaps: Readonly<Record<'missing' | 'unknown', Wording>>;
}

/** Records with an address: the page answers and holds their title. */
export interface PagesCheck extends CheckHead {
  readonly kind: 'pages';
  readonly of: AskedRecords;
  readonly url: string;
  readonly holds: string;
  readonly gaps: Readonly<Record<'unasked' | 'failed' | 'status' | 'title', Wording>>;
}

/** Items of the year before that were not finished: each is reported on in the year. */
export interface CarriedCheck extends CheckHead {
  readonly kind: 'carried';
  /** Last day to report on the first half of the year, of that period. */
  readonly due: RecordValue;
  readonly gaps: Readonly<Record<'missing' | 'unclear' | 'wrong', Wording>>;
}

/** One way of asking; which fields it reads of which records is told by `needs.ts`. */
export type QuestionCheck = ObligedCheck | FieldsCheck | RulesCheck | DutyCheck | PagesCheck | CarriedCheck;

/** A question about annual commitments, compiled from `schemas/questions`. */
export interface QuestionForm {
  /** `coverage/question-<letter>`. */
  readonly id: string;
  readonly letter: string;
  readonly title: string;
  readonly counts: string;
  readonly en: { readonly title: string; readonly counts: string };
  readonly checks: readonly QuestionCheck[];
}

/** What facts must hold so that the questions can be answered. */
export interface QuestionNeeds {
  /** Fields whose values are kept, by type id; sorted. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /**
   * Fields, by type id, of which `lacks` says whether they have no value and `faulty` whether it cannot be relied on; values of
   * those that are not in `fields` are not kept. Sorted.
   */
  readonly asked: Readonly<Record<string, readonly string[]>>;
  /** Ids of findings of a record by itself that are noted in `found`, with the values their messages show; sorted. */
  readonly found: readonly string[];
}
