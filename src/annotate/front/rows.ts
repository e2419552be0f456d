import { columnLetters } from '../../standard/column-letters.js';
import type { CellStyle } from '../../workbook/cell-style.js';
import type { NewCell, NewRow } from '../../workbook/new-sheet.js';
import { heightFor } from './styles.js';

/** Rows of a sheet that is read rather than calculated with, written from top to bottom. */
export class FrontRows {
  readonly rows: NewRow[] = [];
  readonly merges: string[] = [];
  readonly #widths: readonly number[];

  /** @param widths of its columns, in characters. */
  constructor(widths: readonly number[]) {
    this.#widths = widths;
  }

  /** Number of the row that comes next. */
  get next(): number {
    return (this.rows.at(-1)?.n ?? 0) + 1;
  }

  gap(height: number): void {
    this.rows.push({ n: this.next, height, cells: [] });
  }

  add(cells: readonly (NewCell | undefined)[], height: number): void {
    this.rows.push({ n: this.next, height, cells });
  }

  /** Cells that span columns, each from one to another: `[0, 1]` is A and B. */
  spans(
    cells: readonly { readonly from: number; readonly to: number; readonly cell: NewCell }[],
    height: number,
  ): void {
    const n = this.next;
    const row: (NewCell | undefined)[] = [];
    for (const { from, to, cell } of cells) {
      for (let i = from; i <= to; i += 1)
        row[i] = i === from ? cell : cell.style === undefined ? undefined : { style: cell.style };
      if (to > from) this.merges.push(`${columnLetters(from)}${n}:${columnLetters(to)}${n}`);
    }
    this.rows.push({ n, height, cells: Array.from(row) });
  }

  /** One text over the whole width, as high as it needs. */
  line(value: string, style: CellStyle, link?: string): void {
    const cell: NewCell = { value, style, ...(link === undefined ? {} : { link }) };
    const to = this.#widths.length - 1;
    this.spans([{ from: 0, to, cell }], Math.max(18, heightFor([[value, this.#width(0, to)]], style.size)));
  }

  /** A text and, in the last columns, the place it speaks of, which a click leads to. @param from first of these columns. */
  lineTo(value: string, style: CellStyle, place: NewCell, from: number): void {
    const to = this.#widths.length - 1;
    this.spans(
      [
        { from: 0, to: from - 1, cell: { value, style } },
        { from, to, cell: place },
      ],
      Math.max(18, heightFor([[value, this.#width(0, from - 1)]], style.size)),
    );
  }

  #width(from: number, to: number): number {
    return this.#widths.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
  }
}
