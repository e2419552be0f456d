import { beyond, type Limits } from '../limits.js';

/** Names of the fields of a list of records in order of appearance; `limits.columns` at most. */
export class Keys {
  readonly #names = new Set<string>();
  readonly #limits: Limits;
  #over = false;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Takes a name in; one too many is only remembered, because the list may turn out not to be the wanted one. */
  add(name: string): void {
    if (this.#names.has(name)) return;
    if (this.#names.size < this.#limits.columns) this.#names.add(name);
    else this.#over = true;
  }

  /** The names. @throws {UnreadableError} `input/too-many-columns`. */
  list(): readonly string[] {
    if (this.#over) throw beyond('input/too-many-columns', 'columns', this.#limits);
    return [...this.#names];
  }
}
