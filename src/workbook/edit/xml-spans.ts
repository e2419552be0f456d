import { attribute, endOfMarkup, localName } from '../../readers/xml.js';
import { escapeAttribute } from '../xml-text.js';

/** Where an element stands in a text; of one that closes itself, what is inside is empty and at its end. */
export interface Span {
  /** Without its prefix. */
  readonly name: string;
  /** With its prefix, as it is written. */
  readonly tag: string;
  readonly start: number;
  /** Behind its start tag. */
  readonly inner: number;
  /** At its end tag. */
  readonly innerEnd: number;
  readonly end: number;
}

const exclamation = 33;
const slash = 47;
const question = 63;

/** A start tag, read at its `<`; undefined where its end has not come yet. */
export function startTag(text: string, at: number): { tag: string; end: number; selfClosing: boolean } | undefined {
  const end = endOfMarkup(text, at);
  if (end < 0) return undefined;
  const selfClosing = text.charCodeAt(end - 1) === slash;
  const stop = selfClosing ? end - 1 : end;
  let nameEnd = at + 1;
  while (nameEnd < stop && text.charCodeAt(nameEnd) > 32) nameEnd += 1;
  return { tag: text.slice(at + 1, nameEnd), end: end + 1, selfClosing };
}

/** The element that starts at a `<`; undefined where the text ends before it does. */
export function elementAt(text: string, at: number): Span | undefined {
  const first = startTag(text, at);
  if (first === undefined) return undefined;
  const { tag, end: inner } = first;
  const name = localName(tag, 0, tag.length);
  if (first.selfClosing) return { name, tag, start: at, inner, innerEnd: inner, end: inner };
  let depth = 1;
  for (let next = text.indexOf('<', inner); next >= 0; ) {
    const end = endOfMarkup(text, next);
    if (end < 0) return undefined;
    const second = text.charCodeAt(next + 1);
    if (second === slash) {
      depth -= 1;
      if (depth === 0) return { name, tag, start: at, inner, innerEnd: next, end: end + 1 };
    } else if (second !== exclamation && second !== question && text.charCodeAt(end - 1) !== slash) depth += 1;
    next = text.indexOf('<', end);
  }
  return undefined;
}

/** The elements side by side in a stretch of text, in order; what is inside them is left alone. */
export function elementsIn(text: string, from: number = 0, to: number = text.length): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('<', from); at >= 0 && at < to; ) {
    const second = text.charCodeAt(at + 1);
    if (second === slash) break;
    if (second === exclamation || second === question) {
      const end = endOfMarkup(text, at);
      if (end < 0) break;
      at = text.indexOf('<', end);
      continue;
    }
    const element = elementAt(text, at);
    if (element === undefined) break;
    found.push(element);
    at = text.indexOf('<', element.end);
  }
  return found;
}

/** The elements directly inside another. */
export const childrenOf = (text: string, { inner, innerEnd }: Span): Span[] => elementsIn(text, inner, innerEnd);

/** The attributes of an element, as they are written. */
export function attributesOf(text: string, { start, tag, inner, end }: Span): string {
  const closing = inner === end && text.charCodeAt(inner - 2) === slash ? 2 : 1;
  return text.slice(start + 1 + tag.length, inner - closing);
}

/** The value of an attribute of an element. */
export const attributeOf = (text: string, span: Span, name: string): string | undefined =>
  attribute(attributesOf(text, span), name);

/** The prefix of a tag, with its colon: `x:row` → `x:`. */
export const prefixOf = (tag: string): string => tag.slice(0, tag.indexOf(':') + 1);

/** One attribute with the blanks before it, and its name as it is written. */
export const anyAttribute: RegExp = /(\s*)([^\s"'=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** Attributes with one of them set anew, or taken away; the others stay as they are written. */
export function withAttribute(attributes: string, name: string, value: string | undefined): string {
  const written = value === undefined ? '' : `${name}="${escapeAttribute(value)}"`;
  for (const found of attributes.matchAll(anyAttribute)) {
    if (found[2] !== name) continue;
    const before = attributes.slice(0, found.index);
    const after = attributes.slice(found.index + found[0].length);
    return value === undefined ? before + after : `${before}${found[1] || ' '}${written}${after}`;
  }
  return value === undefined ? attributes : `${attributes.trimEnd()} ${written}`;
}

/** Places of a text that are to be written otherwise. */
export class Changes {
  readonly #text: string;
  readonly #changes: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  replace(start: number, end: number, text: string): void {
    this.#changes.push({ start, end, text });
  }

  /** What is put in at one place stands in the order it was put in, before what is replaced there. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  applied(): string {
    let result = '';
    let at = 0;
    for (const { start, end, text } of this.#changes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      result += this.#text.slice(at, start) + text;
      at = end;
    }
    return result + this.#text.slice(at);
  }
}

/** The first element of a text, whose end may be elsewhere: its name as it is written, and where what is in it begins. */
export function rootStart(text: string): { readonly tag: string; readonly at: number } {
  for (let at = text.indexOf('<'); at >= 0; ) {
    const end = endOfMarkup(text, at);
    if (end < 0) break;
    const second = text.charCodeAt(at + 1);
    if (second !== exclamation && second !== question) return { tag: startTag(text, at)!.tag, at: end + 1 };
    at = text.indexOf('<', end);
  }
  return { tag: '', at: text.length };
}
