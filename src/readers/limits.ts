import { UnreadableError } from '../model/unreadable-error.js';

/** How much an input may ask of memory and time. What asks for more is refused by name, never read in part. */
export interface Limits {
  /** Columns of a table, and names of the fields of a list of JSON records. */
  readonly columns: number;
  /** Characters of one cell of delimited text, and of one text of JSON. */
  readonly cellCharacters: number;
  /** Characters of one record: of the texts of a row, of an object of JSON. */
  readonly rowCharacters: number;
  /** Sheets of a workbook, tables of a page or a document. */
  readonly sheets: number;
  /** Objects and arrays of JSON inside each other. */
  readonly depth: number;
  /** Files of one archive. */
  readonly files: number;
  /** Bytes one part of a package may unpack to, and all files of archives together. */
  readonly unpackedBytes: number;
  /** Bytes of one file that are kept in memory where it is not read from start to end: old workbooks, workbooks in archives. */
  readonly heldBytes: number;
  /** Characters of the texts all sheets of a workbook share, which are kept in memory; each text counts 8 more. */
  readonly sharedCharacters: number;
}

/** What holds unless the caller says otherwise: beyond any real table, within the memory of an office computer. */
export const defaultLimits: Limits = {
  // what a spreadsheet can hold
  columns: 16_384,
  cellCharacters: 1_000_000,
  rowCharacters: 1 << 24,
  sheets: 4096,
  depth: 64,
  files: 2000,
  unpackedBytes: 4 * 1024 ** 3,
  heldBytes: 256 * 1024 ** 2,
  sharedCharacters: 256 * 1024 ** 2,
};

/** The most that can be asked for: longer texts than these the platform itself cannot hold. */
export const highestLimits: Limits = {
  columns: 1 << 20,
  cellCharacters: 1 << 28,
  rowCharacters: 1 << 28,
  sheets: 20_000,
  depth: 10_000,
  files: 20_000,
  unpackedBytes: 1024 ** 4,
  heldBytes: 1024 ** 3,
  sharedCharacters: 1024 ** 3,
};

/** The limits of a reading. */
export const limitsOf = (options: { readonly limits?: Partial<Limits> }): Limits =>
  options.limits === undefined ? defaultLimits : { ...defaultLimits, ...options.limits };

/** What is thrown where a limit is passed: the finding names the limit, its value and what else is known. */
export const beyond = (
  rule: string,
  name: keyof Limits,
  limits: Limits,
  known: Readonly<Record<string, string | number>> = {},
): UnreadableError =>
  new UnreadableError(rule, {
    limit: limits[name],
    megabytes: Math.ceil(limits[name] / 1024 ** 2),
    option: name,
    ...known,
  });

/** Rows handed on at a time. */
export const batchRows = 512;
/** Most characters of one piece of XML: a tag, a comment, a text. A spreadsheet's cell holds 32,767. */
export const maxTokenCharacters: number = 1 << 20;
/** Most characters gone through for all tables of one file of several, which is read once for each. */
export const maxCharactersForTables = 8_000_000_000;
/** Last row a spreadsheet can number. */
export const maxSheetRows = 1_048_576;
