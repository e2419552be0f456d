import { columnOf } from '../../readers/xlsx/sheet-rows.js';
import { cellAttribute } from '../../readers/xml.js';
import { columnLetters } from '../../standard/column-letters.js';
import type { CellValue } from '../new-sheet.js';
import { contentXml, newCellXml } from '../sheet-xml.js';
import type { CellEdit, RowEdit } from './sheet-edit.js';
import { type Place, SheetFormulas } from './sheet-formulas.js';
import { attributesOf, Changes, childrenOf, elementsIn, prefixOf, type Span, withAttribute } from './xml-spans.js';

interface PlacedCell {
  readonly span: Span;
  readonly column: number;
}

/** Writes rows anew. */
export class RowEditor {
  readonly formulas: SheetFormulas = new SheetFormulas();
  /** Cells that kept their content, as `B5`. */
  readonly unwritten: string[] = [];
  /** Cell format a new cell takes from its column. */
  readonly #styleOfColumn: (column: number) => number;

  constructor(styleOfColumn: (column: number) => number) {
    this.#styleOfColumn = styleOfColumn;
  }

  /** A row with its edits made and its formulas taken in. */
  rewrite(xml: string, n: number, edit: RowEdit): string {
    const [row] = elementsIn(xml);
    if (row === undefined) return xml;
    const cells = cellsOf(xml, row);
    const changes = new Changes(xml);
    const missing = new Set(edit.keys());
    for (const { span, column } of cells) {
      missing.delete(column);
      this.#cell(changes, xml, span, { row: n, column }, edit.get(column));
    }
    const added = [...missing].sort((a, b) => a - b);
    const prefix = prefixOf(row.tag);
    const attributes = attributesOf(xml, row);
    const written = added.flatMap((column) => {
      const cell = this.#newCell(n, column, edit.get(column)!, attributes, prefix);
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
    const cells = [...edit]
      .sort(([a], [b]) => a - b)
      .map(([column, one]) => this.#newCell(n, column, one, '', prefix) ?? '')
      .join('');
    return cells === '' ? '' : `<${prefix}row r="${n}">${cells}</${prefix}row>`;
  }

  #newCell(n: number, column: number, edit: CellEdit, row: string, prefix: string): string | undefined {
    const ofRow = /^(1|true)$/.test(cellAttribute(row, 'customFormat') ?? '') ? cellAttribute(row, 's') : undefined;
    const old = ofRow === undefined ? this.#styleOfColumn(column) : Number(ofRow);
    const style = edit.style === undefined ? old : edit.style(old);
    if ((edit.value === undefined || edit.value === '') && style === old) return undefined;
    return newCellXml(`${columnLetters(column)}${n}`, style, edit.value, prefix);
  }

  #cell(changes: Changes, xml: string, cell: Span, at: Place, edit: CellEdit | undefined): void {
    const children = childrenOf(xml, cell);
    const formula = children.find(({ name }) => name === 'f');
    const value = edit?.value === undefined || this.#isPart(at, formula) ? undefined : edit.value;
    if (formula !== undefined && value !== undefined) this.formulas.replace(xml, formula, at);
    else if (formula !== undefined) {
      const own = this.formulas.keep(xml, formula, at);
      if (own !== undefined) changes.replace(formula.start, formula.end, own);
    }
    const attributes = attributesOf(xml, cell);
    const styled = edit?.style === undefined ? attributes : withStyle(attributes, edit.style);
    if (value !== undefined) changes.replace(cell.start, cell.end, cellWith(value, xml, cell, children, styled));
    else if (styled !== attributes) {
      const from = cell.start + 1 + cell.tag.length;
      changes.replace(from, from + attributes.length, styled);
    }
  }

  /** True where what the cell holds belongs to a formula elsewhere; it is noted. */
  #isPart(at: Place, formula: Span | undefined): boolean {
    if (formula !== undefined || !this.formulas.covers(at)) return false;
    this.unwritten.push(`${columnLetters(at.column)}${at.row}`);
    return true;
  }
}

function withStyle(attributes: string, style: (old: number) => number): string {
  const old = Number(cellAttribute(attributes, 's') ?? 0);
  const changed = style(old);
  return changed === old ? attributes : withAttribute(attributes, 's', String(changed));
}

/** A cell with another value; what else is in it stays. */
function cellWith(value: CellValue, xml: string, { tag }: Span, children: readonly Span[], attributes: string): string {
  const { type, content } = contentXml(value, prefixOf(tag));
  let written = withAttribute(attributes, 't', type === 'n' ? undefined : type);
  // metadata of the cell told of an array that spills, those of the value of a picture or a reason for an error
  for (const name of ['cm', 'vm']) written = withAttribute(written, name, undefined);
  const kept = children.filter(({ name }) => name !== 'f' && name !== 'v' && name !== 'is');
  const inside = content + kept.map(({ start, end }) => xml.slice(start, end)).join('');
  return inside === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>`;
}

/** The cells of a row with their columns, as the reader counts them. */
function cellsOf(xml: string, row: Span): PlacedCell[] {
  let column = -1;
  return childrenOf(xml, row).flatMap((span): PlacedCell[] => {
    if (span.name !== 'c') return [];
    const r = cellAttribute(attributesOf(xml, span), 'r');
    column = r === undefined ? column + 1 : columnOf(r, column + 1);
    return [{ span, column }];
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
