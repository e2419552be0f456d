import { beyond } from '../limits.js';
import type { ZipEntry } from '../zip/directory.js';
import { type Archive, scanPart } from '../zip/part.js';

/** Characters XML cannot hold are written `_x000D_`; an escaped underscore is `_x005F_`. */
export const unescapeCharacters = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

/** Gathers the text of rich strings: all runs, without phonetic guides. */
export class RichText {
  #text = '';
  #inText = false;
  #phonetic = 0;

  open(name: string): void {
    if (name === 't') this.#inText = true;
    else if (name === 'rPh') this.#phonetic += 1;
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh') this.#phonetic -= 1;
  }

  add(text: string): void {
    if (this.#inText && this.#phonetic === 0) this.#text += text;
  }

  /** The text so far, and a fresh start. */
  take(): string {
    const text = unescapeCharacters(this.#text);
    this.#text = '';
    this.#inText = false;
    this.#phonetic = 0;
    return text;
  }
}

/** All shared strings by index. @throws {UnreadableError} `input/shared-texts-too-large`. */
export async function readSharedStrings(archive: Archive, entry: ZipEntry | undefined): Promise<readonly string[]> {
  const strings: string[] = [];
  if (!entry) return strings;
  const rich = new RichText();
  let characters = 0;
  const count = (more: number): void => {
    characters += more;
    if (characters > archive.limits.sharedCharacters)
      throw beyond('input/shared-texts-too-large', 'sharedCharacters', archive.limits);
  };
  await scanPart(archive, entry, {
    open: (name) => rich.open(name),
    close(name) {
      rich.close(name);
      if (name !== 'si') return;
      strings.push(rich.take());
      // an empty string takes its place in the table, too
      count(8);
    },
    text(text) {
      rich.add(text);
      count(text.length);
    },
  });
  return strings;
}
