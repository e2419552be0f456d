import { UnreadableError } from '../../model/unreadable-error.js';
import { maxTokenCharacters } from '../limits.js';
import { resolveReferences } from './entities.js';

/** What a scan of HTML tells; names in lower case, text with references resolved. */
export interface HtmlHandler {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
  comment(text: string): void;
}

/** Elements whose content is no text of the page. */
const rawNames = new Set(['script', 'style']);
/** A reference that may go on in the next chunk. */
const cutReference = /&[#\w]{0,9}$/;

const anyAttribute = /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

/** The value of an attribute, with or without quotes, by its name in lower case; undefined where it has none. */
export function htmlAttribute(attributes: string, name: string): string | undefined {
  if (!attributes.toLowerCase().includes(name)) return undefined;
  for (const [, key = '', double, single, bare] of attributes.matchAll(anyAttribute))
    if (key.toLowerCase() === name) return resolveReferences(double ?? single ?? bare ?? '');
  return undefined;
}

/** Scans HTML as it arrives, at any chunk border, as it is written: ends may be missing, names in any case. */
export class HtmlScanner {
  /** Where what is told just now begins and ends, in characters from the start of the text. */
  from = 0;
  to = 0;
  readonly #handler: HtmlHandler;
  /** Characters of the text before `#rest`. */
  #passed = 0;
  #rest = '';
  #pending = '';
  /** The end tag that ends what is passed over. */
  #rawEnd: RegExp | null = null;

  constructor(handler: HtmlHandler) {
    this.#handler = handler;
  }

  /** @throws {UnreadableError} `input/damaged-part` for a tag or comment of absurd length, and a tag inside a tag. */
  push(chunk: string): void {
    this.#pending += chunk;
    // a long piece is looked at again only once it has doubled, or its every chunk would cost all that came before
    if (this.#pending.length >= this.#rest.length) this.#scan(false);
  }

  /** To be called after the last chunk. @throws {UnreadableError} `input/truncated` inside a tag or comment. */
  end(): void {
    this.#scan(true);
    if (this.#rest !== '' || this.#rawEnd !== null) throw new UnreadableError('input/truncated');
  }

  #scan(last: boolean): void {
    const text = this.#rest + this.#pending;
    this.#pending = '';
    let at = 0;
    while (at < text.length) {
      const next = this.#step(text, at, last);
      if (next < 0) break;
      at = next;
    }
    this.#rest = text.slice(at);
    this.#passed += at;
    if (this.#rest.length > maxTokenCharacters) throw damaged();
  }

  /** Handles what begins at a place; gives the place behind it, -1 where more text is needed. */
  #step(text: string, at: number, last: boolean): number {
    if (this.#rawEnd !== null) return this.#passRaw(text, at, this.#rawEnd);
    if (text.charCodeAt(at) !== 60) return this.#passText(text, at, last);
    const second = text[at + 1];
    if (second === undefined) return last ? this.#literal(at) : -1;
    if (second === '!' || second === '?') return this.#passDeclaration(text, at);
    if (!/[A-Za-z/]/.test(second)) return this.#literal(at);
    const end = endOfTag(text, at);
    if (end < 0) return -1;
    this.#at(at, end + 1);
    this.#tag(text.slice(at + 1, end));
    return end + 1;
  }

  /** Notes the place of what is told next. */
  #at(from: number, to: number): void {
    this.from = this.#passed + from;
    this.to = this.#passed + to;
  }

  #literal(at: number): number {
    this.#at(at, at + 1);
    this.#handler.text('<');
    return at + 1;
  }

  #passText(text: string, at: number, last: boolean): number {
    const tag = text.indexOf('<', at);
    let end = tag < 0 ? text.length : tag;
    if (tag < 0 && !last) end -= cutReference.exec(text.slice(Math.max(at, end - 10), end))?.[0].length ?? 0;
    if (end <= at) return -1;
    this.#at(at, end);
    this.#handler.text(resolveReferences(text.slice(at, end)));
    return end;
  }

  #passRaw(text: string, at: number, pattern: RegExp): number {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return text.length - at > 20 ? text.length - 20 : -1;
    this.#rawEnd = null;
    return found.index;
  }

  #passDeclaration(text: string, at: number): number {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 2);
      if (end >= 0) this.#handler.comment(text.slice(at + 4, end));
      return end < 0 ? -1 : end + 3;
    }
    // `<!-` may be half of what comes with the next chunk
    if ('<!--'.startsWith(text.slice(at))) return -1;
    const end = text.indexOf('>', at);
    return end < 0 ? -1 : end + 1;
  }

  #tag(tag: string): void {
    const closing = tag.startsWith('/');
    const name = /^\/?([^\s/>]*)/.exec(tag)?.[1]?.toLowerCase() ?? '';
    if (closing) {
      this.#handler.close(name);
      return;
    }
    this.#handler.open(name, tag.slice(name.length));
    if (rawNames.has(name) && !tag.endsWith('/')) this.#rawEnd = new RegExp(`</${name}\\b`, 'gi');
  }
}

const damaged = (): UnreadableError => new UnreadableError('input/damaged-part', { part: 'HTML' });

/** The `>` that ends a tag, not one inside a quoted value; -1 where it has not arrived. */
function endOfTag(text: string, tag: number): number {
  let quote = '';
  for (let i = tag + 1; i < text.length; i += 1) {
    const letter = text[i]!;
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '>') return i;
    // the end of the tag is damaged, and it would swallow the next one
    else if (letter === '<') throw damaged();
    // a quote counts where a value begins: `<td title=5">`
    else if ((letter === '"' || letter === "'") && /=\s*$/.test(text.slice(Math.max(tag, i - 8), i))) quote = letter;
  }
  return -1;
}
