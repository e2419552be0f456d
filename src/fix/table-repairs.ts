import type { Repair } from '../model/finding.js';
import { columnIndex, columnLetters } from '../standard/column-letters.js';
import { NumberTable } from './number-table.js';
import type { Texts } from './texts.js';
import type { ToldRepair } from './told-repair.js';

/** What is kept of a repair, as numbers; those of texts count from 1, and 0 is none. */
const [ROW, PLACE, HEADER, FIELD, RULE, FROM, TO, KEPT, parts] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** The repairs of one table. Memory: 32 bytes a repair, and each different text once. */
export class TableRepairs {
  /** Those that can be written. */
  count = 0;
  readonly #texts: Texts;
  readonly #told: NumberTable = new NumberTable(parts);
  /** True for records with names in the place of columns. */
  readonly #keyed: boolean;
  /** Repairs by row, where they were not told so: of tables beside each other. */
  #order: Int32Array | null = null;
  #isOrdered = true;

  constructor(texts: Texts, keyed: boolean) {
    this.#texts = texts;
    this.#keyed = keyed;
  }

  /** All of them. */
  get repairs(): number {
    return this.#told.length;
  }

  add({ at, rule, from, to, writable, kept }: Repair): void {
    const told = this.#told;
    const row = at.row ?? 0;
    if (told.length > 0 && told.get(told.length - 1, ROW) > row) this.#isOrdered = false;
    this.#order = null;
    const place = this.#keyed ? this.#number(at.header) : columnIndex(at.column ?? '');
    const texts = [at.header, at.field, rule, from, to, writable ? null : (kept ?? 'meaning')];
    told.push(row, place, ...texts.map((text) => this.#number(text)));
    if (writable) this.count += 1;
  }

  #number(text: string | null): number {
    return text === null ? 0 : this.#texts.numberOf(text);
  }

  #text(repair: number, part: number): string | null {
    const number = this.#told.get(repair, part);
    return number === 0 ? null : this.#texts.at(number);
  }

  /** New texts of a row by column; undefined where there are none. */
  row(n: number): ReadonlyMap<number, string> | undefined {
    return this.#of(n, (repair) => this.#told.get(repair, PLACE));
  }

  /** New texts of a record by name; undefined where there are none. */
  values(n: number | null): ReadonlyMap<string, string> | undefined {
    return this.#of(n ?? 0, (repair) => this.#texts.at(this.#told.get(repair, PLACE)));
  }

  /** Takes back that a repair is to be written: there is a reason not to. @param place column index or name. */
  leave(n: number | null, place: number | string, why: string): void {
    const wanted = typeof place === 'number' ? place : this.#texts.numberOf(place);
    for (const repair of this.#repairsOf(n ?? 0))
      if (this.#told.get(repair, PLACE) === wanted && this.#told.get(repair, KEPT) === 0) {
        this.#told.set(repair, KEPT, this.#texts.numberOf(why));
        this.count -= 1;
      }
  }

  /** Takes it back for all. */
  leaveAll(why: string): void {
    for (let i = 0; i < this.#told.length; i += 1)
      if (this.#told.get(i, KEPT) === 0) this.#told.set(i, KEPT, this.#texts.numberOf(why));
    this.count = 0;
  }

  #of<K>(n: number, keyOf: (repair: number) => K): ReadonlyMap<K, string> | undefined {
    const found = [...this.#repairsOf(n)].filter((repair) => this.#told.get(repair, KEPT) === 0);
    if (found.length === 0) return undefined;
    return new Map(found.map((repair) => [keyOf(repair), this.#text(repair, TO) ?? '']));
  }

  *#repairsOf(n: number): Generator<number> {
    const { length } = this.#told;
    if (!this.#isOrdered) this.#order ??= this.#byRow();
    const nth = (i: number): number => this.#order?.[i] ?? i;
    let low = 0;
    for (let high = length; low < high; ) {
      const middle = (low + high) >>> 1;
      if (this.#told.get(nth(middle), ROW) < n) low = middle + 1;
      else high = middle;
    }
    for (; low < length && this.#told.get(nth(low), ROW) === n; low += 1) yield nth(low);
  }

  #byRow(): Int32Array {
    const order = Int32Array.from({ length: this.#told.length }, (_, i) => i);
    return order.sort((a, b) => this.#told.get(a, ROW) - this.#told.get(b, ROW) || a - b);
  }

  /** All of them in the order in which they were told. */
  *told(file: string, sheet: string | null): Generator<ToldRepair> {
    for (let i = 0; i < this.#told.length; i += 1) {
      const row = this.#told.get(i, ROW);
      yield {
        file,
        sheet,
        row: row === 0 ? null : row,
        column: this.#keyed ? null : columnLetters(this.#told.get(i, PLACE)),
        header: this.#text(i, HEADER),
        field: this.#text(i, FIELD),
        rule: this.#text(i, RULE) ?? '',
        from: this.#text(i, FROM) ?? '',
        to: this.#text(i, TO) ?? '',
        kept: this.#text(i, KEPT),
      };
    }
  }
}
