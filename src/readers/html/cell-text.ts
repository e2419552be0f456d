/** Gathers the text of a cell as a page shows it: blanks joined, lines where breaks and blocks make them. */
export class CellText {
  #text = '';
  #isBroken = false;

  /** A block begins or ends: what follows stands on a line of its own. */
  block(): void {
    this.#isBroken = true;
  }

  /** A line break. */
  break(): void {
    this.#settle();
    this.#text = `${this.#text.replace(/ $/, '')}\n`;
  }

  add(text: string): void {
    let single = /[\t\r\n\f ]{2}|[\t\r\n\f]/.test(text) ? text.replace(/[\t\r\n\f ]+/g, ' ') : text;
    if (this.#isBroken && single.trim() !== '') this.#settle();
    if (this.#text === '' || this.#text.endsWith('\n') || this.#text.endsWith(' ')) single = single.replace(/^ /, '');
    this.#text += single;
  }

  #settle(): void {
    if (this.#isBroken && this.#text !== '' && !this.#text.endsWith('\n'))
      this.#text = `${this.#text.replace(/ $/, '')}\n`;
    this.#isBroken = false;
  }

  /** Characters so far. */
  get length(): number {
    return this.#text.length;
  }

  /** The text without blanks and lines at its end. */
  take(): string {
    return this.#text.replace(/[ \n]+$/, '');
  }
}
