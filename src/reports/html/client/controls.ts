import { severities } from '../../severity-words.js';
import { optionOf } from '../list-choices.js';
import type { ChoiceId } from '../list-words.js';
import { choiceIds, type ListState } from './state.js';

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
export function listControls(form: HTMLFormElement, changed: (typed: boolean) => void): Controls {
  const search = form.querySelector<HTMLInputElement>('input[name=q]')!;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name=severity]')];
  const selects = new Map<ChoiceId, HTMLSelectElement>();
  for (const id of choiceIds) {
    const select = form.querySelector<HTMLSelectElement>(`select[name=${id}]`);
    if (select !== null) selects.set(id, select);
  }

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

const chosen = (select: HTMLSelectElement | undefined): string | null =>
  select === undefined || select.value === '' ? null : select.value.slice(1);

function choose(select: HTMLSelectElement, text: string | null): void {
  const value = optionOf(text);
  // asked for by an address, but rare or not there at all
  if (![...select.options].some((option) => option.value === value)) select.add(new Option(text ?? '', value));
  select.value = value;
}
