import type { ListData } from '../list-data.js';

/** Makes the list of findings live. @param element the section that holds it. */
export function startList(element: HTMLElement, list: ListData): void {
  element.dataset['count'] = String(list.severity.length);
}
