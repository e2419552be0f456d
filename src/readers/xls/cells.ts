import type { Cell } from '../../model/sheet.js';
import { beyond } from '../limits.js';
import { numberCellOf } from '../xlsx/numbers.js';
import type { Globals } from './globals.js';
import { type Piece, Pieces } from './pieces.js';
import { type BiffRecord, damaged, recordsOf, recordTypes as types } from './records.js';

/** A cell with its place, both counted from 0. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** There where a formula gives it. */
  readonly formula?: true;
}

const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};
const errorOf = (code: number): Cell => ({ kind: 'error', text: errors[code] ?? '#N/A' });
const booleanOf = (value: number): Cell => ({ kind: 'boolean', text: value === 0 ? 'FALSE' : 'TRUE' });
/** A formula's own text is stored as code, which is not turned back. */
const uncached: Cell = { kind: 'uncached', text: '=…' };

/** A formula whose result is a text, which stands in a record of its own; records between belong to shared formulas. */
interface Waiting {
  readonly row: number;
  readonly column: number;
  readonly formula: true;
}

/** A text in one record or several. */
interface Label extends Omit<PlacedCell, 'cell'> {
  readonly pieces: Piece[];
}

/**
 * The filled cells of a worksheet in the order they are stored. Source: MS-XLS 2.1.7.20.5.
 * @throws {UnreadableError} `input/damaged-part` for strings and formats that do not exist and records too short for what
 * they hold, `input/truncated`, `input/too-many-columns`.
 */
export function* cellsOf(view: DataView, globals: Globals, start: number): Generator<PlacedCell> {
  const reader = new CellReader(view, globals);
  let text: Label | null = null;
  let waiting: Waiting | null = null;
  for (const record of recordsOf(view, start)) {
    if (record.type === types.continue && text !== null) {
      // no text is longer than its length of two bytes can say
      if (text.pieces.length > mostPieces) throw damaged();
      text.pieces.push(record);
      continue;
    }
    if (ofOlderVersions.has(record.type) || !reader.isWellFormed(record)) throw damaged();
    if (text !== null) yield* reader.label(text);
    text = null;
    if (record.type === types.string) {
      if (waiting !== null) text = { ...waiting, pieces: [record] };
      // some programs leave an empty one behind a number
      else if (reader.hasLength(record)) throw damaged();
      waiting = null;
    } else if (isCell(record.type)) {
      if (waiting !== null) yield { ...waiting, cell: uncached };
      waiting = null;
      const { row, column } = reader.place(record);
      if (record.type === types.label || record.type === types.rString)
        text = { row, column, pieces: [{ from: record.from + 6, to: record.to }] };
      else if (record.type === types.formula && reader.hasTextResult(record)) waiting = { row, column, formula: true };
      else yield* reader.cells(record, row, column);
    }
  }
  if (waiting !== null) yield { ...waiting, cell: uncached };
}

/** Cells of one length: a longer one has swallowed those after it. */
const exactBytes: Readonly<Record<number, number>> = {
  [types.blank]: 6,
  [types.number]: 14,
  [types.rk]: 10,
  [types.labelSst]: 10,
  [types.boolErr]: 8,
  [types.row]: 16,
};

const leastBytes: Readonly<Record<number, number>> = {
  [types.number]: 14,
  [types.rk]: 10,
  [types.mulRk]: 12,
  [types.labelSst]: 10,
  [types.label]: 8,
  [types.rString]: 8,
  [types.boolErr]: 8,
  [types.formula]: 16,
};

/** Cells as versions before 5.0 have them: a program that puts them among those of today means something by them. */
const ofOlderVersions: ReadonlySet<number> = new Set([0x0002, 0x0003, 0x0004, 0x0005, 0x0206, 0x0406]);
const mostPieces = 0x1_0000;

const isCell = (type: number): boolean => leastBytes[type] !== undefined;

class CellReader {
  readonly #view: DataView;
  readonly #globals: Globals;

  constructor(view: DataView, globals: Globals) {
    this.#view = view;
    this.#globals = globals;
  }

