import { unescapeCharacters } from '../../readers/xlsx/shared-strings.js';
import { limits } from '../limits.js';
import type { Note } from '../new-sheet.js';
import { commentXml, noteRuns } from '../notes-xml.js';
import { escapeText } from '../xml-text.js';
import { placeInOrder } from './element-order.js';
import { plainText } from './plain-text.js';
import { appendInto, rootOf } from './root.js';
import { attributeOf, Changes, childrenOf, prefixOf, type Span } from './xml-spans.js';

/** Authors of the stand-ins of threaded comments, which old programs show in their stead. Source: [MS-XLSX] 2.6.205. */
const threaded = /^tc=/;

/** The notes of a sheet, to be changed. Source: ECMA-376 18.7. */
export class CommentsEdit {
  #xml: string;

  constructor(xml: string) {
    this.#xml = xml;
  }

  get xml(): string {
    return this.#xml;
  }

  get count(): number {
    return this.#comments().length;
  }

  /**
   * Adds notes: below that of somebody else where the cell has one. Threaded comments stay as they are.
   * @returns those that are notes of their own now, which need a box each.
   */
  add(notes: readonly Note[], author: string): readonly Note[] {
    const authors = this.#authors();
    const there = new Map(this.#comments().map((span) => [this.#get(span, 'ref').toUpperCase(), span]));
    const changes = new Changes(this.#xml);
    const own: Note[] = [];
    for (const note of notes) {
      const span = there.get(note.ref);
      if (span === undefined) own.push(note);
      else if (!threaded.test(authors[Number(this.#get(span, 'authorId'))] ?? '')) this.#addBelow(changes, span, note);
    }
    this.#xml = changes.applied();
    if (own.length > 0) this.#append(own, author);
    return own;
  }

  /**
   * Takes notes away that begin in one of some ways, and from the others what does on a line of its own.
   * @param end character behind which somebody may have gone on.
   * @returns cells that have no note any more.
   */
  remove(starts: readonly string[], end: string): readonly string[] {
    const gone: string[] = [];
    const changes = new Changes(this.#xml);
    for (const span of this.#comments()) {
      const pieces = this.#pieces(span);
      const text = pieces.map((piece) => piece.text).join('');
      const line = lineOf(text, starts);
      if (line === undefined) continue;
      const endAt = text.indexOf(end, line);
      const until = endAt < 0 || text.slice(endAt).trim() === end ? text.length : endAt + end.length;
      if (line === 0 && until === text.length) {
        gone.push(this.#get(span, 'ref').toUpperCase());
        changes.replace(span.start, span.end, '');
      } else cut(changes, pieces, line, until);
    }
    this.#xml = changes.applied();
    return gone;
  }

  #append(notes: readonly Note[], author: string): void {
    let at = this.#authors().indexOf(author);
    const root = rootOf(this.#xml);
    const prefix = prefixOf(root.tag);
    const [list] = this.#list('authors');
    const changes = new Changes(this.#xml);
    if (at < 0) {
      at = this.#authors().length;
      const element = `<${prefix}author>${escapeText(author)}</${prefix}author>`;
      if (list === undefined) changes.insert(root.inner, `<${prefix}authors>${element}</${prefix}authors>`);
      else appendInto(changes, this.#xml, list, element);
    }
    const written = prefixed(notes.map((note) => commentXml(note, at)).join(''), prefix);
    const [comments] = this.#list('commentList');
    if (comments !== undefined) appendInto(changes, this.#xml, comments, written);
    else
      changes.insert(
        placeInOrder(
          this.#xml,
          childrenOf(this.#xml, root),
          root.innerEnd,
          ['authors', 'commentList', 'extLst'],
          'commentList',
        ),
        `<${prefix}commentList>${written}</${prefix}commentList>`,
      );
    this.#xml = changes.applied();
  }

  #addBelow(changes: Changes, comment: Span, { text }: Note): void {
    const [element] = childrenOf(this.#xml, comment).filter(({ name }) => name === 'text');
    if (element === undefined) return;
    const prefix = prefixOf(element.tag);
    const length = this.#pieces(comment).reduce((sum, piece) => sum + piece.text.length, 0);
    const room = limits.text - length - 1;
    if (room < 1) return;
    const run = prefixed(noteRuns(text.slice(0, room), '\n'), prefix);
    const parts = childrenOf(this.#xml, element);
    const last = parts.findLast(({ name }) => name === 't' || name === 'r');
    if (last === undefined) appendInto(changes, this.#xml, element, run);
    else if (last.name === 't')
      changes.replace(last.start, last.end, `<${prefix}r>${this.#xml.slice(last.start, last.end)}</${prefix}r>${run}`);
    else changes.insert(last.end, run);
  }

  /** The texts of a note, each with the element that goes when it is empty. */
  #pieces(comment: Span): readonly Piece[] {
    return childrenOf(this.#xml, comment)
      .filter(({ name }) => name === 'text')
      .flatMap((text) => childrenOf(this.#xml, text))
      .flatMap((part) =>
        part.name === 't'
          ? [{ whole: part, t: part }]
          : part.name !== 'r'
            ? []
            : childrenOf(this.#xml, part)
                .filter(({ name }) => name === 't')
                .map((t) => ({ whole: part, t })),
      )
      .map(({ whole, t }) => ({ whole, t, text: unescapeCharacters(plainText(this.#xml, t)).replace(/\r\n?/g, '\n') }));
  }

  #list(name: string): readonly Span[] {
    return childrenOf(this.#xml, rootOf(this.#xml)).filter((span) => span.name === name);
  }

  #comments(): readonly Span[] {
    return this.#list('commentList')
      .flatMap((list) => childrenOf(this.#xml, list))
      .filter(({ name }) => name === 'comment');
  }

  #authors(): readonly string[] {
    return this.#list('authors')
      .flatMap((list) => childrenOf(this.#xml, list))
      .map((span) => unescapeCharacters(plainText(this.#xml, span)));
  }

  #get(span: Span, name: string): string {
    return attributeOf(this.#xml, span, name) ?? '';
  }
}

interface Piece {
  readonly whole: Span;
  readonly t: Span;
  readonly text: string;
}

/** Where the first line is that begins in one of some ways, the line break before it included; undefined where none does. */
function lineOf(text: string, starts: readonly string[]): number | undefined {
  if (starts.some((start) => text.startsWith(start))) return 0;
  const found = starts.map((start) => text.indexOf(`\n${start}`)).filter((at) => at >= 0);
  return found.length === 0 ? undefined : Math.min(...found);
}

/** Takes a stretch out of the text of a note, however it is divided. */
function cut(changes: Changes, pieces: readonly Piece[], from: number, to: number): void {
  let at = 0;
  for (const { whole, t, text } of pieces) {
    const left = text.slice(0, Math.max(0, from - at)) + text.slice(Math.max(0, to - at));
    at += text.length;
    if (left === text) continue;
    if (left === '') changes.replace(whole.start, whole.end, '');
    else changes.replace(t.start, t.end, `<${t.tag} xml:space="preserve">${escapeText(left)}</${t.tag}>`);
  }
}

const prefixed = (xml: string, prefix: string): string => xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
