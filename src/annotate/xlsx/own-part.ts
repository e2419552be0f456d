import type { OwnKey } from '../../standard/own-sheet.js';
import type { CellEdit } from '../../workbook/edit/sheet-edit.js';
import type { FormatPair } from './marked-formats.js';

/** What has been put on a sheet. */
export interface MarkedSheet {
  readonly name: string;
  /** Column 「校验结果」; undefined where there is none. */
  readonly result?: {
    /** What the filter was, as `FilterChange` has it. */
    readonly filter: string;
    /** Attributes the column had. */
    readonly column: string;
  };
}

/** What the sheet `_lucheng` says of the marks. */
export interface OwnMarks {
  readonly standard: string;
  /** Sheets that hold nothing but what this program says. */
  readonly front: readonly string[];
  readonly sheets: readonly MarkedSheet[];
  readonly pairs: readonly FormatPair[];
}

/**
 * The rows of the sheet `_lucheng` by their numbers.
 * @param first number of the first. @param isTemplate true where they stand below what a template says of itself.
 */
export function ownRows(
  { standard, front, sheets, pairs }: OwnMarks,
  first: number,
  isTemplate: boolean,
): ReadonlyMap<number, ReadonlyMap<number, CellEdit>> {
  const text = (...values: readonly string[]): ReadonlyMap<number, CellEdit> =>
    new Map(values.map((value, i) => [i, { value }]));
  const line = (key: OwnKey, ...values: readonly string[]): ReadonlyMap<number, CellEdit> => text(key, ...values);
  const rows = [
    ...(isTemplate ? [line('marked')] : [line('lucheng', 'annotated'), line('standard', standard)]),
    ...front.map((name) => line('sheet', name)),
    ...sheets.flatMap(({ name, result }) =>
      result === undefined ? [] : [line('result', name, result.filter, result.column)],
    ),
    ...pairs.map(({ before, marked }) => {
      // a blank in it: some programs leave out cells that are empty
      const cell = (style: number): CellEdit => ({ value: ' ', style: () => style });
      return new Map([...line('style'), [1, cell(before)] as const, [2, cell(marked)] as const]);
    }),
  ];
  return new Map(rows.map((row, i) => [first + i, row]));
}
