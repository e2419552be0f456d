import { valueIn } from '../standard/group-by.js';
import { spanOf } from './periods.js';
import { byField, type SourceBatch, type SourceFact } from './source-fact.js';
import { weightOf } from './versions.js';
import type { AuditView } from './view.js';

/** A zero report, and how many records are there that it says are not. */
export interface ZeroConflict extends SourceBatch {
  readonly records: number;
}

/**
 * Zero reports that records of another file contradict: of the same unit and type, formed in the period of the report. A file
 * by itself is looked at when it is read.
 */
export function zeroConflicts(view: AuditView): readonly ZeroConflict[] {
  const indexes = new Map<string, ReturnType<typeof byField>>();
  const recordsOf = (type: string, unit: string): readonly SourceFact[] =>
    valueIn(indexes, type, () => byField(view.standing(type), 'reportingUnitCode')).get(unit) ?? [];
  return view.batches.flatMap((one): readonly ZeroConflict[] => {
    const { batch } = one;
    const span = batch.zero ? spanOf(batch.period) : undefined;
    if (span === undefined) return [];
    const records = (batch.type === null ? view.types : [batch.type])
      .flatMap((type) => recordsOf(type, batch.unitCode))
      .filter(({ fact, source }) => {
        const { formedDate } = fact.record;
        return (
          source !== one.source && typeof formedDate === 'string' && span.start <= formedDate && formedDate <= span.end
        );
      })
      .reduce((sum, { fact }) => sum + weightOf(fact), 0);
    return records === 0 ? [] : [{ ...one, records }];
  });
}
