import { UnreadableError } from '../model/unreadable-error.js';
import { maxTokenCharacters } from './limits.js';

/** What a scan of XML tells; names come without their prefix, text with entities resolved. */
export interface XmlHandler {
  open(name: string, attributes: string, selfClosing: boolean): void;
  close(name: string): void;
  text(text: string): void;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Resolves the five named entities and character references; others are left as they stand. */
export const resolveEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|(\w+));/g, (all, decimal: string, hex: string, name: string) => {
        if (name !== undefined) return entities[name] ?? all;
        const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
      })
    : text;

/** How an attribute is nearly always written, and what must stand somewhere if it is there at all. */
interface Spelling {
  readonly usual: string;
  readonly hints: readonly [string, string];
}
const spellings = new Map<string, Spelling>();

function spellingOf(name: string): Spelling {
  let spelling = spellings.get(name);
  if (spelling === undefined) {
    spelling = { usual: ` ${name}="`, hints: [`${name}=`, `${name} `] };
    spellings.set(name, spelling);
  }
  return spelling;
}

/** It begins where a name can, or what has no `=` would be tried anew from each of its letters. */
const anyAttribute = /(?<=^|[\s"'])([^\s="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The value of an attribute by its local name, one without prefix first; undefined where it is absent. */
export function attribute(attributes: string, name: string): string | undefined {
  let value: string | undefined;
  for (const [, key = '', double, single] of attributes.matchAll(anyAttribute)) {
    if (key === name) return resolveEntities(double ?? single ?? '');
    if (key.endsWith(`:${name}`)) value ??= double ?? single;
  }
  return value === undefined ? undefined : resolveEntities(value);
}

/**
 * The same, many times faster, for the attributes of rows and cells: it takes the usual spelling wherever it stands, and
 * only among theirs there is no value that could hold one.
 */
export function cellAttribute(attributes: string, name: string): string | undefined {
  if (attributes === '') return undefined;
  const { usual, hints } = spellingOf(name);
  const at = attributes.indexOf(usual);
  if (at >= 0) {
    const from = at + usual.length;
    return resolveEntities(attributes.slice(from, attributes.indexOf('"', from)));
  }
  if (!attributes.includes(hints[0]) && !attributes.includes(hints[1])) return undefined;
  return attribute(attributes, name);
}

/**
 * Scans XML as it arrives, at any chunk border: elements, text, CDATA; comments and processing instructions are passed
 * over, and so are extensions and the choices of alternate content, whose fallback is for readers like this one. Every end
 * tag must end what was opened last, or a row whose end is damaged would be lost; beyond that well-formedness is not
 * checked. Source: XML 1.0; ECMA-376 part 3 for alternate content.
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #part: string;
  /** What begins with the piece that has not ended, and what came after it was looked at. */
  #rest = '';
  #pending = '';
  /** Characters before what is being scanned, and in it the piece that is being told. */
  #before = 0;
  #from = 0;
  #to = 0;
  /** Names of the elements open now. */
  readonly #open: string[] = [];
  /** Depth outside the element that is passed over; -1 where none is. */
  #skipped = -1;

  /** @param part name of the part, for errors. */
  constructor(handler: XmlHandler, part: string) {
    this.#handler = handler;
    this.#part = part;
  }

  /** Where the piece that is being told begins: a tag with its `<`, or a text; characters from the start. */
  get from(): number {
    return this.#before + this.#from;
  }

  /** Where it ends. */
  get to(): number {
    return this.#before + this.#to;
  }

  /** @throws {UnreadableError} `input/damaged-part` for a piece without end, a wrong end tag and a document type. */
  push(chunk: string): void {
    this.#pending += chunk;
    // a long piece is looked at again only once it has doubled, or its every chunk would cost all that came before
    if (this.#pending.length >= this.#rest.length) this.#scan();
  }

  #scan(): void {
    const text = this.#rest + this.#pending;
    this.#pending = '';
    let at = 0;
    for (;;) {
      const tag = text.indexOf('<', at);
      if (tag < 0) break;
      const end = endOfMarkup(text, tag);
      if (end < 0) break;
      this.#from = at;
      this.#to = tag;
      if (tag > at && this.#skipped < 0) this.#handler.text(characters(text.slice(at, tag)));
      this.#from = tag;
      this.#to = end + 1;
      this.#markup(text, tag, end);
      at = end + 1;
    }
    this.#rest = at === 0 ? text : text.slice(at);
    this.#before += at;
    this.#from = 0;
    this.#to = 0;
    if (this.#rest.length > maxTokenCharacters) throw this.#damage();
  }

  #damage(): UnreadableError {
    return new UnreadableError('input/damaged-part', { part: this.#part });
  }

  /** To be called after the last chunk. @throws {UnreadableError} `input/damaged-part` where something is still open. */
  end(): void {
    this.#scan();
    if (this.#open.length > 0 || this.#rest.includes('<')) throw this.#damage();
  }

  #markup(text: string, tag: number, end: number): void {
    const second = text.charCodeAt(tag + 1);
    if (second === 33) {
      if (text.startsWith('<![CDATA[', tag)) {
        if (this.#skipped < 0) this.#handler.text(lineEnds(text.slice(tag + 9, end - 2)));
      } else if (!text.startsWith('<!--', tag)) throw this.#damage();
    } else if (second === 47) {
      const name = localName(text, tag + 2, end);
      if (this.#open.pop() !== name) throw this.#damage();
      if (this.#skipped < 0) this.#handler.close(name);
      else if (this.#open.length === this.#skipped) this.#skipped = -1;
    } else if (second !== 63) this.#begin(text, tag, end);
  }

  #begin(text: string, tag: number, end: number): void {
    const selfClosing = text.charCodeAt(end - 1) === 47;
    const stop = selfClosing ? end - 1 : end;
    let nameEnd = tag + 1;
    while (nameEnd < stop && text.charCodeAt(nameEnd) > 32) nameEnd += 1;
    const name = localName(text, tag + 1, nameEnd);
    if (!selfClosing) this.#open.push(name);
    if (this.#skipped >= 0) return;
    if (name === 'Choice' || name === 'extLst') {
      if (!selfClosing) this.#skipped = this.#open.length - 1;
      return;
    }
    this.#handler.open(name, nameEnd < stop ? text.slice(nameEnd, stop) : '', selfClosing);
    if (selfClosing) this.#handler.close(name);
  }
}

/** Text as XML means it: line ends are single line feeds before references are resolved. */
const characters = (text: string): string => resolveEntities(lineEnds(text));
const lineEnds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** Position of the last character of the markup that starts at `tag`; -1 where more text is needed. */
export function endOfMarkup(text: string, tag: number): number {
  const second = text.charCodeAt(tag + 1);
  if (second !== 33 && second !== 63) return endOfTag(text, tag);
  const pair = text.startsWith('<!--', tag)
    ? '-->'
    : text.startsWith('<![CDATA[', tag)
      ? ']]>'
      : second === 63
        ? '?>'
        : null;
  // `<!-` and `<![CDA` may be halves of what comes with the next chunk
  if (pair === null && ('<!--'.startsWith(text.slice(tag)) || '<![CDATA['.startsWith(text.slice(tag)))) return -1;
  if (pair === null) return text.indexOf('>', tag);
  const end = text.indexOf(pair, tag + 2);
  return end < 0 ? -1 : end + pair.length - 1;
}

/** The `>` that ends a tag, not one inside a quoted attribute; -1 where it has not arrived. */
function endOfTag(text: string, tag: number): number {
  let end = text.indexOf('>', tag);
  if (end < 0) return -1;
  for (let quote = nextQuote(text, tag, end); quote >= 0; ) {
    const closing = text.indexOf(text[quote]!, quote + 1);
    if (closing < 0) return -1;
    if (closing > end) {
      end = text.indexOf('>', closing);
      if (end < 0) return -1;
    }
    quote = nextQuote(text, closing + 1, end);
  }
  return end;
}

function nextQuote(text: string, from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 34 || code === 39) return i;
  }
  return -1;
}

/** The name that stands there, without its prefix. */
export function localName(text: string, from: number, to: number): string {
  const name = text.slice(from, to).trimEnd();
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
