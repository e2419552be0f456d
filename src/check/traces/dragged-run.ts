import type { Field } from '../../model/record-type.js';
import type { Row } from '../../model/sheet.js';
import type { Addresses } from '../addresses.js';
import type { Ledger } from '../ledger.js';
import type { ColumnTrace } from './column-trace.js';

/** Rows that count up one by one before it is more than chance. */
const fewestRows = 4;
/** Codes and numbers that are given to each by somebody else; numbers of one's own documents do count up. */
const foreign = new Set(['uscc', 'orgCode', 'citizenId', 'personalId', 'registrationNumber', 'phone']);

/** Longest text looked at. */
const longest = 64;

/** True for fields whose values do not count up from row to row by themselves: codes of others, and last days of validity. */
export const isDraggable = (field: Field): boolean =>
  field.kind === 'date' ? field.name.endsWith('To') : field.format !== null && foreign.has(field.format);

type Step = (text: string) => { readonly stem: string; readonly number: number } | undefined;

/** The digits at the end, which dragging counts up. */
const byEnd: Step = (text) => {
  const found = /^(.*?)(\d{1,15})$/s.exec(text);
  return found ? { stem: found[1]!, number: Number(found[2]) } : undefined;
};
/** The year of a date: days may follow each other in real life, the same day year after year does not. */
const byYear: Step = (text) => {
  const found = /^(\d{4})(\D.*)$/s.exec(text);
  return found ? { stem: found[2]!, number: Number(found[1]) } : undefined;
};

const isNextDigit = (before: string, now: string): boolean =>
  (before.charCodeAt(before.length - 1) - 47) % 10 === now.charCodeAt(now.length - 1) - 48;

/** Finds values of neighbouring records that count up one by one, as dragging a cell down makes them. */
export class DraggedRun implements ColumnTrace {
  readonly #step: Step;
  readonly #field: Field;
  readonly #index: number;
  readonly #at: Addresses;
  readonly #ledger: Ledger;
  #first: { readonly row: Row; readonly raw: string } | undefined;
  #last = '';
  #length = 0;
  #lastRow: Row | undefined;

  constructor(field: Field, index: number, at: Addresses, ledger: Ledger) {
    this.#step = field.kind === 'date' ? byYear : byEnd;
    this.#field = field;
    this.#index = index;
    this.#at = at;
    this.#ledger = ledger;
  }

  look(row: Row, text: string, raw: string): void {
    if (this.#length > 0 && text !== this.#last && this.#follows(text)) this.#length += 1;
    else {
      this.finish();
      this.#first = { row, raw };
      this.#length = text === '' ? 0 : 1;
    }
    this.#last = text;
    this.#lastRow = row;
  }

  #follows(text: string): boolean {
    const last = this.#last;
    if (text.length > longest || last.length > longest) return false;
    // nearly all neighbours are told apart by one look
    const sameTail = this.#step === byYear ? text.slice(4) === last.slice(4) : isNextDigit(last, text);
    if (!sameTail) return false;
    const before = this.#step(last);
    const now = this.#step(text);
    return before !== undefined && now !== undefined && now.stem === before.stem && now.number === before.number + 1;
  }

  finish(): void {
    const first = this.#first;
    if (first !== undefined && this.#lastRow !== undefined && this.#length >= fewestRows) {
      const { name, title } = this.#field;
      const params = { title, count: this.#length, last: this.#last };
      const cell = (row: Row): ReturnType<Addresses['cell']> => this.#at.cell(row, name, this.#index);
      this.#ledger.add('shape/dragged-run', 'warning', cell(first.row), params, first.raw, null, [cell(this.#lastRow)]);
    }
    this.#length = 0;
  }
}
