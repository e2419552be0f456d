import { columnLetters } from '../../standard/column-letters.js';
import type { Grid } from '../note-box.js';
import { plainGrid, widthUnit } from '../note-box.js';
import { type Area, areaOf } from './area.js';
import { placeInOrder, worksheetOrder } from './element-order.js';
import {
  attributeOf,
  attributesOf,
  childrenOf,
  elementsIn,
  prefixOf,
  rootStart,
  type Span,
  withAttribute,
} from './xml-spans.js';

/** What stands before the rows of a worksheet (its root still open) or behind them, as elements side by side. */
export class SheetFrame {
  xml: string;
  readonly #from: number;
  readonly #prefix: string;

  private constructor(xml: string, from: number, prefix: string) {
    this.xml = xml;
    this.#from = from;
    this.#prefix = prefix;
  }

  static head(xml: string): SheetFrame {
    const { at, tag } = rootStart(xml);
    return new SheetFrame(xml, at, prefixOf(tag));
  }

  static tail(xml: string): SheetFrame {
    const end = /<\/([\w.-]+:)?worksheet\s*>/.exec(xml);
    return new SheetFrame(xml, 0, end?.[1] ?? '');
  }

  children(name?: string): readonly Span[] {
    const all = elementsIn(this.xml, this.#from);
    return name === undefined ? all : all.filter((span) => span.name === name);
  }

  get(name: string, attribute: string): string | undefined {
    const [span] = this.children(name);
    return span && attributeOf(this.xml, span, attribute);
  }

  /** Sets an attribute of an element that is there, or takes it away. */
  set(span: Span, attribute: string, value: string | undefined): void {
    const attributes = attributesOf(this.xml, span);
    const from = span.start + 1 + span.tag.length;
    this.splice(from, from + attributes.length, withAttribute(attributes, attribute, value));
  }

  splice(from: number, to: number, text: string): void {
    this.xml = this.xml.slice(0, from) + text + this.xml.slice(to);
  }

  /** Puts an element where it belongs. @param attributes with the blank in front. */
  insert(name: string, attributes: string, content: string = ''): void {
    const tag = this.#prefix + name;
    const xml = content === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${content}</${tag}>`;
    const siblings = this.children();
    const end = this.#from > 0 ? this.xml.trimEnd().length : this.xml.lastIndexOf('</');
    const at = placeInOrder(this.xml, siblings, end, worksheetOrder, name);
    this.splice(at, at, xml);
  }

  /** The name of an element of the sheet as it is written here. */
  tagOf(name: string): string {
    return this.#prefix + name;
  }

  /** Says that cells reach as far as a place. */
  reach(row: number, column: number): void {
    const [span] = this.children('dimension');
    const area = span && areaOf(attributeOf(this.xml, span, 'ref') ?? '');
    if (span === undefined || area === undefined || (area.bottom >= row && area.right >= column)) return;
    this.set(
      span,
      'ref',
      rangeOf({ ...area, bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) }),
    );
  }

  /** Marks the sheet as one of those that are not in front when the workbook is opened: what is typed would go into all that are. */
  deselect(): void {
    for (const views of this.children('sheetViews'))
      for (const view of childrenOf(this.xml, views).toReversed()) {
        if (view.name === 'sheetView' && attributeOf(this.xml, view, 'tabSelected') !== undefined)
          this.set(view, 'tabSelected', undefined);
      }
  }
}

/** `B2:D9` */
export const rangeOf = ({ top, left, bottom, right }: Area): string =>
  `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;

/** How large the cells of a sheet are, as far as it says so before its rows. */
export function gridOf(head: SheetFrame): Grid {
  const columns = head
    .children('cols')
    .flatMap((cols) => childrenOf(head.xml, cols))
    .map((col) => {
      const number = (name: string): number => Number(attributeOf(head.xml, col, name) ?? Number.NaN);
      const isHidden = /^(1|true)$/.test(attributeOf(head.xml, col, 'hidden') ?? '');
      return { from: number('min') - 1, to: number('max') - 1, points: isHidden ? 0 : number('width') * widthUnit };
    });
  const height = Number(head.get('sheetFormatPr', 'defaultRowHeight'));
  return {
    columnWidth(column) {
      const points = columns.find(({ from, to }) => column >= from && column <= to)?.points;
      return points === undefined || Number.isNaN(points) ? plainGrid.columnWidth(column) : points;
    },
    rowHeight: (row) => (height > 0 ? height : plainGrid.rowHeight(row)),
  };
}
