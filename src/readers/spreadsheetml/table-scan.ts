import type { Cell } from '../../model/sheet.js';
import { UnreadableError } from '../../model/unreadable-error.js';
import { isFilled } from '../csv/blank.js';
import { Formulas } from '../formulas.js';
import { beyond, type Limits } from '../limits.js';
import type { RowRun, TableInfo, TableScan } from '../tables.js';
import { Concealment, isTrue } from '../xlsx/concealment.js';
import { maxCellFormats } from '../xlsx/limits.js';
import { isoDateOf, numberCellOf } from '../xlsx/numbers.js';
import { type NumberStyle, styleOfCode } from '../xlsx/styles.js';
import { attribute, type XmlHandler, XmlScanner } from '../xml.js';
import { countOf, damaged, indexOf, Places } from './places.js';

const visibilities: Readonly<Record<string, TableInfo['visibility']>> = {
  SheetHidden: 'hidden',
  SheetVeryHidden: 'very-hidden',
};

/** What is said about a cell and is not in it. */
export const passedOver: ReadonlySet<string> = new Set(['Comment', 'PhoneticText']);

/** Scans a workbook of Excel 2003 as XML. Source: XML Spreadsheet Reference, Office 2003. */
export class SpreadsheetMlScan implements TableScan, XmlHandler {
  readonly tables: TableInfo[] = [];
  ready: RowRun[] = [];
  finished = false;
  readonly concealed: Concealment = new Concealment();
  readonly #wanted: number;
  readonly #limits: Limits;
  readonly #scanner: XmlScanner = new XmlScanner(this, 'XML');
  readonly #formulas = new Formulas();
  readonly #places = new Places();
  readonly #styles = new Map<string, NumberStyle>();
  #date1904 = false;
  #style = '';
  #passing = 0;
  #inSheet = false;
  #visible: string | null = null;
  #isHidden = false;
  #tableStyle = '';
  /** Styles of columns that have one, and the last column described. */
  #columnStyles: string[] = [];
  #described = 0;
  #rowStyle = '';
  #cells: (Cell | undefined)[] = [];
  #isFilled = false;
  #cellAttributes = '';
  #type: string | null = null;
  #inData = 0;
  #text = '';
  #characters = 0;

  constructor(wanted: number, limits: Limits) {
    this.#wanted = wanted;
    this.#limits = limits;
  }

  push(text: string): void {
    this.#scanner.push(text);
  }

  end(): void {
    try {
      this.#scanner.end();
    } catch (error) {
      // what is open at the end was cut short
      throw error instanceof UnreadableError ? new UnreadableError('input/truncated') : error;
    }
  }

