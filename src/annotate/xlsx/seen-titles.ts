import type { Area } from '../../workbook/edit/area.js';
import { heavier } from '../severity.js';
import type { CellMark, SheetPlan } from '../sheet-plan.js';

/**
 * A plan whose marks on titles stand where they are seen: of a header whose cells are merged, only the first cell of each
 * is, and a note on one that is covered could not be opened.
 * @param merges merged cells of the sheet.
 */
export function withSeenTitles(plan: SheetPlan, merges: readonly Area[]): SheetPlan {
  const headers = new Map<number, ReadonlyMap<number, CellMark>>();
  const moved = new Map<number, Map<number, CellMark>>();
  for (const n of plan.headerRows) {
    const across = merges.filter(({ top, bottom }) => top <= n && n <= bottom);
    const marks = plan.row(n)?.cells;
    if (across.length === 0 || marks === undefined) continue;
    const staying = new Map<number, CellMark>();
    headers.set(n, staying);
    for (const [column, mark] of marks) {
      const area = across.find(({ left, right }) => left <= column && column <= right);
      if (area === undefined || (area.top === n && area.left === column)) staying.set(column, mark);
      else {
        const row = moved.get(area.top) ?? new Map<number, CellMark>();
        moved.set(area.top, row);
        put(row, area.left, mark);
      }
    }
  }
  if (moved.size === 0) return plan;
  return {
    ...plan,
    row(n) {
      const own = plan.row(n);
      const added = moved.get(n);
      const kept = headers.get(n);
      if (added === undefined && kept === undefined) return own;
      const cells = new Map(kept ?? own?.cells ?? []);
      for (const [column, mark] of added ?? []) put(cells, column, mark);
      return { cells, result: own?.result ?? null };
    },
  };
}

/** Puts a mark on a cell that may have one: its note then tells both. */
function put(cells: Map<number, CellMark>, column: number, mark: CellMark): void {
  const there = cells.get(column);
  if (there === undefined) {
    cells.set(column, mark);
    return;
  }
  const notes = [there.note, mark.note].filter((note) => note !== null);
  cells.set(column, {
    severity: heavier(there.severity, mark.severity),
    note: notes.length === 0 ? null : notes.join('\n'),
  });
}
