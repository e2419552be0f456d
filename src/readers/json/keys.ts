import { UnreadableError } from '../../model/unreadable-error.js';
import { maxColumns } from '../limits.js';

/** Names of the fields of a list of records in order of appearance; `maxColumns` at most. */
export class Keys {
  readonly #names = new Set<string>();
  #over = false;

  /** Takes a name in; one too many is only remembered, because the list may turn out not to be the wanted one. */
  add(name: string): void {
    if (this.#names.has(name)) return;
    if (this.#names.size < maxColumns) this.#names.add(name);
    else this.#over = true;
  }

  /** The names. @throws {UnreadableError} `input/too-many-columns`. */
  list(): readonly string[] {
    if (this.#over) throw new UnreadableError('input/too-many-columns', { limit: maxColumns });
    return [...this.#names];
  }
}
