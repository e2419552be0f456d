/** A part may unpack to this many times its packed size … */
export const maxRatio = 1000;
/** … once it is larger than this many bytes. */
export const ratioFrom: number = 64 * 1024 * 1024;
/** Most bytes one part may unpack to. */
export const maxPartBytes: number = 4 * 1024 ** 3;
/** Most characters all shared strings may have together: they are the one table kept in memory. */
export const maxSharedCharacters: number = 256 * 1024 * 1024;
/** Most characters of one piece of XML: a tag, a comment, a text. A spreadsheet's cell holds 32,767. */
export const maxTokenCharacters: number = 1 << 20;
/** Most characters of the texts of one row. */
export const maxRowCharacters: number = 64 * 1024 * 1024;
/** Most cell formats of a workbook; spreadsheets allow 65,490. */
export const maxCellFormats: number = 1 << 20;
/** Most parts an archive may have, and most sheets and relations a workbook may list. */
export const maxEntries = 20_000;
