import type { FindingList } from '../list-data.js';
import { listAnchor } from '../list-link.js';
import { columnsOf } from '../list-row.js';
import { fill } from '../list-words.js';
import { listControls } from './controls.js';
import { csvOf, save } from './csv.js';
import { finder } from './search.js';
import { sorter } from './sort.js';
import { nextSort, sortButtons } from './sort-buttons.js';
import { hashOf, type ListState, stateOf, wholeList } from './state.js';
import { listTable } from './table.js';

/** Makes the list of findings live. @param scroller holds the table. */
export function startList(scroller: HTMLElement, list: FindingList): void {
  const { words } = list;
  const form = document.getElementById('list-filters') as HTMLFormElement;
  const status = document.getElementById('list-status')!;
  const rest = document.getElementById('list-rest')!;
  const columns = columnsOf(list);
  const [find, order, table] = [finder(list), sorter(list), listTable(scroller, list)];
  let state: ListState = wholeList;
  let shown: readonly number[] = [];

  const show = (next: ListState): void => {
    state = next;
    shown = order(find(state), state.sort);
    controls.set(state);
    showSort(state.sort);
    table.show(shown);
    status.textContent = fill(list.total > list.count ? words.shownOfListed : words.shown, {
      shown: shown.length,
      all: list.count,
      total: list.total,
    });
  };

  /** Shows what a reader has asked for and keeps it in the address; letters typed one after another are one step back. */
  const ask = (next: ListState, typed = false): void => {
    const replace = typed && state.query !== '';
    const hash = hashOf(next);
    show(next);
    if (hash === location.hash) return;
    if (replace) history.replaceState(null, '', hash);
    else history.pushState(null, '', hash);
  };

  const controls = listControls(form, (typed) => ask({ ...controls.get(), sort: state.sort }, typed));
  const showSort = sortButtons(scroller.querySelector('thead')!, list, (column) =>
    ask({ ...state, sort: nextSort(state.sort, column) }),
  );
  form.querySelector('button[name=clear]')!.addEventListener('click', () => ask(wholeList));
  form
    .querySelector('button[name=download]')!
    .addEventListener('click', () => save(words.downloadName, csvOf(list, shown)));

  const go = (): void => {
    document.getElementById(listAnchor)!.scrollIntoView();
    scroller.focus({ preventScroll: true });
  };
  // also where the address stays the same: then the browser itself does nothing
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest(`a[href^="#${listAnchor}?"]`) : null;
    const asked = link === null ? null : stateOf(link.getAttribute('href')!, columns);
    if (asked === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    ask(asked);
    go();
  });
  // back, forward, and addresses written by hand
  const follow = (): void => {
    const asked = stateOf(location.hash, columns);
    if (asked !== null && hashOf(asked) !== hashOf(state)) show(asked);
  };
  addEventListener('hashchange', follow);
  addEventListener('popstate', follow);

  addEventListener('beforeprint', () => {
    const more = table.beginPrint();
    rest.textContent = more > 0 ? fill(words.notPrinted, { printed: shown.length - more, more }) : '';
  });
  addEventListener('afterprint', () => {
    rest.textContent = '';
    table.endPrint();
  });

  form.hidden = false;
  show(stateOf(location.hash, columns) ?? wholeList);
  if (location.hash.startsWith(`#${listAnchor}?`)) go();
}
