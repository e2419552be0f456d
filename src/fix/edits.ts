import type { Sink } from '../findings/collector.js';
import type { Repair } from '../model/finding.js';
import { TableRepairs } from './table-repairs.js';
import { Texts } from './texts.js';
import type { ToldRepair } from './told-repair.js';

/** New texts of the cells of a row, by zero-based column; an empty text empties the cell. */
export type RowEdits = ReadonlyMap<number, string>;

/** What is to be written into one table. */
export interface SheetEdits {
  /** How many repairs. */
  readonly count: number;
  /** Row as a spreadsheet shows it, as in the address of a repair. */
  row(n: number): RowEdits | undefined;
  /** JSON: new texts of the values of a record by their names; null for the object around the records. */
  values(n: number | null): ReadonlyMap<string, string> | undefined;
  /**
   * Says that a repair is not written after all, and why: an id with words in `findings/texts/kept-repair`.
   * @param place column index, or the name of a value.
   */
  leave(n: number | null, place: number | string, why: string): void;
  /** Says so of all that were to be written. */
  leaveAll(why: string): void;
}

/** What is to be written into one input. */
export interface FileEdits {
  /** How many repairs; fewer once some were left. */
  readonly count: number;
  /** How many the check has told, written or not. */
  readonly repairs: number;
  /** Says that none of them is written, and why. */
  leaveAll(why: string): void;
  /** Edits of a sheet by its name in the report; null where the format has no sheets. */
  sheet(name: string | null): SheetEdits | undefined;
}

class FileRepairs implements FileEdits {
  readonly sheets = new Map<string | null, TableRepairs>();

  get count(): number {
    return [...this.sheets.values()].reduce((sum, { count }) => sum + count, 0);
  }

  get repairs(): number {
    return [...this.sheets.values()].reduce((sum, { repairs }) => sum + repairs, 0);
  }

  leaveAll(why: string): void {
    for (const sheet of this.sheets.values()) sheet.leaveAll(why);
  }

  sheet(name: string | null): SheetEdits | undefined {
    return this.sheets.get(name);
  }
}

/**
 * Gathers the repairs of a check: which can be written into the cells they were made of, and all of them for the change log.
 * Memory: 32 bytes a repair, and each different text once.
 */
export class Edits implements Sink {
  readonly #files = new Map<string, FileRepairs>();
  readonly #texts = new Texts();

  repaired(repair: Repair): void {
    const { file, sheet, column, header, pointer } = repair.at;
    if (pointer === null ? column === null : header === null)
      throw new Error(`a repair without a cell: ${JSON.stringify(repair.at)}`);
    let all = this.#files.get(file);
    if (all === undefined) {
      all = new FileRepairs();
      this.#files.set(file, all);
    }
    let table = all.sheets.get(sheet);
    if (table === undefined) {
      table = new TableRepairs(this.#texts, pointer !== null);
      all.sheets.set(sheet, table);
    }
    table.add(repair);
  }

  /** Undefined where an input needed no repair; its `count` is 0 where none can be written. */
  of(file: string): FileEdits | undefined {
    return this.#files.get(file);
  }

  /** Every repair, written or not, by file, sheet and row. */
  *told(): Generator<ToldRepair> {
    for (const [file, { sheets }] of this.#files) for (const [sheet, table] of sheets) yield* table.told(file, sheet);
  }
}
