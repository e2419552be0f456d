import { cells, repeatOf } from '../../readers/ods/table-scan.js';
import { attributesOf, Changes, childrenOf, elementsIn, type Span } from '../../workbook/edit/xml-spans.js';
import type { RowEdits, SheetEdits } from '../edits.js';
import { withValues } from '../xml/attributes.js';
import { cellWith, element, isComposed, type Prefixes } from './cell.js';

/** What is to be written into a row. */
export interface EditedRow {
  readonly n: number;
  readonly edits: RowEdits;
}

/** A run of equal rows with edits in some of them: those stand by themselves between what is left of the run. */
export class RowRun {
  readonly #xml: string;
  readonly #row: Span;
  readonly #sheet: SheetEdits;
  readonly #prefixes: Prefixes;
  /** Cells written. */
  written = 0;

  /** @param xml of one `table-row` that stands for all of the run. */
  constructor(xml: string, sheet: SheetEdits, prefixes: Prefixes) {
    this.#xml = xml;
    this.#sheet = sheet;
    this.#row = elementsIn(xml)[0]!;
    this.#prefixes = prefixes;
  }

  /** @param first number of the first row. @param edited in order. */
  rewrite(first: number, repeat: number, edited: readonly EditedRow[]): string {
    let xml = '';
    let n = first;
    for (const one of edited) {
      xml += this.#repeated(this.#xml, one.n - n) + this.#repeated(this.#edited(one), 1);
      n = one.n + 1;
    }
    return xml + this.#repeated(this.#xml, first + repeat - n);
  }

  /** So many of these rows. @param xml with the attributes of the run. */
  #repeated(xml: string, count: number): string {
    if (count === 0) return '';
    const attributes = attributesOf(this.#xml, this.#row);
    const from = this.#row.start + 1 + this.#row.tag.length;
    return (
      xml.slice(0, from) + repeating(attributes, 'number-rows-repeated', count) + xml.slice(from + attributes.length)
    );
  }

  #edited({ n, edits }: EditedRow): string {
    const changes = new Changes(this.#xml);
    let column = 0;
    for (const cell of childrenOf(this.#xml, this.#row)) {
      if (!cells.has(cell.name)) continue;
      const repeat = repeatOf(attributesOf(this.#xml, cell), 'number-columns-repeated');
      const own = [...edits].filter(([at]) => at >= column && at < column + repeat).sort(([a], [b]) => a - b);
      if (own.length > 0 && isComposed(this.#xml.slice(cell.inner, cell.innerEnd)))
        for (const [at] of own) this.#sheet.leave(n, at, 'composed');
      else if (own.length > 0) changes.replace(cell.start, cell.end, this.#cells(cell, column, repeat, own));
      column += repeat;
    }
    return changes.applied();
  }

  /** A run of equal cells with edits in some of them. */
  #cells(cell: Span, first: number, repeat: number, edits: readonly (readonly [number, string])[]): string {
    const inside = this.#xml.slice(cell.inner, cell.innerEnd);
    const attributes = (count: number): string =>
      repeating(attributesOf(this.#xml, cell), 'number-columns-repeated', count);
    const left = (count: number): string => (count === 0 ? '' : element(cell.tag, attributes(count), inside));
    let xml = '';
    let column = first;
    for (const [at, to] of edits) {
      xml += left(at - column) + cellWith(to, cell, attributes(1), inside, this.#prefixes);
      column = at + 1;
    }
    this.written += edits.length;
    return xml + left(first + repeat - column);
  }
}

/** Attributes that say how many equal rows or cells one stands for. */
function repeating(attributes: string, name: string, count: number): string {
  return withValues(attributes, { [name]: count === 1 ? null : String(count) });
}
