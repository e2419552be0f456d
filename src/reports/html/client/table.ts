import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { FindingList } from '../list-data.js';
import { columnsOf } from '../list-row.js';
import { rowElement } from './row.js';

/** Findings that are printed; more are a book nobody reads. */
const printed = 500;

/** The table of findings, of which only those in view are in the page. */
export interface ListTable {
  /** Shows these findings from the first on. */
  show(rows: readonly number[]): void;
  /** Has the first findings in the page at once, for printing. @returns how many more are shown on screen. */
  beginPrint(): number;
  endPrint(): void;
}

/** @param scroller what scrolls, with the table in it. */
export function listTable(scroller: HTMLElement, list: FindingList): ListTable {
  const table = scroller.querySelector('table')!;
  const body = table.querySelector('tbody')!;
  const width = columnsOf(list).length;
  const [before, after] = [spacer(width), spacer(width)];
  body.before(before.body);
  body.after(after.body);
  const narrow = matchMedia('(max-width: 699px)');
  const open = new Set<number>();
  const drawn = new Map<number, HTMLTableRowElement>();
  let rows: readonly number[] = [];
  let virtual: Virtualizer<HTMLElement, HTMLTableRowElement> | null = null;
  let stop = (): void => {};
  let waiting = false;

  /** Changes come in one after another: they are drawn together before the browser paints. */
  const later = (): void => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      draw();
    });
  };

  const draw = (): void => {
    if (virtual === null) return;
    const items = virtual.getVirtualItems();
    const wanted = new Set(items.map(({ index }) => rows[index]!));
    for (const [row, element] of drawn) if (!wanted.has(row)) remove(row, element);
    const fresh: HTMLTableRowElement[] = [];
    let next = body.firstElementChild;
    for (const { index } of items) {
      const row = rows[index]!;
      const there = drawn.get(row);
      const element = there ?? rowElement(list, row, open.has(row));
      if (there === undefined) {
        drawn.set(row, element);
        fresh.push(element);
      }
      element.dataset['index'] = String(index);
      element.setAttribute('aria-rowindex', String(index + 2));
      if (element === next) next = next.nextElementSibling;
      else body.insertBefore(element, next);
    }
    before.set(items[0]?.start ?? 0);
    after.set(virtual.getTotalSize() - (items[items.length - 1]?.end ?? 0));
    for (const element of fresh) virtual.measureElement(element);
    virtual.measureElement(null);
    virtual._willUpdate();
  };

  const remove = (row: number, element: HTMLTableRowElement): void => {
    // what has the focus goes out of the page: keys go on working in the list
    if (element.contains(document.activeElement)) scroller.focus({ preventScroll: true });
    element.remove();
    drawn.delete(row);
  };

  const clear = (): void => {
    stop();
    stop = () => {};
    virtual = null;
    for (const [row, element] of drawn) remove(row, element);
    body.textContent = '';
    before.set(0);
    after.set(0);
  };

  const start = (): void => {
    clear();
    table.setAttribute('aria-rowcount', String(rows.length + 1));
    if (rows.length === 0) {
      body.append(emptyRow(list, width));
      return;
    }
    const estimate = narrow.matches ? 260 : 64;
    virtual = new Virtualizer<HTMLElement, HTMLTableRowElement>({
      count: rows.length,
      getScrollElement: () => scroller,
      estimateSize: () => estimate,
      getItemKey: (index) => rows[index]!,
      overscan: 6,
      initialOffset: () => scroller.scrollTop,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: later,
    });
    // put right while the list moves, the position would end the move that a key or a wheel has begun
    virtual.shouldAdjustScrollPositionOnItemSizeChange = (item, _, { isScrolling, scrollOffset }) =>
      !isScrolling && item.start < (scrollOffset ?? 0);
    stop = virtual._didMount();
    virtual._willUpdate();
    draw();
  };

  body.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button.more') : null;
    const element = button?.closest('tr');
    const row = [...drawn].find(([, one]) => one === element)?.[0];
    if (element == null || button == null || row === undefined) return;
    if (!open.delete(row)) open.add(row);
    const at = [...element.querySelectorAll('button.more')].indexOf(button);
    const changed = rowElement(list, row, open.has(row));
    element.replaceChildren(...changed.childNodes);
    element.querySelectorAll<HTMLElement>('button.more')[at]?.focus({ preventScroll: true });
  });
  narrow.addEventListener('change', start);

  return {
    show: (shown) => {
      rows = shown;
      scroller.scrollTop = 0;
      start();
    },
    beginPrint: () => {
      if (rows.length === 0) return 0;
      clear();
      for (const row of rows.slice(0, printed)) body.append(rowElement(list, row, false));
      return Math.max(0, rows.length - printed);
    },
    endPrint: start,
  };
}

/** A row that stands for those not in the page, above or below the others. */
function spacer(width: number): { readonly body: HTMLElement; set(height: number): void } {
  const body = document.createElement('tbody');
  body.setAttribute('aria-hidden', 'true');
  body.className = 'spacer';
  const cell = body.appendChild(document.createElement('tr')).appendChild(document.createElement('td'));
  cell.colSpan = width;
  return {
    body,
    set: (height) => {
      body.hidden = height <= 0;
      cell.style.height = `${Math.max(0, height)}px`;
    },
  };
}

function emptyRow({ words }: FindingList, width: number): HTMLElement {
  const row = document.createElement('tr');
  row.setAttribute('role', 'row');
  const cell = row.appendChild(document.createElement('td'));
  cell.setAttribute('role', 'cell');
  cell.colSpan = width;
  cell.className = 'empty';
  cell.textContent = words.none;
  return row;
}
