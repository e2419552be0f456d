import { severities } from '../../severity-words.js';
import { type FindingList, type ListBlock, type TextColumnId, textNumber } from '../list-data.js';
import { cellText } from '../list-row.js';
import type { ListState } from './state.js';
import { choiceIds } from './state.js';

const searched: readonly TextColumnId[] = ['file', 'sheet', 'place', 'title', 'value', 'message', 'fix', 'rule'];

/** Whether a finding is asked for. @param row its number in the list; @param within its number in its block. */
type Test = (row: number, within: number) => boolean;

/** The texts of a block’s columns in small letters. */
type LowerTexts = ReadonlyMap<TextColumnId, readonly string[]>;

/** Finds the findings a state asks for, by their numbers, in the order of the report. */
export function finder(list: FindingList): (state: ListState) => number[] {
  const lower: LowerTexts[] = [];
  return (state) => {
    const { severity, choices, query } = state;
    // asked for nothing, no block is opened
    if (severity === null && query === '' && choiceIds.every((id) => choices[id] === null))
      return Array.from({ length: list.count }, (_, row) => row);
    const rows: number[] = [];
    for (let number = 0; number * list.each < list.count; number += 1) {
      const block = list.block(number);
      const tests = setTests(block, state);
      if (query !== '') {
        const texts = lower[number] ?? lowerOf(block);
        lower[number] = texts;
        tests.push(contains(list, block, texts, query.toLowerCase()));
      }
      const first = number * list.each;
      for (let i = 0; i < block.severity.length; i += 1)
        if (tests.every((test) => test(first + i, i))) rows.push(first + i);
    }
    return rows;
  };
}

const lowerOf = ({ columns }: ListBlock): LowerTexts =>
  new Map(searched.map((id) => [id, columns[id].texts.map((text) => text.toLowerCase())]));

/** What is set besides the search. */
function setTests({ severity, columns }: ListBlock, state: ListState): Test[] {
  const tests: Test[] = [];
  if (state.severity !== null) {
    const wanted = severities.map((one) => state.severity!.includes(one));
    tests.push((_, i) => wanted[severity[i]!]!);
  }
  for (const id of choiceIds) {
    const text = state.choices[id];
    if (text === null) continue;
    const column = columns[id];
    const number = column.texts.indexOf(text);
    tests.push((_, i) => textNumber(column, i) === number);
  }
  return tests;
}

/** Whether any cell of a finding has the text: every text is looked at once, however many findings of the block have it. */
function contains(list: FindingList, block: ListBlock, lower: LowerTexts, query: string): Test {
  const columns = searched.map((id) => ({
    column: block.columns[id],
    has: lower.get(id)!.map((text) => text.includes(query)),
  }));
  const severity = severities.map((one) => list.words.severities[one].toLowerCase().includes(query));
  const changes = block.columns.change;
  const change = changes.texts.map((text) => list.words.changes[text]?.toLowerCase().includes(query) ?? false);
  // only a query that goes over parts of a place can be in the whole where it is in none of them
  const acrossPlace = query.includes('›');
  return (row, i) =>
    columns.some(({ column, has }) => has[textNumber(column, i)]) ||
    severity[block.severity[i]!]! ||
    (list.compared && change[textNumber(changes, i)]!) ||
    (acrossPlace && cellText(list, 'place', row).toLowerCase().includes(query));
}
