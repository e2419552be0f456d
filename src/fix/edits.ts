import type { Sink } from '../findings/collector.js';
import type { Repair } from '../model/finding.js';
import { columnIndex } from '../standard/column-letters.js';

/** New texts of the cells of a row, by zero-based column; an empty text empties the cell. */
export type RowEdits = ReadonlyMap<number, string>;

/** What is to be written into one table. */
export interface SheetEdits {
  /** Row as a spreadsheet shows it, as in the address of a repair. */
  row(n: number): RowEdits | undefined;
}

/** What is to be written into one input. */
export interface FileEdits {
  readonly count: number;
  /** Edits of a sheet by its name in the report; null where the format has no sheets. */
  sheet(name: string | null): SheetEdits | undefined;
  /** JSON: new text of the value at a JSON pointer. */
  pointer(pointer: string): string | undefined;
}

class Table implements SheetEdits {
  readonly #rows = new Map<number, Map<number, string>>();

  row(n: number): RowEdits | undefined {
    return this.#rows.get(n);
  }

  add(n: number, column: number, to: string): void {
    const row = this.#rows.get(n);
    if (row === undefined) this.#rows.set(n, new Map([[column, to]]));
    else row.set(column, to);
  }
}

class File implements FileEdits {
  count = 0;
  readonly #sheets = new Map<string | null, Table>();
  readonly #pointers = new Map<string, string>();

  sheet(name: string | null): SheetEdits | undefined {
    return this.#sheets.get(name);
  }

  pointer(pointer: string): string | undefined {
    return this.#pointers.get(pointer);
  }

  add({ at, to }: Repair): void {
    this.count += 1;
    if (at.pointer !== null) {
      this.#pointers.set(at.pointer, to);
      return;
    }
    if (at.row === null || at.column === null) throw new Error(`a repair without a cell: ${JSON.stringify(at)}`);
    let table = this.#sheets.get(at.sheet);
    if (table === undefined) {
      table = new Table();
      this.#sheets.set(at.sheet, table);
    }
    table.add(at.row, columnIndex(at.column), to);
  }
}

/** Gathers the repairs of a check that can be written into the cells they were made of. */
export class Edits implements Sink {
  readonly #files = new Map<string, File>();

  repaired(repair: Repair): void {
    if (!repair.writable) return;
    const { file } = repair.at;
    let edits = this.#files.get(file);
    if (edits === undefined) {
      edits = new File();
      this.#files.set(file, edits);
    }
    edits.add(repair);
  }

  /** Undefined where nothing of an input is to be written anew. */
  of(file: string): FileEdits | undefined {
    return this.#files.get(file);
  }
}
