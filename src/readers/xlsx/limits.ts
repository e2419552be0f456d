/** Most cell formats of a workbook; spreadsheets allow 65,490. */
export const maxCellFormats: number = 1 << 20;
