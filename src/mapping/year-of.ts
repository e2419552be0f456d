import type { Entry } from '../model/entry.js';
import type { Mapping } from '../model/mapping.js';
import type { Field } from '../model/record-type.js';
import { inYear } from './cells/deadline.js';
import type { MonthDay, Outcome } from './cells/outcome.js';

/** Formats that name the year a record belongs to. */
const yearFormats = new Set(['year', 'reportPeriod']);

/** True for the field that says which year a record belongs to. */
export const isYear = ({ format }: Field): boolean => format !== null && yearFormats.has(format);

/** Gives days without a year the year of the record, else the one a title above the table names, else that of the check. */
export class YearOf {
  readonly #field: Field | undefined;
  readonly #above: Mapping['yearAbove'];
  readonly #asOf: string;

  constructor({ type, yearAbove }: Mapping, asOf: string) {
    this.#field = type.fields.find(isYear);
    this.#above = yearAbove;
    this.#asOf = asOf;
  }

  /** @param record one whose year, where it has one, has been read. */
  settle(day: MonthDay, record: Entry['record']): Outcome {
    const own = this.#field === undefined ? undefined : record[this.#field.name];
    const year = typeof own === 'string' ? /^\d{4}/.exec(own)?.[0] : undefined;
    if (year !== undefined) return inYear(day, year, { reason: 'record', source: this.#field!.title });
    if (this.#above !== null) return inYear(day, this.#above.year, { reason: 'above', source: this.#above.text });
    return inYear(day, this.#asOf.slice(0, 4), { reason: 'as-of', source: this.#asOf });
  }
}
