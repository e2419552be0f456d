import type { Answers, CodeSet, Field, RecordType } from './record-type.js';
import type { Fault } from './sheet.js';

/** The standard as the mapping needs it; handed in, so that tests can bring a small one. */
export interface Standard {
  readonly recordTypes: readonly RecordType[];
  readonly codeSets: Readonly<Record<string, CodeSet>>;
}

/**
 * What a column was recognised by: its Chinese title or header, another known header, its column code, its English name,
 * or a header that names several kinds of code at once; `none` where it was not.
 */
export type How = 'title' | 'alias' | 'column' | 'name' | 'combined' | 'none';

/** One column of a table and the field it was taken for. */
export interface MappedColumn {
  readonly index: number;
  /** Header as it stands in the file; for two-row headers both parts. */
  readonly header: string;
  readonly field: Field | null;
  readonly how: How;
  /** Title of the nearest field where the column was taken for none. */
  readonly suggestion: string | null;
  /** Places to shift numbers by, where the header names another unit: 万元 for a field in 元 is 4. */
  readonly unitShift: number;
  /** What 是 and 否 mean, where the header asks a question; null elsewhere. */
  readonly answers: Answers | null;
  /** Column that says which kind of code each cell of a `combined` column holds; null where there is none. */
  readonly kindIndex: number | null;
  /** True for columns platforms add themselves (ordinal, export time) that mean nothing for the record. */
  readonly extra: boolean;
}

/** A header found and understood. */
export interface Mapping {
  readonly type: RecordType;
  /** 0 to 1: how well the header fits the type. */
  readonly match: number;
  /** `Row.n` of the header’s rows, the last one directly above the data. */
  readonly headerRows: readonly number[];
  readonly columns: readonly MappedColumn[];
  /** Columns that hold each mapped field; more than one only where they are to be joined. */
  readonly byField: ReadonlyMap<string, readonly MappedColumn[]>;
  /** Own fields without a column. */
  readonly absent: readonly Field[];
  /** Fields that two columns claim: not judged until one of them goes. */
  readonly contested: ReadonlySet<string>;
  /** True for JSON, whose cells have types of their own. */
  readonly keyed: boolean;
  /** The one year that titles above the header name, and the title that does. */
  readonly yearAbove: { readonly year: string; readonly text: string } | null;
  /** Generation of the national template the table was made with, where it is an old one. */
  readonly oldTemplate: number | null;
  readonly faults: readonly Fault[];
}

/** No header was found: what came nearest. */
export interface NoMapping {
  readonly nearest: RecordType | null;
  readonly matched: number;
  /** What stands in the likeliest header row. */
  readonly found: readonly string[];
  /** Headers of counts, where the table is one of figures rather than of records; empty elsewhere. */
  readonly counts: readonly string[];
}
