import type { ColumnGroup, SheetFindings } from './sheet-findings.js';

/** Most notes of a workbook: spreadsheets become slow with more. */
export const mostNotes = 2000;
/** A column has one note where more of its cells than this, and more than half of the records, have the same problem. */
const fewestOfColumn = 20;

/** What was decided about the notes of a workbook. */
export interface NoteBudget {
  /** Notes there will be. */
  readonly notes: number;
  /** Kinds of findings told on the title of their column, or in the list alone, because there would be too many notes. */
  readonly gathered: number;
}

/**
 * Decides where each group of findings is told, so that a workbook has no more notes than it can carry: one note on the
 * column for what is wrong throughout and for what the report lists in part only; then for the largest groups until the
 * rest fits; and for what cannot be gathered any more, the list alone.
 */
export function decideNotes(sheets: readonly SheetFindings[], most: number = mostNotes): NoteBudget {
  const noted = new NotedCells(sheets);
  const groups = noted.groups.sort((a, b) => b.count - a.count);
  for (const group of groups) if (isWholeColumn(group)) noted.tell(group, 'column');
  let gathered = 0;
  for (const to of ['column', 'list'] as const)
    for (const group of groups) {
      if (noted.size <= most) break;
      if (group.told === to || (to === 'column' && !gains(group))) continue;
      if (group.told === 'cells') gathered += 1;
      noted.tell(group, to);
    }
  return { notes: noted.size, gathered };
}

function isWholeColumn({ count, listed, table, example }: ColumnGroup): boolean {
  if (example === null) return false;
  return count > listed || (count > fewestOfColumn && count * 2 > (table?.records ?? 0));
}

const gains = ({ example, listed }: ColumnGroup): boolean => example !== null && listed > 1;

/** Where the note of a column stands: on its title, or where there is none, on its first cell. */
export const anchorRow = ({ table, firstRow }: ColumnGroup): number => table?.headerRow ?? firstRow;

/** Cells that have a note, however many things it tells. */
class NotedCells {
  size = 0;
  readonly groups: ColumnGroup[] = [];
  readonly #cellsOf = new Map<ColumnGroup, { readonly sheet: number; readonly rows: number[] }>();
  readonly #counts = new Map<string, number>();

  constructor(sheets: readonly SheetFindings[]) {
    for (const [i, sheet] of sheets.entries()) {
      if (sheet.cellless.length > 0) this.size += 1;
      for (const group of sheet.groups) {
        this.groups.push(group);
        this.#cellsOf.set(group, { sheet: i, rows: [] });
      }
      for (const [row, all] of sheet.rows)
        for (const { group } of all) if (group !== null) this.#cellsOf.get(group)!.rows.push(row);
      for (const group of sheet.groups) this.#count(group, 1);
    }
  }

  tell(group: ColumnGroup, told: ColumnGroup['told']): void {
    this.#count(group, -1);
    group.told = told;
    this.#count(group, 1);
  }

  #count(group: ColumnGroup, by: 1 | -1): void {
    const { sheet, rows } = this.#cellsOf.get(group)!;
    const where = { cells: rows, column: [anchorRow(group)], list: [] }[group.told];
    for (const row of where) {
      const key = `${sheet}\n${row}\n${group.column}`;
      const count = (this.#counts.get(key) ?? 0) + by;
      this.#counts.set(key, count);
      if (by > 0 ? count === 1 : count === 0) this.size += by;
    }
  }
}
