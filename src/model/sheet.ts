/** What a file turned out to be, by content and not by extension. */
export type Format = 'csv' | 'xlsx' | 'xls' | 'ods' | 'spreadsheetml' | 'html' | 'docx' | 'json' | 'ndjson';

/** Encodings a text input can be found in. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A file opened by a reader: what it is, and the sheets found in it. */
export interface Workbook {
  readonly format: Format;
  /** Null for containers, whose parts name their own encoding. */
  readonly encoding: Encoding | null;
  /** Delimited text only: the delimiter in use, e.g. `,` or a tab. */
  readonly delimiter: string | null;
  /** Sheets in file order; delimited text and NDJSON have exactly one, JSON one of records, one of their envelope, or both. */
  readonly sheets: readonly Sheet[];
  /** Things worth saying about the file as a whole (encoding assumed, where records were found). */
  readonly faults: readonly Fault[];
}

/** One table of a file. */
export interface Sheet {
  /** Name of the worksheet; null where a format has no sheets. */
  readonly name: string | null;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /**
   * True where the first row is exactly the column names (JSON keys). Elsewhere titles and notes may stand above the
   * header, and the mapping looks for it.
   */
  readonly keyed: boolean;
  /** JSON only: JSON Pointer of the list whose members are the rows, or of the envelope. */
  readonly pointer?: string;
  /** True for the one object that stands around or beside the records of a JSON text and says what they are: its only row. */
  readonly envelope?: true;
  /** True where the text of a JSON file as a whole is the one record. */
  readonly itself?: true;
  /** What stands above the table and is no row of it, the nearest first: paragraphs of a document. */
  readonly above?: readonly string[];
  /** True where nothing stands between this table of a document and the one before, which it may go on with. */
  readonly continues?: boolean;
  /** Columns drawn, also empty ones, where the file says so: tables of a document. */
  readonly columns?: number;
  /** What the workbook is a template of; absent where it is none. */
  readonly template?: readonly TemplateType[];
  /** Rows in order, in batches; may be called again to read anew. Blank rows are left out, numbers kept. */
  rows(): AsyncIterable<readonly Row[]>;
  /** What a spreadsheet does not show of the sheet; complete once its rows have been read to the end. */
  readonly concealed?: () => Concealed;
}

/** A record type a workbook is a template of. */
export interface TemplateType {
  /** Id of the record type. */
  readonly id: string;
  /** Version of the standard the template was made by; null where it does not say. */
  readonly standard: string | null;
  /** Digest of what the template asks for; null where it does not say. */
  readonly digest: string | null;
  /** The record of its sample row; null where it does not say. */
  readonly sample: Readonly<Record<string, string | readonly string[]>> | null;
}

/** Parts of a sheet that are not seen when it is opened. They are data all the same. */
export interface Concealed {
  /** Rows with contents that are hidden, by hand, by a group or by a filter. */
  readonly rows: number;
  /** The first of them. */
  readonly firstRows: readonly number[];
  /** Hidden columns, by first and last index. */
  readonly columns: readonly (readonly [from: number, to: number])[];
  /** True where a filter is set. */
  readonly filtered: boolean;
}

/** One row or record as read, before anything is understood of it. */
export interface Row {
  /** What a spreadsheet shows when it opens the file (CSV: ordinal counting header and blank lines; JSON: 1-based record, its key row 0). */
  readonly n: number;
  /** Physical line of a text file on which the record starts; null for workbooks. */
  readonly line: number | null;
  /** Cells by column index; an absent or empty cell is undefined. */
  readonly cells: readonly (Cell | undefined)[];
  /** Columns whose cells show what a formula gives; absent where there are none. */
  readonly formulas?: ReadonlySet<number>;
  /**
   * Columns whose cells hold more than a text that another could take the place of: a table, a control, a field, a link, tracked
   * changes; absent where there are none.
   */
  readonly composed?: ReadonlySet<number>;
  /** What is wrong with the row as such: ragged, unclosed quote, no JSON object. */
  readonly faults?: readonly Fault[];
}

/** A text cell is a plain string, exactly as it stands in the file; everything else says what it is. */
export type Cell = string | TypedCell;

/**
 * A cell that is not plain text. `text` is what re-reading the cell gives and what reports show.
 * - `number`: `text` is the number as stored (`45352`, `3.70102191203070000E17`, `0.30000000000000004`); `shown` is what a
 *   zeros format such as `0000000` makes of it.
 * - `date`: a number under a date format; `text` is `YYYY-MM-DD`, with ` HH:mm:ss` where there is a time of day.
 * - `boolean`: `text` is `TRUE`, `FALSE`, or `true`, `false` in JSON.
 * - `error`: a spreadsheet error such as `#N/A`.
 * - `uncached`: a formula without a stored result; `text` is the formula with its `=`.
 * - `numbered`: a number Word puts there itself when it shows the document, in a form the cell does not tell; `text` counts
 *   the paragraphs of its list.
 * - `list`: a JSON array of scalars, its members in `items`; `text` joins them with `;`.
 * - `object`: a nested JSON object or array of non-scalars; `text` is its JSON.
 */
export interface TypedCell {
  readonly kind: 'number' | 'date' | 'boolean' | 'error' | 'uncached' | 'numbered' | 'list' | 'object';
  readonly text: string;
  readonly shown?: string;
  readonly items?: readonly string[];
}

/** Something a reader met, told as data; the stage that knows the file turns it into a finding. */
export interface Fault {
  /** A rule id of the family `input/…`. */
  readonly rule: string;
  /** Column index the fault concerns, where it concerns one. */
  readonly column?: number;
  /** Values for the words of the finding. */
  readonly params: Readonly<Record<string, string | number>>;
}
