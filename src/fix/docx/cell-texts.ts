import type { DocumentBody } from '../../readers/docx/body.js';
import type { Block } from '../../readers/docx/open-table.js';
import type { Splice } from '../splice.js';
import type { CellSplicer } from '../xml/cell-splices.js';
import { XmlCursor } from '../xml/cursor.js';
import { type CellPiece, spliceCell } from './splice-cell.js';

/** Elements that are characters of the cell. */
const characters = /^(?:tab|br|cr|noBreakHyphen)$/;

/** A cell that gets another text, while it is read. */
interface EditedCell {
  readonly cell: Block;
  readonly to: string;
  readonly pieces: CellPiece[];
  paragraph: number;
}

/** Goes through a document as its reader does, and gathers what is to be written in other places of its main part. */
export class CellTexts implements CellSplicer {
  readonly cursor: XmlCursor;
  ready: Splice[] = [];
  written = 0;
  readonly #body: DocumentBody;
  readonly #edits: ReadonlyMap<number, string>;
  #edited: EditedCell | null = null;
  /** The tag of the text that is open, as it is written, and where it ends. */
  #open: { readonly tag: string; readonly inner: number } | null = null;
  /** Where an element that is a character begins. */
  #character: number | null = null;

  /**
   * @param part name of the part, for errors.
   * @param edits new texts by the number of the cell in the document.
   */
  constructor(part: string, body: DocumentBody, edits: ReadonlyMap<number, string>) {
    this.cursor = new XmlCursor(this, part);
    this.#body = body;
    this.#edits = edits;
  }

  open(name: string, attributes: string): void {
    const before = this.#body.cell;
    this.#body.open(name, attributes);
    const { cell } = this.#body;
    if (name === 'tc' && cell !== null && cell !== before) this.#openCell(cell);
    const edited = this.#edited;
    if (edited === null || this.#body.inSettings) return;
    if (name === 'p') edited.paragraph += 1;
    else if (name === 't')
      this.#open = { tag: this.cursor.slice(this.cursor.from, this.cursor.to), inner: this.cursor.to };
    else if (characters.test(name)) this.#character = this.cursor.from;
  }

  close(name: string): void {
    this.#body.close(name);
    const edited = this.#edited;
    if (edited === null) return;
    const { from, to } = this.cursor;
    if (name === 't') this.#open = null;
    else if (this.#character !== null && characters.test(name) && !this.#body.inSettings) {
      edited.pieces.push({ from: this.#character, to, paragraph: edited.paragraph, tag: null, text: '\n' });
      this.#character = null;
    } else if (this.#body.cell !== edited.cell) {
      if (edited.cell.composed) throw new Error(`a cell that holds more than text at ${from}`);
      this.ready.push(...spliceCell(edited.pieces, edited.to));
      this.written += 1;
      this.#edited = null;
    }
  }

  text(text: string): void {
    this.#body.text(text);
    if (this.#edited === null || this.#open === null) return;
    const { from, to } = this.cursor;
    this.#edited.pieces.push({ from, to, paragraph: this.#edited.paragraph, tag: this.#open, text });
  }

  #openCell(cell: Block): void {
    const to = this.#edits.get(cell.ordinal);
    if (to !== undefined) this.#edited = { cell, to, pieces: [], paragraph: -1 };
  }
}
