import type { Concealed } from '../../model/sheet.js';
import { cellAttribute } from '../xml.js';

/** Columns of a spreadsheet. */
const sheetColumns = 16_384;
/** Hidden rows named one by one, and hidden ranges of columns kept. */
const rowsNamed = 20;
const rangesKept = 1000;

/** An attribute of XML Schema's boolean type. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Gathers what a worksheet does not show. Source: ECMA-376 18.3.1.13 (`col`), 18.3.1.73 (`row`), 18.3.2.7 (`filterColumn`). */
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
    else if (name === 'col' && isTrue(cellAttribute(attributes, 'hidden'))) this.#column(attributes);
  }

  #column(attributes: string): void {
    const from = Number(cellAttribute(attributes, 'min')) - 1;
    const to = Math.min(Number(cellAttribute(attributes, 'max')), sheetColumns) - 1;
    if (from >= 0 && to >= from && this.columns.length < rangesKept) this.columns.push([from, to]);
  }

  /** Counts a hidden row that holds something. */
  row(n: number): void {
    this.rows += 1;
    if (this.firstRows.length < rowsNamed) this.firstRows.push(n);
  }
}
