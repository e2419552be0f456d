import type { Cell, Row } from '../../model/sheet.js';
import { UnreadableError } from '../../model/unreadable-error.js';
import { maxColumns } from '../limits.js';
import { numberCellOf } from './numbers.js';
import { RichText, unescapeCharacters } from './shared-strings.js';
import type { NumberStyle } from './styles.js';
import { attribute, type XmlHandler } from './xml.js';

/** What the cells of a worksheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly date1904: boolean;
}

const blank = /^[\s\u200b-\u200f\u2060\ufeff]*$/;

/** Gathers the rows of a worksheet as its XML goes by; finished ones are in `ready`, for the caller to take. */
export class SheetRows implements XmlHandler {
  /** Rows finished since they were last taken. */
  ready: Row[] = [];
  readonly #context: SheetContext;
  readonly #rich = new RichText();
  #n = 0;
  #cells: (Cell | undefined)[] = [];
  #filled = false;
  #column = -1;
  #type = '';
  #style = 0;
  #value = '';
  #formula: string | null = null;
  #in: 'value' | 'formula' | 'inline' | null = null;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(name: string, attributes: string): void {
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') this.#in = 'value';
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'f') {
      this.#in = 'formula';
      this.#formula = '';
    } else if (name === 'is') this.#in = 'inline';
    else if (this.#in === 'inline') this.#rich.open(name);
  }

  close(name: string): void {
    if (name === 'c') this.#closeCell();
    else if (name === 'v' || name === 'f' || name === 'is') this.#in = null;
    else if (name === 'row') this.#closeRow();
    else if (this.#in === 'inline') this.#rich.close(name);
  }

  text(text: string): void {
    if (this.#in === 'value') this.#value += text;
    else if (this.#in === 'formula') this.#formula += text;
    else if (this.#in === 'inline') this.#rich.add(text);
  }

  #openRow(attributes: string): void {
    const r = attribute(attributes, 'r');
    this.#n = r !== undefined && /^\d{1,9}$/.test(r) ? Number(r) : this.#n + 1;
    this.#cells = [];
    this.#filled = false;
    this.#column = -1;
  }

  #openCell(attributes: string): void {
    const r = attribute(attributes, 'r');
    this.#column = r === undefined ? this.#column + 1 : columnOf(r, this.#column + 1);
    if (this.#column >= maxColumns) throw new UnreadableError('input/too-many-columns', { limit: maxColumns });
    this.#type = attribute(attributes, 't') ?? 'n';
    this.#style = Number(attribute(attributes, 's') ?? 0);
    this.#value = '';
    this.#formula = null;
  }

  #closeCell(): void {
    const cell = this.#cellOf();
    if (cell === undefined || cell === '') return;
    this.#cells[this.#column] = cell;
    if (!this.#filled && !(typeof cell === 'string' && blank.test(cell))) this.#filled = true;
  }

  #closeRow(): void {
    if (this.#filled) this.ready.push({ n: this.#n, line: null, cells: this.#cells });
  }

  #cellOf(): Cell | undefined {
    const value = this.#value;
    if (this.#type === 'inlineStr') return this.#rich.take();
    if (value === '')
      return this.#formula === null || this.#type === 'str'
        ? undefined
        : { kind: 'uncached', text: `=${this.#formula}` };
    switch (this.#type) {
      case 's':
        return this.#context.strings[Number(value)];
      case 'str':
        return unescapeCharacters(value);
      case 'b':
        return { kind: 'boolean', text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE' };
      case 'e':
        return { kind: 'error', text: value };
      case 'd':
        return { kind: 'date', text: value.replace('T', ' ').replace(/ 00:00:00(\.0+)?Z?$/, '') };
      default:
        return numberCellOf(value, this.#context.styles[this.#style], this.#context.date1904);
    }
  }
}

/** `AB12` → 27; what cannot be read counts on from the cell before. */
function columnOf(reference: string, next: number): number {
  let column = 0;
  let i = 0;
  for (; i < reference.length; i += 1) {
    const letter = reference.charCodeAt(i) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return i === 0 || i > 4 ? next : column - 1;
}
