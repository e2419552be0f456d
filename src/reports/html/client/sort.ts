import type { ListData } from '../list-data.js';
import type { ColumnId } from '../list-words.js';
import type { ListState } from './state.js';

/** Puts findings in the order asked for; equal ones stay in the order of the report. */
export function sorter(list: ListData): (rows: number[], sort: ListState['sort']) => number[] {
  const ranks = new Map<ColumnId, readonly number[]>();
  return (rows, sort) => {
    if (sort === null) return rows;
    const ordered = ranks.get(sort.column) ?? ranksOf(list, sort.column);
    ranks.set(sort.column, ordered);
    const sign = sort.down ? -1 : 1;
    return rows.sort((a, b) => sign * (ordered[a]! - ordered[b]!) || a - b);
  };
}

/** A number for each finding that orders it by a column. The report itself is in the order of the places. */
function ranksOf(list: ListData, column: ColumnId): readonly number[] {
  if (column === 'severity') return list.severity;
  if (column === 'place') return list.severity.map((_, row) => row);
  const numbers = list[column];
  const { compare } = new Intl.Collator(list.lang === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  const there = [...new Set(numbers)].sort((a, b) => compare(list.texts[a]!, list.texts[b]!));
  const rank = new Map(there.map((number, i) => [number, i]));
  return numbers.map((number) => rank.get(number)!);
}
