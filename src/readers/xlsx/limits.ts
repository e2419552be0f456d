/** Most characters all shared strings may have together: they are the one table kept in memory. */
export const maxSharedCharacters: number = 256 * 1024 * 1024;
/** Most characters of the texts of one row. */
export const maxRowCharacters: number = 64 * 1024 * 1024;
/** Most cell formats of a workbook; spreadsheets allow 65,490. */
export const maxCellFormats: number = 1 << 20;
