import type { FindingList } from '../list-data.js';
import { cellText, columnsOf, cutText, severityOf } from '../list-row.js';

/** A finding as a row of the table; values stand in it as texts and nothing else. @param whole whether long texts are shown in full. */
export function rowElement(list: FindingList, row: number, whole: boolean): HTMLTableRowElement {
  const element = document.createElement('tr');
  element.setAttribute('role', 'row');
  for (const column of columnsOf(list)) {
    const cell = document.createElement('td');
    cell.setAttribute('role', 'cell');
    cell.className = column === 'severity' ? `severity ${severityOf(list, row)}` : column;
    cell.dataset['label'] = list.words.columns[column];
    const content = document.createElement('div');
    const text = cellText(list, column, row);
    const cut = cutText(text, list);
    content.textContent = whole || cut === null ? text : cut;
    cell.append(content);
    if (cut !== null) content.append(' ', moreButton(list, whole));
    element.append(cell);
  }
  return element;
}

function moreButton({ words }: FindingList, whole: boolean): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'more';
  button.textContent = whole ? words.shorter : words.whole;
  button.setAttribute('aria-expanded', String(whole));
  return button;
}
