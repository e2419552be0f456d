import { severities } from '../../severity-words.js';
import type { FindingList } from '../finding-list.js';
import { cellText, textAt } from '../list-row.js';
import { type ChoiceId, fill } from '../list-words.js';
import { choiceIds, type ListState } from './state.js';

/** Texts a choice offers at most; the rest is found by searching. */
const offered = 500;

/** Milliseconds after the last letter before the list is searched. */
const patience = 120;

/** What filters the list. */
export interface Controls {
  /** Shows a state. */
  set(state: ListState): void;
  /** What is set, without the order. */
  get(): Omit<ListState, 'sort'>;
}

/** @param changed called when a reader has changed something; @param typed true where he may go on typing. */
export function listControls(form: HTMLFormElement, list: FindingList, changed: (typed: boolean) => void): Controls {
  const search = form.querySelector<HTMLInputElement>('input[name=q]')!;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name=severity]')];
  const selects = new Map<ChoiceId, HTMLSelectElement>();
  for (const id of choiceIds) {
    const select = form.querySelector<HTMLSelectElement>(`select[name=${id}]`);
    if (select === null) continue;
    selects.set(id, select);
    // one text alone is no choice
    if (fillChoice(select, list, id) < 2) select.closest('label')!.hidden = true;
  }
  countSeverities(boxes, list);

  let timer = 0;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    clearTimeout(timer);
    if (target === search) timer = window.setTimeout(() => changed(true), patience);
    else changed(false);
  });

  return {
    set: ({ query, severity, choices }) => {
      clearTimeout(timer);
      if (search.value !== query) search.value = query;
      for (const box of boxes) box.checked = severity === null || severity.some((one) => one === box.value);
      for (const [id, select] of selects) choose(select, choices[id]);
    },
    get: () => {
      const checked = severities.filter((one) => boxes.some((box) => box.value === one && box.checked));
      const choice = (id: ChoiceId): string | null => chosen(selects.get(id));
      return {
        query: search.value,
        severity: checked.length === boxes.length ? null : checked,
        choices: { file: choice('file'), field: choice('field'), rule: choice('rule'), change: choice('change') },
      };
    },
  };
}

/** Options carry their text behind a letter, since an empty text may be chosen as well. */
const optionOf = (text: string | null): string => (text === null ? '' : `=${text}`);
const chosen = (select: HTMLSelectElement | undefined): string | null =>
  select === undefined || select.value === '' ? null : select.value.slice(1);

function choose(select: HTMLSelectElement, text: string | null): void {
  const value = optionOf(text);
  // asked for by an address, but rare or not there at all
  if (![...select.options].some((option) => option.value === value)) select.add(new Option(text ?? '', value));
  select.value = value;
}

/** @returns how many texts there are to choose from. */
function fillChoice(select: HTMLSelectElement, list: FindingList, id: ChoiceId): number {
  const { words } = list;
  const { size, text: textOf, rows } = list.columns[id];
  const counts = Array.from({ length: size }, (_, number) => ({ number, count: 0, first: 0 }));
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const one = counts[rows[row]!]!;
    one.count += 1;
    one.first = row;
  }
  const ordered = counts.sort((a, b) => b.count - a.count);
  select.add(new Option(words.all, ''));
  for (const { number, count, first } of ordered.slice(0, offered)) {
    const text = labelOf(list, id, first);
    select.add(new Option(fill(words.choice, { text, count }), optionOf(textOf(number))));
  }
  if (ordered.length > offered) {
    const rest = new Option(fill(words.otherChoices, { count: ordered.length - offered }), '…');
    rest.disabled = true;
    select.add(rest);
  }
  return ordered.length;
}

/** What a choice is called: as the first finding with it has it. */
function labelOf(list: FindingList, id: ChoiceId, first: number): string {
  if (id === 'change') return cellText(list, 'change', first);
  const text = textAt(list, id, first);
  if (id !== 'field') return text;
  return text === '' ? list.words.noField : cellText(list, 'title', first) || text;
}

function countSeverities(boxes: readonly HTMLInputElement[], list: FindingList): void {
  const counts = severities.map(() => 0);
  for (let row = 0; row < list.severity.length; row += 1) counts[list.severity[row]!]! += 1;
  severities.forEach((one, i) => {
    const label = boxes.find((box) => box.value === one)?.closest('label');
    if (label == null) return;
    label.hidden = counts[i] === 0;
    label.querySelector('.count')!.textContent = fill('{count}', { count: counts[i]! });
  });
}
