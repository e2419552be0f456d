import type { Cell } from '../../model/sheet.js';

/** An array or object inside a record, put together part by part; numbers keep their digits. */
export class NestedValue {
  readonly #ends: string[] = [];
  readonly #items: string[] = [];
  #scalars = false;
  #json = '';
  #comma = false;
  readonly #most: number;

  /** @param most characters of JSON after which nothing more is kept, for a value that is only named */
  constructor(kind: 'object' | 'array', most: number = Number.POSITIVE_INFINITY) {
    this.#most = most;
    this.open(kind);
    this.#scalars = kind === 'array' && most === Number.POSITIVE_INFINITY;
  }

  open(kind: 'object' | 'array'): void {
    this.#scalars = false;
    this.#add(kind === 'object' ? '{' : '[');
    this.#comma = false;
    this.#ends.push(kind === 'object' ? '}' : ']');
  }

  /** Ends the innermost part; true where the whole value is over. */
  close(): boolean {
    this.#comma = false;
    this.#add(this.#ends.pop() ?? '');
    return this.#ends.length === 0;
  }

  key(text: string): void {
    this.#add(`${JSON.stringify(text)}:`);
    this.#comma = false;
  }

  string(text: string): void {
    this.#add(JSON.stringify(text));
    if (this.#scalars) this.#items.push(text);
  }

  /** A number, `true`, `false` or `null`; null is nothing, and no item of a list. */
  literal(text: string): void {
    this.#add(text);
    if (this.#scalars && text !== 'null') this.#items.push(text);
  }

  #add(text: string): void {
    if (this.#json.length < this.#most) this.#json += this.#comma ? `,${text}` : text;
    this.#comma = true;
  }

  /** The value as compact JSON, as far as it has been told. */
  get json(): string {
    return this.#json;
  }

  cell(): Cell {
    return this.#scalars
      ? { kind: 'list', text: this.#items.join(';'), items: this.#items }
      : { kind: 'object', text: this.#json };
  }
}
