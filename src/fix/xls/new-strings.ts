import { type Piece, Pieces } from '../../readers/xls/pieces.js';
import { type BiffRecord, recordsOf, recordTypes as types } from '../../readers/xls/records.js';
import { limits } from '../../workbook/limits.js';
import type { BytePatch } from './patches.js';
import { characters, mostBytes, record, u16, u32 } from './record.js';
import type { CellPlace, TextWriter } from './sheet-patches.js';

/** Texts that come behind the shared strings of a workbook of Excel 97 or later, and the cells that refer to them. */
export class NewStrings implements TextWriter {
  readonly #view: DataView;
  /** The records the strings there are stand in; empty where there are none. */
  readonly #pieces: readonly BiffRecord[];
  /** Where a table of strings can be put in: the end of the part before the sheets. */
  readonly #end: number;
  readonly #first: number;
  readonly #numbers = new Map<string, number>();
  /** Cells that refer to a string, more or fewer than before. */
  #cells = 0;

  /**
   * The strings of a workbook; undefined where the table claims another number of strings than it holds: a string put behind them
   * would not have the number it should.
   */
  static of(view: DataView): NewStrings | undefined {
    const pieces: BiffRecord[] = [];
    let end = 0;
    let inStrings = false;
    for (const one of recordsOf(view, 0)) {
      inStrings = one.type === types.sst ? pieces.length === 0 : inStrings && one.type === types.continue;
      if (inStrings && one.to > one.from) pieces.push(one);
      end = one.head;
    }
    const count = pieces.length === 0 ? 0 : countOf(view, pieces);
    return count === undefined ? undefined : new NewStrings(view, pieces, end, count);
  }

  private constructor(view: DataView, pieces: readonly BiffRecord[], end: number, count: number) {
    this.#view = view;
    this.#pieces = pieces;
    this.#end = end;
    this.#first = count;
  }

  cell({ row, column, style }: CellPlace, text: string): number[] | 'too-long' {
    if (text.length > limits.text) return 'too-long';
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#first + this.#numbers.size;
      this.#numbers.set(text, number);
    }
    this.#cells += 1;
    return record(types.labelSst, [...u16(row, column, style), ...u32(number)]);
  }

  replaced(type: number): void {
    if (type === types.labelSst) this.#cells -= 1;
  }

  /** What becomes of the table. */
  patches(): BytePatch[] {
    const [first] = this.#pieces;
    if (first === undefined) {
      if (this.#numbers.size === 0) return [];
      const head = [...u32(this.#cells), ...u32(this.#numbers.size)];
      return [{ from: this.#end, to: this.#end, bytes: stringRecords(this.#numbers.keys(), types.sst, head) }];
    }
    const total = Math.max(0, this.#view.getUint32(first.from, true) + this.#cells);
    const end = this.#pieces.at(-1)!.to;
    const counts = {
      from: first.from,
      to: first.from + 8,
      bytes: [...u32(total), ...u32(this.#first + this.#numbers.size)],
    };
    if (this.#numbers.size === 0) return [counts];
    return [counts, { from: end, to: end, bytes: stringRecords(this.#numbers.keys(), types.continue, []) }];
  }
}

/** How many strings a table holds; undefined where that is not what it says. */
function countOf(view: DataView, pieces: readonly Piece[]): number | undefined {
  const reader = new Pieces(view, pieces);
  reader.u32();
  const count = reader.u32();
  for (let i = 0; i < count; i += 1) {
    if (reader.done) return undefined;
    reader.text(reader.u16());
  }
  return reader.done ? count : undefined;
}

/**
 * Strings in records, the first of a given type and those that continue it. A string that does not fit goes on in the next one,
 * which says anew how wide its characters are. Source: MS-XLS 2.4.265, 2.5.293.
 */
function stringRecords(texts: Iterable<string>, type: number, head: readonly number[]): number[] {
  const written: number[] = [];
  let content: number[] = [...head];
  let next = type;
  const turn = (): void => {
    for (const byte of record(next, content)) written.push(byte);
    next = types.continue;
    content = [];
  };
  for (const text of texts) {
    const { wide, units } = characters(text);
    // the head of a string is never divided, nor from its first character
    if (content.length + 5 > mostBytes) turn();
    content.push(...u16(units.length), wide);
    for (const unit of units) {
      if (content.length + unit.length > mostBytes) {
        turn();
        content.push(wide);
      }
      content.push(...unit);
    }
  }
  turn();
  return written;
}
