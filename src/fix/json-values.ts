import type { JsonHandler } from '../readers/json/handler.js';
import { pointerPart } from '../readers/json/surroundings.js';
import type { JsonTokenizer } from '../readers/json/tokenizer.js';
import type { SheetEdits } from './edits.js';
import { listSplices } from './json-list.js';
import type { Splice } from './splice.js';

/** A record with values that are to be rewritten. */
interface Wanted {
  readonly sheet: SheetEdits;
  readonly n: number | null;
  readonly values: ReadonlyMap<string, string>;
  /** What is rewritten, by name: of equal names the last counts, as for every reader. */
  readonly found: Map<string, readonly Splice[]>;
}

/** An object or array that is open. */
interface Frame {
  readonly isArray: boolean;
  /** Null inside of records. */
  readonly pointer: string | null;
  readonly wanted: Wanted | null;
  /** The name, or the position, at which we are. */
  step: string | number;
  /** The members of a list that is to be rewritten; null once it holds more than values, and for all others. */
  items: Splice[] | null;
}

/** Where records stand: the members of a list, or one object. */
export interface Places {
  /** By the pointers of the lists. */
  readonly lists: ReadonlyMap<string, SheetEdits>;
  /** By the pointers of the objects; the number the record has in its address. */
  readonly objects: ReadonlyMap<string, { readonly sheet: SheetEdits; readonly n: number | null }>;
}

/** Finds the values of a JSON text that are to be rewritten; the texts of the splices are still plain. */
export class JsonValues implements JsonHandler {
  readonly #places: Places;
  readonly #open: Frame[] = [];
  readonly #splices: Splice[] = [];
  /** Objects outside of lists, settled at the end. */
  readonly #objects = new Map<string, Wanted>();
  /** Tells where the tokens stand. */
  tokens: Pick<JsonTokenizer, 'startsAt' | 'endsAt'> = { startsAt: 0, endsAt: 0 };

  constructor(places: Places) {
    this.#places = places;
  }

  startObject(): void {
    this.#start(false);
  }

  startArray(): void {
    this.#start(true);
  }

  #start(isArray: boolean): void {
    const parent = this.#next();
    if (parent?.items) parent.items = null;
    const pointer = pointerBelow(parent);
    const wanted = isArray || pointer === null ? null : this.#wantedAt(parent, pointer);
    const isWantedList = isArray && parent?.wanted?.values.has(String(parent.step)) === true;
    const isRecord = this.#listOf(parent) !== undefined;
    this.#open.push({
      isArray,
      pointer: isRecord ? null : pointer,
      wanted,
      step: isArray ? -1 : '',
      items: isWantedList ? [] : null,
    });
  }

  #listOf(parent: Frame | undefined): SheetEdits | undefined {
    return parent?.isArray && parent.pointer !== null ? this.#places.lists.get(parent.pointer) : undefined;
  }

  #wantedAt(parent: Frame | undefined, pointer: string): Wanted | null {
    const list = this.#listOf(parent);
    const place = list ? { sheet: list, n: Number(parent!.step) + 1 } : this.#places.objects.get(pointer);
    const values = place?.sheet.values(place.n);
    if (place === undefined || values === undefined) return null;
    const wanted = { ...place, values, found: new Map<string, readonly Splice[]>() };
    if (list === undefined) this.#objects.set(pointer, wanted);
    return wanted;
  }

  endObject(): void {
    const { wanted, pointer } = this.#open.pop()!;
    if (wanted !== null && pointer === null) this.#settle(wanted);
  }

  endArray(): void {
    const { items } = this.#open.pop()!;
    const parent = this.#open.at(-1);
    const name = String(parent?.step);
    const to = parent?.wanted?.values.get(name);
    if (!parent?.wanted || to === undefined) return;
    const splices = items === null ? undefined : listSplices(items, to);
    if (splices === undefined) parent.wanted.found.delete(name);
    else parent.wanted.found.set(name, splices);
  }

  key(text: string): void {
    this.#open.at(-1)!.step = text;
  }

  string(text: string): void {
    this.#value(text);
  }

  literal(text: string): void {
    this.#value(text === 'null' ? null : text);
  }

  #value(text: string | null): void {
    const frame = this.#next();
    if (frame === undefined) return;
    const { startsAt: from, endsAt: to } = this.tokens;
    // nothing is no item of a list
    if (frame.items !== null && text !== null) frame.items.push({ from, to, text });
    const name = String(frame.step);
    const wanted = frame.isArray ? undefined : frame.wanted?.values.get(name);
    if (wanted !== undefined) frame.wanted!.found.set(name, [{ from, to, text: wanted }]);
  }

  #next(): Frame | undefined {
    const frame = this.#open.at(-1);
    if (typeof frame?.step === 'number') frame.step += 1;
    return frame;
  }

  #settle({ sheet, n, values, found }: Wanted): void {
    for (const name of values.keys()) {
      const splices = found.get(name);
      if (splices === undefined) sheet.leave(n, name, 'list');
      else this.#splices.push(...splices);
    }
  }

  /** In the order of the text. To be called once, at its end. */
  finish(): readonly Splice[] {
    for (const wanted of this.#objects.values()) this.#settle(wanted);
    return this.#splices.sort((a, b) => a.from - b.from);
  }
}

/** The pointer of what begins below a frame; null in records. */
function pointerBelow(parent: Frame | undefined): string | null {
  if (parent === undefined) return '';
  return parent.pointer === null ? null : `${parent.pointer}/${pointerPart(String(parent.step))}`;
}
