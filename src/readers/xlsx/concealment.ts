import type { Concealed } from '../../model/sheet.js';
import { cellAttribute } from '../xml.js';

/** Columns of a spreadsheet. */
const sheetColumns = 16_384;
/** Hidden rows named one by one, and hidden ranges of columns kept. */
const rowsNamed = 20;
const rangesKept = 1000;

/** An attribute of XML Schema's boolean type. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/**
 * Gathers what a sheet does not show. Source for the XML of today's workbooks: ECMA-376 18.3.1.13 (`col`), 18.3.1.73
 * (`row`), 18.3.2.7 (`filterColumn`).
 */
export class Concealment implements Concealed {
  rows = 0;
  readonly firstRows: number[] = [];
  readonly columns: (readonly [number, number])[] = [];
  filtered = false;
  /** Other views of the sheet have filters of their own. */
  #otherView = false;

  /** Takes an element in that stands before or after the rows. */
  open(name: string, attributes: string): void {
    if (name === 'customSheetViews') this.#otherView = true;
    else if (name === 'filterColumn' && !this.#otherView) this.filtered = true;
    else if (name === 'col' && isTrue(cellAttribute(attributes, 'hidden')))
      this.column(Number(cellAttribute(attributes, 'min')) - 1, Number(cellAttribute(attributes, 'max')) - 1);
  }

  /** Takes in hidden columns, by first and last index. */
  column(from: number, last: number): void {
    const to = Math.min(last, sheetColumns - 1);
    if (from >= 0 && to >= from && this.columns.length < rangesKept) this.columns.push([from, to]);
  }

  /** Counts a hidden row that holds something, and those below that repeat it. */
  row(n: number, repeat: number = 1): void {
    this.rows += repeat;
    for (let i = 0; i < repeat && this.firstRows.length < rowsNamed; i += 1) this.firstRows.push(n + i);
  }
}
