import type { RenderedFinding, Severity } from '../model/finding.js';
import type { Report } from '../model/report.js';
import type { Layout } from './layout.js';
import type { MarkKind, SheetMarks } from './marks.js';
import { type Table, tableAt, tablesOf } from './tables.js';

/** Findings of one rule on one column of one table. */
export interface ColumnGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly table: Table | undefined;
  readonly column: number;
  /** One of them with its words; null where the report lists none. */
  readonly example: RenderedFinding | null;
  /** Row of the first of them. */
  readonly firstRow: number;
  /** Exact, as far as it can be told of which table the findings are. */
  count: number;
  listed: number;
  /**
   * Where they are told: in notes of their `cells`; by one note on the title of the `column`, their cells being only tinted;
   * in the `list` of the front sheets alone.
   */
  told: 'cells' | 'column' | 'list';
}

/** A finding the report lists, in its place in the copy. */
export interface Listed {
  readonly finding: RenderedFinding;
  readonly column: number | null;
  /** Null for what concerns no cell. */
  readonly group: ColumnGroup | null;
}

/** What was found on one sheet, listed and unlisted, by its place in the copy. */
export class SheetFindings {
  readonly layout: Layout;
  readonly tables: readonly Table[];
  readonly headerRows: readonly number[];
  /** Why rows were not taken as records, as far as they are named. */
  readonly excluded: ReadonlyMap<number, string>;
  /** Listed findings by row, those of titles of columns included. */
  readonly rows: Map<number, Listed[]> = new Map();
  /** Findings about the sheet that have no cell: columns that are missing. */
  readonly cellless: RenderedFinding[] = [];
  readonly #groups = new Map<string, ColumnGroup>();
  readonly #examples = new Map<string, RenderedFinding>();
  readonly #marks: SheetMarks | undefined;

  /** @param file the input as the report names it. */
  constructor(file: string, report: Report, layout: Layout, marks: SheetMarks | undefined) {
    const described = report.sources.find((source) => source.file === file)?.sheets ?? [];
    const sheets = described.filter(({ name }) => name === layout.of);
    this.layout = layout;
    this.tables = tablesOf(sheets, layout);
    this.headerRows = [...new Set(this.tables.flatMap(({ headerRow }) => headerRow ?? []))].sort((a, b) => a - b);
    this.excluded = new Map(
      sheets.flatMap(({ rows }) => rows.excluded.map(({ row, why }) => [row + layout.shift, why] as const)),
    );
    this.#marks = marks;
    for (const finding of report.findings)
      if (finding.at.file === file && finding.at.sheet === layout.of) this.#list(finding);
    for (const [row, kind] of marks?.all() ?? []) this.#countUnlisted(row, marks!.kinds[kind]!);
    this.#countUntold(file, report);
  }

  get groups(): Iterable<ColumnGroup> {
    return this.#groups.values();
  }

  /** Findings of a row the report does not list, with the groups of those that have a cell. */
  *unlistedIn(row: number): Generator<{ readonly kind: MarkKind; readonly group: ColumnGroup | null }> {
    const own = row - this.layout.shift;
    if (own < 1 || this.#marks === undefined) return;
    for (const index of this.#marks.inRow(own)) {
      const kind = this.#marks.kinds[index]!;
      yield { kind, group: this.#groupAt(kind, row) };
    }
  }

  #list(finding: RenderedFinding): void {
    const { at } = finding;
    const row = this.layout.rowOf(at);
    const column = this.layout.columnOf(at);
    this.#examples.set(kindKey(finding), this.#examples.get(kindKey(finding)) ?? finding);
    const isHeader = row === null || this.headerRows.includes(row);
    if (column === null && isHeader) {
      // what concerns the file as a whole is for the front sheet
      if (row !== null || at.field !== null) this.cellless.push(finding);
      return;
    }
    if (row === null) return;
    const group = column === null ? null : this.#group(finding, row, column);
    if (group !== null) {
      group.count += 1;
      group.listed += 1;
    }
    const listed = { finding, column, group };
    const others = this.rows.get(row);
    if (others === undefined) this.rows.set(row, [listed]);
    else others.push(listed);
  }

  #countUnlisted(own: number, kind: MarkKind): void {
    const group = own === 0 ? null : this.#groupAt(kind, own + this.layout.shift);
    if (group !== null) group.count += 1;
  }

  #groupAt(kind: MarkKind, row: number): ColumnGroup | null {
    const column = this.layout.columnOf(kind.at);
    return column === null ? null : this.#group(kind, row, column);
  }

  #group({ rule, severity, at }: MarkKind, row: number, column: number): ColumnGroup {
    const table = tableAt(this.tables, row, column);
    const key = `${table === undefined ? '' : this.tables.indexOf(table)}\n${column}\n${rule}\n${severity}`;
    let group = this.#groups.get(key);
    if (group === undefined) {
      const example = this.#examples.get(kindKey({ rule, severity, at })) ?? null;
      group = { rule, severity, table, column, example, firstRow: row, count: 0, listed: 0, told: 'cells' };
      this.#groups.set(key, group);
    }
    return group;
  }

  /** Findings that were counted without their places add to the largest group of their kind. */
  #countUntold(file: string, report: Report): void {
    const unlisted = new Map<string, number>();
    for (const [, kind] of this.#marks?.all() ?? []) {
      const key = kindKey(this.#marks!.kinds[kind]!);
      unlisted.set(key, (unlisted.get(key) ?? 0) + 1);
    }
    for (const { rule, severity, file: of, sheet, field, count, listed } of report.groups) {
      if (of !== file || sheet !== this.layout.of) continue;
      const key = kindKey({ rule, severity, at: { field } });
      const untold = count - listed - (unlisted.get(key) ?? 0);
      if (untold <= 0) continue;
      const largest = [...this.#groups.values()]
        .filter((group) => group.example !== null && kindKey(group.example) === key)
        .sort((a, b) => b.count - a.count)[0];
      if (largest !== undefined) largest.count += untold;
    }
  }
}

const kindKey = (one: {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: { readonly field: string | null };
}): string => `${one.severity}\n${one.rule}\n${one.at.field ?? ''}`;
