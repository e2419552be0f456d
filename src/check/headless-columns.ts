import { textOf } from '../mapping/text.js';
import type { Mapping } from '../model/mapping.js';
import type { Row } from '../model/sheet.js';
import { isBlank } from '../standard/characters.js';
import { columnLetters } from '../standard/column-letters.js';
import type { Addresses } from './addresses.js';
import { severityOf } from './fault-severity.js';
import type { Ledger } from './ledger.js';

/** As many filled cells, all columns together, may be jottings beside a table … */
const mostJottings = 2;
/** … of more records than this for each of them. */
const recordsEach = 2;

/** What has been seen of a column. */
interface Seen {
  count: number;
  firstRow: number;
  /** The whole number its cells have counted up to, from 0 or 1; null once they do not. */
  counter: number | null;
}

/**
 * Watches the columns nothing stands above in the header: what they hold is not read, and may be values whose header is
 * lost, or another table. Columns that only number the records mean nothing.
 */
export class HeadlessColumns {
  readonly #headed: ReadonlySet<number>;
  readonly #keyed: boolean;
  readonly #seen = new Map<number, Seen>();

  constructor({ columns, keyed }: Mapping) {
    this.#headed = new Set(columns.map(({ index }) => index));
    this.#keyed = keyed;
  }

  look({ n, cells }: Row): void {
    if (this.#keyed) return;
    for (let index = 0; index < cells.length; index += 1) {
      if (cells[index] === undefined || this.#headed.has(index)) continue;
      const text = textOf(cells[index]);
      if (!isBlank(text)) this.#count(index, n, text.trim());
    }
  }

  #count(index: number, row: number, text: string): void {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : null;
    const seen = this.#seen.get(index);
    if (seen === undefined)
      this.#seen.set(index, { count: 1, firstRow: row, counter: number === 0 || number === 1 ? number : null });
    else {
      seen.count += 1;
      seen.counter = seen.counter !== null && number === seen.counter + 1 ? number : null;
    }
  }

  /** Names the columns that were not read. @param records how many the table has. */
  tell(records: number, at: Addresses, ledger: Ledger): void {
    const unread = [...this.#seen].filter(([, { counter }]) => counter === null).sort(([a], [b]) => a - b);
    const cells = unread.reduce((sum, [, { count }]) => sum + count, 0);
    const rule = cells <= mostJottings && cells * recordsEach < records ? 'input/stray-cells' : 'input/headless-column';
    for (const [index, { count, firstRow }] of unread)
      ledger.add(rule, severityOf(rule), at.column(index), { column: columnLetters(index), count, row: firstRow });
  }
}
