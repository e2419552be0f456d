import { Places } from '../../readers/spreadsheetml/places.js';
import { passedOver } from '../../readers/spreadsheetml/table-scan.js';
import { attribute } from '../../readers/xml.js';
import type { FileEdits, RowEdits, SheetEdits } from '../edits.js';
import type { Splice } from '../splice.js';
import { withValues } from '../xml/attributes.js';
import type { CellSplicer } from '../xml/cell-splices.js';
import { XmlCursor } from '../xml/cursor.js';
import { escaped } from '../xml/escape.js';

/** A `Data` element, open or done. */
interface Data {
  readonly from: number;
  readonly name: string;
  readonly attributes: string;
}

/** Finds the cells of edits in a workbook of Excel 2003 as XML, by the places `SpreadsheetMlScan` reads them from. */
export class SpreadsheetMlCells implements CellSplicer {
  readonly cursor: XmlCursor = new XmlCursor(this, 'XML');
  ready: Splice[] = [];
  written = 0;
  readonly #edits: FileEdits;
  readonly #places = new Places();
  #passing = 0;
  #sheet: SheetEdits | undefined;
  #row: RowEdits | undefined;
  /** New text of the cell that is open. */
  #to: string | undefined;
  #isWritten = false;
  #data: Data | undefined;
  /** Elements open in the data. */
  #inData = 0;

  constructor(edits: FileEdits) {
    this.#edits = edits;
  }

  open(name: string, attributes: string, selfClosing: boolean): void {
    if (this.#passing > 0 || passedOver.has(name)) this.#passing += 1;
    else if (this.#inData > 0) this.#inData += 1;
    else if (name === 'Worksheet') {
      this.#sheet = this.#edits.sheet(attribute(attributes, 'Name') ?? null);
      this.#places.openSheet();
    } else if (this.#sheet !== undefined) this.#openInside(name, attributes, selfClosing);
  }

  #openInside(name: string, attributes: string, selfClosing: boolean): void {
    if (name === 'Row') {
      this.#places.openRow(attributes);
      this.#row = this.#sheet?.row(this.#places.n);
    } else if (name === 'Cell') {
      this.#places.openCell(attributes);
      this.#to = this.#row?.get(this.#places.column);
      this.#isWritten = false;
      if (this.#to !== undefined) this.#openCell(attributes, selfClosing);
    } else if (name === 'Data') {
      this.#inData = 1;
      const { from, to } = this.cursor;
      if (this.#to !== undefined) this.#data = { from, name: tagName(this.cursor.slice(from, to)), attributes };
    }
  }

  /** A cell of the steward's with a text in it has no formula. */
  #openCell(attributes: string, selfClosing: boolean): void {
    const plain = withValues(attributes, { Formula: null, ArrayRange: null });
    if (plain === attributes) return;
    const { from, to } = this.cursor;
    const name = tagName(this.cursor.slice(from, to));
    this.ready.push({ from, to, text: `<${name}${plain}${selfClosing ? '/' : ''}>` });
  }

  close(name: string): void {
    if (this.#passing > 0) this.#passing -= 1;
    else if (this.#inData > 0) {
      this.#inData -= 1;
      if (this.#inData === 0) this.#closeData();
    } else if (name === 'Worksheet') this.#sheet = undefined;
    else if (name === 'Row') this.#row = undefined;
    else if (name === 'Cell') this.#to = undefined;
  }

  /** The first data of a cell take the new text, other data go. */
  #closeData(): void {
    if (this.#to === undefined || this.#data === undefined) return;
    const { from, name, attributes } = this.#data;
    const isEmpty = this.#isWritten || this.#to === '';
    const type = withValues(attributes, { Type: 'String' });
    const text = isEmpty ? '' : `<${name}${type}>${lines(this.#to)}</${name}>`;
    this.ready.push({ from, to: this.cursor.to, text });
    if (!this.#isWritten) this.written += 1;
    this.#isWritten = true;
    this.#data = undefined;
  }

  text(): void {}
}

/** The name of a tag with its prefix, as it is written. */
const tagName = (tag: string): string => /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';

/** Line ends as Excel writes them: those of the file itself are not always kept. */
const lines = (text: string): string => escaped(text).replaceAll('\n', '&#10;');
