import type { Cell, Fault, Row } from '../../model/sheet.js';
import { UnreadableError } from '../../model/unreadable-error.js';
import { maxColumns } from '../limits.js';
import type { JsonHandler } from './tokenizer.js';

/** A list of objects somewhere in a JSON text. */
export interface ListFound {
  /** Where it is: `$` for the text itself, `$.data.rows`. */
  readonly path: string;
  /** Names in the order they first appear. */
  readonly keys: readonly string[];
}

/** Names of the fields of a list in order of appearance. @throws {UnreadableError} `input/too-many-columns`. */
export class Keys {
  readonly #index = new Map<string, number>();

  indexOf(key: string): number {
    const known = this.#index.get(key);
    if (known !== undefined) return known;
    if (this.#index.size >= maxColumns) throw new UnreadableError('input/too-many-columns', { limit: maxColumns });
    this.#index.set(key, this.#index.size);
    return this.#index.size - 1;
  }

  get list(): string[] {
    return [...this.#index.keys()];
  }
}

interface Frame {
  readonly kind: 'object' | 'array';
  readonly path: string;
  key: string;
  /** Objects seen directly in this array. */
  objects: number;
  readonly keys: Keys | null;
}

/** First pass: finds every array of objects, or the one object that is a record itself. */
export class ListFinder implements JsonHandler {
  readonly #frames: Frame[] = [];
  readonly #lists: Frame[] = [];
  /** Names of the outermost object, and whether it holds nothing but values. */
  #rootKeys: Keys | null = null;
  #rootIsFlat = true;

  startObject(): void {
    const parent = this.#frames.at(-1);
    if (parent?.kind === 'array') {
      parent.objects += 1;
      if (parent.objects === 1) this.#lists.push(parent);
    }
    if (!parent) this.#rootKeys = new Keys();
    else if (this.#frames.length === 1 && parent.kind === 'object') this.#rootIsFlat = false;
    this.#frames.push({
      kind: 'object',
      path: this.#pathHere(),
      key: '',
      objects: 0,
      keys: parent?.kind === 'array' ? parent.keys : this.#rootKeys,
    });
  }

  startArray(): void {
    this.#frames.push({ kind: 'array', path: this.#pathHere(), key: '', objects: 0, keys: new Keys() });
  }

  endObject(): void {
    this.#frames.pop();
  }

  endArray(): void {
    this.#frames.pop();
  }

  key(text: string): void {
    const frame = this.#frames.at(-1)!;
    frame.key = text;
    if (this.#frames.at(-2)?.kind === 'array' || this.#frames.length === 1) frame.keys?.indexOf(text);
  }

  string(): void {}

  literal(): void {}

  #pathHere(): string {
    const parent = this.#frames.at(-1);
    if (!parent) return '$';
    return parent.kind === 'object' ? `${parent.path}.${parent.key}` : `${parent.path}[]`;
  }

  /**
   * The list of records.
   * @throws {UnreadableError} `input/json-ambiguous` for several, `input/json-no-records` for none.
   */
  result(): ListFound {
    // lists inside a record are its values, not other lists of records
    const outer = this.#lists.filter((list) => !list.path.includes('[]'));
    if (outer.length > 1)
      throw new UnreadableError('input/json-ambiguous', { paths: outer.map((list) => list.path).join('、') });
    const [only] = outer;
    if (only) return { path: only.path, keys: only.keys?.list ?? [] };
    if (this.#rootKeys && this.#rootIsFlat) return { path: '', keys: this.#rootKeys.list };
    throw new UnreadableError('input/json-no-records');
  }
}

/** Second pass: makes rows of the objects in one list; finished ones are in `ready`. */
export class RowMaker implements JsonHandler {
  /** Rows finished since they were last taken. */
  ready: Row[] = [];
  readonly #columns: ReadonlyMap<string, number>;
  readonly #depthOfRecords: number;
  readonly #path: readonly string[];
  /** Keys that lead to where we are; '' for array members. */
  readonly #trail: string[] = [];
  readonly #kinds: ('object' | 'array')[] = [];
  #n = 0;
  #line = 1;
  #cells: (Cell | undefined)[] = [];
  #faults: Fault[] = [];
  #seen = new Set<string>();
  #nested: Nested | null = null;
  #key = '';

  /** @param path of the list as `ListFinder` gives it; '' where the text is one record. */
  constructor(path: string, keys: readonly string[]) {
    this.#columns = new Map(keys.map((key, i) => [key, i]));
    this.#path = path === '' ? [] : path.split('.').slice(1);
    this.#depthOfRecords = path === '' ? 1 : this.#path.length + 2;
  }

  get #inList(): boolean {
    return this.#kinds.length === this.#depthOfRecords - 1 && (this.#depthOfRecords === 1 || this.#atList());
  }

  #atList(): boolean {
    return this.#kinds.at(-1) === 'array' && this.#path.every((key, i) => this.#trail[i] === key);
  }

