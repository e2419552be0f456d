import { UnreadableError } from '../../model/unreadable-error.js';
import type { Limits } from '../limits.js';
import { attribute, type XmlHandler } from '../xml.js';
import { InlineText, isOn } from './inline-text.js';
import { maxCells, maxElements, maxNested } from './limits.js';
import { type Block, OpenTable } from './open-table.js';
import { Surroundings } from './surroundings.js';
import { Table } from './table.js';

/** What may hold tables, or words of their cells, that are not read. */
export type Unread = 'embedded' | 'other-document' | 'text-box' | 'boxed-text' | 'hidden-text' | 'new-content';

/** Drawings with the text boxes in them, and embedded files. */
const drawn = /^(?:drawing|pict|txbxContent|object)$/;
/** Text deleted or moved away, settings from before a tracked change, phonetic guides. */
const passedOver = /^(?:del|moveFrom|rt|\w+Change)$/;
/** What a cell may hold that is text, or takes nothing from it. */
const plain =
  /^(?:p|r|t|tab|br|cr|noBreakHyphen|softHyphen|proofErr|bookmark(?:Start|End)|lastRenderedPageBreak|commentRange(?:Start|End)|commentReference|perm(?:Start|End)|smartTag|smartTagPr|attr)$/;
/** Settings that tell of tracked changes or of text that is not shown. */
const marking = /^(?:ins|del|moveFrom|moveTo|vanish|specVanish|webHidden)$/;
/** Settings, in which `del` and the like are marks and hold no text. */
const settings = /^(?:pPr|rPr|trPr|tcPr)$/;

/** Gathers the tables of a document as its XML goes by. Tracked changes count as accepted. Source: ECMA-376 part 1, 17. */
export class DocumentBody implements XmlHandler {
  /** In the order in which they begin; a table inside a cell is one of its own, and its text is the cell’s as well. */
  readonly tables: Table[] = [];
  readonly unread: Set<Unread> = new Set();
  readonly #part: string;
  readonly #limits: Limits;
  readonly #inline = new InlineText();
  readonly #surroundings = new Surroundings();
  readonly #open: OpenTable[] = [];
  /** Settings open, the innermost last. */
  readonly #settings: string[] = [];
  /** Elements open of what is passed over. */
  #skipped = 0;
  #inDrawing = false;
  /** True inside the text of a text box. */
  #inBox = false;
  /** Alternate contents open: true once the fallback has come, which alone is read. */
  readonly #alternates: boolean[] = [];
  /** True for a run that is not shown. */
  #isVanished = false;
  readonly #numberedStyles: ReadonlySet<string>;
  /** The list Word numbers the paragraph in, and its level; null where it does not. */
  #list: string | null = null;
  #level = '';
  /** Paragraphs so far, by list and level. */
  readonly #numbers = new Map<string, number>();
  #endDeleted = false;
  #elements = 0;
  /** Cells begun, and cells that have ended. */
  #begun = 0;
  #cells = 0;
  /** Controls open: tables around them, and whether their text is kept elsewhere. */
  readonly #controls: { readonly tables: number; isBound: boolean }[] = [];

  /**
   * @param part name of the part, for errors.
   * @param numberedStyles styles whose paragraphs Word numbers.
   */
  constructor(part: string, numberedStyles: ReadonlySet<string>, limits: Limits) {
    this.#part = part;
    this.#numberedStyles = numberedStyles;
    this.#limits = limits;
  }

