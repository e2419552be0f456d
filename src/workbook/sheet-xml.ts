import { columnLetters } from '../standard/column-letters.js';
import type { CellStyle } from './cell-style.js';
import { limits, verifyApart, verifyWithin } from './limits.js';
import type { CellValue, Condition, NewCell, NewRow, NewSheet, Note, Validation } from './new-sheet.js';
import type { SheetGrid } from './note-box.js';
import type { StyleTable } from './style-table.js';
import { declaration, relationshipsNamespace, spreadsheetNamespace } from './xml-names.js';
import { escapeAttribute, escapeText } from './xml-text.js';

/** Id of the relation a sheet has to the drawing of its notes. */
export const notesDrawingId = 'rId1';

const rangesOf = (range: string): string => {
  verifyWithin('ranges', range.split(' ').length, range);
  return escapeAttribute(range);
};

/**
 * The XML of a new worksheet, piece by piece. Source: ECMA-376 18.3.1.99, whose order of elements spreadsheets insist on.
 * @param isFirst true for the sheet that is in front when the workbook is opened.
 * @param grid is told how high rows are.
 */
export async function* sheetXml(
  sheet: NewSheet,
  styles: StyleTable,
  isFirst: boolean,
  grid: SheetGrid,
): AsyncGenerator<string> {
  yield `${declaration}<worksheet xmlns="${spreadsheetNamespace}" xmlns:r="${relationshipsNamespace}">${beforeRows(sheet, styles, isFirst)}<sheetData>`;
  const links: { readonly ref: string; readonly to: string }[] = [];
  let before = 0;
  for await (const row of sheet.rows) {
    if (row.n <= before) throw new RangeError(`row ${row.n} after row ${before}`);
    before = row.n;
    if (row.height !== undefined) grid.setHeight(row.n, row.height);
    yield rowXml(row, styles, links);
  }
  yield `</sheetData>${afterRows(sheet, styles, links)}</worksheet>`;
}

function beforeRows(sheet: NewSheet, styles: StyleTable, isFirst: boolean): string {
  const { tabColor, columns = [], frozen, rowHeight, gridLines = true, print } = sheet;
  verifyWithin('columns', columns.length, sheet.name);
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
  if (rows === 0 && columns === 0) return '';
  const pane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const first = `${columnLetters(columns)}${rows + 1}`;
  return `<pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`;
}

function rowXml({ n, height, cells }: NewRow, styles: StyleTable, links: { ref: string; to: string }[]): string {
  verifyWithin('rows', n, `row ${n}`);
  verifyWithin('columns', cells.length, `row ${n}`);
  if (height !== undefined) verifyWithin('rowHeight', height, `row ${n}`);
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const content = cells.map((cell, i) => {
    if (cell === undefined) return '';
    const ref = `${columnLetters(i)}${n}`;
    // what is beyond what a sheet may have is left out: the place is told in words as well
    if (cell.link !== undefined && links.length < limits.links) links.push({ ref, to: cell.link });
    return cellXml(cell, ref, styles);
  });
  return `<row r="${n}"${size}>${content.join('')}</row>`;
}

function cellXml({ value, style }: NewCell, ref: string, styles: StyleTable): string {
  const known = value === undefined ? undefined : knownValue(value);
  // once edited, text like a formula would be one where the format of the cell does not make it text
  const isQuoted = typeof known === 'string' && style?.format !== '@' && /^[=+\-@]/.test(known);
  const index = isQuoted ? styles.quotedIndexOf(style ?? plain) : style === undefined ? 0 : styles.indexOf(style);
  return newCellXml(ref, index, known);
}

const plain: CellStyle = {};
const numberForm = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const errors = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'];

/** Numbers and errors spreadsheets do not know are text: a file that holds them is called damaged. */
function knownValue(value: CellValue): CellValue {
  if (typeof value === 'string' || value.kind === 'boolean') return value;
  const isKnown = value.kind === 'number' ? numberForm.test(value.text) : errors.includes(value.text);
  return isKnown ? value : value.text;
}

/** A cell as an element of a row. @param style index of its cell format. */
export function newCellXml(ref: string, style: number, value: CellValue | undefined, prefix: string = ''): string {
  const { type, content } = contentXml(value, prefix);
  const start = `<${prefix}c r="${ref}"${style === 0 ? '' : ` s="${style}"`}${type === 'n' ? '' : ` t="${type}"`}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${prefix}c>`;
}

/** What stands in a cell, and what its `t` says of it. @param prefix of the elements, with its colon. */
export function contentXml(
  value: CellValue | undefined,
  prefix: string,
): { readonly type: 'n' | 'b' | 'e' | 'inlineStr'; readonly content: string } {
  if (value === undefined || value === '') return { type: 'n', content: '' };
  if (typeof value === 'string') {
    verifyWithin('text', value.length, value);
    const text = `<${prefix}t xml:space="preserve">${escapeText(value)}</${prefix}t>`;
    return { type: 'inlineStr', content: `<${prefix}is>${text}</${prefix}is>` };
  }
  const [type, text] =
    value.kind === 'number'
      ? (['n', value.text] as const)
      : value.kind === 'boolean'
        ? (['b', value.value ? '1' : '0'] as const)
        : (['e', value.text] as const);
  return { type, content: `<${prefix}v>${escapeText(text)}</${prefix}v>` };
}

function afterRows(sheet: NewSheet, styles: StyleTable, links: readonly { ref: string; to: string }[]): string {
  const { merges = [], conditions = [], validations = [], print } = sheet;
  const filter = typeof sheet.autoFilter === 'function' ? sheet.autoFilter() : sheet.autoFilter;
  verifyApart(merges);
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
    // codes and numbers of documents are text; no marks in the corners of their cells
    `<ignoredErrors><ignoredError sqref="A1:${columnLetters(limits.columns - 1)}${limits.rows}" numberStoredAsText="1"/></ignoredErrors>`,
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
