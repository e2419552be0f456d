import { UnreadableError } from '../../model/unreadable-error.js';
import { cellAttribute, endOfMarkup, localName } from '../../readers/xml.js';
import { columnStyles } from './column-styles.js';
import { inUtf8 } from './in-utf8.js';
import { RowEditor } from './row-editor.js';
import type { SheetEdit } from './sheet-edit.js';
import { attributesOf, elementAt, elementsIn, prefixOf, startTag } from './xml-spans.js';

/** Most characters of one row, its markup included, that are held to write it anew. */
const mostHeld = 1 << 28;

/**
 * Writes a worksheet anew as its XML arrives, at any chunk border. Rows without edits go by as they are: of each only the
 * start tag is looked at, and where it ends. Which row and column a cell is in is counted as the reader counts
 * (`readers/xlsx/sheet-rows.ts`).
 */
export class SheetEditor {
  readonly #edit: SheetEdit;
  readonly #part: string;
  readonly #added: readonly number[];
  #nextAdded = 0;
  #rows: RowEditor = new RowEditor(() => 0);
  #phase: 'head' | 'rows' | 'tail' = 'head';
  #prefix = '';
  /** The number of the row before. */
  #n = 0;
  /** What has not been gone through; what came after it was looked at. */
  #text = '';
  #pending = '';

  /** @param part name of the worksheet's part, for errors. */
  constructor(edit: SheetEdit, part: string) {
    this.#edit = edit;
    this.#part = part;
    this.#added = edit.added ?? [];
  }

  /** Cells that kept their content, as `B5`, because it comes from a formula; complete once all has gone by. */
  get unwritten(): readonly string[] {
    return this.#rows.unwritten;
  }

