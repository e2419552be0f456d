/** Most columns a table may have: what a spreadsheet can hold. */
export const maxColumns = 16_384;
/** Most characters of one cell of delimited text; a quoted cell that is longer has lost its closing quote. */
export const maxCellCharacters = 1_000_000;
/** Most characters of one record of delimited text. */
export const maxRecordCharacters: number = 1 << 24;
/** Longest line of NDJSON, in characters. */
export const maxLineCharacters: number = 1 << 20;
/** Rows handed on at a time. */
export const batchRows = 512;
/** Most characters of one piece of XML: a tag, a comment, a text. A spreadsheet's cell holds 32,767. */
export const maxTokenCharacters: number = 1 << 20;
/** Largest workbook of the old format: it is kept in memory. */
export const maxLegacyBytes: number = 256 * 1024 * 1024;
/** Most tables of a page or an old XML workbook. */
export const maxTables = 4096;
/** Most characters gone through for all tables of one such file, which is read once for each. */
export const maxCharactersForTables = 8_000_000_000;
/** Last row a spreadsheet can number. */
export const maxSheetRows = 1_048_576;
