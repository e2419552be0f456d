import type { ListHead } from '../list-data.js';
import { columnsOf } from '../list-row.js';
import { type ColumnId, fill } from '../list-words.js';
import type { ListState } from './state.js';

/** Makes the heads of the table buttons that sort. @returns shows the order that is set. */
export function sortButtons(
  head: HTMLElement,
  list: ListHead,
  sortBy: (column: ColumnId) => void,
): (sort: ListState['sort']) => void {
  const cells = columnsOf(list).map((column) => {
    const cell = head.querySelector<HTMLElement>(`th[data-column=${column}]`)!;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = list.words.columns[column];
    button.title = fill(list.words.sortHint, { column: list.words.columns[column] });
    const sign = button.appendChild(document.createElement('span'));
    sign.setAttribute('aria-hidden', 'true');
    sign.className = 'order';
    button.addEventListener('click', () => sortBy(column));
    cell.textContent = '';
    cell.append(button);
    return { column, cell, sign };
  });
  return (sort) => {
    for (const { column, cell, sign } of cells) {
      const order = sort?.column === column ? (sort.down ? 'descending' : 'ascending') : 'none';
      cell.setAttribute('aria-sort', order);
      sign.textContent = { none: '△', ascending: '▲', descending: '▼' }[order];
    }
  };
}

/** Up, down, and the order of the report again. */
export function nextSort(sort: ListState['sort'], column: ColumnId): ListState['sort'] {
  if (sort?.column !== column) return { column, down: false };
  return sort.down ? null : { column, down: true };
}
