import { severities } from '../../severity-words.js';
import type { FindingList } from '../list-data.js';
import { severityOf, textAt } from '../list-row.js';
import type { ColumnId } from '../list-words.js';
import type { ListState } from './state.js';

/** Puts findings in the order asked for; equal ones stay in the order of the report. */
export function sorter(list: FindingList): (rows: number[], sort: ListState['sort']) => number[] {
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
function ranksOf(list: FindingList, column: ColumnId): readonly number[] {
  const each = <T>(of: (row: number) => T): T[] => Array.from({ length: list.count }, (_, row) => of(row));
  if (column === 'severity') return each((row) => severities.indexOf(severityOf(list, row)));
  if (column === 'place') return each((row) => row);
  const { compare } = new Intl.Collator(list.lang === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  const texts = each((row) => textAt(list, column, row));
  const rank = new Map([...new Set(texts)].sort(compare).map((text, i) => [text, i]));
  return texts.map((text) => rank.get(text)!);
}
