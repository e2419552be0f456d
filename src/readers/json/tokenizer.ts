import { beyond, type Limits } from '../limits.js';
import { unescaped } from './escapes.js';
import type { JsonHandler } from './handler.js';
import { lookahead, type Place, syntaxError } from './syntax-error.js';

type Expecting = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** The token being read: what chunks end in the middle of. */
type Token = 'none' | 'string' | 'escape' | 'literal';

const blanks = /[ \t\r]*/y;
const plain = /[^"\\\u0000-\u001f]*/y;
const word = /[\w.+-]*/y;
const literal = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/**
 * Reads JSON as it arrives, at any chunk border, strictly by RFC 8259: it takes exactly what `JSON.parse` takes, but keeps
 * numbers as written and tells every one of several equal names. In memory are one token and the open brackets.
 * @throws {UnreadableError} `input/json-syntax` with line, column, the offending text and a reason; `input/json-too-deep`;
 * `input/line-too-long` for a text longer than a cell may be.
 */
export class JsonTokenizer {
  readonly #handler: JsonHandler;
  readonly #limits: Limits;
  readonly #stack: ('object' | 'array')[] = [];
  #expecting: Expecting = 'value';
  #afterComma = false;
  #token: Token = 'none';
  /** What is known of the token: the source of a literal, the value of a string. */
  #part = '';
  #escape = '';
  #start: Place = { line: 1, column: 1 };
  #chunk = '';
  #at = 0;
  /** Characters before the chunk. */
  #passed = 0;
  #startsAt = 0;
  #line = 1;
  /** Where the line starts, counted from the start of the chunk: negative where an earlier chunk holds it. */
  #lineStart = 0;
  /** An error and the text from there on, which grows until the reason can be told. */
  #failure: { readonly place: Place; text: string } | null = null;

  constructor(handler: JsonHandler, limits: Limits) {
    this.#handler = handler;
    this.#limits = limits;
  }

  push(chunk: string): void {
    this.#chunk = chunk;
    this.#at = 0;
    if (this.#failure) this.#lookAhead();
    while (this.#at < chunk.length) this.#step();
    this.#lineStart -= chunk.length;
    this.#passed += chunk.length;
    this.#chunk = '';
    this.#at = 0;
  }

  /** Where the string or literal last told begins, counted in characters from the start of the text. */
  get startsAt(): number {
    return this.#startsAt;
  }

  /** Where what is being told ends. */
  get endsAt(): number {
    return this.#passed + this.#at;
  }

  /** To be called after the last chunk. */
  end(): void {
    this.#chunk = '';
    this.#at = 0;
    if (this.#token === 'literal') {
      if (unfinished(this.#part)) throw syntaxError(this.#start, this.#part, 'truncated');
      this.#endLiteral();
    }
    if (this.#failure) throw syntaxError(this.#failure.place, this.#failure.text);
    if (this.#token !== 'none') throw syntaxError(this.#start, `"${this.#part}`, 'truncated');
    if (this.#expecting !== 'nothing') throw syntaxError(this.#here(), '', 'truncated');
  }

  #here(): Place {
    return { line: this.#line, column: this.#at - this.#lineStart + 1 };
  }

  #step(): void {
    switch (this.#token) {
      case 'none':
        this.#begin(this.#chunk[this.#at]!);
        break;
      case 'string':
        this.#inString();
        break;
      case 'escape':
        this.#inEscape();
        break;
      case 'literal':
        this.#take(word);
        if (this.#at < this.#chunk.length) this.#endLiteral();
    }
  }

  /** Takes what stands between tokens, or at the start of one. */
  #begin(char: string): void {
    if (char === '"') this.#beginString();
    else if (char === ',' || char === ':') this.#separate(char);
    else if (char === '\n') this.#newLine();
    else if (char === ' ' || char === '\t' || char === '\r') this.#skip(blanks);
    else if (char === '{') this.#open('object');
    else if (char === '[') this.#open('array');
    else if (char === '}') this.#close('object');
    else if (char === ']') this.#close('array');
    else if (this.#wantsValue() && /[\w-]/.test(char)) this.#startToken('literal');
    else this.#fail();
  }

  #newLine(): void {
    this.#at += 1;
    this.#line += 1;
    this.#lineStart = this.#at;
  }

  #beginString(): void {
    if (this.#wantsKey() || this.#wantsValue()) {
      this.#startToken('string');
      this.#at += 1;
    } else this.#fail();
  }

  #wantsValue(): boolean {
    return this.#expecting === 'value' || this.#expecting === 'value-or-end';
  }

  #wantsKey(): boolean {
    return this.#expecting === 'key' || this.#expecting === 'key-or-end';
  }

  #startToken(token: Token): void {
    this.#token = token;
    this.#part = '';
    this.#startsAt = this.#passed + this.#at;
    this.#start = this.#here();
  }

  #open(kind: 'object' | 'array'): void {
    if (!this.#wantsValue()) {
      this.#fail();
      return;
    }
    if (this.#stack.length >= this.#limits.depth)
      throw beyond('input/json-too-deep', 'depth', this.#limits, { ...this.#here() });
    this.#stack.push(kind);
    this.#at += 1;
    this.#afterComma = false;
    this.#expecting = kind === 'object' ? 'key-or-end' : 'value-or-end';
    if (kind === 'object') this.#handler.startObject(this.#line);
    else this.#handler.startArray(this.#line);
  }

  #close(kind: 'object' | 'array'): void {
    const open = this.#stack.at(-1) === kind;
    if (open && this.#afterComma) throw syntaxError(this.#here(), this.#chunk[this.#at]!, 'trailing-comma');
    const ended = this.#expecting === (kind === 'object' ? 'key-or-end' : 'value-or-end');
    if (!open || !(ended || this.#expecting === 'comma-or-end')) {
      this.#fail();
      return;
    }
    this.#stack.pop();
    this.#at += 1;
    this.#valueDone();
    if (kind === 'object') this.#handler.endObject();
    else this.#handler.endArray();
  }

  #separate(char: ',' | ':'): void {
    if (this.#expecting !== (char === ',' ? 'comma-or-end' : 'colon')) {
      this.#fail();
      return;
    }
    this.#at += 1;
    this.#afterComma = char === ',';
    this.#expecting = char === ',' && this.#stack.at(-1) === 'object' ? 'key' : 'value';
  }

  #valueDone(): void {
    this.#afterComma = false;
    this.#expecting = this.#stack.length === 0 ? 'nothing' : 'comma-or-end';
  }

  #inString(): void {
    this.#take(plain);
    const char = this.#chunk[this.#at];
    if (char === undefined) return;
    if (char !== '"' && char !== '\\') {
      this.#fail();
      return;
    }
    this.#at += 1;
    this.#escape = '';
    if (char === '"') this.#endString();
    else this.#token = 'escape';
  }

  #inEscape(): void {
    this.#escape += this.#chunk[this.#at]!;
    const text = unescaped(this.#escape);
    if (text === null) {
      const { line, column } = this.#here();
      const before = `\\${this.#escape.slice(0, -1)}`;
      this.#fail(before, { line, column: column - before.length });
      return;
    }
    this.#at += 1;
    if (text === undefined) return;
    this.#append(text);
    this.#token = 'string';
  }

  #endString(): void {
    this.#token = 'none';
    if (this.#wantsKey()) {
      this.#expecting = 'colon';
      this.#afterComma = false;
      this.#handler.key(this.#part);
    } else {
      this.#valueDone();
      this.#handler.string(this.#part, this.#line);
    }
  }

  #endLiteral(): void {
    this.#token = 'none';
    if (literal.test(this.#part)) {
      this.#valueDone();
      this.#handler.literal(this.#part, this.#line);
    } else this.#fail(this.#part, this.#start);
  }

  #skip(pattern: RegExp): void {
    pattern.lastIndex = this.#at;
    pattern.test(this.#chunk);
    this.#at = pattern.lastIndex;
  }

  /** Takes what matches into the token. */
  #take(pattern: RegExp): void {
    const from = this.#at;
    this.#skip(pattern);
    if (this.#at > from) this.#append(this.#chunk.slice(from, this.#at));
  }

  #append(text: string): void {
    this.#part += text;
    if (this.#part.length > this.#limits.cellCharacters)
      throw beyond('input/line-too-long', 'cellCharacters', this.#limits, { line: this.#line });
  }

  /** Not thrown at once: what follows tells the reason, and may come with the next chunk. */
  #fail(before = '', place: Place = this.#here()): void {
    this.#failure = { place, text: before };
    this.#token = 'none';
    this.#lookAhead();
  }

  #lookAhead(): void {
    const failure = this.#failure!;
    failure.text += this.#chunk.slice(this.#at, this.#at + lookahead);
    this.#at = this.#chunk.length;
    if (failure.text.length >= lookahead) throw syntaxError(failure.place, failure.text.slice(0, lookahead));
  }
}

/** True for the beginning of a literal that lacks its end. */
const unfinished = (part: string): boolean =>
  !literal.test(part) && (/^-?(?:\d.*[-+.eE])?$/.test(part) || /^(?:tr?u?|fa?l?s?|nu?l?)$/.test(part));
