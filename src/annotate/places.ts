import type { At } from '../model/finding.js';
import { columnLetters } from '../standard/column-letters.js';
import { limits } from '../workbook/limits.js';
import { quotedSheet } from '../workbook/write-workbook.js';
import type { Layout } from './layout.js';

type Lang = 'zh' | 'en';

/** Where things of an input stand in its copy, and how that is said. */
export class Places {
  readonly #file: string | null;
  readonly #layouts: ReadonlyMap<string | null, Layout>;
  readonly #lang: Lang;

  constructor(file: string | null, layouts: readonly Layout[], lang: Lang) {
    this.#file = file;
    this.#layouts = new Map(layouts.map((layout) => [layout.of, layout]));
    this.#lang = lang;
  }

  /** Row in the copy; in the input for what is not in it. */
  row(at: At): number | null {
    return this.#layoutOf(at)?.rowOf(at) ?? at.row;
  }

  /** `D7`, 第 7 行, D 列; empty for what has no place on a sheet. */
  cell(at: At): string {
    const layout = this.#layoutOf(at);
    const row = layout === undefined ? at.row : layout.rowOf(at);
    const letters = layout === undefined ? at.column : lettersOf(layout.columnOf(at));
    const zh = this.#lang === 'zh';
    if (row === null) return letters === null ? '' : zh ? `${letters} 列` : `column ${letters}`;
    if (letters !== null) return `${letters}${row}`;
    const isRecord = layout === undefined && at.pointer !== null;
    return zh ? `第 ${row} ${isRecord ? '条' : '行'}` : `${isRecord ? 'record' : 'row'} ${row}`;
  }

  /** `行政许可 > D7`, with the file where it is another one. */
  full(at: At): string {
    const layout = this.#layoutOf(at);
    const file = at.file === this.#file ? null : at.file;
    return [file, layout === undefined ? at.sheet : layout.name, this.cell(at)].filter(Boolean).join(' > ');
  }

  /** The other cells a finding speaks of, as short as they can be named from its own; empty where there are none. */
  related(at: At, related: readonly At[], most: number): string {
    const near = (one: At): string =>
      one.file === at.file && one.sheet === at.sheet ? this.cell(one) : this.full(one);
    const places = [...new Set(related.map(near))].filter((place) => place !== '');
    const shown = places.slice(0, most).join(this.#lang === 'zh' ? '、' : ', ');
    return places.length > most ? `${shown}${this.#lang === 'zh' ? ' 等' : ', …'}` : shown;
  }

  /** Where a click leads: the cell, or the start of the row or the sheet; undefined for what is not in the copy. */
  link(at: At): string | undefined {
    const layout = this.#layoutOf(at);
    if (layout === undefined) return undefined;
    const row = layout.rowOf(at) ?? 1;
    const column = layout.columnOf(at) ?? 0;
    if (row < 1 || row > limits.rows || column >= limits.columns) return undefined;
    return `${quotedSheet(layout.name)}!${columnLetters(column)}${row}`;
  }

  #layoutOf(at: At): Layout | undefined {
    return at.file === this.#file ? this.#layouts.get(at.sheet) : undefined;
  }
}

const lettersOf = (column: number | null): string | null => (column === null ? null : columnLetters(column));
