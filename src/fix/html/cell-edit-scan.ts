import type { Encoding } from '../../model/sheet.js';
import type { CellText } from '../../readers/html/cell-text.js';
import { type HtmlHandler, HtmlScanner } from '../../readers/html/scanner.js';
import { HtmlTableScan } from '../../readers/html/table-scan.js';
import type { Limits } from '../../readers/limits.js';
import { isBlank } from '../../standard/characters.js';
import type { SheetEdits } from '../edits.js';
import type { Splice } from '../splice.js';
import { textAttributes } from './text-attributes.js';
import { textWriter } from './write-text.js';

/** A cell that gets another text, while it is read. */
interface EditedCell {
  readonly cell: CellText;
  readonly to: string;
  /** Behind its start tag. */
  readonly inner: number;
  /** Where its texts stand, and whether one can be seen; those that are only blanks of the source are left out. */
  readonly texts: { readonly from: number; readonly to: number; readonly isSeen: boolean }[];
  readonly breaks: { readonly from: number; readonly to: number; readonly tag: string }[];
}

/** Goes through a page as its reader does, and gathers what is to be written in other places of it. */
export class CellEditScan implements HtmlHandler {
  readonly splices: Splice[] = [];
  /** Cells written so far. */
  written = 0;
  readonly #tables: readonly (SheetEdits | undefined)[];
  readonly #write: ReturnType<typeof textWriter>;
  readonly #scanner: HtmlScanner = new HtmlScanner(this);
  readonly #reader: HtmlTableScan;
  #edited: EditedCell | null = null;

  /** @param tables what is to be written into each table of the page, in their order. */
  constructor(tables: readonly (SheetEdits | undefined)[], encoding: Encoding, limits: Limits) {
    this.#tables = tables;
    this.#write = textWriter(encoding);
    this.#reader = new HtmlTableScan(-1, limits);
  }

  push(text: string): void {
    this.#scanner.push(text);
  }

  /** To be called after the last chunk. */
  end(): void {
    this.#scanner.end();
    this.#reader.end();
  }

  open(name: string, attributes: string): void {
    const isTold = this.#edited !== null && !this.#reader.isPassing;
    if (isTold && name === 'table') throw new Error('a cell that holds a table gets another text');
    if (isTold && name === 'br')
      this.#edited!.breaks.push({ from: this.#scanner.from, to: this.#scanner.to, tag: `<br${attributes}>` });
    const before = this.#reader.table?.cell ?? null;
    this.#reader.open(name, attributes);
    this.#settle();
    const cell = this.#reader.table?.cell ?? null;
    if (cell !== null && cell !== before && (name === 'td' || name === 'th')) this.#openCell(name, attributes, cell);
  }

  close(name: string): void {
    this.#reader.close(name);
    this.#settle();
  }

  comment(text: string): void {
    this.#reader.comment(text);
  }

  text(text: string): void {
    this.#reader.text(text);
    const inner = text.replace(/^[\t\r\n\f ]+/, '');
    if (this.#edited === null || this.#reader.isPassing || inner === '') return;
    const { from, to } = this.#scanner;
    // blanks around a text stay, where they are written as blanks
    const isPlain = text.length === to - from;
    const end = isPlain ? to - (inner.length - inner.replace(/[\t\r\n\f ]+$/, '').length) : to;
    this.#edited.texts.push({ from: isPlain ? to - inner.length : from, to: end, isSeen: !isBlank(text) });
  }

  #openCell(name: string, attributes: string, cell: CellText): void {
    const { index, n, column } = this.#reader.table!;
    const to = this.#tables[index]?.row(n ?? 0)?.get(column);
    if (to === undefined) return;
    const { from, to: inner } = this.#scanner;
    const changed = textAttributes(attributes, to);
    if (changed !== attributes) this.splices.push({ from: from + 1 + name.length, to: inner - 1, text: changed });
    this.#edited = { cell, to, inner, texts: [], breaks: [] };
  }

  /** Where the edited cell has ended, what becomes of it is known. */
  #settle(): void {
    const edited = this.#edited;
    if (edited === null || this.#reader.table?.cell === edited.cell) return;
    this.#edited = null;
    this.written += 1;
    const { texts, breaks, inner } = edited;
    const place = texts.find(({ isSeen }) => isSeen) ?? texts[0] ?? { from: inner, to: inner };
    const changes = [
      { from: place.from, to: place.to, text: this.#write(edited.to, breaks[0]?.tag) },
      ...[...texts, ...breaks].filter((one) => one !== place).map(({ from, to }) => ({ from, to, text: '' })),
    ];
    this.splices.push(...changes.sort((a, b) => a.from - b.from));
  }
}
