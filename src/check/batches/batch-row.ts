import type { Entry } from '../../model/entry.js';
import type { SheetRun } from '../sheet-run.js';

/** Code of the record type of a batch that says that there are no records of any type. */
export const noType = '900';

/** One batch: the envelope of JSON records, or a row of a table of batches. */
export class BatchRow {
  readonly file: string;
  readonly run: SheetRun;
  readonly entry: Entry;
  readonly #faulty: ReadonlySet<string>;
  /** True once anything about it is an error: it then says nothing that could be relied on. */
  isWrong: boolean;

  /** @param faulty fields whose values are wrong. @param isWrong true where its shape is. */
  constructor(file: string, run: SheetRun, entry: Entry, faulty: ReadonlySet<string>, isWrong: boolean) {
    this.file = file;
    this.run = run;
    this.entry = entry;
    this.#faulty = faulty;
    this.isWrong = isWrong || entry.row.faults !== undefined;
  }

  /** True for the envelope of a JSON text: all records of the text are its own. */
  get isEnvelope(): boolean {
    return this.run.sheet.envelope === true;
  }

  /** A value that can be relied on; undefined where there is none, or a wrong one. */
  value(field: string): string | undefined {
    const value = this.entry.record[field];
    return typeof value === 'string' && !this.#faulty.has(field) ? value : undefined;
  }

  isFaulty(field: string): boolean {
    return this.#faulty.has(field);
  }

  /** True where it says that there is nothing to report. */
  get isZero(): boolean {
    return this.value('zeroReport') === '1';
  }

  /** The number of records it says it has. */
  get count(): number | undefined {
    const value = this.value('recordCount');
    return value === undefined ? undefined : Number(value);
  }
}
