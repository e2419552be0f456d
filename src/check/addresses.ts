import type { Derived } from '../mapping/derive.js';
import { textOf } from '../mapping/text.js';
import type { At, ContextCell } from '../model/finding.js';
import type { MappedColumn, Mapping } from '../model/mapping.js';
import type { ReportColumn } from '../model/report.js';
import type { Row, Sheet } from '../model/sheet.js';
import { columnLetters } from '../standard/column-letters.js';
import { contextText } from '../standard/context-text.js';
import { isMisplaced } from './misplaced.js';

/** Columns shown on either side of a cell … */
const besideShown = 2;
/** … and of a row as a whole. */
const columnsShown = 5;

/** Makes the addresses of one sheet. */
export class Addresses {
  readonly #file: string;
  readonly #sheet: Sheet;
  readonly #mapping: Mapping;
  readonly #byIndex: ReadonlyMap<number, MappedColumn>;
  readonly #follows: ReadonlyMap<string, string>;

  /** @param follows common fields without a column that take the value of another field. */
  constructor(file: string, sheet: Sheet, mapping: Mapping, follows: Derived['follows']) {
    this.#file = file;
    this.#sheet = sheet;
    this.#mapping = mapping;
    this.#follows = new Map(follows);
    this.#byIndex = new Map(mapping.columns.map((column) => [column.index, column]));
  }

  headerOf(index: number): string | null {
    return this.#byIndex.get(index)?.header ?? null;
  }

  /** A column as a whole, at its header; without an index the sheet, with the field that is missing. */
  column(index: number | undefined, field?: string | number): At {
    const row = this.#mapping.keyed ? null : (this.#mapping.headerRows.at(-1) ?? null);
    const known = index === undefined ? undefined : this.#byIndex.get(index);
    return {
      file: this.#file,
      sheet: this.#sheet.name,
      row,
      line: null,
      column: index === undefined || this.#mapping.keyed ? null : columnLetters(index),
      header: known?.header ?? null,
      field: known?.field?.name ?? (field === undefined ? null : String(field)),
      pointer: null,
    };
  }

  /** The column of a field as a whole. */
  columnOf(name: string): At {
    const { field, index } = this.#placeOf(name);
    return this.column(index, field);
  }

  row(row: Row): At {
    return this.cell(row, null, undefined);
  }

  /** The cell of a column in a row; without a column the row, with the field’s name. */
  cell({ n, line }: Pick<Row, 'n' | 'line'>, field: string | null, index: number | undefined): At {
    const column = index === undefined ? undefined : this.#byIndex.get(index);
    const { keyed } = this.#mapping;
    const header = column?.header ?? null;
    return {
      file: this.#file,
      sheet: this.#sheet.name,
      row: this.#sheet.envelope ? null : n,
      line,
      column: column === undefined || keyed ? null : columnLetters(column.index),
      header,
      field,
      pointer: keyed ? this.#pointer(n, header) : null,
    };
  }

  #pointer(n: number, header: string | null): string {
    const { pointer = '', envelope, itself } = this.#sheet;
    const record = envelope || itself ? pointer : `${pointer}/${n - 1}`;
    return header === null ? record : `${record}/${header.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }

  /** The cell of a field in a row that is known by its numbers only. */
  field(n: number, line: number | null, name: string): At {
    const { field, index } = this.#placeOf(name);
    return this.cell({ n, line }, field, index);
  }

  /** The field whose cell holds a field’s value, and its column. */
  #placeOf(name: string): { readonly field: string; readonly index: number | undefined } {
    const field = this.#follows.get(name) ?? name;
    return { field, index: this.#mapping.byField.get(field)?.[0]?.index };
  }

  /** The cell of a field in a row, and what stands there. */
  fieldOf(row: Row, name: string): { readonly at: At; readonly text: string | null } {
    const { field, index } = this.#placeOf(name);
    const cell = index === undefined ? undefined : row.cells[index];
    const text = cell === undefined ? null : textOf(cell);
    return { at: this.cell(row, field, index), text };
  }

  /**
   * The cells of a row around an address in it: a few to the left and to the right, or the first ones where it is the row as
   * a whole; of a record of JSON the values it has. Columns that mean nothing for the record are passed over. Undefined where
   * the address is of another row, or where the cells of the row do not stand in their columns.
   */
  around(row: Row, { file, sheet, row: n, column, header }: At): readonly ContextCell[] | undefined {
    if (n !== row.n || sheet !== this.#sheet.name || file !== this.#file || isMisplaced(row)) return undefined;
    const { keyed, columns } = this.#mapping;
    const isOwn = (one: MappedColumn): boolean =>
      keyed ? one.header === header : column !== null && columnLetters(one.index) === column;
    const isShown = (one: MappedColumn): boolean => !one.extra && (!keyed || row.cells[one.index] !== undefined);
    const there = columns.filter((one) => isOwn(one) || isShown(one));
    const own = there.findIndex(isOwn);
    const shown =
      own < 0 ? there.slice(0, columnsShown) : there.slice(Math.max(0, own - besideShown), own + besideShown + 1);
    return shown.map(({ index, header: title, field }) => ({
      column: keyed ? null : columnLetters(index),
      header: title,
      field: field?.name ?? null,
      value: contextText(textOf(row.cells[index])),
    }));
  }

  /** The columns as the report lists them. */
  reportColumns(): ReportColumn[] {
    return this.#mapping.columns.map((column) => ({
      column: this.#mapping.keyed ? '' : columnLetters(column.index),
      header: column.header,
      field: column.field?.name ?? null,
      title: column.field?.title ?? null,
      how: column.extra ? 'extra' : column.how,
      ...(column.suggestion === null ? {} : { suggestion: column.suggestion }),
    }));
  }
}
