import type { BatchRow } from '../check/batches/batch-row.js';
import type { Taken } from '../check/check.js';
import type { SheetRun } from '../check/sheet-run.js';
import type { JudgedRecord } from '../check/sheets-run.js';
import type { Taker } from '../check/taker.js';
import { keyOf } from '../mapping/derive.js';
import type { At, Finding, Severity } from '../model/finding.js';
import type { RecordType } from '../model/record-type.js';
import type { Report, ReportGroup } from '../model/report.js';
import type { Row } from '../model/sheet.js';
import { type SentRecord, wholeRecord } from './whole-record.js';

/** A record no error was found of, with the row it stands in. */
export interface PassedRecord {
  readonly run: SheetRun;
  readonly row: Row;
  readonly type: RecordType;
  /** As it is sent. */
  readonly record: SentRecord;
  readonly key: string | null;
}

/** What of a run may be sent. */
export interface Sifted {
  /** In the order they were read. */
  readonly passed: readonly PassedRecord[];
  /** Records that are not sent because something about them, or about the table they stand in, is an error. */
  readonly held: number;
  /** Batches that can be relied on, zero reports among them. */
  readonly batches: readonly BatchRow[];
}

/** What concerns a whole table, and is an error in single records where they need the column. */
const toldByRecord = new Set(['input/missing-conditional-column']);

/**
 * Keeps the records of a run until it is known which of them are in error: rules over several records tell that last. The
 * records that are right by themselves stay in memory until they have been sent, about as much as the text of the inputs.
 */
export class Sift implements Taker {
  readonly #kept: PassedRecord[] = [];
  #wrong = 0;
  /** Numbers of rows with an error, by sheet. */
  readonly #rows = new Map<string, Set<number>>();
  /** Sheets with an error that is of no row; of a file as a whole under the name of the file alone. */
  readonly #whole = new Set<string>();
  /** What was told of which cell, with what it weighs. */
  readonly #said = new Set<string>();
  /** Errors told one by one, by group. */
  readonly #told = new Map<string, number>();

  record(run: SheetRun, { entry }: JudgedRecord, isWrong: boolean): void {
    const { type } = run.mapping;
    // forms such as disclosures stand among records and are none
    if (type.code === '') return;
    if (isWrong) {
      this.#wrong += 1;
      return;
    }
    const key = keyOf(entry.record, type);
    this.#kept.push({ run, row: entry.row, type, record: wholeRecord(entry.record, run, key), key });
  }

  found(finding: Finding): void {
    const { rule, severity, at } = finding;
    if (at.row !== null) this.#said.add(cellKey(rule, severity, at));
    if (severity !== 'error') return;
    const group = groupKey({ ...at, rule });
    this.#told.set(group, (this.#told.get(group) ?? 0) + 1);
    if (toldByRecord.has(rule)) return;
    const sheet = sheetKey(at);
    if (at.row === null) {
      this.#whole.add(at.sheet === null ? at.file : sheet);
      return;
    }
    const rows = this.#rows.get(sheet) ?? new Set();
    this.#rows.set(sheet, rows.add(at.row));
  }

  /** True where the check has told the same of the same cell, as heavily. */
  hasTold(rule: string, severity: Severity, at: At): boolean {
    return this.#said.has(cellKey(rule, severity, at)) || this.#said.has(cellKey(rule, 'error', at));
  }

  /** What may be sent, once the run is finished. */
  finish({ report, batches }: Taken): Sifted {
    this.#holdUntold(report);
    // an envelope in error says that its records may not be all there are, or not what they seem
    for (const { file, isEnvelope, isWrong } of batches) if (isEnvelope && isWrong) this.#whole.add(file);
    const passed = this.#kept.filter(({ run, row }) => !this.#isHeld(run, row.n));
    return {
      passed,
      held: this.#wrong + this.#kept.length - passed.length,
      batches: batches.filter(({ isWrong, run, entry }) => !isWrong && !this.#isHeld(run, entry.row.n)),
    };
  }

  /** Errors that were only counted may be of any record of their sheet. */
  #holdUntold({ groups }: Report): void {
    for (const group of groups)
      if (group.severity === 'error' && group.count > (this.#told.get(groupKey(group)) ?? 0))
        this.#whole.add(group.sheet === null ? group.file : sheetKey(group));
  }

  #isHeld({ at, mapping }: SheetRun, row: number): boolean {
    const { file, sheet } = at.column(undefined);
    const name = sheetKey({ file, sheet });
    if (this.#whole.has(file) || this.#whole.has(name)) return true;
    const rows = this.#rows.get(name);
    // an error at the header is one of the column, and so of every record
    return rows !== undefined && (rows.has(row) || mapping.headerRows.some((n) => rows.has(n)));
  }
}

const cellKey = (rule: string, severity: Severity, at: At): string =>
  `${sheetKey(at)}\n${at.row ?? ''}\n${at.field ?? ''}\n${severity}\n${rule}`;

const sheetKey = ({ file, sheet }: { readonly file: string; readonly sheet: string | null }): string =>
  `${file}\n${sheet ?? ''}`;

const groupKey = ({ rule, file, sheet, field }: Pick<ReportGroup, 'rule' | 'file' | 'sheet' | 'field'>): string =>
  `${rule}\n${file}\n${sheet ?? ''}\n${field ?? ''}`;
