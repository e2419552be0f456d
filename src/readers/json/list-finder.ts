import { UnreadableError } from '../../model/unreadable-error.js';
import { beyond, type Limits } from '../limits.js';
import type { JsonHandler } from './handler.js';
import { Keys } from './keys.js';

/** The list of records in a JSON text. */
export interface ListFound {
  /** Which array it is, counting objects and arrays from 0 as they start; null where the text as a whole is the record. */
  readonly container: number | null;
  /** Where it is: `$` for the text itself, `$.data.rows`. */
  readonly path: string;
  /** Names in the order they first appear. */
  readonly keys: readonly string[];
  /** True for a list without members. */
  readonly empty: boolean;
}

interface List {
  readonly container: number;
  readonly path: string;
  readonly keys: Keys;
}

/** An object or array that is no record and in none. */
interface Frame {
  readonly kind: 'object' | 'array';
  readonly container: number;
  /** The name of an object, or the position in an array, at which we are. */
  step: string | number;
  /** Names of the objects directly in this array; null while there are none. */
  keys: Keys | null;
  /** Lists found before this frame began: those after it lie inside. */
  readonly listsBefore: number;
}

/** Lists named where there is more than one. */
const listsNamed = 10;

/**
 * First pass: finds every array of objects, the only empty array where there is none, or the one object that is a record itself. Lists inside a record are values of
 * it. Memory: names of fields, not records.
 * @throws {UnreadableError} `input/line-too-long` for a record beyond what one may hold.
 */
export class ListFinder implements JsonHandler {
  readonly #frames: Frame[] = [];
  readonly #lists: List[] = [];
  /** Arrays without members: what a list of records is in a month without any. */
  readonly #empty: List[] = [];
  readonly #limits: Limits;
  readonly #rootKeys: Keys;
  #root: 'object' | 'other' = 'other';
  /** True while the outermost object holds nothing but values and lists of values. */
  #rootIsFlat = true;
  #containers = 0;
  /** Objects and arrays open from the record inwards; 0 outside of records. */
  #inside = 0;
  #size = 0;
  #recordLine = 1;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#rootKeys = new Keys(limits);
  }

  startObject(line: number): void {
    const parent = this.#frames.at(-1);
    if (this.#inside === 0 && parent?.kind === 'array') {
      this.#member(parent);
      parent.keys ??= new Keys(this.#limits);
      this.#containers += 1;
      this.#inside = 1;
      this.#size = 0;
      this.#recordLine = line;
    } else this.#start('object');
  }

  startArray(): void {
    this.#start('array');
  }

  #start(kind: 'object' | 'array'): void {
    const container = this.#containers;
    this.#containers += 1;
    if (this.#inside > 0) {
      this.#inside += 1;
      return;
    }
    const parent = this.#frames.at(-1);
    if (!parent) this.#root = kind === 'object' ? 'object' : 'other';
    else if (kind === 'object' || this.#frames.length > 1) this.#rootIsFlat = false;
    if (parent) this.#member(parent);
    const step = kind === 'object' ? '' : -1;
    this.#frames.push({ kind, container, step, keys: null, listsBefore: this.#lists.length });
  }

  endObject(): void {
    if (this.#inside > 0) this.#inside -= 1;
    else this.#frames.pop();
  }

  endArray(): void {
    if (this.#inside > 0) {
      this.#inside -= 1;
      return;
    }
    const { keys, container, listsBefore, step } = this.#frames.pop()!;
    if (keys === null) {
      if (step === -1 && this.#empty.length < listsNamed)
        this.#empty.push({ container, path: this.#path(), keys: new Keys(this.#limits) });
      return;
    }
    this.#lists.length = Math.min(this.#lists.length, listsBefore);
    if (this.#lists.length < listsNamed) this.#lists.push({ container, path: this.#path(), keys });
  }

  key(text: string): void {
    const frame = this.#frames.at(-1)!;
    if (this.#inside === 1) frame.keys?.add(text);
    else if (this.#inside === 0) {
      frame.step = text;
      if (this.#frames.length === 1 && this.#rootIsFlat) this.#rootKeys.add(text);
    }
    this.#measure(text);
  }

  string(text: string): void {
    const frame = this.#frames.at(-1);
    if (this.#inside === 0 && frame) this.#member(frame);
    this.#measure(text);
  }

  literal(text: string): void {
    this.string(text);
  }

  #member(frame: Frame): void {
    if (typeof frame.step === 'number') frame.step += 1;
  }

  /** Outside of records only what may become the one record counts. */
  #measure(text: string): void {
    this.#size += text.length + 1;
    if (this.#size > this.#limits.rowCharacters && this.#inside > 0)
      throw beyond('input/line-too-long', 'rowCharacters', this.#limits, { line: this.#recordLine });
  }

  #path(): string {
    return `$${this.#frames.map(({ step }) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`;
  }

  /**
   * The list of records.
   * @throws {UnreadableError} `input/json-ambiguous` for several, `input/json-no-records` for none,
   * `input/too-many-columns`, `input/line-too-long` for a record beyond what one may hold.
   */
  result(): ListFound {
    const [list, ...more] = this.#lists;
    if (list && more.length > 0)
      throw new UnreadableError('input/json-ambiguous', { paths: this.#lists.map(({ path }) => path).join('、') });
    if (list) return { ...list, keys: list.keys.list(), empty: false };
    const [none, ...others] = this.#empty;
    if (none && others.length === 0 && (none.path === '$' || !this.#rootIsFlat))
      return { ...none, keys: [], empty: true };
    if (this.#root !== 'object' || !this.#rootIsFlat) throw new UnreadableError('input/json-no-records');
    if (this.#size > this.#limits.rowCharacters)
      throw beyond('input/line-too-long', 'rowCharacters', this.#limits, { line: 1 });
    const keys = this.#rootKeys.list();
    if (keys.length === 0) throw new UnreadableError('input/json-no-records');
    return { container: null, path: '$', keys, empty: false };
  }
}
