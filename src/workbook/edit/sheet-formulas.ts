import { cellAttribute, resolveEntities } from '../../readers/xml.js';
import { escapeText } from '../xml-text.js';
import { type Area, areaOf } from './area.js';
import { shiftFormula } from './shift-formula.js';
import { attributesOf, type Span } from './xml-spans.js';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the formulas of a sheet that have gone by mean for the cells to come. */
export class SheetFormulas {
  /** Shared formulas whose own cell has them no more, by the number they have in the sheet. */
  readonly #gone = new Map<string, Place & { readonly formula: string }>();
  /** Areas of more than one cell whose formula stands in their first. */
  #areas: Area[] = [];
  /** True where a formula gave way to a value. */
  someReplaced = false;

  /** True while cells may refer to a formula that is gone: they get one of their own. */
  get hasOrphans(): boolean {
    return this.#gone.size > 0;
  }

  /** True for a cell whose value comes from the formula of another. */
  covers({ row, column }: Place): boolean {
    return this.#areas.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  }

  /** Takes in a formula of a cell that gets a value. */
  replace(xml: string, formula: Span, at: Place): void {
    this.someReplaced = true;
    const attributes = attributesOf(xml, formula);
    if (cellAttribute(attributes, 't') !== 'shared') return;
    const text = textOf(xml, formula);
    if (text !== '') this.#gone.set(cellAttribute(attributes, 'si') ?? '', { ...at, formula: text });
  }

  /** Takes in a formula that stays. @returns the element to be written in its stead, where the formula it refers to is gone. */
  keep(xml: string, formula: Span, at: Place): string | undefined {
    const attributes = attributesOf(xml, formula);
    const type = cellAttribute(attributes, 't');
    if (type === 'array' || type === 'dataTable') {
      const area = areaOf(cellAttribute(attributes, 'ref') ?? '');
      if (area === undefined || (area.top === area.bottom && area.left === area.right)) return undefined;
      this.#areas = [...this.#areas.filter(({ bottom }) => bottom >= at.row), area];
    }
    if (type !== 'shared') return undefined;
    const id = cellAttribute(attributes, 'si') ?? '';
    // a number may be used again for another formula
    if (textOf(xml, formula) !== '') this.#gone.delete(id);
    const master = this.#gone.get(id);
    if (master === undefined) return undefined;
    const shifted = shiftFormula(master.formula, at.row - master.row, at.column - master.column);
    return `<${formula.tag}>${escapeText(shifted)}</${formula.tag}>`;
  }
}

/** The text of an element that holds nothing else. */
const textOf = (xml: string, { inner, innerEnd }: Span): string =>
  xml
    .slice(inner, innerEnd)
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) =>
      piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : resolveEntities(piece.replace(/<[^>]*>/g, '')),
    )
    .join('');
