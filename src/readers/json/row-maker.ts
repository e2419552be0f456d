import type { Cell, Fault, Row } from '../../model/sheet.js';
import type { JsonHandler } from './handler.js';
import { NestedValue } from './nested-value.js';
import { foundCharacters, scalarCell } from './rows.js';

/** Second pass: makes rows of the members of one array. */
export class RowMaker implements JsonHandler {
  readonly #columns: ReadonlyMap<string, number>;
  readonly #list: number | null;
  #containers = 0;
  #state: 'before' | 'inside' | 'after';
  /** Objects and arrays open inside the list; 0 between its members. */
  #depth = 0;
  #rows: Row[] = [];
  #n = 0;
  #line = 1;
  #column = 0;
  #cells: (Cell | undefined)[] = [];
  #faults: Fault[] = [];
  /** The record in which a column was last filled. */
  readonly #filled: Int32Array;
  #nested: NestedValue | null = null;

  /** @param list which array, as `ListFinder` counts; null where the text as a whole is the one member. */
  constructor(list: number | null, keys: readonly string[]) {
    this.#columns = new Map(keys.map((key, i) => [key, i]));
    this.#filled = new Int32Array(keys.length);
    this.#list = list;
    this.#state = list === null ? 'inside' : 'before';
  }

  /** True where the list is over: nothing that follows makes a row. */
  get done(): boolean {
    return this.#state === 'after';
  }

  /** Rows finished since last asked. */
  take(): Row[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  get waiting(): number {
    return this.#rows.length;
  }

  /** Forgets the member that is being read: its text turned out to be no JSON. */
  abandon(): void {
    this.#depth = 0;
    this.#nested = null;
  }

  startObject(line: number): void {
    this.#start('object', line);
  }

  startArray(line: number): void {
    this.#start('array', line);
  }

  #start(kind: 'object' | 'array', line: number): void {
    const container = this.#containers;
    this.#containers += 1;
    if (container === this.#list) this.#state = 'inside';
    else if (this.#state === 'inside') {
      if (this.#depth === 0) this.#member(line);
      if (this.#nested) this.#nested.open(kind);
      else if (this.#depth > 0) this.#nested = new NestedValue(kind);
      else if (kind === 'array') this.#nested = new NestedValue(kind, foundCharacters);
      this.#depth += 1;
    }
  }

  endObject(): void {
    this.#end();
  }

  endArray(): void {
    this.#end();
  }

  #end(): void {
    if (this.#state !== 'inside') return;
    if (this.#depth === 0) {
      this.#state = 'after';
      return;
    }
    this.#depth -= 1;
    const nested = this.#nested;
    if (nested?.close()) {
      this.#nested = null;
      if (this.#depth === 0) this.#stray(nested.json);
      else this.#put(nested.cell());
    } else if (this.#depth === 0) this.#row();
  }

  key(text: string): void {
    if (this.#state !== 'inside') return;
    if (this.#nested) this.#nested.key(text);
    else {
      this.#column = this.#columns.get(text) ?? -1;
      if (this.#filled[this.#column] === this.#n) this.#twice(text);
    }
  }

  string(text: string, line: number): void {
    if (this.#state !== 'inside') return;
    if (this.#nested) this.#nested.string(text);
    else if (this.#depth > 0) this.#put(text === '' ? undefined : text);
    else {
      this.#member(line);
      this.#stray(text);
    }
  }

  literal(text: string, line: number): void {
    if (this.#state !== 'inside') return;
    if (this.#nested) this.#nested.literal(text);
    else if (this.#depth > 0) this.#put(scalarCell(text));
    else {
      this.#member(line);
      this.#stray(text);
    }
  }

  #member(line: number): void {
    this.#n += 1;
    this.#line = line;
    this.#cells = [];
    this.#faults = [];
  }

  #put(cell: Cell | undefined): void {
    if (this.#column < 0) return;
    while (this.#cells.length < this.#column) this.#cells.push(undefined);
    this.#cells[this.#column] = cell;
    this.#filled[this.#column] = this.#n;
  }

  /** The last value counts, as in every JSON library; the fault keeps the record from passing unseen. */
  #twice(key: string): void {
    if (this.#faults.some(({ params }) => params['key'] === key)) return;
    this.#faults.push({ rule: 'input/duplicate-key', params: { key } });
  }

  #stray(found: string): void {
    this.#faults = [{ rule: 'input/not-an-object', params: { found: found.slice(0, foundCharacters) } }];
    this.#row();
  }

  #row(): void {
    const row = { n: this.#n, line: this.#line, cells: this.#cells };
    this.#rows.push(this.#faults.length > 0 ? { ...row, faults: this.#faults } : row);
  }
}
