import { type XmlHandler, XmlScanner } from '../../readers/xml.js';

/** Scans XML as it arrives and knows where the piece stands that its handler is told of. */
export class XmlCursor {
  readonly #scanner: XmlScanner;
  /** The text from `#start` on. */
  #text = '';
  #start = 0;
  /** Text from here on is wanted later; infinite where none is. */
  keepFrom: number = Number.POSITIVE_INFINITY;

  /** @param part name of the part, for errors. */
  constructor(handler: XmlHandler, part: string) {
    this.#scanner = new XmlScanner(handler, part);
  }

  /** Where the piece that is being told begins, in characters from the start. */
  get from(): number {
    return this.#scanner.from;
  }

  get to(): number {
    return this.#scanner.to;
  }

  /** Text that has not been let go of: the piece being told, and what follows `keepFrom`. */
  slice(from: number, to: number): string {
    return this.#text.slice(from - this.#start, to - this.#start);
  }

  push(chunk: string): void {
    this.#text += chunk;
    this.#scanner.push(chunk);
    const wanted = Math.min(this.#scanner.from, this.keepFrom);
    this.#text = this.#text.slice(wanted - this.#start);
    this.#start = wanted;
  }

  /** To be called after the last chunk. @throws {UnreadableError} `input/damaged-part` where something is still open. */
  end(): void {
    this.#scanner.end();
  }
}