  /** What can be written once a chunk has come. */
  push(chunk: string): string {
    if (this.#phase === 'tail' && this.#edit.tail === undefined) return chunk;
    this.#pending += chunk;
    // what is held for its end is looked at again only once it has doubled, or its every chunk would cost all that came before
    if (this.#pending.length < this.#text.length || this.#phase === 'tail') return '';
    return this.#scan();
  }

  /** The rest, after the last chunk. @throws {UnreadableError} `input/damaged-part` where the rows have no end. */
  end(): string {
    const written = this.#phase === 'tail' ? '' : this.#scan();
    const rest = this.#text + this.#pending;
    // a sheet may have no rows at all
    if (this.#phase === 'head') return rest;
    if (this.#phase === 'rows') throw this.#damage();
    return written + (this.#edit.tail === undefined ? rest : this.#edit.tail(rest));
  }

  #damage(): UnreadableError {
    return new UnreadableError('input/damaged-part', { part: this.#part });
  }

  #scan(): string {
    this.#text += this.#pending;
    this.#pending = '';
    if (this.#text.length > mostHeld) throw this.#damage();
    const before = this.#phase === 'head' ? this.#head() : '';
    return this.#phase === 'rows' ? before + this.#data() : before;
  }

  /** Takes everything up to the start tag of the rows, that included. */
  #head(): string {
    const text = this.#text;
    // the root is still open: what is in it is looked at one by one
    let at = text.indexOf('<');
    for (let depth = 0; at >= 0; ) {
      const end = endOfMarkup(text, at);
      if (end < 0) return '';
      const second = text[at + 1];
      if (second === '/') depth -= 1;
      else if (second !== '!' && second !== '?') {
        const { tag, selfClosing } = startTag(text, at)!;
        if (depth === 1 && localName(tag, 0, tag.length) === 'sheetData') return this.#begin(at, end, selfClosing);
        if (!selfClosing) depth += 1;
      }
      at = text.indexOf('<', end);
    }
    return '';
  }

  #begin(at: number, end: number, selfClosing: boolean): string {
    const text = this.#text;
    const xml = text.slice(0, at);
    const { tag } = startTag(text, at)!;
    this.#prefix = prefixOf(tag);
    this.#rows = new RowEditor(columnStyles(xml));
    const head = inUtf8(this.#edit.head === undefined ? xml : this.#edit.head(xml));
    this.#text = text.slice(end + 1);
    if (!selfClosing) {
      this.#phase = 'rows';
      return head + text.slice(at, end + 1);
    }
    this.#phase = 'tail';
    const rows = this.#addedBefore(Number.POSITIVE_INFINITY);
    return head + (rows === '' ? text.slice(at, end + 1) : `${text.slice(at, end - 1).trimEnd()}>${rows}</${tag}>`);
  }

  /** Takes the rows that are there in full. */
  #data(): string {
    const text = this.#text;
    let written = '';
    /** Up to here all has been written, up to `at` looked at. */
    let from = 0;
    let at = 0;
    const odd = new Occurrence(text, '<!');
    for (;;) {
      const tagAt = text.indexOf('<', at);
      const end = tagAt < 0 ? -1 : endOfMarkup(text, tagAt);
      if (end < 0) break;
      const second = text.charCodeAt(tagAt + 1);
      if (second === 47) {
        if (localName(text, tagAt + 2, end) === 'sheetData') {
          written += text.slice(from, tagAt) + this.#addedBefore(Number.POSITIVE_INFINITY) + text.slice(tagAt, end + 1);
          this.#phase = 'tail';
          from = end + 1;
          if (this.#edit.tail === undefined) {
            written += text.slice(from);
            from = text.length;
          }
          break;
        }
        at = end + 1;
        continue;
      }
      if (second === 33 || second === 63) {
        at = end + 1;
        continue;
      }
      const { tag, selfClosing } = startTag(text, tagAt)!;
      const rowEnd = selfClosing ? end + 1 : endOfElement(text, tagAt, end, tag, odd);
      if (rowEnd < 0) break;
      at = rowEnd;
      if (localName(tag, 0, tag.length) !== 'row') continue;
      const n = this.#numberOf(text, tagAt, tag, end, selfClosing, rowEnd);
      this.#n = n;
      const added = this.#addedBefore(n);
      if (this.#added[this.#nextAdded] === n) this.#nextAdded += 1;
      const edit = this.#edit.row(n);
      if (edit === undefined && added === '') continue;
      written += text.slice(from, tagAt) + added;
      from = tagAt;
      if (edit === undefined) continue;
      written += this.#rows.rewrite(text.slice(tagAt, rowEnd), n, edit);
      from = rowEnd;
    }
    if (this.#phase === 'rows') {
      // a row without end waits, and so does the markup between rows
      written += text.slice(from, at);
      from = at;
    }
    this.#text = text.slice(from);
    return written;
  }

  /** The number of a row; one that has none of its own may be told it by its first cell with a reference. */
  #numberOf(text: string, at: number, tag: string, end: number, selfClosing: boolean, rowEnd: number): number {
    const attributes = text.slice(at + 1 + tag.length, selfClosing ? end - 1 : end);
    const r = cellAttribute(attributes, 'r');
    if (r !== undefined && /^\d{1,9}$/.test(r)) return Number(r);
    if (!selfClosing)
      for (const cell of elementsIn(text, end + 1, rowEnd)) {
        const reference = cell.name === 'c' ? cellAttribute(attributesOf(text, cell), 'r') : undefined;
        if (reference === undefined) continue;
        const digits = /^[A-Za-z]+(\d{1,9})$/.exec(reference)?.[1];
        return digits === undefined ? this.#n + 1 : Number(digits);
      }
    return this.#n + 1;
  }

  /** Rows to be put in before the row of a number. */
  #addedBefore(n: number): string {
    let written = '';
    for (; this.#nextAdded < this.#added.length && this.#added[this.#nextAdded]! < n; this.#nextAdded += 1) {
      const row = this.#added[this.#nextAdded]!;
      const edit = this.#edit.row(row);
      if (edit !== undefined) written += this.#rows.create(row, edit, this.#prefix);
    }
    return written;
  }
}

/** The place of a word in a text, looked for once as the text is gone through. */
class Occurrence {
  readonly #text: string;
  readonly #word: string;
  #at = -1;

  constructor(text: string, word: string) {
    this.#text = text;
    this.#word = word;
  }

  /** The first at or after a place; infinite where there is none. */
  after(place: number): number {
    if (this.#at < place) {
      const found = this.#text.indexOf(this.#word, place);
      this.#at = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.#at;
  }
}

/** Where the element ends that starts at `at`; -1 where that has not come yet. */
function endOfElement(text: string, at: number, openEnd: number, tag: string, odd: Occurrence): number {
  const closing = `</${tag}`;
  for (let next = text.indexOf(closing, openEnd); next >= 0; next = text.indexOf(closing, next + closing.length)) {
    const behind = text.charCodeAt(next + closing.length);
    if (behind !== 62 && !(behind <= 32)) continue;
    // an end tag in a comment or in text written as it is ends nothing
    if (odd.after(at) < next) return elementAt(text, at)?.end ?? -1;
    const end = text.indexOf('>', next);
    return end < 0 ? -1 : end + 1;
  }
  return -1;
}

/** The pieces of a worksheet, written anew. */
export async function* editedSheet(text: AsyncIterable<string>, editor: SheetEditor): AsyncGenerator<string> {
  for await (const chunk of text) {
    const written = editor.push(chunk);
    if (written !== '') yield written;
  }
  yield editor.end();
}
