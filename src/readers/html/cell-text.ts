import { beyond, type Limits } from '../limits.js';

/**
 * Gathers the text of a cell as a page shows it: blanks joined, lines where breaks and blocks make them. Blanks and breaks
 * are written once text follows them, so that nothing written is looked at again. Adding throws {UnreadableError} `input/row-too-long` for a
 * cell that is longer than a whole row may be.
 */
export class CellText {
  #text = '';
  #isBroken = false;
  /** Line breaks and a blank that are due before the next text. */
  #breaks = 0;
  #blank = false;
  readonly #limits: Limits;
  readonly #row: number;

  /** @param row number of its row, for errors. */
  constructor(limits: Limits, row: number) {
    this.#limits = limits;
    this.#row = row;
  }

  /** A block begins or ends: what follows stands on a line of its own. */
  block(): void {
    this.#isBroken = true;
  }

  /** A line break. */
  break(): void {
    this.#settle();
    this.#breaks += 1;
    this.#blank = false;
    this.#measure();
  }

  add(text: string): void {
    const single = /[\t\r\n\f ]{2}|[\t\r\n\f]/.test(text) ? text.replace(/[\t\r\n\f ]+/g, ' ') : text;
    const from = single.startsWith(' ') ? 1 : 0;
    const to = single.length - (single.length > from && single.endsWith(' ') ? 1 : 0);
    if (from > 0) this.#blank = true;
    if (to <= from) return;
    this.#settle();
    const isLineStart = this.#breaks > 0 || this.#text === '';
    this.#text += '\n'.repeat(this.#breaks) + (this.#blank && !isLineStart ? ' ' : '') + single.slice(from, to);
    this.#breaks = 0;
    this.#blank = to < single.length;
    this.#measure();
  }

  #settle(): void {
    if (this.#isBroken && this.#text !== '' && this.#breaks === 0) this.#breaks = 1;
    this.#isBroken = false;
  }

  #measure(): void {
    if (this.length > this.#limits.rowCharacters)
      throw beyond('input/row-too-long', 'rowCharacters', this.#limits, { row: this.#row });
  }

  /** Characters so far. */
  get length(): number {
    return this.#text.length + this.#breaks;
  }

  /** The text without blanks and lines at its end. */
  take(): string {
    return this.#text;
  }
}