  open(name: string, attributes: string): void {
    this.#elements += 1;
    if (this.#elements > maxElements) throw tooLarge();
    if (this.#open.length > 0 && this.#skipped === 0) this.#tellComposed(name);
    if (name === 'AlternateContent') this.#alternates.push(false);
    else if (name === 'Fallback' && this.#alternates.length > 0) this.#alternates[this.#alternates.length - 1] = true;
    if (this.#skipped > 0) {
      this.#skipped += 1;
      if (this.#inDrawing) this.#lookInside(name, attributes);
    } else if (settings.test(name)) this.#settings.push(name);
    else if (this.#settings.length > 0 && !name.endsWith('Change')) this.#setting(name, attributes);
    else if (passedOver.test(name) || drawn.test(name)) {
      this.#skipped = 1;
      this.#inDrawing = drawn.test(name);
      this.#inBox = name === 'txbxContent';
    } else this.#openContent(name, attributes);
  }

  close(name: string): void {
    // without a fallback there is only what other programs understand
    if (name === 'AlternateContent' && this.#alternates.pop() === false) this.unread.add('new-content');
    if (this.#skipped > 0) this.#skipped -= 1;
    else if (this.#settings.length > 0) {
      if (name === this.#settings.at(-1)) this.#settings.pop();
    } else this.#closeContent(name);
  }

  text(text: string): void {
    if (this.#settings.length > 0) return;
    const inCell = (this.#open.at(-1)?.cell ?? null) !== null && /\S/.test(text);
    if (this.#skipped > 0) {
      if (this.#inDrawing && this.#inBox && inCell) this.unread.add('boxed-text');
    } else if (!this.#isVanished) this.#inline.text(text);
    else if (inCell) this.unread.add('hidden-text');
  }

  /** True inside settings of a run, a paragraph, a row or a cell. */
  get inSettings(): boolean {
    return this.#settings.length > 0;
  }

  /** The cell that is open, told from others by its identity. */
  get cell(): Block | null {
    return this.#open.at(-1)?.cell ?? null;
  }

  /** What is no text makes the cells around it composed. */
  #tellComposed(name: string): void {
    const { cell } = this;
    if (cell === null || cell.composed) return;
    const isSetting = this.#settings.length > 0 || settings.test(name);
    if (isSetting ? !marking.test(name) : plain.test(name)) return;
    for (const table of this.#open) if (table.cell) table.cell.composed = true;
  }

  #lookInside(name: string, attributes: string): void {
    if (name === 'tbl') this.unread.add('text-box');
    if (name === 'txbxContent') this.#inBox = true;
    if (name !== 'OLEObject') return;
    const program = attribute(attributes, 'ProgID') ?? '';
    if (/^(?:excel\.sheet|et\.|package$)/i.test(program)) this.unread.add('embedded');
    else if (/^(?:word|wps)\./i.test(program)) this.unread.add('other-document');
  }

  #setting(name: string, attributes: string): void {
    const kind = this.#settings.at(-1);
    const value = attribute(attributes, 'val');
    if (kind === 'rPr') {
      const isOfRun = this.#settings.length === 1;
      if (isOfRun && name === 'vanish') this.#isVanished = isOn(value);
      else if (!isOfRun && (name === 'del' || name === 'moveFrom')) this.#endDeleted = true;
    } else if (kind === 'pPr') this.#list = this.#listOf(name, value);
    else if (kind === 'trPr') this.#open.at(-1)?.rowSetting(name, value);
    else if (kind === 'tcPr') this.#open.at(-1)?.cellSetting(name, value);
  }

  /** The list of the paragraph after one of its settings; its own number counts more than that of its style. */
  #listOf(name: string, value: string | undefined): string | null {
    if (name === 'pStyle') return this.#numberedStyles.has(value ?? '') ? `style ${value}` : this.#list;
    if (name === 'ilvl') this.#level = value ?? '';
    return name !== 'numId' ? this.#list : value === '0' ? null : (value ?? null);
  }

  #openContent(name: string, attributes: string): void {
    const table = this.#open.at(-1);
    if (name === 'tbl') this.#openTable(table);
    else if (name === 'tr') table?.openRow();
    else if (name === 'tc') this.#openCell(table);
    else if (name === 'gridCol') table?.gridColumn(attribute(attributes, 'w'));
    else if (name === 'p') {
      this.#endDeleted = false;
      this.#list = null;
      this.#level = '';
    } else if (name === 'altChunk' || name === 'subDoc') this.unread.add('other-document');
    else {
      if (name === 'r') this.#isVanished = false;
      else if (name === 'sdt') this.#controls.push({ tables: this.#open.length, isBound: false });
      else if (name === 'dataBinding' && this.#controls.length > 0) this.#controls.at(-1)!.isBound = true;
      this.#inline.open(name, attributes);
    }
  }

  #closeContent(name: string): void {
    const table = this.#open.at(-1);
    if (name === 'p') this.#closeParagraph(table);
    else if (name === 'tr') table?.closeRow();
    else if (name === 'tc') this.#closeCell(table);
    else if (name === 'tbl') this.#closeTable(table);
    else {
      if (name === 'sdt') this.#controls.pop();
      this.#inline.close(name);
    }
  }

  #openCell(table: OpenTable | undefined): void {
    // a control around a row or a cell, or one whose text comes from elsewhere
    const composed = this.#controls.some(({ tables, isBound }) => isBound || tables === this.#open.length);
    table?.openCell(this.#begun, composed);
    this.#begun += 1;
  }

  #openTable(outer: OpenTable | undefined): void {
    if (this.#open.length >= maxNested) throw tooLarge();
    const inside = outer?.cell?.paragraphs.filter((text) => text.trim() !== '').reverse();
    const { above, continues } =
      outer === undefined ? this.#surroundings.tableBegins() : { above: inside?.slice(0, 2) ?? [], continues: false };
    const table = new Table(above, continues);
    this.tables.push(table);
    this.#open.push(new OpenTable(table, this.#limits));
  }

  #closeParagraph(table: OpenTable | undefined): void {
    const text = this.#inline.take();
    const cell = table?.cell;
    const number = this.#nextNumber();
    if (cell) cell.number ??= number;
    if (!cell) {
      if (table === undefined) this.#surroundings.paragraph(text);
    } else if (this.#endDeleted) cell.carried += text;
    else {
      cell.paragraphs.push(cell.carried + text);
      cell.carried = '';
    }
  }

  #nextNumber(): string | null {
    if (this.#list === null) return null;
    const list = `${this.#list} ${this.#level}`;
    const number = (this.#numbers.get(list) ?? 0) + 1;
    this.#numbers.set(list, number);
    return String(number);
  }

  #closeCell(table: OpenTable | undefined): void {
    this.#cells += 1;
    if (this.#cells > maxCells) throw tooLarge();
    // a field that ends nowhere would swallow what comes after it
    if (this.#inline.endFields()) throw new UnreadableError('input/damaged-part', { part: this.#part });
    table?.closeCell();
  }

  #closeTable(table: OpenTable | undefined): void {
    this.#open.pop();
    const outer = this.#open.at(-1);
    if (outer === undefined) this.#surroundings.tableEnded();
    else if (table !== undefined)
      for (const line of this.#inline.counted(table.table.lines())) outer.cell?.paragraphs.push(line);
  }
}

const tooLarge = (): UnreadableError => new UnreadableError('input/document-too-large');
