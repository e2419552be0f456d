import { severities } from '../../severity-words.js';
import { type FindingList, type ListColumn, mapColumns } from '../finding-list.js';
import type { TextColumnId } from '../list-data.js';
import { cellText } from '../list-row.js';
import type { ListState } from './state.js';
import { choiceIds } from './state.js';

const searched: readonly TextColumnId[] = ['file', 'sheet', 'place', 'title', 'value', 'message', 'fix', 'rule'];

/** Finds the findings a state asks for, by their numbers, in the order of the report. */
export function finder(list: FindingList): (state: ListState) => number[] {
  let lower: LowerTexts | undefined;
  return (state) => {
    const tests: ((row: number) => boolean)[] = [];
    if (state.severity !== null) {
      const wanted = severities.map((one) => state.severity!.includes(one));
      tests.push((row) => wanted[list.severity[row]!]!);
    }
    for (const id of choiceIds) {
      const text = state.choices[id];
      if (text === null) continue;
      const { rows } = list.columns[id];
      const number = textsOf(list.columns[id]).indexOf(text);
      tests.push((row) => rows[row] === number);
    }
    if (state.query !== '') {
      lower ??= mapColumns(list.columns, (column) => textsOf(column).map((text) => text.toLowerCase()));
      tests.push(contains(list, lower, state.query.toLowerCase()));
    }
    const rows: number[] = [];
    for (let row = 0; row < list.severity.length; row += 1) if (tests.every((test) => test(row))) rows.push(row);
    return rows;
  };
}

type LowerTexts = Readonly<Record<TextColumnId, readonly string[]>>;

const textsOf = ({ size, text }: ListColumn): readonly string[] => Array.from({ length: size }, (_, i) => text(i));

/** Whether any cell of a finding has the text: every text is looked at once, however many findings have it. */
function contains(list: FindingList, lower: LowerTexts, query: string): (row: number) => boolean {
  const columns = searched.map((id) => ({
    rows: list.columns[id].rows,
    has: lower[id].map((text) => text.includes(query)),
  }));
  const severity = severities.map((one) => list.words.severities[one].toLowerCase().includes(query));
  const changes = list.columns.change;
  const change = textsOf(changes).map((text) => list.words.changes[text]?.toLowerCase().includes(query) ?? false);
  // only a query that goes over parts of a place can be in the whole where it is in none of them
  const acrossPlace = query.includes('›');
  return (row) =>
    columns.some(({ rows, has }) => has[rows[row]!]) ||
    severity[list.severity[row]!]! ||
    (list.compared && change[changes.rows[row]!]!) ||
    (acrossPlace && cellText(list, 'place', row).toLowerCase().includes(query));
}
