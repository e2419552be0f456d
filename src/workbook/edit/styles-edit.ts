import { StyleTable } from '../style-table.js';
import { placeInOrder } from './element-order.js';
import { appendInto, rootOf } from './root.js';
import { attributeOf, attributesOf, Changes, childrenOf, prefixOf, type Span, withAttribute } from './xml-spans.js';

/** Order of the lists of formats. Source: ECMA-376 18.8.39. */
const order = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
/** More cell formats than this spreadsheets refuse. Source: Microsoft, "Excel specifications and limits". */
const mostCellFormats = 64_000;
/** Lowest number of a format code that is not built in. */
const firstFormat = 164;

/** What the first of each list must be, where a list is not there. */
const firsts: Readonly<Record<string, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

export type ListName = 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs' | 'numFmts' | 'cellStyleXfs';

/** The formats of a workbook that exists, with more of them added behind; those that are there keep their numbers. */
export class StylesEdit {
  readonly #xml: string;
  readonly #root: Span;
  readonly #lists = new Map<string, { readonly span: Span; readonly items: readonly Span[] }>();
  readonly table: StyleTable;

  /** @param xml undefined for a workbook without formats. */
  constructor(xml: string | undefined) {
    this.#xml =
      xml ??
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>';
    this.#root = rootOf(this.#xml);
    for (const span of childrenOf(this.#xml, this.#root))
      this.#lists.set(span.name, { span, items: childrenOf(this.#xml, span) });
    const count = (name: ListName): number => (this.#lists.get(name)?.items ?? this.#missing(name)).length;
    this.table = new StyleTable({
      fonts: count('fonts'),
      fills: count('fills'),
      borders: count('borders'),
      cellFormats: count('cellXfs'),
      differences: count('dxfs'),
      firstFormat: this.#nextFormat(),
    });
    // what an earlier copy had added is taken again
    this.table.fills.know(this.items('fills'));
    this.table.fonts.know(this.items('fonts'));
    this.table.cellFormats.know(this.items('cellXfs'));
  }

  /** The elements of a list as they are written. */
  items(name: ListName): readonly string[] {
    const list = this.#lists.get(name);
    return list?.items.map(({ start, end }) => this.#xml.slice(start, end)) ?? this.#missing(name);
  }

  /** False where the workbook has as many cell formats as it may. */
  get hasRoom(): boolean {
    return this.table.cellFormats.end < mostCellFormats;
  }

  get xml(): string {
    const { fonts, fills, borders, cellFormats, differences, formats } = this.table;
    const added: readonly (readonly [ListName, readonly string[]])[] = [
      ['numFmts', formats.added.length === 0 ? [] : this.table.formatElements(this.#nextFormat())],
      ['fonts', fonts.added],
      ['fills', fills.added],
      ['borders', borders.added],
      ['cellStyleXfs', []],
      ['cellXfs', cellFormats.added],
      ['dxfs', differences.added],
    ];
    const changes = new Changes(this.#xml);
    for (const [name, elements] of added) this.#append(changes, name, elements);
    return changes.applied();
  }

  #append(changes: Changes, name: ListName, elements: readonly string[]): void {
    const list = this.#lists.get(name);
    const prefix = prefixOf(this.#root.tag);
    if (list === undefined) {
      const all = [...this.#missing(name), ...elements];
      if (all.length === 0) return;
      const tag = `${prefix}${name}`;
      changes.insert(
        placeInOrder(
          this.#xml,
          [...this.#lists.values()].map(({ span }) => span),
          this.#root.innerEnd,
          order,
          name,
        ),
        `<${tag} count="${all.length}">${all.join('')}</${tag}>`,
      );
      return;
    }
    if (elements.length === 0) return;
    const { span, items } = list;
    const attributes = attributesOf(this.#xml, span);
    const from = span.start + 1 + span.tag.length;
    const counted = withAttribute(attributes, 'count', String(items.length + elements.length));
    if (span.inner === span.end) {
      changes.replace(from, span.end, `${counted}>${elements.join('')}</${span.tag}>`);
    } else {
      changes.replace(from, from + attributes.length, counted);
      appendInto(changes, this.#xml, span, elements.join(''));
    }
  }

  /** What a list that is not there begins with, in the namespace of the part. */
  #missing(name: ListName): readonly string[] {
    const prefix = prefixOf(this.#root.tag);
    return (firsts[name] ?? []).map((xml) => xml.replace(/<(\/?)(?=[a-z])/g, `<$1${prefix}`));
  }

  #nextFormat(): number {
    const spans = this.#lists.get('numFmts')?.items ?? [];
    return Math.max(firstFormat - 1, ...spans.map((span) => Number(attributeOf(this.#xml, span, 'numFmtId') ?? 0))) + 1;
  }
}
