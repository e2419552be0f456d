import type { Field, RecordType } from '../../model/record-type.js';
import { columnLetters } from '../../standard/column-letters.js';
import { sampleWord } from '../../standard/own-sheet.js';
import { standardVersion } from '../../standard/version.js';
import { widthOf } from '../../standard/width.js';
import type { Condition, NewCell, NewColumn, NewRow, NewSheet } from '../../workbook/new-sheet.js';
import type { Standard } from '../standard.js';
import { codeListOf } from './code-lists.js';
import { askWords } from './field-words.js';
import { headerNote } from './header-note.js';
import {
  askLook,
  cellLooks,
  headLooks,
  hintLook,
  missingFill,
  ordinalLook,
  sampleOrdinalLook,
  titleLook,
} from './looks.js';
import { cellOf, type Sample } from './sample.js';
import { validationOf } from './validation.js';

/** Rows of a sheet to be filled: title and hint, header, what is asked for, sample, then records. */
const headerRow = 2;
const askRow = 3;
const sampleRow = 4;
export const firstRow = 5;
/** Rows for records that have drop-downs and restrictions. */
export const recordRows = 20_000;
const lastRow = firstRow + recordRows - 1;

/** Characters of width. */
const ordinalWidth = 6;
const narrowest = 11;
const widest = 26;
const widestId = 38;
/** Texts longer than this are wrapped. */
const longText = 60;
const pageWidth = 190;

/** The sheet records of a type are written on. */
export function dataSheet(
  standard: Standard,
  type: RecordType,
  name: string,
  columns: readonly Field[],
  sample: Sample,
): NewSheet {
  const title = `${[type.title, type.code].join(' ').trim()}\n填报表（建议稿 ${standardVersion}）`;
  const widths = columns.map((field, i) =>
    Math.max(columnWidth(standard, field, sample), i === 0 ? titleWidth(title) - ordinalWidth : 0),
  );
  const total = ordinalWidth + widths.reduce((sum, width) => sum + width, 0);
  const range = (index: number): string => {
    const letters = columnLetters(index + 1);
    return `${letters}${firstRow}:${letters}${lastRow}`;
  };
  return {
    name,
    tabColor: '1F4E79',
    columns: [
      { width: ordinalWidth, style: ordinalLook },
      ...columns.map((field, i): NewColumn => ({ width: widths[i]!, style: cellLooks(field, isLong(field)).input })),
    ],
    frozen: { rows: askRow, columns: 2 },
    rows: rowsOf(standard, title, columns, widths, sample),
    merges: ['A1:B1', `C1:${columnLetters(hintColumns(widths))}1`],
    validations: columns.map((field, i) => validationOf(standard, field, range(i))),
    conditions: missingConditions(columns),
    notes: columns.map((field, i) => ({
      ref: `${columnLetters(i + 1)}${headerRow}`,
      text: headerNote(standard, type, field),
      width: 330,
    })),
    print: {
      landscape: true,
      repeatRows: `$${headerRow}:$${askRow}`,
      repeatColumns: '$A:$B',
      pagesWide: Math.ceil(total / pageWidth),
    },
  };
}

const isLong = ({ codeSet, kind, maxLength }: Field): boolean =>
  kind === 'text' && codeSet === null && (maxLength ?? 0) > longText;

/** Wide enough for what is chosen or typed, and for the header on two lines. */
function columnWidth(standard: Standard, field: Field, sample: Sample): number {
  const list = codeListOf(standard, field);
  const value = sample[field.name];
  const shown = value === undefined || list !== undefined ? 0 : widthOf([value].flat().join(';')) + 4;
  const longest = list === undefined ? 0 : Math.max(...list.values.map(widthOf)) + 4;
  const header = Math.ceil(widthOf(field.header) / 2) + 4;
  const least = field.kind === 'number' ? 16 : field.kind === 'date' ? 14 : narrowest;
  return Math.min(isId(field) ? widestId : widest, Math.max(least, header, shown, longest));
}

/** True for ids of records, which are long and must be seen whole. */
const isId = ({ kind, title }: Field): boolean => kind === 'text' && title.endsWith('标识');

/** The title is larger than other text, and stands over the first two columns on two lines. */
const titleWidth = (title: string): number => Math.ceil(Math.max(...title.split('\n').map(widthOf)) * 1.35) + 2;

/** Points of a line of text. */
const lineHeight = 15;

/** Points a row needs for its texts, wrapped to the widths of their columns. */
function heightFor(texts: readonly string[], widths: readonly number[], points: number): number {
  const lines = texts.map((text, i) => Math.ceil((widthOf(text) + 1) / (widths[i]! - 1)));
  return Math.max(...lines) * points + 8;
}

function rowsOf(
  standard: Standard,
  title: string,
  columns: readonly Field[],
  widths: readonly number[],
  sample: Sample,
): readonly NewRow[] {
  const heads = columns.map((field): NewCell => ({ value: field.header, style: headLooks[field.requirement] }));
  const asks = columns.map(askWords);
  const samples = columns.map((field): NewCell => {
    const value = sample[field.name];
    const style = cellLooks(field, isLong(field)).sample;
    return value === undefined ? { style } : { value: cellOf(standard, field, value), style };
  });
  return [
    {
      n: 1,
      height: 52,
      cells: [
        { value: title, style: titleLook },
        { style: titleLook },
        { value: hint, style: hintLook },
        ...columns.slice(2).map((): NewCell => ({ style: hintLook })),
      ],
    },
    {
      n: headerRow,
      height: heightFor(
        columns.map(({ header }) => header),
        widths,
        lineHeight,
      ),
      cells: [{ value: '序号', style: headLooks.optional }, ...heads],
    },
    {
      n: askRow,
      height: heightFor(asks, widths, 12.5),
      cells: [{ style: askLook }, ...asks.map((value): NewCell => ({ value, style: askLook }))],
    },
    { n: sampleRow, height: 20, cells: [{ value: sampleWord, style: sampleOrdinalLook }, ...samples] },
  ];
}

const hint = [
  `从第 ${firstRow} 行起填写，一条记录一行；示例行不用删，也不要在上面改。`,
  '深色列必填，浅蓝列符合条件时必填，灰白列选填；开始填的行里，黄色格是还空着的必填项。',
  '光标放在列名上看这一列的说明；怎么填、怎么检查见「填报说明」。',
].join('\n');
/** Characters of width the hint takes. */
const hintWidth = 90;

/** Index in the sheet of the last column the hint goes over. */
function hintColumns(widths: readonly number[]): number {
  let end = 1;
  for (let width = 0; width < hintWidth && end + 1 < widths.length; end += 1) width += widths[end]!;
  return end;
}

/** Cells that must not stay empty in rows that have been begun; a condition a run of columns, so that its formula is plain. */
function missingConditions(columns: readonly Field[]): readonly Condition[] {
  const last = columnLetters(columns.length);
  const begun = `COUNTA($B${firstRow}:$${last}${firstRow})>0`;
  const isStart = (i: number): boolean =>
    columns[i]?.requirement === 'required' && columns[i - 1]?.requirement !== 'required';
  return columns.flatMap((_, i): Condition[] => {
    if (!isStart(i)) return [];
    let end = i;
    while (columns[end + 1]?.requirement === 'required') end += 1;
    const [from, to] = [columnLetters(i + 1), columnLetters(end + 1)];
    return [
      {
        range: `${from}${firstRow}:${to}${lastRow}`,
        formula: `AND(LEN(${from}${firstRow})=0,${begun})`,
        style: { fill: missingFill },
      },
    ];
  });
}
