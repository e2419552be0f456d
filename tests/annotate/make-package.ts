import { strToU8, zipSync } from 'fflate';

/** A package for tests: parts by name, whatever they hold; what every workbook needs is there unless given. */
export interface TestPackage {
  /** Worksheets in order: their XML between `<worksheet …>` and its end. */
  readonly sheets: readonly TestSheet[];
  /** More elements of the workbook, between the list of sheets and its end. */
  readonly workbook?: string;
  /** Elements of the workbook before the list of sheets. */
  readonly views?: string;
  /** Lists of formats. */
  readonly styles?: string;
  readonly strings?: readonly string[];
  /** Other parts, which may also take the place of those made here. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** `<Override>` elements of other parts. */
  readonly types?: string;
  /** Kind of the workbook. */
  readonly kind?: string;
}

export interface TestSheet {
  readonly name: string;
  readonly state?: string;
  readonly head?: string;
  readonly rows: string;
  readonly tail?: string;
  /** `<Relationship>` elements. */
  readonly relations?: string;
}

export const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const plainStyles =
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="宋体"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E78"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF99"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"><alignment horizontal="center"/></xf><xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>';

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
export const relationTo = relation;
const relationsOf = (content: string): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${content}</Relationships>`;

/** Bytes of a workbook put together by hand. */
export function packageBytes(book: TestPackage): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${book.kind ?? `${spreadsheet}.sheet.main+xml`}"/>${book.sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheet}.sharedStrings+xml"/>${book.types ?? ''}</Types>`,
    '_rels/.rels': relationsOf(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${declaration}<workbook ${namespaces}>${book.views ?? ''}<sheets>${book.sheets.map(({ name, state }, i) => `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`).join('')}</sheets>${book.workbook ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationsOf(
      `${book.sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${relation('rId90', 'styles', 'styles.xml')}${relation('rId91', 'sharedStrings', 'sharedStrings.xml')}`,
    ),
    'xl/styles.xml': `${declaration}<styleSheet ${namespaces}>${book.styles ?? plainStyles}</styleSheet>`,
    'xl/sharedStrings.xml': `${declaration}<sst ${namespaces}>${(book.strings ?? []).map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('')}</sst>`,
  };
  for (const [i, { head = '', rows, tail = '', relations }] of book.sheets.entries()) {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `${declaration}<worksheet ${namespaces}>${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;
    if (relations !== undefined) parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relationsOf(relations);
  }
  Object.assign(parts, book.parts);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}

/** A row of texts: `['甲', undefined, '乙']`. @param style format of its cells. */
export const textRow = (n: number, texts: readonly (string | undefined)[], style: number = 0): string =>
  `<row r="${n}">${texts
    .map((text, i) =>
      text === undefined
        ? ''
        : `<c r="${String.fromCharCode(65 + i)}${n}"${style ? ` s="${style}"` : ''} t="inlineStr"><is><t>${text}</t></is></c>`,
    )
    .join('')}</row>`;
