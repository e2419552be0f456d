import { ruleTitle } from '../findings/rule-title.js';
import type { Severity } from '../model/finding.js';
import type { Report, ReportSheet } from '../model/report.js';
import { leftOutWords } from '../reports/left-out.js';
import type { Layout } from './layout.js';
import type { FileMarks, MarkKind } from './marks.js';
import { anchorRow, decideNotes, mostNotes, type NoteBudget } from './note-budget.js';
import { columnPart, findingPart, type NotePart, noteText } from './note-text.js';
import { Places } from './places.js';
import { type RowPart, rowResult } from './row-text.js';
import { heavier, notARecord } from './severity.js';
import { type ColumnGroup, type Listed, SheetFindings } from './sheet-findings.js';
import type { CellMark, RowMark, SheetPlan } from './sheet-plan.js';

/** What is put on the sheets of a copy. */
export interface CopyPlan extends NoteBudget {
  readonly sheets: readonly PlannedSheet[];
}

/** Rows the marked copy says nothing about: nobody takes them for records. */
const plainlyNone = new Set(['title', 'blank']);

/**
 * Plans what is put on the sheets of a copy of one input.
 * @param report masked, as it is shown.
 */
export function planCopy(
  file: string,
  report: Report,
  marks: FileMarks,
  layouts: readonly Layout[],
  most: number = mostNotes,
): CopyPlan {
  const found = layouts.map((layout) => new SheetFindings(file, report, layout, marks.sheet(layout.of)));
  const budget = decideNotes(found, most);
  const places = new Places(file, layouts, report.lang);
  const described = report.sources.find((source) => source.file === file)?.sheets ?? [];
  return {
    ...budget,
    sheets: found.map((one) => new PlannedSheet(one, places, titlesOf(described, one.layout.of), report.lang)),
  };
}

/** What columns are called, by the header they have in the file: keys of JSON mean nothing to a steward. */
function titlesOf(sheets: readonly ReportSheet[], name: string | null): ReadonlyMap<string, string> {
  const columns = sheets.filter((sheet) => sheet.name === name).flatMap((sheet) => sheet.columns);
  return new Map(columns.flatMap(({ column, header, title }) => (column === '' && title ? [[header, title]] : [])));
}

/** What is put on one sheet, worked out row by row. */
export class PlannedSheet implements SheetPlan {
  readonly name: string;
  readonly headerRows: readonly number[];
  /** True where records of the sheet were checked: only then rows have results. */
  readonly hasRecords: boolean;
  readonly headerNote: CellMark | null;
  readonly #found: SheetFindings;
  readonly #places: Places;
  readonly #titles: ReadonlyMap<string, string>;
  readonly #lang: 'zh' | 'en';
  /** Groups told on the title of their column, by the row of their note. */
  readonly #columns = new Map<number, ColumnGroup[]>();

  constructor(found: SheetFindings, places: Places, titles: ReadonlyMap<string, string>, lang: 'zh' | 'en') {
    this.#found = found;
    this.#places = places;
    this.#titles = titles;
    this.#lang = lang;
    this.name = found.layout.name;
    this.headerRows = found.headerRows;
    this.hasRecords = found.tables.length > 0;
    this.headerNote = this.#headerNote();
    for (const group of found.groups) {
      if (group.told !== 'column') continue;
      const row = anchorRow(group);
      this.#columns.set(row, [...(this.#columns.get(row) ?? []), group]);
    }
  }

  row(n: number): RowMark | undefined {
    const listed = this.#found.rows.get(n) ?? [];
    const unlisted = [...this.#found.unlistedIn(n)];
    const columns = this.#columns.get(n) ?? [];
    const excluded = this.#excluded(n);
    if (listed.length === 0 && unlisted.length === 0 && columns.length === 0 && excluded === null) return undefined;
    const hasResult = this.hasRecords && !this.headerRows.includes(n);
    const parts = [
      ...listed.map((one) => this.#rowPart(one)),
      ...unlisted.map(({ kind, group }) => this.#generalPart(kind, group)),
    ];
    return {
      cells: this.#cells(listed, unlisted, columns),
      result: hasResult ? rowResult(parts, excluded, this.#lang) : null,
    };
  }

  #excluded(n: number): string | null {
    const why = this.#found.excluded.get(n);
    if (why === undefined || plainlyNone.has(why)) return null;
    return notARecord[this.#lang === 'zh' ? 0 : 1] + leftOutWords(why, this.#lang);
  }

  #cells(
    listed: readonly Listed[],
    unlisted: readonly { readonly kind: MarkKind; readonly group: ColumnGroup | null }[],
    columns: readonly ColumnGroup[],
  ): ReadonlyMap<number, CellMark> {
    const cells = new Map<number, { severity: Severity; parts: NotePart[] }>();
    const mark = (column: number, severity: Severity, part?: NotePart): void => {
      const cell = cells.get(column) ?? { severity, parts: [] };
      cells.set(column, {
        severity: heavier(cell.severity, severity),
        parts: part === undefined ? cell.parts : [...cell.parts, part],
      });
    };
    for (const group of columns)
      mark(group.column, group.severity, columnPart(group.example!, group.count, this.#places, this.#lang));
    for (const { finding, column, group } of listed)
      if (column !== null)
        mark(
          column,
          finding.severity,
          group?.told === 'cells' ? findingPart(finding, this.#places, this.#lang) : undefined,
        );
    for (const { kind, group } of unlisted) if (group !== null) mark(group.column, kind.severity);
    return new Map(
      [...cells].map(([column, { severity, parts }]) => [
        column,
        { severity, note: parts.length === 0 ? null : noteText(parts, this.#lang) },
      ]),
    );
  }

  #rowPart({ finding, group }: Listed): RowPart {
    if (group?.told === 'column') return this.#generalPart(finding, group);
    return { severity: finding.severity, text: finding.message };
  }

  /** Words that hold for every finding of a kind: a filter then has one entry for all of them. */
  #generalPart({ rule, severity, at }: MarkKind, group: ColumnGroup | null): RowPart {
    const zh = this.#lang === 'zh';
    const header = at.header === null ? null : (this.#titles.get(at.header) ?? at.header);
    const title = ruleTitle(rule, this.#lang);
    const what = [header, title].filter((one) => one !== null).join(zh ? '：' : ': ');
    const where =
      group?.told === 'column'
        ? zh
          ? '见列标题的批注'
          : 'see the note on the title of the column'
        : zh
          ? '见「检查结论」'
          : 'see the verdict';
    return { severity, text: zh ? `${what || rule}（${where}）` : `${what || rule} (${where})` };
  }

  #headerNote(): CellMark | null {
    const { cellless } = this.#found;
    if (cellless.length === 0) return null;
    const many = this.headerRows.length > 1;
    const parts = cellless.map((finding) => {
      const part = findingPart(finding, this.#places, this.#lang);
      const row = this.#found.layout.rowOf(finding.at);
      if (!many || row === null) return part;
      return {
        ...part,
        text: `${this.#lang === 'zh' ? `第 ${row} 行的表头：` : `Header in row ${row}: `}${part.text}`,
      };
    });
    const severity = cellless.reduce<Severity>((all, one) => heavier(all, one.severity), 'info');
    return { severity, note: noteText(parts, this.#lang) };
  }
}