  get #isWanted(): boolean {
    return this.#inSheet && this.tables.length - 1 === this.#wanted;
  }

  open(name: string, attributes: string): void {
    if (this.#passing > 0 || passedOver.has(name)) this.#passing += 1;
    else if (this.#inData > 0) this.#inData += 1;
    else if (name === 'Worksheet') this.#openSheet(attributes);
    else if (name === 'Visible') this.#visible = '';
    else if (name === 'Date1904') this.#date1904 = true;
    else if (name === 'Style') this.#openStyle(attributes);
    else if (name === 'NumberFormat')
      this.#styles.set(this.#style, styleOfFormat(attribute(attributes, 'Format') ?? ''));
    else if (this.#isWanted) this.#openInside(name, attributes);
  }

  #openSheet(attributes: string): void {
    this.tables.push({ name: attribute(attributes, 'Name') ?? null, visibility: 'visible' });
    this.#inSheet = true;
    this.#places.openSheet();
    this.#described = 0;
  }

  #openStyle(attributes: string): void {
    this.#style = attribute(attributes, 'ID') ?? '';
    if (this.#styles.size >= maxCellFormats) throw new UnreadableError('input/zip-bomb');
    this.#styles.set(this.#style, this.#styles.get(attribute(attributes, 'Parent') ?? 'Default') ?? 'plain');
  }

  #openInside(name: string, attributes: string): void {
    if (name === 'Row') this.#openRow(attributes);
    else if (name === 'Column') this.#openColumn(attributes);
    else if (name === 'Table') this.#tableStyle = attribute(attributes, 'StyleID') ?? '';
    else if (name === 'AutoFilterColumn') this.concealed.filtered = true;
    else if (name === 'Cell') {
      this.#places.openCell(attributes);
      this.#cellAttributes = attributes;
      this.#type = null;
      this.#text = '';
    } else if (name === 'Data') {
      this.#type = attribute(attributes, 'Type') ?? 'String';
      this.#inData = 1;
    }
  }

  #openRow(attributes: string): void {
    this.#places.openRow(attributes);
    this.#rowStyle = attribute(attributes, 'StyleID') ?? '';
    this.#isHidden = isTrue(attribute(attributes, 'Hidden'));
    this.#cells = [];
    this.#formulas.startRow();
    this.#isFilled = false;
    this.#characters = 0;
  }

  #openColumn(attributes: string): void {
    const from = (indexOf(attributes) ?? this.#described + 1) - 1;
    if (from < this.#described) throw damaged();
    this.#described = Math.min(from + countOf(attributes, 'Span') + 1, this.#limits.columns);
    if (isTrue(attribute(attributes, 'Hidden'))) this.concealed.column(from, this.#described - 1);
    const style = attribute(attributes, 'StyleID');
    for (let i = from; style !== undefined && i < this.#described; i += 1) this.#columnStyles[i] = style;
  }

  close(name: string): void {
    if (this.#passing > 0) this.#passing -= 1;
    else if (this.#inData > 0) this.#inData -= 1;
    else if (name === 'Worksheet') this.#closeSheet();
    else if (this.#isWanted && name === 'Cell') this.#closeCell();
    else if (this.#isWanted && name === 'Row') this.#closeRow();
  }

  #closeSheet(): void {
    if (this.#isWanted) this.finished = true;
    const visibility = visibilities[this.#visible?.trim() ?? ''];
    const sheet = this.tables.at(-1);
    if (visibility !== undefined && sheet !== undefined) this.tables[this.tables.length - 1] = { ...sheet, visibility };
    this.#visible = null;
    this.#inSheet = false;
  }

  text(text: string): void {
    if (this.#passing > 0) return;
    if (this.#inData > 0) {
      this.#characters += text.length;
      if (this.#characters > this.#limits.rowCharacters)
        throw beyond('input/row-too-long', 'rowCharacters', this.#limits, { row: this.#places.n });
      this.#text += text;
    } else if (this.#visible === '') this.#visible = text;
  }

  #closeCell(): void {
    const cell = this.#cellOf();
    if (this.#cellAttributes.includes('Formula')) this.#takeFormula();
    if (cell === undefined) return;
    if (this.#places.column >= this.#limits.columns) throw beyond('input/too-many-columns', 'columns', this.#limits);
    this.#cells[this.#places.column] = cell;
    this.#isFilled ||= isFilled(cell);
  }

  #takeFormula(): void {
    if (attribute(this.#cellAttributes, 'Formula') === undefined) return;
    this.#formulas.add(this.#places.column);
    const area = /^RC:R(?:\[(\d{1,7})\])?C(?:\[(\d{1,5})\])?$/.exec(
      attribute(this.#cellAttributes, 'ArrayRange') ?? '',
    );
    if (area)
      this.#formulas.addArea(
        this.#places.n + Number(area[1] ?? 0),
        this.#places.column,
        this.#places.column + Number(area[2] ?? 0),
      );
  }

  #closeRow(): void {
    if (!this.#isFilled) return;
    const row = {
      n: this.#places.n,
      line: null,
      cells: this.#cells,
      ...this.#formulas.of(this.#places.n, this.#cells),
    };
    this.ready.push({ row, repeat: 1 });
    if (this.#isHidden) this.concealed.row(this.#places.n);
  }

  #cellOf(): Cell | undefined {
    const text = this.#text;
    if (text === '' && (this.#type === null || this.#type !== 'String')) {
      const formula = attribute(this.#cellAttributes, 'Formula');
      return formula === undefined ? undefined : { kind: 'uncached', text: formula };
    }
    switch (this.#type) {
      case 'Number':
        return numberCellOf(text, this.#styles.get(this.#styleId()), this.#date1904);
      case 'DateTime':
        return isoDateOf(text.trim());
      case 'Boolean':
        return { kind: 'boolean', text: /^(?:1|true)$/i.test(text.trim()) ? 'TRUE' : 'FALSE' };
      case 'Error':
        return { kind: 'error', text };
    }
    return text === '' ? undefined : text;
  }

  #styleId(): string {
    const own = attribute(this.#cellAttributes, 'StyleID') || this.#rowStyle;
    return own || this.#columnStyles[this.#places.column] || this.#tableStyle || 'Default';
  }
}

/** Formats go by their code or by an English name. */
const styleOfFormat = (format: string): NumberStyle =>
  /^(?:General|Short|Medium|Long) Date$/i.test(format)
    ? 'date'
    : /^[A-Za-z ]+$/.test(format) && !/[ymd]{2}/i.test(format)
      ? 'plain'
      : styleOfCode(format);
