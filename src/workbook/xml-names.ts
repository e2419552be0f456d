/** What every part of a workbook begins with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Namespace of sheets, formats and notes. Source: ECMA-376 part 1, annex A.2. */
export const spreadsheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** What kinds of relations begin with; also the namespace of their ids. */
export const relationshipsNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What kinds of content of parts begin with. */
export const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
