import { strToU8, zipSync } from 'fflate';

/** A worksheet for tests: its XML between `<sheetData>` and its end, and how the workbook lists it. */
export interface TestSheet {
  readonly name: string;
  /** Rows as XML. */
  readonly data: string;
  readonly state?: string;
  /** XML behind the rows. */
  readonly after?: string;
}

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  /** `<si>` elements. */
  readonly strings?: string;
  /** `<numFmt>` and `<xf>` elements. */
  readonly formats?: string;
  readonly cellFormats?: string;
  readonly date1904?: boolean;
  /** Prefix of all elements, as some programs write them: `x:`. */
  readonly prefix?: string;
  readonly strict?: boolean;
  readonly level?: 0 | 6;
}

const transitional = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const strictMain = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Bytes of a workbook made of given XML. */
export function workbookBytes(book: TestWorkbook): Uint8Array {
  const p = book.prefix ?? '';
  const namespace = `xmlns${p ? `:${p.slice(0, -1)}` : ''}="${book.strict ? strictMain : transitional}"`;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const prefixed = (xml: string): string => xml.replace(/<(\/?)([a-zA-Z])/g, `<$1${p}$2`);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${head}<Relationships><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<${p}workbook ${namespace} xmlns:r="${relations}">${book.date1904 ? `<${p}workbookPr date1904="1"/>` : ''}<${p}sheets>${book.sheets
      .map(
        (sheet, i) =>
          `<${p}sheet name="${sheet.name}" sheetId="${i + 1}"${sheet.state ? ` state="${sheet.state}"` : ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</${p}sheets></${p}workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships>${book.sheets
      .map(
        (_, i) =>
          `<Relationship Id="rId${i + 1}" Type="${relations}/worksheet" Target="/xl/worksheets/sheet${i + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rId100" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId101" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `${head}<${p}sst ${namespace}>${prefixed(book.strings ?? '')}</${p}sst>`,
    'xl/styles.xml': `${head}<${p}styleSheet ${namespace}>${prefixed(`<numFmts>${book.formats ?? ''}</numFmts><cellXfs>${book.cellFormats ?? '<xf numFmtId="0"/>'}</cellXfs>`)}</${p}styleSheet>`,
  };
  book.sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `${head}<${p}worksheet ${namespace}>${prefixed(`<sheetData>${sheet.data}</sheetData>${sheet.after ?? ''}`)}</${p}worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    level: book.level ?? 6,
  });
}

/** Rows of inline strings, numbered from `first`. */
export const inlineRows = (rows: readonly (readonly string[])[], first = 1): string =>
  rows
    .map(
      (cells, i) =>
        `<row r="${first + i}">${cells.map((text) => (text === '' ? '<c/>' : `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`)).join('')}</row>`,
    )
    .join('');

export const escapeXml = (text: string): string =>
  text
    .replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter]!)
    .replace(/\r/g, '&#13;');
