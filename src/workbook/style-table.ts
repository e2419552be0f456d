import type { CellStyle } from './cell-style.js';
import { spreadsheetNamespace } from './xml-names.js';
import { escapeAttribute } from './xml-text.js';

/** How many of each an existing workbook has, so that what is added counts on from there. */
export interface StyleCounts {
  readonly fonts: number;
  readonly fills: number;
  readonly borders: number;
  readonly cellFormats: number;
  readonly differences: number;
  /** Lowest number a format code of its own may have. */
  readonly firstFormat: number;
}

/** Elements of a kind, each once. */
class Elements {
  readonly added: string[] = [];
  readonly #known = new Map<string, number>();
  readonly #first: number;

  constructor(first: number) {
    this.#first = first;
  }

  /** Index the next one to be added gets. */
  get end(): number {
    return this.#first + this.added.length;
  }

  /** Takes in those that are there already, in order: they need not be added. */
  know(existing: readonly string[]): void {
    for (const [i, xml] of existing.entries()) if (!this.#known.has(xml)) this.#known.set(xml, i);
  }

  indexOf(xml: string): number {
    let index = this.#known.get(xml);
    if (index === undefined) {
      index = this.end;
      this.#known.set(xml, index);
      this.added.push(xml);
    }
    return index;
  }
}

/** Each names its namespace: in a workbook that exists, the default one may be another. */
const element = (name: string, attributes: string, content = ''): string =>
  content === ''
    ? `<${name} xmlns="${spreadsheetNamespace}"${attributes}/>`
    : `<${name} xmlns="${spreadsheetNamespace}"${attributes}>${content}</${name}>`;

/** Formats of cells as they are asked for; the part that lists them is written last. */
export class StyleTable {
  readonly fonts: Elements;
  readonly fills: Elements;
  readonly borders: Elements;
  readonly cellFormats: Elements;
  /** What conditional formats change (`dxf`). */
  readonly differences: Elements;
  readonly formats: Elements;
  readonly #byStyle = new Map<CellStyle, number>();
  readonly #quotedByStyle = new Map<CellStyle, number>();

  constructor(counts: StyleCounts) {
    this.fonts = new Elements(counts.fonts);
    this.fills = new Elements(counts.fills);
    this.borders = new Elements(counts.borders);
    this.cellFormats = new Elements(counts.cellFormats);
    this.differences = new Elements(counts.differences);
    this.formats = new Elements(counts.firstFormat);
  }

  /** Index of the cell format of a style (`s` of a cell). */
  indexOf(style: CellStyle): number {
    let index = this.#byStyle.get(style);
    if (index === undefined) {
      index = this.cellFormats.indexOf(this.#formatOf(style));
      this.#byStyle.set(style, index);
    }
    return index;
  }

  /** Index of the cell format of a style for text that stays text when it is edited, whatever it looks like. */
  quotedIndexOf(style: CellStyle): number {
    let index = this.#quotedByStyle.get(style);
    if (index === undefined) {
      index = this.cellFormats.indexOf(this.#formatOf(style, ' quotePrefix="1"'));
      this.#quotedByStyle.set(style, index);
    }
    return index;
  }

  /** Index of a fill. @param rgb `RRGGBB` */
  fillOf(rgb: string): number {
    return this.fills.indexOf(
      element(
        'fill',
        '',
        `<patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill>`,
      ),
    );
  }

  /** Index of what a conditional format changes. */
  differenceOf({ bold, color, fill }: Pick<CellStyle, 'bold' | 'color' | 'fill'>): number {
    const font = `${bold ? '<b/>' : ''}${color ? `<color rgb="FF${color}"/>` : ''}`;
    return this.differences.indexOf(
      element(
        'dxf',
        '',
        `${font && `<font>${font}</font>`}${fill ? `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill>` : ''}`,
      ),
    );
  }

  #formatOf(style: CellStyle, quoted = ''): string {
    const { format, fill, border, horizontal, vertical, wrap, indent, unlocked } = style;
    const ids = [
      `numFmtId="${this.#formatId(format)}"`,
      `fontId="${this.fonts.indexOf(fontOf(style))}"`,
      `fillId="${fill === undefined ? 0 : this.fillOf(fill)}"`,
      `borderId="${border === undefined ? 0 : this.borders.indexOf(borderOf(border))}"`,
    ];
    const alignment = [
      horizontal && ` horizontal="${horizontal}"`,
      vertical && ` vertical="${vertical}"`,
      wrap && ' wrapText="1"',
      indent && ` indent="${indent}"`,
    ]
      .filter(Boolean)
      .join('');
    const content = `${alignment && `<alignment${alignment}/>`}${unlocked ? '<protection locked="0"/>' : ''}`;
    const applied = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${alignment && ' applyAlignment="1"'}${unlocked ? ' applyProtection="1"' : ''}`;
    return element('xf', ` ${ids.join(' ')} xfId="0"${quoted} ${applied}`, content);
  }

  #formatId(code: string | undefined): number {
    if (code === undefined) return 0;
    return code === '@' ? 49 : this.formats.indexOf(`formatCode="${escapeAttribute(code)}"`);
  }

  /** Format codes that were added, as elements with their numbers. @param first lowest number, as handed in. */
  formatElements(first: number): readonly string[] {
    return this.formats.added.map((code, i) => element('numFmt', ` numFmtId="${first + i}" ${code}`));
  }
}

function fontOf({ bold, italic, underline, size = 11, color }: CellStyle): string {
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}`;
  return element(
    'font',
    '',
    `${marks}<sz val="${size}"/>${color ? `<color rgb="FF${color}"/>` : ''}<name val="宋体"/><charset val="134"/>`,
  );
}

function borderOf(rgb: string): string {
  const side = (name: string): string => `<${name} style="thin"><color rgb="FF${rgb}"/></${name}>`;
  return element('border', '', `${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/>`);
}