  get #inRecord(): boolean {
    return this.#kinds.length >= this.#depthOfRecords && this.#started;
  }

  #started = false;

  startObject(line: number): void {
    if (this.#nested) this.#nested.open('object');
    else if (this.#inRecord) this.#nested = new Nested('object');
    else if (this.#inList) {
      this.#started = true;
      this.#n += 1;
      this.#line = line;
      this.#cells = [];
      this.#faults = [];
      this.#seen = new Set();
    }
    this.#kinds.push('object');
    this.#trail.push('');
  }

  startArray(): void {
    if (this.#nested) this.#nested.open('array');
    else if (this.#inRecord) this.#nested = new Nested('array');
    else if (this.#inList) this.#strange('[');
    this.#kinds.push('array');
    this.#trail.push('');
  }

  endObject(): void {
    this.#end();
    if (this.#nested || !this.#started || this.#kinds.length !== this.#depthOfRecords - 1) return;
    this.#started = false;
    const { ready } = this;
    const base = { n: this.#n, line: this.#line, cells: this.#cells };
    ready.push(this.#faults.length > 0 ? { ...base, faults: this.#faults } : base);
  }

  endArray(): void {
    this.#end();
  }

  #end(): void {
    this.#kinds.pop();
    this.#trail.pop();
    if (this.#nested?.close()) {
      this.#put(this.#nested.cell());
      this.#nested = null;
    }
  }

  key(text: string): void {
    if (this.#nested) this.#nested.key(text);
    else if (this.#started) {
      if (this.#seen.has(text)) this.#faults.push({ rule: 'input/duplicate-key', params: { key: text } });
      this.#seen.add(text);
      this.#key = text;
    } else this.#trail[this.#trail.length - 1] = text;
  }

  string(text: string): void {
    if (this.#nested) this.#nested.value(text, JSON.stringify(text));
    else if (this.#started) this.#put(text === '' ? undefined : text);
    else if (this.#inList && this.#depthOfRecords > 1) this.#strange(text);
  }

  literal(text: string): void {
    if (this.#nested) this.#nested.value(text, text);
    else if (this.#started)
      this.#put(
        text === 'null'
          ? undefined
          : text === 'true' || text === 'false'
            ? { kind: 'boolean', text }
            : { kind: 'number', text },
      );
    else if (this.#inList && this.#depthOfRecords > 1) this.#strange(text);
  }

  #put(cell: Cell | undefined): void {
    const column = this.#columns.get(this.#key);
    if (column !== undefined) this.#cells[column] = cell;
  }

  /** A member of the list that is no object. */
  #strange(found: string): void {
    this.#n += 1;
    this.ready.push({
      n: this.#n,
      line: null,
      cells: [],
      faults: [{ rule: 'input/not-an-object', params: { found: found.slice(0, 20) } }],
    });
  }
}

/** A value inside a record that is an array or an object. */
class Nested {
  #depth = 1;
  #flat: boolean;
  readonly #items: string[] = [];
  #json: string;
  #comma = false;
  readonly #closers: string[];

  constructor(kind: 'object' | 'array') {
    this.#flat = kind === 'array';
    this.#json = kind === 'object' ? '{' : '[';
    this.#closers = [kind === 'object' ? '}' : ']'];
  }

  open(kind: 'object' | 'array'): void {
    this.#depth += 1;
    this.#flat = false;
    this.#separate();
    this.#json += kind === 'object' ? '{' : '[';
    this.#closers.push(kind === 'object' ? '}' : ']');
    this.#comma = false;
  }

  /** True where the whole value is over. */
  close(): boolean {
    this.#depth -= 1;
    this.#json += this.#closers.pop() ?? '';
    this.#comma = true;
    return this.#depth === 0;
  }

  key(text: string): void {
    this.#separate();
    this.#json += `${JSON.stringify(text)}:`;
    this.#comma = false;
  }

  value(text: string, json: string): void {
    this.#separate();
    this.#json += json;
    this.#comma = true;
    if (this.#flat && text !== 'null') this.#items.push(text);
  }

  cell(): Cell {
    return this.#flat
      ? { kind: 'list', text: this.#items.join(';'), items: this.#items }
      : { kind: 'object', text: this.#json };
  }

  #separate(): void {
    if (this.#comma) this.#json += ',';
    this.#comma = true;
  }
}
