import { columnLetters } from '../standard/column-letters.js';
import { type limits, verifyWithin } from './limits.js';
import type { CellValue, Condition, NewCell, NewRow, NewSheet, Note, Validation } from './new-sheet.js';
import type { StyleTable } from './style-table.js';
import { escapeAttribute, escapeText } from './xml-text.js';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Id of the relation a sheet has to the drawing of its notes. */
export const notesDrawingId = 'rId1';

const rangesOf = (range: string): string => {
  verifyWithin('ranges', range.split(' ').length, range);
  return escapeAttribute(range);
};

/**
 * The XML of a new worksheet, piece by piece. Source: ECMA-376 18.3.1.99, whose order of elements spreadsheets insist on.
 * @param isFirst true for the sheet that is in front when the workbook is opened.
 */
export async function* sheetXml(sheet: NewSheet, styles: StyleTable, isFirst: boolean): AsyncGenerator<string> {
  yield `${declaration}<worksheet xmlns="${main}" xmlns:r="${relations}">${beforeRows(sheet, styles, isFirst)}<sheetData>`;
  const links: { readonly ref: string; readonly to: string }[] = [];
  for await (const row of sheet.rows) yield rowXml(row, styles, links);
  yield `</sheetData>${afterRows(sheet, styles, links)}</worksheet>`;
}

function beforeRows(sheet: NewSheet, styles: StyleTable, isFirst: boolean): string {
  const { tabColor, columns = [], frozen, rowHeight, gridLines = true, print } = sheet;
  const properties = `${tabColor ? `<tabColor rgb="FF${tabColor}"/>` : ''}${print ? '<pageSetUpPr fitToPage="1"/>' : ''}`;
  const view = `${gridLines ? '' : ' showGridLines="0"'}${isFirst ? ' tabSelected="1"' : ''}`;
  return [
    properties && `<sheetPr>${properties}</sheetPr>`,
    `<sheetViews><sheetView${view} workbookViewId="0">${frozen ? paneXml(frozen) : ''}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${rowHeight ?? 15}"${rowHeight ? ' customHeight="1"' : ''}/>`,
    columns.length > 0 &&
      `<cols>${columns
        .map(({ width, style, hidden }, i) => {
          verifyWithin('columnWidth', width, `column ${i}`);
          return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"${style ? ` style="${styles.indexOf(style)}"` : ''}${hidden ? ' hidden="1"' : ''}/>`;
        })
        .join('')}</cols>`,
  ]
    .filter(Boolean)
    .join('');
}

function paneXml({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  const pane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  return `<pane${split} topLeftCell="${columnLetters(columns)}${rows + 1}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

function rowXml({ n, height, cells }: NewRow, styles: StyleTable, links: { ref: string; to: string }[]): string {
  verifyWithin('rows', n, `row ${n}`);
  verifyWithin('columns', cells.length, `row ${n}`);
  if (height !== undefined) verifyWithin('rowHeight', height, `row ${n}`);
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const content = cells.map((cell, i) => {
    if (cell === undefined) return '';
    const ref = `${columnLetters(i)}${n}`;
    if (cell.link !== undefined) links.push({ ref, to: cell.link });
    return cellXml(cell, ref, styles);
  });
  return `<row r="${n}"${size}>${content.join('')}</row>`;
}

const cellXml = ({ value, style }: NewCell, ref: string, styles: StyleTable): string =>
  newCellXml(ref, style === undefined ? 0 : styles.indexOf(style), value);

/** A cell as an element of a row. @param style index of its cell format. */
export function newCellXml(ref: string, style: number, value: CellValue | undefined): string {
  const start = `<c r="${ref}"${style === 0 ? '' : ` s="${style}"`}`;
  if (value === undefined || value === '') return `${start}/>`;
  if (typeof value === 'string') {
    verifyWithin('text', value.length, value);
    return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeText(value)}</t></is></c>`;
  }
  if (value.kind === 'number') return `${start}><v>${escapeText(value.text)}</v></c>`;
  if (value.kind === 'boolean') return `${start} t="b"><v>${value.value ? 1 : 0}</v></c>`;
  return `${start} t="e"><v>${escapeText(value.text)}</v></c>`;
}

function afterRows(sheet: NewSheet, styles: StyleTable, links: readonly { ref: string; to: string }[]): string {
  const { merges = [], conditions = [], validations = [], print } = sheet;
  const filter = typeof sheet.autoFilter === 'function' ? sheet.autoFilter() : sheet.autoFilter;
  return [
    sheet.protected &&
      '<sheetProtection sheet="1" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>',
    filter && `<autoFilter ref="${filter}"/>`,
    merges.length > 0 &&
      `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    ...conditions.map((condition, i) => conditionXml(condition, i + 1, styles)),
    validations.length > 0 &&
      `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`,
    links.length > 0 &&
      `<hyperlinks>${links.map(({ ref, to }) => `<hyperlink ref="${ref}" location="${escapeAttribute(to)}" display="${escapeAttribute(to)}"/>`).join('')}</hyperlinks>`,
    print && '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    print &&
      `<pageSetup paperSize="9" orientation="${print.landscape ? 'landscape' : 'portrait'}" fitToWidth="${print.pagesWide ?? 1}" fitToHeight="0"/><headerFooter><oddFooter>&amp;P / &amp;N</oddFooter></headerFooter>`,
    notesOf(sheet).length > 0 && `<legacyDrawing r:id="${notesDrawingId}"/>`,
  ]
    .filter(Boolean)
    .join('');
}

/** The notes of a sheet whose rows have been written. */
export const notesOf = ({ notes = [] }: NewSheet): readonly Note[] => (typeof notes === 'function' ? notes() : notes);

const conditionXml = ({ range, formula, style }: Condition, priority: number, styles: StyleTable): string =>
  `<conditionalFormatting sqref="${rangesOf(range)}"><cfRule type="expression" dxfId="${styles.differenceOf(style)}" priority="${priority}"><formula>${escapeText(formula)}</formula></cfRule></conditionalFormatting>`;

/** A validation as an element, within what spreadsheets accept. */
function validationXml(one: Validation): string {
  const { range, type, operator, formula1, formula2, errorStyle, errorTitle, error, promptTitle, prompt } = one;
  const words = { errorTitle, error, promptTitle, prompt };
  for (const [name, text] of Object.entries(words))
    if (text !== undefined) verifyWithin(name as keyof typeof limits, text.length, text);
  for (const formula of [formula1, formula2 ?? '']) verifyWithin('validationFormula', formula.length, formula);
  const attributes = [
    ` type="${type}" allowBlank="1"`,
    errorStyle && errorStyle !== 'stop' && ` errorStyle="${errorStyle}"`,
    operator && ` operator="${operator}"`,
    (promptTitle ?? prompt) !== undefined && ' showInputMessage="1"',
    errorStyle && ' showErrorMessage="1"',
    ...Object.entries(words).map(([name, text]) => text !== undefined && ` ${name}="${escapeAttribute(text)}"`),
    ` sqref="${rangesOf(range)}"`,
  ];
  const second = formula2 === undefined ? '' : `<formula2>${escapeText(formula2)}</formula2>`;
  return `<dataValidation${attributes.filter(Boolean).join('')}><formula1>${escapeText(formula1)}</formula1>${second}</dataValidation>`;
}
