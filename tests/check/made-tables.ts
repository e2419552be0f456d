import fc from 'fast-check';
import { columnLetters } from '../../src/standard/column-letters.js';
import { escapeXml, workbookBytes } from '../readers/workbook.js';
import { licence, penalty } from './table.js';

/** Headers with their values, in the order of columns. */
export type Rec = Readonly<Record<string, string>>;

/** Mistakes, oddities and things that are fine, for any column. */
const oddities: readonly string[] = [
  '',
  '无',
  ' 前后有空格 ',
  '第一行\n第二行，含"引号"',
  '２０２４－０３－０１',
  '2024/3/1',
  '2024-02-30',
  '2031-01-01',
  '长期',
  '91370100madeup0133',
  '91370100MDAEUP0133',
  '9.137010E+17',
  '370102191203070006',
  '其他',
  '特许',
  '自然人',
  '-5',
  '1,234.50',
  '0.5万元',
  '济示审许[2024] 7号',
  '锟斤拷锟斤拷',
  '=1+1',
  '王 甲',
];

const recordOf = (base: Rec): fc.Arbitrary<Rec> =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(base)), fc.constantFrom(...oddities)), { maxLength: 3 }),
    )
    .map(([number, changes]) => {
      const name = '行政许可决定文书号' in base ? '行政许可决定文书号' : '行政处罚决定书文号';
      return { ...base, [name]: base[name]!.replace('1号', `${number}号`), ...Object.fromEntries(changes) };
    })
    // a row without anything is no record
    .filter((record) => Object.values(record).some((value) => value.trim() !== ''));

/** Licence or penalty records, with random mistakes; numbers of documents repeat. */
export const records: fc.Arbitrary<readonly Rec[]> = fc
  .constantFrom(licence, penalty)
  .chain((base) => fc.array(recordOf(base), { minLength: 1, maxLength: 8 }));

/** How records lie in a sheet. */
export interface Layout {
  /** Rows above the header, each a title in its first cell, or blank. */
  readonly above: readonly string[];
  /** A row of group labels above the header, merged over its columns. */
  readonly grouped: boolean;
  /** Blank rows before each record, by its position modulo the length. */
  readonly gaps: readonly number[];
}

export const layouts: fc.Arbitrary<Layout> = fc.record({
  above: fc.array(fc.constantFrom('', '行政信息汇总表', '填报日期：2024年3月1日'), { maxLength: 3 }),
  grouped: fc.boolean(),
  gaps: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 4 }),
});

export const plainLayout: Layout = { above: [], grouped: false, gaps: [0] };

/** A sheet as it was laid out: what stands in each of its cells, and which record in which row. */
export interface Grid {
  /** Cells by row, from row 1. */
  readonly rows: readonly (readonly string[])[];
  /** Row of each record. */
  readonly rowOf: readonly number[];
  /** Text of the whole header of each column. */
  readonly headers: readonly string[];
}

const groups = ['相对人信息', '决定信息', '机关信息'];

/** Lays records out. */
export function gridOf(list: readonly Rec[], { above, grouped, gaps }: Layout): Grid {
  const names = Object.keys(list[0]!);
  const blank = names.map(() => '');
  const inFirst = (text: string): string[] => names.map((_, i) => (i === 0 ? text : ''));
  // the last column of each group is merged over both rows: its name stands in the upper one
  const isTall = (i: number): boolean => i % 6 === 5;
  const labelOf = (i: number): string => groups[Math.floor(i / 6) % groups.length]!;
  const rows: (readonly string[])[] = above.map(inFirst);
  if (grouped) rows.push(names.map((name, i) => (isTall(i) ? name : i % 6 === 0 ? labelOf(i) : '')));
  rows.push(grouped ? names.map((name, i) => (isTall(i) ? '' : name)) : names);
  const rowOf = list.map((record, i) => {
    for (let gap = gaps[i % gaps.length]!; gap > 0; gap -= 1) rows.push(blank);
    rows.push(names.map((name) => record[name]!));
    return rows.length;
  });
  return {
    rows,
    rowOf,
    headers: grouped ? names.map((name, i) => (isTall(i) ? name : `${labelOf(i)}\n${name}`)) : names,
  };
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A grid as delimited text, with the physical line each row starts on. */
export function csvOf({ rows }: Grid): { readonly text: string; readonly lines: readonly number[] } {
  let line = 1;
  const lines: number[] = [];
  const written = rows.map((row) => {
    const text = row.map(quoted).join(',');
    lines.push(line);
    line += text.split('\n').length;
    return text;
  });
  return { text: written.join('\n'), lines };
}

/** A grid as a workbook, its title merged; where asked for every third row is hidden and a filter set. */
export function xlsxOf({ rows }: Grid, concealing = false): Uint8Array {
  const data = rows
    .map((row, i) => {
      // programs leave blank rows out: only the numbers of the others tell that they are there
      if (row.every((text) => text === '')) return '';
      const cells = row.map((text, c) =>
        text === ''
          ? ''
          : `<c r="${columnLetters(c)}${i + 1}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`,
      );
      return `<row r="${i + 1}"${concealing && i % 3 === 2 ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
    })
    .join('');
  const filter =
    '<autoFilter ref="A1:R9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>';
  const after = `${concealing ? filter : ''}<mergeCells><mergeCell ref="A1:F1"/></mergeCells>`;
  return workbookBytes({ sheets: [{ name: '数据', data, after }] });
}

/** Records as NDJSON, and as one JSON text. */
export const ndjsonOf = (list: readonly Rec[]): string => list.map((record) => JSON.stringify(record)).join('\n');
export const jsonOf = (list: readonly Rec[]): string => JSON.stringify(list, null, 2);