  /** False for a record that is as long as none of its kind can be. */
  isWellFormed({ type, from, to }: BiffRecord): boolean {
    const exact = exactBytes[type];
    if (exact !== undefined) return to - from === exact;
    const each = type === types.mulRk ? 6 : type === types.mulBlank ? 2 : null;
    if (each === null) return true;
    // the first column, the cells, the last column
    if (to - from < 6 + each) return false;
    const [first, last] = [from + 2, to - 2].map((at) => this.#view.getUint16(at, true)) as [number, number];
    return to - from === 6 + each * (last - first + 1);
  }

  place({ type, from, to }: BiffRecord): { row: number; column: number } {
    if (to - from < leastBytes[type]!) throw damaged();
    return { row: this.#view.getUint16(from, true), column: this.#column(this.#view.getUint16(from + 2, true)) };
  }

  #column(column: number): number {
    const { limits } = this.#globals;
    if (column >= limits.columns) throw beyond('input/too-many-columns', 'columns', limits);
    return column;
  }

  /** True for a text, which follows in its own record; an empty one does not. */
  hasTextResult({ from }: BiffRecord): boolean {
    return this.#view.getUint16(from + 12, true) === 0xffff && this.#view.getUint8(from + 6) === 0;
  }

  /** True for a text record that holds a letter. */
  hasLength({ from, to }: BiffRecord): boolean {
    return to >= from + 2 && this.#view.getUint16(from, true) > 0;
  }

  *label({ pieces, ...place }: Label): Generator<PlacedCell> {
    const reader = new Pieces(this.#view, pieces);
    const length = reader.u16();
    const { biff, codePage } = this.#globals;
    const cell = biff === 8 ? reader.text(length) : codePage.text(reader.bytes(length));
    if (cell !== '') yield { ...place, cell };
  }

  *cells({ type, from, to }: BiffRecord, row: number, column: number): Generator<PlacedCell> {
    const view = this.#view;
    if (type === types.mulRk) {
      // cells of the row one after another, and the number of the last column
      for (let at = from + 4; at + 8 <= to; at += 6) {
        const next = this.#column(column + (at - from - 4) / 6);
        yield { row, column: next, cell: this.#number(rkOf(view, at + 2), view.getUint16(at, true)) };
      }
      return;
    }
    const cell = this.#single(type, from);
    if (cell !== undefined) yield { row, column, cell, ...(type === types.formula ? { formula: true } : {}) };
  }

  #single(type: number, from: number): Cell | undefined {
    const view = this.#view;
    const style = view.getUint16(from + 4, true);
    if (type === types.number) return this.#number(view.getFloat64(from + 6, true), style);
    if (type === types.rk) return this.#number(rkOf(view, from + 6), style);
    if (type === types.boolErr) return (view.getUint8(from + 7) === 0 ? booleanOf : errorOf)(view.getUint8(from + 6));
    if (type === types.formula) return this.#result(from, style);
    const text = this.#globals.strings[view.getUint32(from + 6, true)];
    if (text === undefined) throw damaged();
    return text === '' ? undefined : text;
  }

  #result(from: number, style: number): Cell | undefined {
    const view = this.#view;
    if (view.getUint16(from + 12, true) === 0xffff) {
      const kind = view.getUint8(from + 6);
      if (kind === 3) return undefined;
      return kind === 1 ? booleanOf(view.getUint8(from + 8)) : kind === 2 ? errorOf(view.getUint8(from + 8)) : uncached;
    }
    const value = view.getFloat64(from + 6, true);
    // programs that cannot calculate leave a zero and ask for calculation when the file is opened
    const awaits = value === 0 && (view.getUint16(from + 14, true) & 2) !== 0;
    return awaits ? uncached : this.#number(value, style);
  }

  #number(value: number, style: number): Cell {
    if (!Number.isFinite(value)) return errorOf(36);
    const found = this.#globals.styles[style];
    if (found === undefined && this.#globals.styles.length > 0) throw damaged();
    return numberCellOf(String(value), found, this.#globals.date1904);
  }
}

/** A number in four bytes: the upper ones of a double or a whole number, either in hundredths. Source: MS-XLS 2.5.217. */
function rkOf(view: DataView, at: number): number {
  const raw = view.getInt32(at, true);
  let value = raw >> 2;
  if ((raw & 2) === 0) {
    const double = new DataView(new ArrayBuffer(8));
    double.setInt32(4, raw & ~3, true);
    value = double.getFloat64(0, true);
  }
  return raw & 1 ? value / 100 : value;
}
