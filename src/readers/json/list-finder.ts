import { UnreadableError } from '../../model/unreadable-error.js';
import { beyond, type Limits } from '../limits.js';
import type { JsonHandler } from './handler.js';
import { Keys } from './keys.js';
import { type Place, pointerPart, type Surrounding, Surroundings } from './surroundings.js';

/** Tells by the names of its values whether an object is the envelope of records. */
export type IsEnvelope = (names: readonly string[]) => boolean;

/** The list of records in a JSON text. */
export interface ListFound extends Place {
  /** Which array it is, counting objects and arrays from 0 as they start; null where the text as a whole is the record. */
  readonly container: number | null;
  /** Names in the order they first appear. */
  readonly keys: readonly string[];
  /** True for a list without members. */
  readonly empty: boolean;
}

/** What a JSON text holds: a list of records, the envelope of one, or both. */
export interface Found {
  readonly list: ListFound | null;
  readonly envelope: Surrounding | null;
}

interface List extends Place {
  readonly container: number;
  readonly keys: Keys;
}

/** An object or array that is no record and in none. */
interface Frame {
  readonly kind: 'object' | 'array';
  readonly container: number;
  /** Names of the objects directly in this array; null while there are none. */
  keys: Keys | null;
  /** Lists found before this frame began: those after it lie inside. */
  readonly listsBefore: number;
}

/** Lists named where there is more than one. */
const listsNamed = 10;

/**
 * First pass: finds every array of objects, the only empty array where there is none, or the one object that is a record
 * itself, and the envelope around or beside it. Lists inside a record are values of it. Memory: names of fields, not records.
 * @throws {UnreadableError} `input/line-too-long` for a record beyond what one may hold.
 */
export class ListFinder implements JsonHandler {
  readonly #frames: Frame[] = [];
  readonly #lists: List[] = [];
  /** Arrays without members: what a list of records is in a month without any. */
  readonly #empty: List[] = [];
  readonly #limits: Limits;
  readonly #rootKeys: Keys;
  readonly #surroundings: Surroundings;
  #root: 'object' | 'other' = 'other';
  /** True while the outermost object holds nothing but values and lists of values. */
  #rootIsFlat = true;
  #containers = 0;
  /** Objects and arrays open from the record inwards; 0 outside of records. */
  #inside = 0;
  #size = 0;
  #recordLine = 1;

  constructor(limits: Limits, isEnvelope: IsEnvelope) {
    this.#limits = limits;
    this.#rootKeys = new Keys(limits);
    this.#surroundings = new Surroundings(limits, isEnvelope);
  }

  startObject(line: number): void {
    const parent = this.#frames.at(-1);
    if (this.#inside === 0 && parent?.kind === 'array') {
      this.#surroundings.record();
      parent.keys ??= new Keys(this.#limits);
      this.#containers += 1;
      this.#inside = 1;
      this.#size = 0;
      this.#recordLine = line;
    } else this.#start('object', line);
  }

  startArray(line: number): void {
    this.#start('array', line);
  }

  #start(kind: 'object' | 'array', line: number): void {
    const container = this.#containers;
    this.#containers += 1;
    if (this.#inside > 0) {
      this.#inside += 1;
      return;
    }
    const parent = this.#frames.at(-1);
    if (!parent) this.#root = kind === 'object' ? 'object' : 'other';
    else if (kind === 'object' || this.#frames.length > 1) this.#rootIsFlat = false;
    this.#surroundings.start(kind, line);
    this.#frames.push({ kind, container, keys: null, listsBefore: this.#lists.length });
  }

  endObject(): void {
    if (this.#inside > 0) this.#inside -= 1;
    else {
      this.#frames.pop();
      this.#surroundings.end();
    }
  }

  endArray(): void {
    if (this.#inside > 0) {
      this.#inside -= 1;
      return;
    }
    const { keys, container, listsBefore } = this.#frames.pop()!;
    const { path, pointer, isEmptyArray } = this.#surroundings.end();
    if (keys === null) {
      if (isEmptyArray && this.#empty.length < listsNamed)
        this.#empty.push({ container, path, pointer, keys: new Keys(this.#limits) });
      return;
    }
    this.#lists.length = Math.min(this.#lists.length, listsBefore);
    if (this.#lists.length < listsNamed) this.#lists.push({ container, path, pointer, keys });
  }

  key(text: string): void {
    const frame = this.#frames.at(-1)!;
    if (this.#inside === 1) frame.keys?.add(text);
    else if (this.#inside === 0) {
      this.#surroundings.key(text);
      if (this.#frames.length === 1 && this.#rootIsFlat) this.#rootKeys.add(text);
    }
    this.#measure(text);
  }

  string(text: string, line: number): void {
    if (this.#inside === 0) this.#surroundings.string(text, line);
    this.#measure(text);
  }

  literal(text: string, line: number): void {
    if (this.#inside === 0) this.#surroundings.literal(text, line);
    this.#measure(text);
  }

  /** Outside of records only what may become the one record counts. */
  #measure(text: string): void {
    this.#size += text.length + 1;
    if (this.#size > this.#limits.rowCharacters && this.#inside > 0)
      throw beyond('input/line-too-long', 'rowCharacters', this.#limits, { line: this.#recordLine });
  }

  /**
   * The list of records and its envelope. An envelope may stand by itself: a report that there are no records.
   * @throws {UnreadableError} `input/json-ambiguous` for several of either, `input/json-no-records` for none,
   * `input/too-many-columns`, `input/line-too-long` for a record beyond what one may hold.
   */
  result(): Found {
    const [envelope, ...others] = this.#surroundings.found;
    if (envelope === undefined) return { list: this.#listOf(false) ?? this.#itself(), envelope: null };
    if (others.length > 0)
      throw new UnreadableError('input/json-ambiguous', {
        reason: 'envelopes',
        paths: this.#surroundings.found.map(({ path }) => path).join('、'),
      });
    const list = this.#listOf(true);
    // an empty list of records is no value of the envelope
    const members = [...envelope.members].filter(
      ([name]) => `${envelope.pointer}/${pointerPart(name)}` !== list?.pointer,
    );
    return { list, envelope: { ...envelope, members: new Map(members) } };
  }

  /**
   * The only list there is, or the only empty one; null for none.
   * @param isEnvelope true where the outermost object is known not to be a record with an empty list in it.
   */
  #listOf(isEnvelope: boolean): ListFound | null {
    const [list, ...more] = this.#lists;
    if (list && more.length > 0)
      throw new UnreadableError('input/json-ambiguous', { paths: this.#lists.map(({ path }) => path).join('、') });
    if (list) return { ...list, keys: list.keys.list(), empty: false };
    const [none, ...others] = this.#empty;
    if (none && others.length === 0 && (none.path === '$' || isEnvelope || !this.#rootIsFlat))
      return { ...none, keys: [], empty: true };
    return null;
  }

  /** The text as a whole as the one record. */
  #itself(): ListFound {
    if (this.#root !== 'object' || !this.#rootIsFlat) throw new UnreadableError('input/json-no-records');
    if (this.#size > this.#limits.rowCharacters)
      throw beyond('input/line-too-long', 'rowCharacters', this.#limits, { line: 1 });
    const keys = this.#rootKeys.list();
    if (keys.length === 0) throw new UnreadableError('input/json-no-records');
    return { container: null, path: '$', pointer: '', keys, empty: false };
  }
}
