import { severities } from '../../severity-words.js';
import type { ListColumns, ListData } from '../list-data.js';
import { cellText } from '../list-row.js';
import type { ListState } from './state.js';
import { choiceIds } from './state.js';

const searched: readonly (keyof ListColumns)[] = ['file', 'sheet', 'place', 'title', 'value', 'message', 'fix', 'rule'];

/** Finds the findings a state asks for, by their numbers, in the order of the report. */
export function finder(list: ListData): (state: ListState) => number[] {
  let lower: readonly string[] | undefined;
  return (state) => {
    const tests: ((row: number) => boolean)[] = [];
    if (state.severity !== null) {
      const wanted = severities.map((one) => state.severity!.includes(one));
      tests.push((row) => wanted[list.severity[row]!]!);
    }
    for (const id of choiceIds) {
      const text = state.choices[id];
      if (text === null) continue;
      const number = list.texts.indexOf(text);
      const column = list[id];
      tests.push((row) => column[row] === number);
    }
    if (state.query !== '') {
      lower ??= list.texts.map((text) => text.toLowerCase());
      tests.push(contains(list, lower, state.query.toLowerCase()));
    }
    const rows: number[] = [];
    for (let row = 0; row < list.severity.length; row += 1) if (tests.every((test) => test(row))) rows.push(row);
    return rows;
  };
}

/** Whether any cell of a finding has the text: every text is looked at once, however many findings have it. */
function contains(list: ListData, lower: readonly string[], query: string): (row: number) => boolean {
  const has = lower.map((text) => text.includes(query));
  const severity = severities.map((one) => list.words.severities[one].toLowerCase().includes(query));
  const change = list.texts.map((text) => list.words.changes[text]?.toLowerCase().includes(query) ?? false);
  const columns = searched.map((column) => list[column]);
  // only a query that goes over parts of a place can be in the whole where it is in none of them
  const acrossPlace = query.includes('›');
  return (row) =>
    columns.some((column) => has[column[row]!]) ||
    severity[list.severity[row]!]! ||
    (list.compared && change[list.change[row]!]!) ||
    (acrossPlace && cellText(list, 'place', row).toLowerCase().includes(query));
}
