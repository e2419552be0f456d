import type { Severity } from '../../model/finding.js';
import { columnLetters } from '../../standard/column-letters.js';
import { resultTitle } from '../../standard/own-sheet.js';
import { cutText } from '../../workbook/cut-text.js';
import type { Area } from '../../workbook/edit/area.js';
import { setColumn } from '../../workbook/edit/sheet-columns.js';
import type { CellEdit, SheetEdit } from '../../workbook/edit/sheet-edit.js';
import { gridOf, SheetFrame } from '../../workbook/edit/sheet-frame.js';
import type { SheetNotes } from '../../workbook/edit/sheet-notes.js';
import { limits } from '../../workbook/limits.js';
import type { Note } from '../../workbook/new-sheet.js';
import { type Grid, plainGrid } from '../../workbook/note-box.js';
import type { SheetPlan } from '../sheet-plan.js';
import { type FilterChange, filterResults, unchanged } from './filter.js';
import type { MarkedFormats } from './marked-formats.js';
import { noteEnd } from './note-end.js';
import type { MarkedSheet } from './own-part.js';
import { withSeenTitles } from './seen-titles.js';
import type { SheetExtent } from './sheet-extent.js';

/** Width of the column of results in characters. */
const resultWidth = ' width="60" customWidth="1"';

/** What is known of a sheet before it is marked. */
export interface SheetBefore {
  readonly extent: SheetExtent;
  /** Areas of tables of the spreadsheet's own kind. */
  readonly tables: readonly Area[];
  readonly notes: SheetNotes;
  readonly author: string;
  readonly formats: MarkedFormats;
}

/** Puts a plan on a sheet as its XML streams by. */
export class SheetMarking implements SheetEdit {
  readonly #plan: SheetPlan;
  readonly #before: SheetBefore;
  /** By cell: of two rows with one number the first has them. */
  readonly #notes = new Map<string, Note>();
  readonly #column: number | undefined;
  #grid: Grid = plainGrid;
  #oldColumn = '';
  #filter: FilterChange = unchanged;

  constructor(plan: SheetPlan, before: SheetBefore) {
    this.#plan = withSeenTitles(plan, before.extent.merges);
    this.#before = before;
    this.#column = resultColumn(plan, before);
  }

  /** What has been put on it; complete once it has gone by. */
  get marked(): MarkedSheet {
    const { name } = this.#plan;
    return this.#column === undefined
      ? { name }
      : { name, result: { filter: this.#filter.before, column: this.#oldColumn } };
  }

  /** The range filtered now; undefined where that stays as it was. */
  get filtered(): string | undefined {
    return this.#filter.range;
  }

  head(xml: string): string {
    const head = SheetFrame.head(xml);
    head.deselect();
    this.#grid = gridOf(head);
    if (this.#column !== undefined) {
      head.reach(this.#before.extent.lastRow, this.#column);
      this.#oldColumn = setColumn(head, this.#column, resultWidth);
    }
    return head.xml;
  }

  row(n: number): ReadonlyMap<number, CellEdit> | undefined {
    const mark = this.#plan.row(n);
    const isHeader = this.#plan.headerRows.includes(n);
    if (mark === undefined && !isHeader) return undefined;
    const cells = new Map<number, CellEdit>();
    for (const [column, { severity, note }] of mark?.cells ?? []) {
      cells.set(column, { style: (old) => this.#before.formats.marked(old, severity) });
      if (note !== null) this.#note(n, column, note);
    }
    if (this.#column === undefined) return cells;
    if (isHeader) cells.set(this.#column, this.#title(n, this.#column));
    else if (mark?.result) cells.set(this.#column, this.#result(mark.result));
    return cells;
  }

  tail(xml: string): string {
    const tail = SheetFrame.tail(xml);
    const { extent, tables, notes, author } = this.#before;
    if (this.#column !== undefined)
      this.#filter = filterResults(tail, this.#plan.headerRows, this.#column, extent, tables);
    notes.add([...this.#notes.values()], author, tail, this.#grid);
    return tail.xml;
  }

  /** Looks like the title before it. */
  #title(n: number, column: number): CellEdit {
    const mark = n === this.#plan.headerRows[0] ? this.#plan.headerNote : null;
    if (mark?.note) this.#note(n, column, mark.note);
    return {
      value: resultTitle,
      style: (_old, before) => (mark === null ? before : this.#before.formats.marked(before, mark.severity)),
    };
  }

  #result({ severity, text }: { readonly severity: Severity; readonly text: string }): CellEdit {
    return {
      value: cutText(text),
      style: (_old, before) => this.#before.formats.result(before, severity),
    };
  }

  #note(n: number, column: number, text: string): void {
    const ref = `${columnLetters(column)}${n}`;
    if (!this.#notes.has(ref)) this.#notes.set(ref, { ref, text: cutText(text, limits.text - 1) + noteEnd });
  }
}

/** The first column behind all that is used, where there is room and the sheet holds records. */
function resultColumn({ headerRows }: SheetPlan, { extent, tables }: SheetBefore): number | undefined {
  const [top] = headerRows;
  if (top === undefined) return undefined;
  // what is written under a merged cell cannot be seen, and tables of the spreadsheet's own kind may have empty columns
  const areas = [...extent.merges.filter(({ bottom }) => bottom >= top), ...tables];
  const column = Math.max(extent.lastColumn, ...areas.map(({ right }) => right)) + 1;
  return column < limits.columns ? column : undefined;
}
