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

/** Rows of a sheet to be filled: title, hint, header, what is asked for, sample, then records. */
const headerRow = 3;
const askRow = 4;
const sampleRow = 5;
export const firstRow = 6;
/** Rows for records that have drop-downs and restrictions. */
export const recordRows = 20_000;
const lastRow = firstRow + recordRows - 1;

/** Characters of width. */
const ordinalWidth = 6;
const narrowest = 11;
const widest = 26;
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
  const widths = columns.map((field) => columnWidth(standard, field));
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
    rows: rowsOf(standard, type, columns, widths, sample),
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
      gridLines: true,
    },
  };
}

const isLong = ({ codeSet, kind, maxLength }: Field): boolean =>
  kind === 'text' && codeSet === null && (maxLength ?? 0) > longText;

/** Wide enough for what is chosen or typed, and for the header on two lines. */
function columnWidth(standard: Standard, field: Field): number {
  const list = codeListOf(standard, field);
  const longest = list === undefined ? 0 : Math.max(...list.values.map(widthOf)) + 4;
  const typed =
    field.kind === 'date'
      ? 13
      : field.kind === 'number'
        ? 14
        : field.format === 'uscc'
          ? 22
          : isLong(field)
            ? widest
            : 16;
  const header = Math.ceil(widthOf(field.header) / 2) + 4;
  return Math.min(widest, Math.max(narrowest, header, list === undefined ? typed : longest));
}

/** Points of a line of text. */
const lineHeight = 15;

/** Points a row needs for its texts, wrapped to the widths of their columns. */
function heightFor(texts: readonly string[], widths: readonly number[], points: number): number {
  const lines = texts.map((text, i) => Math.ceil((widthOf(text) + 1) / (widths[i]! - 1)));
  return Math.max(...lines) * points + 8;
}

function rowsOf(
  standard: Standard,
  type: RecordType,
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
  const code = type.code === '' ? '' : ` ${type.code}`;
  return [
    {
      n: 1,
      height: 32,
      cells: [{ value: `${type.title}${code} 填报表（建议稿 ${standardVersion}）`, style: titleLook }],
    },
    { n: 2, height: 18, cells: [{ value: hint, style: hintLook }] },
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

const hint = `从第 ${firstRow} 行起填写，一条记录一行；示例行不用删，也不要在上面改。深色列必填，浅蓝列符合条件时必填，灰白列选填。光标放在列名上看说明，怎么填、怎么检查见「填报说明」。`;

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
