import { strToU8, zipSync } from 'fflate';

/** Bytes of an OpenDocument spreadsheet of given tables and styles, as XML; `parts` replace or add others. */
export function odsBytes(tables: string, styles = '', parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}
