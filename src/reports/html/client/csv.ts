import { csvCell } from '../../csv-cell.js';
import type { FindingList } from '../list-data.js';
import { cellText, columnsOf } from '../list-row.js';

/** What is shown, as a table for spreadsheets: UTF-8 with a byte order mark, CRLF. */
export function csvOf(list: FindingList, rows: readonly number[]): string {
  const columns = columnsOf(list);
  const head = columns.map((column) => list.words.columns[column]);
  const lines = rows.map((row) => columns.map((column) => cellText(list, column, row)));
  return `\ufeff${[head, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** Has the browser save a text as a file; nothing is sent. */
export function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
