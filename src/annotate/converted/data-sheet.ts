import type { Severity } from '../../model/finding.js';
import type { Cell, Row, Sheet } from '../../model/sheet.js';
import { columnLetters } from '../../standard/column-letters.js';
import { resultTitle } from '../../standard/own-sheet.js';
import type { CellStyle } from '../../workbook/cell-style.js';
import { limits } from '../../workbook/limits.js';
import type { NewCell, NewRow, NewSheet, Note } from '../../workbook/new-sheet.js';
import type { PlannedSheet } from '../plan.js';
import { convertedCell } from './cell-value.js';
import type { Measured } from './measure.js';
import type { TintedStyles } from './tinted-styles.js';

/** Width of the column 「校验结果」 in characters. */
const resultWidth = 60;
/** Headers below this row are not kept in sight: they would leave no room for records. */
const lastFrozen = 10;

/** A sheet of an input as a sheet of the copy, with its marks; rows go by and are never kept. */
export class DataSheet {
  readonly #sheet: Sheet;
  readonly #measured: Measured;
  readonly #plan: PlannedSheet;
  readonly #shift: number;
  readonly #isJson: boolean;
  readonly #styles: TintedStyles;
  readonly #notes: Note[] = [];
  /** Column of 「校验结果」; null where nothing was checked. */
  readonly result: number | null;

  constructor(
    sheet: Sheet,
    measured: Measured,
    plan: PlannedSheet,
    shift: number,
    isJson: boolean,
    styles: TintedStyles,
  ) {
    this.#sheet = sheet;
    this.#measured = measured;
    this.#plan = plan;
    this.#shift = shift;
    this.#isJson = isJson;
    this.#styles = styles;
    this.result = plan.hasRecords ? measured.widths.length : null;
  }

  get newSheet(): NewSheet {
    const { widths } = this.#measured;
    const [header] = this.#plan.headerRows;
    const { visibility } = this.#sheet;
    const filter = this.#filter;
    return {
      name: this.#plan.name,
      ...(visibility === 'visible' ? {} : { visibility }),
      columns: [...widths.map((width) => ({ width })), ...(this.result === null ? [] : [{ width: resultWidth }])],
      ...(header === undefined || header > lastFrozen ? {} : { frozen: { rows: header, columns: 0 } }),
      rows: this.#rows(),
      ...(filter === undefined ? {} : { autoFilter: filter }),
      notes: () => this.#notes,
    };
  }

  /** The first table of the sheet, as far as the next one. */
  get #filter(): string | undefined {
    const [header, next] = this.#plan.headerRows;
    if (header === undefined || this.result === null) return undefined;
    const last = Math.min(limits.rows, next === undefined ? this.#measured.lastRow + this.#shift : next - 1);
    return last > header ? `A${header}:${columnLetters(this.result)}${last}` : undefined;
  }

  async *#rows(): AsyncGenerator<NewRow> {
    const headers = new Set(this.#plan.headerRows);
    for await (const batch of this.#sheet.rows())
      for (const row of batch) {
        const n = row.n + this.#shift;
        if (n > limits.rows) return;
        yield this.#row(row, n, headers.has(n));
      }
  }

  #row(row: Row, n: number, isHeader: boolean): NewRow {
    const mark = this.#plan.row(n);
    const cells: (NewCell | undefined)[] = [];
    const room = this.#measured.widths.length;
    for (const [i, cell] of row.cells.entries())
      if (cell !== undefined && i < room) cells[i] = this.#cell(cell, isHeader, mark?.cells.get(i)?.severity ?? null);
    for (const [i, { severity, note }] of mark?.cells ?? []) {
      if (i >= room) continue;
      cells[i] ??= { style: this.#styles.of({ format: undefined, isHeader, severity }) };
      if (note !== null) this.#note(n, i, note);
    }
    if (this.result !== null) {
      if (isHeader) cells[this.result] = this.#title(n);
      else if (mark?.result)
        cells[this.result] = { value: mark.result.text, style: this.#styles.result(mark.result.severity) };
    }
    return { n, cells: Array.from(cells) };
  }

  #cell(cell: Cell, isHeader: boolean, severity: Severity | null): NewCell {
    const { value, format } = convertedCell(cell, this.#isJson);
    return { value, style: this.#styles.of({ format, isHeader, severity }) };
  }

  #title(n: number): NewCell {
    const isFirst = n === this.#plan.headerRows[0];
    const note = isFirst ? this.#plan.headerNote : null;
    if (note !== null && note.note !== null) this.#note(n, this.result!, note.note);
    const style: CellStyle = this.#styles.of({ format: '@', isHeader: true, severity: note?.severity ?? null });
    return { value: resultTitle, style };
  }

  #note(n: number, column: number, text: string): void {
    this.#notes.push({ ref: `${columnLetters(column)}${n}`, text });
  }
}
