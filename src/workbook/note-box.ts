import { columnIndex } from '../standard/column-letters.js';
import type { NewSheet, Note } from './new-sheet.js';

/** How large the cells are that boxes of notes are placed over, in points. */
export interface Grid {
  /** @param column from 0 */
  columnWidth(column: number): number;
  /** @param row from 0 */
  rowHeight(row: number): number;
}

/** Cells of a sheet that says nothing of their size: 72 by 20 pixels, with 宋体 of 11 points. */
export const plainGrid: Grid = { columnWidth: () => 54, rowHeight: () => 15 };

/** Points a character of a column's width takes, with 宋体 of 11 points. */
export const widthUnit = 6;

/** The cells of a new sheet, as far as it says how large they are. */
export class SheetGrid implements Grid {
  readonly #sheet: Pick<NewSheet, 'columns' | 'rowHeight' | 'notes'>;
  /** Points by row from 1; only of sheets that may have notes. */
  readonly #heights = new Map<number, number>();

  constructor(sheet: Pick<NewSheet, 'columns' | 'rowHeight' | 'notes'>) {
    this.#sheet = sheet;
  }

  setHeight(n: number, points: number): void {
    if (this.#sheet.notes !== undefined) this.#heights.set(n, points);
  }

  columnWidth(column: number): number {
    const { hidden, width } = this.#sheet.columns?.[column] ?? {};
    return hidden ? 0 : width === undefined ? plainGrid.columnWidth(column) : width * widthUnit;
  }

  rowHeight(row: number): number {
    return this.#heights.get(row + 1) ?? this.#sheet.rowHeight ?? plainGrid.rowHeight(row);
  }
}

/** Letters of notes, their lines, and what is left free around them, in points. */
const fontSize = 9;
const lineHeight = 13;
const marginX = 18;
const marginY = 12;
const widths = [170, 250, 340];
const mostHeight = 360;

/** Points across and down a note takes: no wider than its text needs, no higher than a window shows. */
export function noteSize({ text, width, height }: Note): { readonly width: number; readonly height: number } {
  const lines = text.split('\n').map(textWidth);
  const heightAt = (across: number): number =>
    marginY + lineHeight * lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line / (across - marginX))), 0);
  const longest = Math.max(...lines) + marginX;
  const across = width ?? widths.find((one) => one >= longest || heightAt(one) <= one) ?? widths.at(-1)!;
  return { width: across, height: height ?? Math.min(mostHeight, heightAt(across)) };
}

/** Points a line takes; Chinese characters are twice as wide as others. */
function textWidth(line: string): number {
  let halves = 0;
  for (const letter of line) halves += letter < '\u2000' ? 1 : 2;
  return (halves * fontSize) / 2;
}

/**
 * Where the box of a note is: column, pixels from its left, row, pixels from its top, for both corners. Source: ECMA-376 part 4,
 * 19.4.2.2 (`Anchor`).
 */
export function noteAnchor(ref: string, size: { readonly width: number; readonly height: number }, grid: Grid): string {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(ref) ?? [];
  const column = columnIndex(letters) + 1;
  const row = Math.max(0, Number(digits) - 2);
  const right = reach(column, gap + size.width, (i) => grid.columnWidth(i));
  const bottom = reach(row, gap + size.height, (i) => grid.rowHeight(i));
  return [
    column,
    pixels(gap),
    row,
    pixels(gap),
    right.index,
    pixels(right.rest),
    bottom.index,
    pixels(bottom.rest),
  ].join(', ');
}

/** Points between a cell and its note. */
const gap = 9;
const pixels = (points: number): number => Math.round((points * 4) / 3);

/** The column or row that lies so many points on, and how far into it. */
function reach(from: number, points: number, sizeOf: (index: number) => number): { index: number; rest: number } {
  let index = from;
  let rest = points;
  // hidden ones have no size; so many of them are not walked over
  while (rest > sizeOf(index) && index < from + mostCrossed) {
    rest -= sizeOf(index);
    index += 1;
  }
  return { index, rest: Math.min(rest, sizeOf(index)) };
}

const mostCrossed = 200;
