import { strToU8, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A paragraph. */
const paragraph = (text) => `<w:p>${text && `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`}</w:p>`;

const table = (rows) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${rows[0].map(() => '<w:gridCol/>').join('')}</w:tblGrid>${rows
    .map((row) => `<w:tr>${row.map((cell) => `<w:tc><w:tcPr/>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

/** A Word document: texts are paragraphs, lists of rows are tables. Equal parts give equal bytes. */
export function document(parts) {
  const body = parts.map((part) => (typeof part === 'string' ? paragraph(part) : table(part))).join('');
  const part = (name, xml) => [name, [strToU8(`${head}${xml}`), { mtime: new Date(2026, 0, 1) }]];
  return zipSync(
    Object.fromEntries([
      part(
        '[Content_Types].xml',
        `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      ),
      part(
        '_rels/.rels',
        `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      part('word/document.xml', `<w:document ${namespace}><w:body>${body}<w:sectPr/></w:body></w:document>`),
    ]),
  );
}
