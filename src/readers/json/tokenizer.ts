import { UnreadableError } from '../../model/unreadable-error.js';

/** What a JSON text consists of, told in order; numbers keep their source text. */
export interface JsonHandler {
  startObject(line: number): void;
  endObject(): void;
  startArray(): void;
  endArray(): void;
  key(text: string): void;
  string(text: string): void;
  /** A number, `true`, `false` or `null`, as written. */
  literal(text: string): void;
}

type Expecting = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** Containers may be nested this deep. */
const deepest = 64;
const blanks = /[ \t\r\n]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[^\s,:{}[\]"]+/y;

/**
 * Reads JSON as it arrives, at any chunk border, strictly by RFC 8259, and says where and why it is none.
 * @throws {UnreadableError} `input/json-syntax` with line, column, the offending text and a hint; `input/json-too-deep`.
 */
export class JsonTokenizer {
  readonly #handler: JsonHandler;
  readonly #stack: ('object' | 'array')[] = [];
  #expecting: Expecting = 'value';
  #rest = '';
  #line = 1;
  #column = 1;
  #afterComma = false;

  constructor(handler: JsonHandler) {
    this.#handler = handler;
  }

  /** True while nothing but blanks may follow. */
  get done(): boolean {
    return this.#expecting === 'nothing';
  }

  push(chunk: string): void {
    this.#drain(this.#rest + chunk, false);
  }

  /** To be called after the last chunk. */
  end(): void {
    this.#drain(this.#rest, true);
    if (this.#expecting !== 'nothing') this.#fail('', 'truncated');
  }

  #drain(text: string, ended: boolean): void {
    let at = 0;
    for (;;) {
      blanks.lastIndex = at;
      at += this.#count(blanks.exec(text)?.[0] ?? '');
      if (at >= text.length) break;
      const length = this.#token(text, at, ended);
      if (length === 0) break;
      at += this.#count(text.slice(at, at + length));
    }
    this.#rest = text.slice(at);
  }

  /** Counts lines and columns over a piece of text and gives its length. */
  #count(piece: string): number {
    const last = piece.lastIndexOf('\n');
    if (last < 0) this.#column += piece.length;
    else {
      this.#column = piece.length - last;
      for (let i = piece.indexOf('\n'); i >= 0; i = piece.indexOf('\n', i + 1)) this.#line += 1;
    }
    return piece.length;
  }

  /** Takes the token at `at`; its length, or 0 where more text is needed. */
  #token(text: string, at: number, ended: boolean): number {
    switch (text[at]) {
      case '{':
        return this.#start('object');
      case '[':
        return this.#start('array');
      case '}':
        return this.#close('object');
      case ']':
        return this.#close('array');
      case ',':
        if (this.#expecting !== 'comma-or-end') this.#fail(',');
        this.#afterComma = true;
        this.#expecting = this.#stack.at(-1) === 'object' ? 'key' : 'value';
        return 1;
      case ':':
        if (this.#expecting !== 'colon') this.#fail(':');
        this.#expecting = 'value';
        return 1;
      case '"':
        return this.#string(text, at, ended);
      default:
        return this.#literal(text, at, ended);
    }
  }

  #start(kind: 'object' | 'array'): number {
    if (this.#expecting !== 'value' && this.#expecting !== 'value-or-end') this.#fail(kind === 'object' ? '{' : '[');
    if (this.#stack.length >= deepest) throw new UnreadableError('input/json-too-deep');
    this.#stack.push(kind);
    this.#afterComma = false;
    this.#expecting = kind === 'object' ? 'key-or-end' : 'value-or-end';
    if (kind === 'object') this.#handler.startObject(this.#line);
    else this.#handler.startArray();
    return 1;
  }

  #close(kind: 'object' | 'array'): number {
    const fine =
      this.#expecting === 'comma-or-end' || this.#expecting === (kind === 'object' ? 'key-or-end' : 'value-or-end');
    if (this.#stack.at(-1) !== kind || !fine)
      this.#fail(kind === 'object' ? '}' : ']', this.#afterComma ? 'trailing-comma' : undefined);
    this.#stack.pop();
    if (kind === 'object') this.#handler.endObject();
    else this.#handler.endArray();
    this.#valueDone();
    return 1;
  }

  #valueDone(): void {
    this.#afterComma = false;
    this.#expecting = this.#stack.length === 0 ? 'nothing' : 'comma-or-end';
  }

  #string(text: string, at: number, ended: boolean): number {
    let end = at + 1;
    for (; ; end += 1) {
      end = text.indexOf('"', end);
      if (end < 0) return ended ? this.#fail(text.slice(at), 'truncated') : 0;
      let slashes = 0;
      while (text[end - 1 - slashes] === '\\') slashes += 1;
      if (slashes % 2 === 0) break;
    }
    const source = text.slice(at, end + 1);
    const value = this.#unescape(source);
    if (this.#expecting === 'key' || this.#expecting === 'key-or-end') {
      this.#handler.key(value);
      this.#expecting = 'colon';
      this.#afterComma = false;
    } else if (this.#expecting === 'value' || this.#expecting === 'value-or-end') {
      this.#handler.string(value);
      this.#valueDone();
    } else this.#fail(source);
    return source.length;
  }

  #unescape(source: string): string {
    try {
      return JSON.parse(source) as string;
    } catch {
      return this.#fail(source);
    }
  }

  #literal(text: string, at: number, ended: boolean): number {
    word.lastIndex = at;
    const found = word.exec(text)?.[0] ?? text[at]!;
    if (at + found.length === text.length && !ended) return 0;
    number.lastIndex = at;
    const isNumber = number.exec(text)?.[0] === found;
    if (!isNumber && found !== 'true' && found !== 'false' && found !== 'null') this.#fail(found);
    if (this.#expecting !== 'value' && this.#expecting !== 'value-or-end') this.#fail(found);
    this.#handler.literal(found);
    this.#valueDone();
    return found.length;
  }

  #fail(found: string, hint?: string): never {
    const shown = (/^\S*/.exec(found)?.[0] || found).slice(0, 20);
    throw new UnreadableError('input/json-syntax', {
      line: this.#line,
      column: this.#column,
      found: shown,
      reason: hint ?? hintOf(found),
    });
  }
}

/** The likeliest cause, by what stands there. */
function hintOf(found: string): string {
  if (/^[+-]?(NaN|Infinity)/.test(found)) return 'nan';
  if (/^(None|True|False)\b/.test(found)) return 'python';
  if (found.startsWith("'")) return 'single-quotes';
  if (/^(\/\/|\/\*|#)/.test(found)) return 'comment';
  return 'other';
}
