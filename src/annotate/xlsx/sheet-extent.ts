import { columnOf } from '../../readers/xlsx/sheet-rows.js';
import { attribute, cellAttribute, type XmlHandler } from '../../readers/xml.js';
import type { ZipEntry } from '../../readers/zip/directory.js';
import { type Archive, scanPart } from '../../readers/zip/part.js';
import { type Area, areaOf } from '../../workbook/edit/area.js';

/** How far a sheet is used. */
export interface SheetExtent {
  /** The last row with content; 0 where there is none. */
  readonly lastRow: number;
  /** The last column with content, -1 where there is none. */
  readonly lastColumn: number;
  /** The first and the last column with content of rows asked for. */
  readonly columnsOf: ReadonlyMap<number, readonly [first: number, last: number]>;
  readonly merges: readonly Area[];
  /** True where the sheet is protected and its filter may not be used. */
  readonly isFilterLocked: boolean;
}

/** Finds out how far a sheet is used, in one pass over it. @param rows whose columns are wanted. */
export async function extentOf(archive: Archive, entry: ZipEntry, rows: readonly number[]): Promise<SheetExtent> {
  const scan = new Extent(new Set(rows));
  await scanPart(archive, entry, scan);
  return scan;
}

/** Counts rows and columns as the reader does (`readers/xlsx/sheet-rows.ts`), and looks at no more of a cell than whether it holds something. */
class Extent implements XmlHandler, SheetExtent {
  lastRow = 0;
  lastColumn = -1;
  readonly columnsOf = new Map<number, readonly [number, number]>();
  readonly merges: Area[] = [];
  isFilterLocked = false;
  readonly #wanted: ReadonlySet<number>;
  #inData = false;
  #n = 0;
  #numbered = false;
  #column = -1;
  #inContent = false;
  #isFilled = false;

  constructor(wanted: ReadonlySet<number>) {
    this.#wanted = wanted;
  }

  open(name: string, attributes: string): void {
    if (!this.#inData) this.#openOther(name, attributes);
    else if (name === 'c') {
      const r = cellAttribute(attributes, 'r');
      this.#column = r === undefined ? this.#column + 1 : columnOf(r, this.#column + 1);
      if (!this.#numbered && r !== undefined) this.#numberBy(r);
      this.#isFilled = false;
    } else if (name === 'row') this.#openRow(attributes);
    else if (name === 'f') this.#isFilled = true;
    else if (name === 'v' || name === 't') this.#inContent = true;
  }

  close(name: string): void {
    if (!this.#inData) return;
    if (name === 'c') {
      if (this.#isFilled) this.#filled();
    } else if (name === 'v' || name === 't') this.#inContent = false;
    else if (name === 'sheetData') this.#inData = false;
  }

  text(text: string): void {
    if (this.#inContent && text !== '') this.#isFilled = true;
  }

  #openOther(name: string, attributes: string): void {
    if (name === 'sheetData') this.#inData = true;
    else if (name === 'mergeCell') {
      const area = areaOf(attribute(attributes, 'ref') ?? '');
      if (area !== undefined) this.merges.push(area);
    } else if (name === 'sheetProtection')
      this.isFilterLocked =
        /^(1|true)$/.test(attribute(attributes, 'sheet') ?? '') &&
        !/^(0|false)$/.test(attribute(attributes, 'autoFilter') ?? '');
  }

  #openRow(attributes: string): void {
    const r = cellAttribute(attributes, 'r');
    this.#numbered = r !== undefined && /^\d{1,9}$/.test(r);
    this.#n = this.#numbered ? Number(r) : this.#n + 1;
    this.#column = -1;
  }

  #numberBy(reference: string): void {
    const digits = /^[A-Za-z]+(\d{1,9})$/.exec(reference)?.[1];
    if (digits !== undefined) this.#n = Number(digits);
    this.#numbered = true;
  }

  #filled(): void {
    this.lastRow = Math.max(this.lastRow, this.#n);
    this.lastColumn = Math.max(this.lastColumn, this.#column);
    if (!this.#wanted.has(this.#n)) return;
    const [first, last] = this.columnsOf.get(this.#n) ?? [this.#column, this.#column];
    this.columnsOf.set(this.#n, [Math.min(first, this.#column), Math.max(last, this.#column)]);
  }
}
