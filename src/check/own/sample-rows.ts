import { samples } from '../../generated/samples.js';
import type { EntryReader } from '../../mapping/to-entry.js';
import type { Row } from '../../model/sheet.js';
import { isDecimal, normalizeDecimal } from '../../standard/decimal.js';
import type { SheetRun } from '../sheet-run.js';

/** What a row is whose first cell says 示例. */
export type SampleKind =
  /** The example of the template or of the standard, or what is left of it: no record. */
  | 'sample'
  /** Of a template, and filled with something else than its example: a record. */
  | 'overwritten'
  /** Of no template of ours, and not the example of the standard: nobody knows. */
  | 'unknown';

type Value = string | readonly string[];

/**
 * Tells the sample rows of a sheet from records somebody has written over them: passing those over would be a false 合格.
 */
export class SampleRows {
  readonly #run: SheetRun;
  readonly #reader: EntryReader;

  constructor(run: SheetRun, reader: EntryReader) {
    this.#run = run;
    this.#reader = reader;
  }

  kindOf(row: Row): SampleKind {
    const { type, byField } = this.#run.mapping;
    const own = this.#run.sheet.template?.find(({ id }) => id === type.id)?.sample ?? null;
    const sample = own ?? samples[type.id] ?? {};
    const { record, faults } = this.#reader.read(row);
    const isOfSample = [...byField.keys()].every((name) => {
      if (!Object.hasOwn(record, name)) return faults.every(({ field }) => field !== name);
      return isSame(record[name]!, sample[name]);
    });
    return isOfSample ? 'sample' : own === null ? 'unknown' : 'overwritten';
  }
}

const isSame = (value: Value, other: unknown): boolean =>
  Array.isArray(other)
    ? JSON.stringify([value].flat()) === JSON.stringify(other)
    : value === other ||
      (typeof value === 'string' &&
        typeof other === 'string' &&
        isDecimal(value) &&
        isDecimal(other) &&
        normalizeDecimal(value) === normalizeDecimal(other));
