import type { Change } from './change.js';

/** How much a finding weighs: only errors make a file fail. */
export type Severity = 'error' | 'warning' | 'info';

/** Where something stands. True by construction: re-reading that cell gives the finding's value. */
export interface At {
  readonly file: string;
  readonly sheet: string | null;
  /** Row as a spreadsheet shows it; null for the file or the sheet as a whole. */
  readonly row: number | null;
  /** Physical line of a text file. */
  readonly line: number | null;
  /** Column letters, for workbooks and delimited text alike; null for JSON and for whole rows. */
  readonly column: string | null;
  /** The header as it stands in the file. */
  readonly header: string | null;
  /** The standard's field name. */
  readonly field: string | null;
  /** JSON pointer for JSON inputs and for `validate`. */
  readonly pointer: string | null;
}

/** Values for the words of a finding; what they mean is fixed by the text of its rule. */
export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/** One thing found, as data: words are made last, from `findings/texts`. */
export interface Finding {
  /** Stable id: `input/…`, `shape/…`, `<record-type>/<defect>`, `common/<defect>` or `coverage/…`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly at: At;
  /** Identifies the record independent of its row (hash of its unique key); null where there is no record. */
  readonly key: string | null;
  readonly params: Params;
  /** The raw value, unmasked; null where nothing stands there. */
  readonly value: string | null;
  /** Other cells the finding speaks of. */
  readonly related: readonly At[];
  /** Cells of its row around it, itself among them, in the order of the columns; only of the first findings of a group. */
  readonly context?: readonly ContextCell[];
}

/** A cell beside a finding. */
export interface ContextCell {
  /** Column letters; null for JSON. */
  readonly column: string | null;
  readonly header: string;
  /** The standard's field name; null where the column was taken for none. */
  readonly field: string | null;
  /** Its text, cut where it is long. */
  readonly value: string;
}

/** A change made before checking because it cannot be wrong; listed, never silent, never also a finding. */
export interface Repair {
  readonly at: At;
  /** Id of the rule that made it, `repair/…`. */
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  /**
   * False where the cell means `to` only below its header (another unit, a question, several kinds of code in one column),
   * where a formula gives the value, and where a cell with `to` would be read in another way, or hide a doubt.
   */
  readonly writable: boolean;
  /** Why it is not; words in `findings/texts/kept-repair`. */
  readonly kept?: string;
}

/** A finding with its words. */
export interface RenderedFinding extends Finding {
  /** How it stands to the earlier report of the run, where there is one. */
  readonly change?: Extract<Change, 'added' | 'remaining' | 'undecided'>;
  /** Who found it, where that was not the check itself. */
  readonly by?: 'platform';
  /** What is wrong, with the values. */
  readonly message: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
}
