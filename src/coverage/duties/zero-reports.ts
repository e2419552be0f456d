import { valueIn } from '../../standard/group-by.js';
import { type LabelledPeriod, spanOf } from '../periods.js';
import type { AuditView } from '../view.js';

/** A zero report: the day it was made; null where it does not tell. */
export interface ZeroReport {
  readonly day: string | null;
}

/** The zero reports that speak of a record type, by unit. */
export class ZeroReports {
  readonly #byUnit = new Map<string, { readonly start: string; readonly end: string; readonly day: string | null }[]>();

  constructor(view: AuditView, type: string) {
    for (const { batch } of view.batches) {
      const span = batch.zero && (batch.type === null || batch.type === type) ? spanOf(batch.period) : undefined;
      if (span === undefined || (batch.day !== null && batch.day > view.settings.asOf)) continue;
      valueIn(this.#byUnit, batch.unitCode, () => []).push({ ...span, day: batch.day });
    }
  }

  /**
   * The first one of a unit for a period or for a longer one that contains it; one that tells its day before others. One made
   * before the period had begun says nothing of it: in January nobody knows of the year.
   */
  of(unit: string, period: LabelledPeriod): ZeroReport | undefined {
    let first: ZeroReport | undefined;
    for (const { start, end, day } of this.#byUnit.get(unit) ?? [])
      if (
        start <= period.start &&
        period.end <= end &&
        (day === null || day >= period.start) &&
        (first === undefined || isBefore(day, first.day))
      )
        first = { day };
    return first;
  }
}

const isBefore = (a: string | null, b: string | null): boolean => a !== null && (b === null || a < b);
