import { UnreadableError } from '../../model/unreadable-error.js';
import { attribute } from '../xml.js';
import { FormField } from './form-field.js';
import { maxCharacters, maxNested } from './limits.js';

/** Elements that stand for a character of their own. */
const characters: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/**
 * Gathers what a reader sees of the runs of a paragraph: text, tabs and line breaks, results of fields and choices made in
 * form fields; instructions of fields, marks of footnotes and the hints of empty controls are left out.
 * Source: ECMA-376 part 1, 17.3.3, 17.16.
 */
export class InlineText {
  #text = '';
  #total = 0;
  #inText = false;
  /** Fields open: false until what the field shows begins. */
  #fields: boolean[] = [];
  /** True after a footnote mark of the writer’s own, which is the rest of its run. */
  #ownMark = false;
  /** Controls open: true where one shows only its hint. */
  readonly #controls: boolean[] = [];
  readonly #form = new FormField();

  open(name: string, attributes: string): void {
    if (name === 't') this.#inText = true;
    else if (name === 'r') this.#ownMark = false;
    else if (name === 'fldChar') this.#field(attribute(attributes, 'fldCharType'));
    else if (name === 'sdt') push(this.#controls, false);
    else if (name === 'showingPlcHdr') {
      if (this.#controls.length > 0) this.#controls[this.#controls.length - 1] = isOn(attribute(attributes, 'val'));
    } else if (name === 'footnoteReference' || name === 'endnoteReference')
      this.#ownMark = isOn(attribute(attributes, 'customMarkFollows') ?? '0');
    else if (name === 'sym') this.#add(symbol(attribute(attributes, 'char')));
    else if (Object.hasOwn(characters, name)) this.#add(characters[name]!);
    else this.#form.open(name, attribute(attributes, 'val'));
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'r') this.#ownMark = false;
    else if (name === 'sdt') this.#controls.pop();
    // a form field stands inside the instruction of its field and is seen all the same
    else this.#take(this.#form.close(name));
  }

  text(text: string): void {
    if (this.#inText) this.#add(text);
  }

  /** The text so far, and a fresh start; fields and controls may go on in the next paragraph. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    // every paragraph costs something, also an empty one
    this.#count(1);
    return text;
  }

  /** Ends the fields that are open. @returns true where one of them has swallowed text, because it never comes to what it shows. */
  endFields(): boolean {
    const swallowed = this.#fields.includes(false);
    this.#fields = [];
    return swallowed;
  }

  #add(text: string): void {
    if (!this.#ownMark && !this.#controls.includes(true) && !this.#fields.includes(false)) this.#take(text);
  }

  #take(text: string): void {
    this.#count(text.length);
    this.#text += text;
  }

  /** Lines that become text a second time, counted as such. */
  counted(lines: readonly string[]): readonly string[] {
    for (const line of lines) this.#count(line.length + 1);
    return lines;
  }

  #count(more: number): void {
    this.#total += more;
    if (this.#total > maxCharacters) throw new UnreadableError('input/document-too-large');
  }

  #field(type: string | undefined): void {
    if (type === 'begin') push(this.#fields, false);
    else if (type === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true;
    else if (type === 'end') this.#fields.pop();
  }
}

function push(open: boolean[], value: boolean): void {
  if (open.length >= maxNested) throw new UnreadableError('input/document-too-large');
  open.push(value);
}

/** How Word writes a switch; one without a value is on. */
export const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off)$/.test(value);

/** A character of a symbol font by its hexadecimal number. */
function symbol(char: string | undefined): string {
  const code = Number.parseInt(char ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
