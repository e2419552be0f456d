import type { Severity } from '../../model/finding.js';
import { severities } from '../severity-words.js';
import { type FindingList, type ListHead, type TextColumnId, textNumber } from './list-data.js';
import type { ColumnId } from './list-words.js';
import { fill } from './list-words.js';

/** The columns of the table, in their order. */
export const columnsOf = ({ compared }: ListHead): readonly ColumnId[] => [
  'severity',
  'place',
  'title',
  'value',
  'message',
  'fix',
  'rule',
  ...(compared ? (['change'] as const) : []),
];

/** Characters of a cell that are shown at once: a cell of a workbook holds up to 32,767, one of a text file any number. */
const shownLength = 240;

/** The text of a finding in a column of the texts. */
export function textAt({ each, block }: FindingList, column: TextColumnId, row: number): string {
  const own = block(Math.floor(row / each)).columns[column];
  return own.texts[textNumber(own, row % each)]!;
}

/** What a cell of the table says in full. @param row number of the finding in the list. */
export function cellText(list: FindingList, column: ColumnId, row: number): string {
  if (column === 'severity') return list.words.severities[severityOf(list, row)];
  if (column === 'change') return list.words.changes[textAt(list, 'change', row)] ?? '';
  if (column !== 'place') return textAt(list, column, row);
  return (['file', 'sheet', 'place'] as const)
    .map((part) => textAt(list, part, row))
    .filter((part) => part !== '')
    .join(' › ');
}

/** How much a finding weighs. */
export const severityOf = ({ each, block }: FindingList, row: number): Severity =>
  severities[block(Math.floor(row / each)).severity[row % each]!]!;

/** The beginning of a long text with its length behind it; null where the text is short enough. */
export function cutText(text: string, { words }: ListHead): string | null {
  if (text.length <= shownLength * 1.25) return null;
  // never half of a character
  const begin = text.slice(0, shownLength).replace(/[\ud800-\udbff]$/, '');
  return begin + fill(words.cut, { count: text.length });
}
