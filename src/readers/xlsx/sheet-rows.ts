import type { Cell, Row } from '../../model/sheet.js';
import { UnreadableError } from '../../model/unreadable-error.js';
import { Formulas } from '../formulas.js';
import { beyond, type Limits } from '../limits.js';
import { cellAttribute, type XmlHandler } from '../xml.js';
import { Concealment, isTrue } from './concealment.js';
import { isoDateOf, numberCellOf } from './numbers.js';
import { RichText, unescapeCharacters } from './shared-strings.js';
import type { NumberStyle } from './styles.js';

/** What the cells of a worksheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly date1904: boolean;
  readonly limits: Limits;
}

const blank = /^[\s\u200b-\u200f\u2060\ufeff]*$/;

/**
 * Gathers the rows of a worksheet as its XML goes by; finished ones are in `ready`, for the caller to take.
 * @throws {UnreadableError} `input/damaged-part` for a shared string that does not exist, `input/too-many-columns`,
 * `input/row-too-long`.
 */
export class SheetRows implements XmlHandler {
  /** Rows finished since they were last taken. */
  ready: Row[] = [];
  readonly #context: SheetContext;
  readonly #part: string;
  readonly #rich = new RichText();
  readonly #formulas = new Formulas();
  /** Other elements of a worksheet are called `row` as well. */
  #inData = false;
  #n = 0;
  /** False where the row has no number of its own and its cells may still tell it. */
  #numbered = false;
  #characters = 0;
  #cells: (Cell | undefined)[] = [];
  #filled = false;
  #hidden = false;
  #column = -1;
  #type = '';
  #style = 0;
  /** Null where the cell has no value: one that is there and empty is an empty text. */
  #value: string | null = null;
  #inline: string | null = null;
  #formula: string | null = null;
  #in: 'value' | 'formula' | 'inline' | null = null;

  /** @param part name of the worksheet's part, for errors. */
  constructor(context: SheetContext, part: string) {
    this.#context = context;
    this.#part = part;
  }

  /** What has been met so far that is not shown. */
  readonly concealed: Concealment = new Concealment();

  open(name: string, attributes: string): void {
    if (!this.#inData) {
      this.#inData = name === 'sheetData';
      this.concealed.open(name, attributes);
    } else if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') {
      this.#in = 'value';
      this.#value ??= '';
    } else if (name === 'row') this.#openRow(attributes);
    else if (name === 'f') {
      this.#in = 'formula';
      this.#formula = '';
      this.#formulas.add(this.#column);
      if (attributes.includes('ref')) this.#takeArea(attributes);
    } else if (name === 'is') this.#in = 'inline';
    else if (this.#in === 'inline') this.#rich.open(name);
  }

  close(name: string): void {
    if (!this.#inData) return;
    if (name === 'c') this.#closeCell();
    else if (name === 'v' || name === 'f') this.#in = null;
    else if (name === 'row') this.#closeRow();
    else if (name === 'is') {
      this.#in = null;
      this.#inline = this.#rich.take();
    } else if (name === 'sheetData') this.#inData = false;
    else if (this.#in === 'inline') this.#rich.close(name);
  }

  text(text: string): void {
    if (this.#in === null) return;
    this.#characters += text.length;
    const { limits } = this.#context;
    if (this.#characters > limits.rowCharacters)
      throw beyond('input/row-too-long', 'rowCharacters', limits, { row: this.#n });
    if (this.#in === 'value') this.#value = (this.#value ?? '') + text;
    else if (this.#in === 'formula') this.#formula += text;
    else this.#rich.add(text);
  }

  #openRow(attributes: string): void {
    const r = cellAttribute(attributes, 'r');
    this.#numbered = r !== undefined && /^\d{1,9}$/.test(r);
    this.#n = this.#numbered ? Number(r) : this.#n + 1;
    this.#characters = 0;
    this.#cells = [];
    this.#formulas.startRow();
    this.#filled = false;
    this.#column = -1;
    this.#hidden = attributes.includes('hidden') && isTrue(cellAttribute(attributes, 'hidden'));
  }

  #openCell(attributes: string): void {
    const r = cellAttribute(attributes, 'r');
    this.#column = r === undefined ? this.#column + 1 : columnOf(r, this.#column + 1);
    const { limits } = this.#context;
    if (this.#column >= limits.columns) throw beyond('input/too-many-columns', 'columns', limits);
    if (!this.#numbered && r !== undefined) this.#numberBy(r);
    this.#type = cellAttribute(attributes, 't') ?? 'n';
    this.#style = Number(cellAttribute(attributes, 's') ?? 0);
    this.#value = null;
    this.#inline = null;
    this.#formula = null;
  }

  /** A formula whose results fill an area; each cell of a shared one has it by itself. */
  #takeArea(attributes: string): void {
    const [, first = '', last = '', row] =
      /^([A-Za-z]{1,3})\d+:([A-Za-z]{1,3})(\d{1,9})$/.exec(cellAttribute(attributes, 'ref') ?? '') ?? [];
    if (row !== undefined && cellAttribute(attributes, 't') !== 'shared')
      this.#formulas.addArea(Number(row), columnOf(first, 0), columnOf(last, 0));
  }

  #numberBy(reference: string): void {
    const digits = /^[A-Za-z]+(\d{1,9})$/.exec(reference)?.[1];
    if (digits !== undefined) this.#n = Number(digits);
    this.#numbered = true;
  }

  #closeCell(): void {
    const cell = this.#cellOf();
    if (cell === undefined || cell === '') return;
    this.#cells[this.#column] = cell;
    if (!this.#filled && !(typeof cell === 'string' && blank.test(cell))) this.#filled = true;
  }

  #closeRow(): void {
    if (!this.#filled) return;
    this.ready.push({ n: this.#n, line: null, cells: this.#cells, ...this.#formulas.of(this.#n, this.#cells) });
    if (this.#hidden) this.concealed.row(this.#n);
  }

  #sharedString(index: number): string {
    const text = this.#context.strings[index];
    if (text === undefined) throw new UnreadableError('input/damaged-part', { part: this.#part });
    return text;
  }

  #cellOf(): Cell | undefined {
    const value = this.#value ?? '';
    if (value === '' && this.#inline !== null) return this.#inline;
    if (value === '')
      return this.#formula === null || (this.#type === 'str' && this.#value !== null)
        ? undefined
        : { kind: 'uncached', text: `=${this.#formula}` };
    switch (this.#type) {
      case 's':
        return this.#sharedString(Number(value));
      case 'str':
      case 'inlineStr':
        return unescapeCharacters(value);
      case 'b':
        return booleans.get(value.toLowerCase()) ?? value;
      case 'e':
        return { kind: 'error', text: value };
      case 'd':
        return isoDateOf(value);
      default:
        return numberCellOf(value, this.#context.styles[this.#style], this.#context.date1904);
    }
  }
}

const booleans: ReadonlyMap<string, Cell> = new Map([
  ['1', { kind: 'boolean', text: 'TRUE' }],
  ['true', { kind: 'boolean', text: 'TRUE' }],
  ['0', { kind: 'boolean', text: 'FALSE' }],
  ['false', { kind: 'boolean', text: 'FALSE' }],
]);

/** `AB12` → 27; what cannot be read counts on from the cell before. */
export function columnOf(reference: string, next: number): number {
  let column = 0;
  let i = 0;
  for (; i < reference.length; i += 1) {
    const letter = reference.charCodeAt(i) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return i === 0 || i > 4 ? next : column - 1;
}
