import { maxSheetRows } from '../../readers/limits.js';
import { passedOver, repeatOf } from '../../readers/ods/table-scan.js';
import { attribute } from '../../readers/xml.js';
import type { FileEdits, SheetEdits } from '../edits.js';
import type { Splice } from '../splice.js';
import type { CellSplicer } from '../xml/cell-splices.js';
import { XmlCursor } from '../xml/cursor.js';
import type { Prefixes } from './cell.js';
import { type EditedRow, RowRun } from './row.js';

/** A run of rows that is open, and the edits of some of them. */
interface OpenRun {
  readonly from: number;
  readonly first: number;
  readonly repeat: number;
  readonly sheet: SheetEdits;
  readonly edited: readonly EditedRow[];
}

/** Finds the rows of edits in the content of an OpenDocument spreadsheet, by the places `OdsTableScan` reads them from. */
export class OdsRows implements CellSplicer {
  readonly cursor: XmlCursor;
  ready: Splice[] = [];
  written = 0;
  readonly #edits: FileEdits;
  #prefixes: Prefixes | undefined;
  #passing = 0;
  #inTable = false;
  #sheet: SheetEdits | undefined;
  #n = 0;
  #run: OpenRun | undefined;

  /** @param part name of the part, for errors. */
  constructor(edits: FileEdits, part: string) {
    this.cursor = new XmlCursor(this, part);
    this.#edits = edits;
  }

  open(name: string, attributes: string): void {
    this.#prefixes ??= prefixesOf(attributes);
    if (this.#passing > 0 || passedOver.has(name) || (name === 'table' && this.#inTable)) this.#passing += 1;
    else if (name === 'table') {
      this.#sheet = this.#edits.sheet(attribute(attributes, 'name') ?? null);
      this.#inTable = true;
      this.#n = 0;
    } else if (name === 'table-row' && this.#sheet !== undefined) this.#openRow(this.#sheet, attributes);
  }

  #openRow(sheet: SheetEdits, attributes: string): void {
    const first = this.#n + 1;
    const repeat = repeatOf(attributes, 'number-rows-repeated');
    this.#n += repeat;
    const edited: EditedRow[] = [];
    // an empty run may be longer than any sheet
    for (let n = first; n <= Math.min(this.#n, maxSheetRows); n += 1) {
      const edits = sheet.row(n);
      if (edits !== undefined) edited.push({ n, edits });
    }
    if (edited.length === 0) return;
    this.#run = { from: this.cursor.from, first, repeat, sheet, edited };
    this.cursor.keepFrom = this.cursor.from;
  }

  close(name: string): void {
    if (this.#passing > 0) this.#passing -= 1;
    else if (name === 'table') {
      this.#sheet = undefined;
      this.#inTable = false;
    } else if (name === 'table-row' && this.#run !== undefined) this.#closeRow(this.#run);
  }

  #closeRow({ from, first, repeat, sheet, edited }: OpenRun): void {
    const { to } = this.cursor;
    const run = new RowRun(this.cursor.slice(from, to), sheet, this.#prefixes!);
    this.ready.push({ from, to, text: run.rewrite(first, repeat, edited) });
    this.written += run.written;
    this.#run = undefined;
    this.cursor.keepFrom = Number.POSITIVE_INFINITY;
  }

  text(): void {}
}

/** The prefixes a document gives its namespaces; those everybody uses where it says nothing. */
function prefixesOf(attributes: string): Prefixes {
  const prefix = (name: string): string => {
    const uri = `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;
    const found = [...attributes.matchAll(/\sxmlns:([^\s=]+)\s*=\s*["']([^"']*)["']/g)].find(
      ([, , value]) => value === uri,
    );
    return `${found?.[1] ?? name}:`;
  };
  return { office: prefix('office'), text: prefix('text') };
}
