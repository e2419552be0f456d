import { type BiffRecord, recordsOf, recordTypes as types } from '../../readers/xls/records.js';
import type { RowEdits, SheetEdits } from '../edits.js';
import type { BytePatch } from './patches.js';
import { record, u16 } from './record.js';

/** Where a cell stands, from 0, and the number of its format. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

/** Writes cells that hold a text. */
export interface TextWriter {
  /** The record of a cell, or why the text cannot stand in one. */
  cell(place: CellPlace, text: string): readonly number[] | string;
  /** Is told of the records that make way. */
  replaced(type: number): void;
}

/** Records of one cell that begin with its row, its column and its format; formulas are not written over. */
const cells: ReadonlySet<number> = new Set([
  types.number,
  types.rk,
  types.labelSst,
  types.label,
  types.rString,
  types.boolErr,
]);
const indexes: ReadonlySet<number> = new Set([types.index, types.dbCell]);

/**
 * What is to be written in other places of a sheet.
 * @returns the patches, and how many cells were written.
 */
export function sheetPatches(
  view: DataView,
  start: number,
  edits: SheetEdits | undefined,
  texts: TextWriter,
): { patches: BytePatch[]; count: number } {
  const patches: BytePatch[] = [];
  const written = new Set<string>();
  /** The bytes of a cell anew; undefined where it stays. */
  const cellOf = (place: CellPlace, row: RowEdits | undefined): readonly number[] | undefined => {
    const text = row?.get(place.column);
    if (edits === undefined || text === undefined) return undefined;
    const cell = text === '' ? blank(place) : texts.cell(place, text);
    if (typeof cell === 'string') {
      edits.leave(place.row + 1, place.column, cell);
      return undefined;
    }
    written.add(`${place.row} ${place.column}`);
    return cell;
  };
  let isText = false;
  for (const one of recordsOf(view, start)) {
    const { type, head, from, to } = one;
    const isRest = isText && type === types.continue;
    if (!isRest) isText = false;
    if (indexes.has(type) || isRest) patches.push({ from: head, to, bytes: [] });
    if (type !== types.mulRk && !cells.has(type)) continue;
    const row = edits?.row(view.getUint16(from, true) + 1);
    if (row === undefined) continue;
    const bytes = type === types.mulRk ? dividedRun(view, one, row, cellOf) : cellOf(placeAt(view, from), row);
    if (bytes === undefined) continue;
    texts.replaced(type);
    patches.push({ from: head, to, bytes });
    // a long text goes on in the records behind it
    isText = type === types.label || type === types.rString;
  }
  return { patches, count: written.size };
}

const blank = ({ row, column, style }: CellPlace): number[] => record(types.blank, u16(row, column, style));

function placeAt(view: DataView, from: number): CellPlace {
  const [row, column, style] = [0, 2, 4].map((at) => view.getUint16(from + at, true)) as [number, number, number];
  return { row, column, style };
}

/** A run of numbers with some of its cells written anew: what is left of it are shorter runs. Undefined where all stay. */
function dividedRun(
  view: DataView,
  { from, to }: BiffRecord,
  edits: RowEdits,
  cellOf: (place: CellPlace, edits: RowEdits) => readonly number[] | undefined,
): number[] | undefined {
  const row = view.getUint16(from, true);
  const first = view.getUint16(from + 2, true);
  const bytes: number[] = [];
  let run: number[] = [];
  let isDivided = false;
  const closeRun = (end: number): void => {
    const count = run.length / 6;
    if (count === 1) bytes.push(...record(types.rk, [...u16(row, end - 1), ...run]));
    else if (count > 1) bytes.push(...record(types.mulRk, [...u16(row, end - count), ...run, ...u16(end - 1)]));
    run = [];
  };
  let column = first;
  for (let at = from + 4; at + 8 <= to; at += 6) {
    const cell = cellOf({ row, column, style: view.getUint16(at, true) }, edits);
    if (cell === undefined) for (let i = 0; i < 6; i += 1) run.push(view.getUint8(at + i));
    else {
      closeRun(column);
      bytes.push(...cell);
      isDivided = true;
    }
    column += 1;
  }
  closeRun(column);
  return isDivided ? bytes : undefined;
}
