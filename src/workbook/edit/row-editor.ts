import { columnOf } from '../../readers/xlsx/sheet-rows.js';
import { cellAttribute } from '../../readers/xml.js';
import { columnLetters } from '../../standard/column-letters.js';
import type { CellValue } from '../new-sheet.js';
import { contentXml, newCellXml } from '../sheet-xml.js';
import type { CellEdit, RowEdit } from './sheet-edit.js';
import { attributesOf, Changes, childrenOf, elementsIn, prefixOf, type Span, withAttribute } from './xml-spans.js';

interface PlacedCell {
  readonly span: Span;
  readonly column: number;
  readonly style: number;
}

/** Writes rows anew. */
export class RowEditor {
  /** Cells that kept their content, as `B5`: it comes from a formula. */
  readonly unwritten: string[] = [];
  /** Cell format a new cell takes from its column. */
  readonly #styleOfColumn: (column: number) => number;

  constructor(styleOfColumn: (column: number) => number) {
    this.#styleOfColumn = styleOfColumn;
  }

  /** A row with its edits made. */
  rewrite(xml: string, n: number, edit: RowEdit): string {
    const [row] = elementsIn(xml);
    if (row === undefined) return xml;
    const cells = cellsOf(xml, row);
    const changes = new Changes(xml);
    const missing = new Set(edit.keys());
    let before = 0;
    for (const { span, column, style } of cells) {
      missing.delete(column);
      const own = edit.get(column);
      if (own !== undefined) this.#cell(changes, xml, span, `${columnLetters(column)}${n}`, own, before);
      before = style;
    }
    const added = [...missing].sort((a, b) => a - b);
    const prefix = prefixOf(row.tag);
    const attributes = attributesOf(xml, row);
    const written = added.flatMap((column) => {
      const left = cells.findLast((one) => one.column < column)?.style;
      const cell = this.#newCell(n, column, edit.get(column), attributes, prefix, left);
      return cell === undefined ? [] : [{ column, cell }];
    });
    if (written.length === 0) return changes.applied();
    if (row.inner === row.end) {
      const open = `<${row.tag}${widened(attributes, written)}>`;
      return `${open}${written.map(({ cell }) => cell).join('')}</${row.tag}>`;
    }
    changes.replace(row.start + 1 + row.tag.length, row.inner - 1, widened(attributes, written));
    for (const { column, cell } of written) {
      const next = cells.find((one) => one.column > column);
      // behind the last cell, not behind what else may stand in a row
      changes.insert(next?.span.start ?? cells.at(-1)?.span.end ?? row.inner, cell);
    }
    return changes.applied();
  }

  /** A row that was not there. @param prefix of its elements. */
  create(n: number, edit: RowEdit, prefix: string): string {
    const cells = [...edit.keys()]
      .sort((a, b) => a - b)
      .map((column) => this.#newCell(n, column, edit.get(column), '', prefix, undefined) ?? '')
      .join('');
    return cells === '' ? '' : `<${prefix}row r="${n}">${cells}</${prefix}row>`;
  }

  #newCell(
    n: number,
    column: number,
    edit: CellEdit | undefined,
    row: string,
    prefix: string,
    before: number | undefined,
  ): string | undefined {
    const ofRow = /^(1|true)$/.test(cellAttribute(row, 'customFormat') ?? '') ? cellAttribute(row, 's') : undefined;
    const old = ofRow === undefined ? this.#styleOfColumn(column) : Number(ofRow);
    const style = edit?.style === undefined ? old : edit.style(old, before ?? old);
    if ((edit?.value === undefined || edit.value === '') && style === old) return undefined;
    return newCellXml(`${columnLetters(column)}${n}`, style, edit?.value, prefix);
  }

  #cell(changes: Changes, xml: string, cell: Span, ref: string, edit: CellEdit, before: number): void {
    const children = childrenOf(xml, cell);
    const isFormula = children.some(({ name }) => name === 'f');
    if (isFormula && (edit.value !== undefined || edit.removed)) this.unwritten.push(ref);
    else if (edit.removed) {
      changes.replace(cell.start, cell.end, '');
      return;
    }
    const attributes = attributesOf(xml, cell);
    const styled = edit.style === undefined ? attributes : withStyle(attributes, edit.style, before);
    if (edit.value !== undefined && !isFormula)
      changes.replace(cell.start, cell.end, cellWith(edit.value, xml, cell, children, styled));
    else if (styled !== attributes) {
      const from = cell.start + 1 + cell.tag.length;
      changes.replace(from, from + attributes.length, styled);
    }
  }
}

const styleOf = (attributes: string): number => Number(cellAttribute(attributes, 's') ?? 0);

function withStyle(attributes: string, style: NonNullable<CellEdit['style']>, before: number): string {
  const old = styleOf(attributes);
  const changed = style(old, before);
  return changed === old ? attributes : withAttribute(attributes, 's', String(changed));
}

/** A cell with another value; what else is in it stays. */
function cellWith(value: CellValue, xml: string, { tag }: Span, children: readonly Span[], attributes: string): string {
  const { type, content } = contentXml(value, prefixOf(tag));
  let written = withAttribute(attributes, 't', type === 'n' ? undefined : type);
  // metadata of the value told of a picture, or of the reason for an error
  written = withAttribute(written, 'vm', undefined);
  const kept = children.filter(({ name }) => name !== 'v' && name !== 'is');
  const inside = content + kept.map(({ start, end }) => xml.slice(start, end)).join('');
  return inside === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>`;
}

/** The cells of a row with their columns, as the reader counts them. */
function cellsOf(xml: string, row: Span): PlacedCell[] {
  let column = -1;
  return childrenOf(xml, row).flatMap((span): PlacedCell[] => {
    if (span.name !== 'c') return [];
    const attributes = attributesOf(xml, span);
    const r = cellAttribute(attributes, 'r');
    column = r === undefined ? column + 1 : columnOf(r, column + 1);
    return [{ span, column, style: styleOf(attributes) }];
  });
}

/** What a row says of the columns it has cells in, where cells are put in beyond them. */
function widened(attributes: string, cells: readonly { readonly column: number }[]): string {
  const found = /^(\d+):(?:.*:)?(\d+)$/.exec(cellAttribute(attributes, 'spans') ?? '');
  if (found === null) return attributes;
  const first = Math.min(Number(found[1]), cells[0]!.column + 1);
  const last = Math.max(Number(found[2]), cells.at(-1)!.column + 1);
  return first === Number(found[1]) && last === Number(found[2])
    ? attributes
    : withAttribute(attributes, 'spans', `${first}:${last}`);
}
