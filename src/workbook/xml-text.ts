const special =
  /[&<>"\r]|[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text for a workbook's XML: characters XML cannot hold are written `_x0001_`, as spreadsheets do, and an underscore that
 * would read as the start of one is `_x005F_`. Source: ECMA-376 22.9.2.19 (`ST_Xstring`).
 */
export const escapeText = (text: string): string =>
  text.replace(special, (one) => named[one] ?? `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/** The value of an attribute: line ends would become blanks there. */
export const escapeAttribute = (text: string): string =>
  escapeText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
