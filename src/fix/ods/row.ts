import { cells, paragraphs as paragraphNames, repeatOf } from '../../readers/ods/table-scan.js';
import { attributesOf, Changes, childrenOf, elementsIn, type Span } from '../../workbook/edit/xml-spans.js';
import type { RowEdits } from '../edits.js';
import { withValues } from '../xml/attributes.js';
import { paragraphs } from './paragraphs.js';

/** Prefixes of the namespaces of a document, each with its colon. */
export interface Prefixes {
  readonly office: string;
  readonly text: string;
}

/** What tells the value of a cell beside the text it shows, and how it is worked out. */
const valueAttributes = Object.fromEntries(
  'value-type value date-value time-value boolean-value string-value currency formula number-matrix-rows-spanned number-matrix-columns-spanned'
    .split(' ')
    .map((name) => [name, null]),
);

/** What a cell shows: paragraphs, alone or in a list. */
const shown = (name: string): boolean => paragraphNames.has(name) || name === 'list';

/** A run of equal rows with edits in some of them: those stand by themselves between what is left of the run. */
export class RowRun {
  readonly #xml: string;
  readonly #row: Span;
  readonly #prefixes: Prefixes;
  /** Cells written. */
  written = 0;

  /** @param xml of one `table-row` that stands for all of the run. */
  constructor(xml: string, prefixes: Prefixes) {
    this.#xml = xml;
    this.#row = elementsIn(xml)[0]!;
    this.#prefixes = prefixes;
  }

  /** @param first number of the first row. @param edited in order. */
  rewrite(first: number, repeat: number, edited: readonly { readonly n: number; readonly edits: RowEdits }[]): string {
    let xml = '';
    let n = first;
    for (const one of edited) {
      xml += this.#repeated(this.#xml, one.n - n) + this.#repeated(this.#edited(one.edits), 1);
      n = one.n + 1;
    }
    return xml + this.#repeated(this.#xml, first + repeat - n);
  }

  /** So many of these rows. @param xml with the attributes of the run. */
  #repeated(xml: string, count: number): string {
    if (count === 0) return '';
    const attributes = attributesOf(this.#xml, this.#row);
    const from = this.#row.start + 1 + this.#row.tag.length;
    return (
      xml.slice(0, from) + repeating(attributes, 'number-rows-repeated', count) + xml.slice(from + attributes.length)
    );
  }

  #edited(edits: RowEdits): string {
    const changes = new Changes(this.#xml);
    let column = 0;
    for (const cell of childrenOf(this.#xml, this.#row)) {
      if (!cells.has(cell.name)) continue;
      const repeat = repeatOf(attributesOf(this.#xml, cell), 'number-columns-repeated');
      const own = [...edits].filter(([at]) => at >= column && at < column + repeat).sort(([a], [b]) => a - b);
      if (own.length > 0) changes.replace(cell.start, cell.end, this.#cells(cell, column, repeat, own));
      column += repeat;
    }
    return changes.applied();
  }

  /** A run of equal cells with edits in some of them. */
  #cells(cell: Span, first: number, repeat: number, edits: readonly (readonly [number, string])[]): string {
    const left = (count: number): string => {
      const attributes = repeating(attributesOf(this.#xml, cell), 'number-columns-repeated', count);
      return count === 0 ? '' : this.#element(cell, attributes, this.#xml.slice(cell.inner, cell.innerEnd));
    };
    let xml = '';
    let column = first;
    for (const [at, to] of edits) {
      xml += left(at - column) + this.#cell(cell, to);
      column = at + 1;
      this.written += 1;
    }
    return xml + left(first + repeat - column);
  }

  #element = ({ tag }: Span, attributes: string, inside: string): string =>
    inside === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${inside}</${tag}>`;

  /** A cell with another text: notes, drawings and its style stay. */
  #cell(cell: Span, to: string): string {
    const { office, text } = this.#prefixes;
    const old = repeating(attributesOf(this.#xml, cell), 'number-columns-repeated', 1);
    const plain = withValues(old, to === '' ? valueAttributes : { ...valueAttributes, 'value-type': 'string' });
    const isTold = to === '' || /[\s:]value-type\s*=/.test(plain);
    const attributes = isTold ? plain : `${plain.trimEnd()} ${office}value-type="string"`;
    const content = to === '' ? '' : paragraphs(to, text);
    const inside = this.#xml.slice(cell.inner, cell.innerEnd);
    const [first, ...others] = elementsIn(inside).filter(({ name }) => shown(name));
    if (first === undefined) return this.#element(cell, attributes, inside + content);
    const changes = new Changes(inside);
    changes.replace(first.start, first.end, content);
    for (const { start, end } of others) changes.replace(start, end, '');
    return this.#element(cell, attributes, changes.applied());
  }
}

/** Attributes that say how many equal rows or cells one stands for. */
function repeating(attributes: string, name: string, count: number): string {
  return withValues(attributes, { [name]: count === 1 ? null : String(count) });
}
