import { strToU8, zipSync } from 'fflate';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

/** Bytes of a Word document with the given XML as its body; further parts may be given or taken away. */
export function documentBytes(
  body: string,
  parts: Readonly<Record<string, string | undefined>> = {},
  level: 0 | 6 = 6,
): Uint8Array {
  const all: Record<string, string | undefined> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${officeDocument}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${namespace}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...parts,
  };
  const present = Object.entries(all).flatMap(([name, xml]) => (xml === undefined ? [] : [[name, strToU8(xml)]]));
  return zipSync(Object.fromEntries(present) as Record<string, Uint8Array>, { level });
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A run of text. */
export const r = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
/** A paragraph of plain text, or of XML. */
export const p = (content: string): string => `<w:p>${content.startsWith('<') ? content : content && r(content)}</w:p>`;
/** A cell: plain text, a line per paragraph, or XML; `settings` go into its `tcPr`. */
export const tc = (content: string, settings = ''): string =>
  `<w:tc><w:tcPr>${settings}</w:tcPr>${content.startsWith('<') ? content : content.split('\n').map(p).join('')}</w:tc>`;
/** A row of cells, given as text or as XML of cells. */
export const tr = (cells: readonly string[], settings = ''): string =>
  `<w:tr><w:trPr>${settings}</w:trPr>${cells.map((cell) => (cell.startsWith('<w:tc') ? cell : tc(cell))).join('')}</w:tr>`;
/** A table of rows, given as lists of cells or as XML of rows. @param widths of the columns of its grid. */
export const tbl = (rows: readonly (readonly string[] | string)[], widths: readonly number[] = []): string =>
  `<w:tbl><w:tblPr/><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows
    .map((row) => (typeof row === 'string' ? row : tr(row)))
    .join('')}</w:tbl>`;

export const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
export const mergeStart = '<w:vMerge w:val="restart"/>';
export const mergeOn = '<w:vMerge/>';
