import { classifyRow } from '../mapping/classify-row.js';
import { isLonely, NextTable } from '../mapping/next-table.js';
import type { Mapping, Standard } from '../model/mapping.js';
import type { Row, Sheet } from '../model/sheet.js';

/** Most rows that are held back as possible titles of a table to come. */
const titlesHeld = 8;

/** The rows of one table of a sheet, of which there may be several below each other. */
export class TableRows {
  /** First row of the next table, titles included; null while none has been met. */
  next: number | null = null;
  /** Rows of the batch that are titles of a repeated header. */
  readonly titles: Set<Row> = new Set();
  readonly #sheet: Sheet;
  readonly #mapping: Mapping;
  readonly #from: number;
  readonly #end: NextTable;

  /** @param from row from which on the table is looked for. */
  constructor(sheet: Sheet, mapping: Mapping, from: number, standard: Standard) {
    this.#sheet = sheet;
    this.#mapping = mapping;
    this.#from = from;
    this.#end = new NextTable(mapping, standard);
  }

  /** Rows in batches, up to the end of the table. */
  async *batches(): AsyncGenerator<readonly Row[]> {
    if (this.#mapping.keyed) {
      yield* this.#sheet.rows();
      return;
    }
    const last = this.#mapping.headerRows.at(-1) ?? 0;
    let held: Row[] = [];
    for await (const batch of this.#sheet.rows()) {
      const rows: Row[] = [];
      this.titles.clear();
      for (const row of batch) {
        if (row.n < this.#from) continue;
        if (row.n > last && this.#end.begins(row)) {
          this.next = held[0]?.n ?? row.n;
          yield rows;
          return;
        }
        if (row.n > last && held.length < titlesHeld && isLonely(row)) held.push(row);
        else if (held.length === 0) rows.push(row);
        else {
          if (classifyRow(row, this.#mapping) === 'repeated-header') for (const one of held) this.titles.add(one);
          rows.push(...held, row);
          held = [];
        }
      }
      yield rows;
    }
    yield held;
  }
}
