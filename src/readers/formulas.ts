/** Areas of formulas that fill several cells, kept at a time for one sheet. */
const areasKept = 1000;

interface Area {
  readonly lastRow: number;
  readonly from: number;
  readonly to: number;
}

/** Gathers which cells of a row show what a formula gives: writing into one of them would do away with the formula. */
export class Formulas {
  #columns: Set<number> | undefined;
  #areas: Area[] = [];

  startRow(): void {
    this.#columns = undefined;
  }

  /** Takes in a cell with a formula of its own. */
  add(column: number): void {
    this.#columns ??= new Set();
    this.#columns.add(column);
  }

  /** Takes in a formula whose results fill several cells, of which the first alone tells: the others come later. */
  addArea(lastRow: number, from: number, to: number): void {
    if (this.#areas.length < areasKept) this.#areas.push({ lastRow, from, to });
  }

  /** What was taken in since the row was started, and which of its cells areas cover, as a part of the row. */
  of(n: number, cells: readonly unknown[]): { readonly formulas?: ReadonlySet<number> } {
    if (this.#areas.length > 0) this.#addCovered(n, cells);
    return this.#columns === undefined ? {} : { formulas: this.#columns };
  }

  #addCovered(n: number, cells: readonly unknown[]): void {
    this.#areas = this.#areas.filter(({ lastRow }) => lastRow >= n);
    for (const { from, to } of this.#areas)
      for (let column = from; column <= to && column < cells.length; column += 1)
        if (cells[column] !== undefined) this.add(column);
  }
}
