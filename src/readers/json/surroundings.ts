import type { Cell, Fault } from '../../model/sheet.js';
import { beyond, type Limits } from '../limits.js';
import { scalarCell } from './rows.js';

/** Where an object or array outside of records stands. */
export interface Place {
  /** `$` for the text itself, `$.data.rows`. */
  readonly path: string;
  /** The same as a JSON Pointer; empty for the text itself. */
  readonly pointer: string;
}

/** An object that is no record and in none: what stands around a list of records, or beside it. */
export interface Surrounding extends Place {
  /** Physical line on which it starts. */
  readonly line: number;
  /** Its values, and its short lists of values, by name in order of appearance. */
  readonly members: ReadonlyMap<string, Cell | undefined>;
  /** Names that occur more than once. */
  readonly faults: readonly Fault[];
}

/** An object or array that is open. */
interface Frame extends Place {
  readonly line: number;
  /** Null for an array. */
  readonly members: Map<string, Cell | undefined> | null;
  readonly faults: Fault[];
  /** The values of an array; null for an object, and once the array holds anything else or too much. */
  items: string[] | null;
  /** The name, or the position, at which we are. */
  step: string | number;
  /** Characters kept. */
  size: number;
}

/** Most values of a list that is kept, and most objects that are: of two one cannot tell which is meant. */
const itemsKept = 100;
const objectsKept = 10;

/**
 * Keeps the objects outside of records that are wanted. It is told only of what is outside, so that records cost nothing
 * here. Memory: the texts of the objects that are open, `rowCharacters` at most.
 */
export class Surroundings {
  /** Those wanted, in the order in which they end. */
  readonly found: Surrounding[] = [];
  readonly #open: Frame[] = [];
  readonly #limits: Limits;
  readonly #isWanted: (names: readonly string[]) => boolean;
  #size = 0;

  /** @param isWanted whether an object with values of these names is. */
  constructor(limits: Limits, isWanted: (names: readonly string[]) => boolean) {
    this.#limits = limits;
    this.#isWanted = isWanted;
  }

  start(kind: 'object' | 'array', line: number): void {
    this.#next();
    const above = this.#open.at(-1);
    this.#open.push({
      pointer: above ? `${above.pointer}/${pointerPart(String(above.step))}` : '',
      path: above ? `${above.path}${typeof above.step === 'number' ? `[${above.step}]` : `.${above.step}`}` : '$',
      line,
      members: kind === 'object' ? new Map() : null,
      faults: [],
      items: kind === 'array' ? [] : null,
      step: kind === 'array' ? -1 : '',
      size: 0,
    });
  }

  /** A record begins, which is a member of the innermost array. */
  record(): void {
    this.#next();
    this.#open.at(-1)!.items = null;
  }

  key(text: string): void {
    const frame = this.#open.at(-1)!;
    frame.step = text;
    if (frame.members?.has(text) && !frame.faults.some(({ params }) => params['key'] === text))
      frame.faults.push({ rule: 'input/duplicate-key', params: { key: text } });
  }

  string(text: string, line: number): void {
    this.#value(text, text === '' ? undefined : text, line);
  }

  literal(text: string, line: number): void {
    this.#value(text, scalarCell(text), line);
  }

  /** Ends the innermost object or array, and says where it stood, and whether it is an array without members. */
  end(): Place & { readonly isEmptyArray: boolean } {
    const { pointer, path, line, members, faults, items, size, step } = this.#open.pop()!;
    this.#size -= size;
    if (members === null) this.#put(items && { kind: 'list', text: items.join(';'), items });
    else if (this.found.length < objectsKept && members.size > 0 && this.#isWanted([...members.keys()]))
      this.found.push({ pointer, path, line, members, faults });
    return { path, pointer, isEmptyArray: step === -1 };
  }

  #value(text: string, cell: Cell | undefined, line: number): void {
    const frame = this.#open.at(-1);
    if (frame === undefined) return;
    this.#next();
    if (frame.members !== null) this.#put(cell);
    else if (cell === undefined || frame.items === null) return;
    else if (frame.items.length < itemsKept) frame.items.push(text);
    else frame.items = null;
    frame.size += text.length;
    this.#size += text.length;
    if (this.#size > this.#limits.rowCharacters)
      throw beyond('input/line-too-long', 'rowCharacters', this.#limits, { line });
  }

  /** @param cell what stands at the name of the innermost object; null where it is more than a value. */
  #put(cell: Cell | undefined | null): void {
    const frame = this.#open.at(-1);
    if (frame === undefined) return;
    if (frame.members === null) frame.items = null;
    else if (cell !== null) frame.members.set(String(frame.step), cell);
  }

  #next(): void {
    const frame = this.#open.at(-1);
    if (typeof frame?.step === 'number') frame.step += 1;
  }
}

/** A name as a part of a JSON Pointer. Source: RFC 6901, section 3. */
export const pointerPart = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
