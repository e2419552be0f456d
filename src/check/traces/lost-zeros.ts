import { isIdentifier } from '../../mapping/cells/identifier.js';
import type { Field } from '../../model/record-type.js';
import type { Row } from '../../model/sheet.js';
import type { Addresses } from '../addresses.js';
import type { Ledger } from '../ledger.js';
import type { ColumnTrace } from './column-trace.js';

/** Values with a leading zero, and the share of one length, that make it the length of the column. */
const fewestWithZero = 3;
const shareOfLength = 0.8;
/** Rows named one by one. */
const rowsNamed = 8;
const longest = 32;
const digits = /^\d+$/;

/** True for numbers whose length the standard leaves open: only their neighbours tell that a zero is missing. */
export const isFreeNumber = (field: Field): boolean => isIdentifier(field) && field.format === null;

interface Length {
  count: number;
  withZero: number;
  readonly rows: number[];
}

/** Finds columns of numbers of one length, many with leading zeros, in which a few are shorter. */
export class LostZeros implements ColumnTrace {
  readonly #lengths = new Map<number, Length>();
  readonly #field: Field;
  readonly #index: number;
  readonly #at: Addresses;
  readonly #ledger: Ledger;

  constructor(field: Field, index: number, at: Addresses, ledger: Ledger) {
    this.#field = field;
    this.#index = index;
    this.#at = at;
    this.#ledger = ledger;
  }

  look(row: Row, text: string): void {
    if (text.length > longest || !digits.test(text)) return;
    let known = this.#lengths.get(text.length);
    if (known === undefined) {
      known = { count: 0, withZero: 0, rows: [] };
      this.#lengths.set(text.length, known);
    }
    known.count += 1;
    if (text.startsWith('0')) known.withZero += 1;
    if (known.rows.length < rowsNamed) known.rows.push(row.n);
  }

  finish(): void {
    const all = [...this.#lengths];
    const total = all.reduce((sum, [, { count }]) => sum + count, 0);
    const usual = all.find(([, { count, withZero }]) => withZero >= fewestWithZero && count >= total * shareOfLength);
    if (usual === undefined) return;
    const shorter = all.filter(([length, { withZero }]) => length < usual[0] && withZero === 0).map(([, one]) => one);
    const count = shorter.reduce((sum, one) => sum + one.count, 0);
    if (count === 0) return;
    const rows = shorter.flatMap((one) => one.rows).sort((a, b) => a - b);
    const params = {
      title: this.#field.title,
      length: usual[0],
      count,
      rows: rows.slice(0, rowsNamed).join('、') + (count > rowsNamed ? ' …' : ''),
    };
    this.#ledger.add('shape/lost-zeros', 'warning', this.#at.column(this.#index, this.#field.name), params);
  }
}
