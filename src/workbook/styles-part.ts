import { StyleTable } from './style-table.js';
import { declaration, spreadsheetNamespace } from './xml-names.js';

/** Lowest number of a format code that is not built in. */
const firstFormat = 164;

/** The formats of a new workbook: the first of each kind is what cells without one have. */
export const newStyles = (): StyleTable =>
  new StyleTable({ fonts: 1, fills: 2, borders: 1, cellFormats: 1, differences: 0, firstFormat });

/** The part that lists the formats of a new workbook. */
export function stylesXml(styles: StyleTable): string {
  const list = (name: string, first: readonly string[], added: readonly string[]): string => {
    const all = [...first, ...added];
    return all.length === 0 ? '' : `<${name} count="${all.length}">${all.join('')}</${name}>`;
  };
  return [
    `${declaration}<styleSheet xmlns="${spreadsheetNamespace}">`,
    list('numFmts', [], styles.formatElements(firstFormat)),
    list('fonts', ['<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>'], styles.fonts.added),
    list(
      'fills',
      ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
      styles.fills.added,
    ),
    list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>'], styles.borders.added),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    list('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'], styles.cellFormats.added),
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>',
    list('dxfs', [], styles.differences.added),
    '</styleSheet>',
  ].join('');
}
