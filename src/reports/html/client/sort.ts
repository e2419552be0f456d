import type { FindingList } from '../finding-list.js';
import type { ColumnId } from '../list-words.js';
import type { ListState } from './state.js';

/** Puts findings in the order asked for; equal ones stay in the order of the report. */
export function sorter(list: FindingList): (rows: number[], sort: ListState['sort']) => number[] {
  const ranks = new Map<ColumnId, ArrayLike<number>>();
  return (rows, sort) => {
    if (sort === null) return rows;
    const ordered = ranks.get(sort.column) ?? ranksOf(list, sort.column);
    ranks.set(sort.column, ordered);
    const sign = sort.down ? -1 : 1;
    return rows.sort((a, b) => sign * (ordered[a]! - ordered[b]!) || a - b);
  };
}

/** A number for each finding that orders it by a column. The report itself is in the order of the places. */
function ranksOf(list: FindingList, column: ColumnId): ArrayLike<number> {
  if (column === 'severity') return list.severity;
  if (column === 'place') return Array.from(list.severity, (_, row) => row);
  const { size, text, rows } = list.columns[column];
  const { compare } = new Intl.Collator(list.lang === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  const texts = Array.from({ length: size }, (_, number) => text(number));
  const ranks: number[] = [];
  texts
    .map((_, number) => number)
    .sort((a, b) => compare(texts[a]!, texts[b]!))
    .forEach((number, rank) => {
      ranks[number] = rank;
    });
  return Array.from(rows, (number) => ranks[number]!);
}
