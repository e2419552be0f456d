import { beyond, type Limits } from '../limits.js';
import { isOn } from './inline-text.js';
import type { Table } from './table.js';

/** The paragraphs of a cell while they are read. */
export interface Block {
  readonly paragraphs: string[];
  /** What a paragraph whose end has been deleted brings into the next. */
  carried: string;
  /** Which paragraph of its list Word numbers here, where nothing else is written. */
  number: string | null;
  /** Which cell of the document it is, counted from 0 as they begin. */
  readonly ordinal: number;
  /** True where it holds more than text. */
  composed: boolean;
}

/** A table between its tags: which row and cell are open, and what their settings say. */
export class OpenTable {
  readonly table: Table;
  cell: Block | null = null;
  #before = 0;
  #rowDeleted = false;
  #rowAdded = false;
  #rowHidden = false;
  #cells = 0;
  #gridColumns = 0;
  #span = 1;
  #covered = false;
  #cellDeleted = false;
  readonly #limits: Limits;

  constructor(table: Table, limits: Limits) {
    this.table = table;
    this.#limits = limits;
  }

  gridColumn(width: string | undefined): void {
    this.#gridColumns += 1;
    this.#hold(this.#gridColumns);
    this.table.addGridColumn(Number(width ?? 0));
  }

  openRow(): void {
    this.#before = 0;
    this.#rowDeleted = false;
    this.#rowAdded = false;
    this.#rowHidden = false;
    this.#cells = 0;
  }

  openCell(ordinal: number, composed: boolean): void {
    this.#addRow();
    this.cell = { paragraphs: [], carried: '', number: null, ordinal, composed };
    this.#span = 1;
    this.#covered = false;
    this.#cellDeleted = false;
  }

  /** @param value what the `val` attribute of a setting says. */
  rowSetting(name: string, value: string | undefined): void {
    if (name === 'del') this.#rowDeleted = true;
    else if (name === 'hidden') this.#rowHidden = isOn(value);
    else if (name === 'gridBefore') this.#before = wholeOf(value, 0, this.#limits.columns);
  }

  cellSetting(name: string, value: string | undefined): void {
    if (name === 'gridSpan') this.#span = Math.max(1, wholeOf(value, 1, this.#limits.columns));
    // nothing stands above the first row or before the first cell that could cover another
    else if (name === 'vMerge') this.#covered = value !== 'restart' && this.table.rowsBegun > 1;
    else if (name === 'hMerge') this.#covered = value !== 'restart' && this.#cells > 0;
    else if (name === 'cellDel') this.#cellDeleted = true;
  }

  /** Lines of a cell, without blank ones at its ends: Word puts one behind every table in a cell. */
  closeCell(): void {
    const block = this.cell;
    this.cell = null;
    if (block === null || this.#rowDeleted || this.#cellDeleted) return;
    const lines = [...block.paragraphs, block.carried];
    this.#cells += 1;
    this.#hold(this.#cells);
    const first = lines.findIndex((line) => line !== '');
    const last = lines.findLastIndex((line) => line !== '');
    const written = first < 0 ? undefined : lines.slice(first, last + 1).join('\n');
    if (this.#covered) this.table.addCell(this.#span, undefined, block);
    else if (written === undefined && block.number !== null)
      this.table.addCell(this.#span, { kind: 'numbered', text: block.number }, { ...block, composed: true });
    else this.table.addCell(this.#span, written, block);
  }

  closeRow(): void {
    this.#addRow();
  }

  #hold(columns: number): void {
    if (columns > this.#limits.columns) throw beyond('input/too-many-columns', 'columns', this.#limits);
  }

  #addRow(): void {
    if (this.#rowAdded || this.#rowDeleted) return;
    this.#rowAdded = true;
    this.table.addRow(this.#before, this.#rowHidden);
  }
}

/** A count as the file gives it, if it is one and not absurd. */
function wholeOf(value: string | undefined, otherwise: number, most: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number >= 0 && number <= most ? number : otherwise;
}
