import { periodOf } from '../../standard/period.js';
import { standardVersion } from '../../standard/version.js';
import { type BatchRow, noType } from './batch-row.js';
import type { BatchRules, Violation } from './batch-rules.js';

/**
 * Judges a batch by itself.
 * @param asOf day of the check; what lies after it cannot be told without one.
 * @param digest that of its records, as the caller has worked it out; undefined where nobody knows of which bytes.
 */
export function judgeBatch(batch: BatchRow, asOf: string | undefined, rules: BatchRules, digest?: string): void {
  const value = (field: string): string => batch.value(field) ?? '';
  rules.judge('batch/reviewer-is-operator', batch, ['reviewerName', 'operatorName'], () =>
    value('reviewerName') === value('operatorName')
      ? { at: 'reviewerName', related: ['operatorName'], params: {} }
      : null,
  );
  rules.judge('batch/version-differs', batch, ['standardVersion'], () =>
    value('standardVersion') === standardVersion
      ? null
      : { at: 'standardVersion', params: { expected: standardVersion } },
  );
  if (asOf !== undefined) judgeDays(batch, asOf, rules);
  rules.judge('batch/zero-report-differs', batch, ['zeroReport', 'recordCount'], () => contradiction(batch));
  rules.judge('batch/digest-differs', batch, ['recordsDigest'], () => {
    if (digest === undefined) return 'digest:';
    return value('recordsDigest') === digest ? null : { at: 'recordsDigest', params: { expected: digest } };
  });
}

function judgeDays(batch: BatchRow, asOf: string, rules: BatchRules): void {
  // the day of a report is the date as it is written, whatever its time zone
  rules.judge('batch/generated-in-future', batch, ['generatedAt'], () =>
    (batch.value('generatedAt') ?? '').slice(0, 10) > asOf ? { at: 'generatedAt', params: { day: asOf } } : null,
  );
  rules.judge('batch/period-not-begun', batch, ['reportPeriod'], () => {
    const start = periodOf(batch.value('reportPeriod') ?? '')?.start ?? '';
    return start > asOf ? { at: 'reportPeriod', params: { day: asOf } } : null;
  });
}

/** Where the mark of a zero report, the number of records and the record type contradict each other. */
function contradiction(batch: BatchRow): Violation | null {
  if (batch.isZero)
    return batch.count === 0 ? null : { at: 'recordCount', related: ['zeroReport'], params: { reason: 'count' } };
  if (batch.count === 0) return { at: 'zeroReport', related: ['recordCount'], params: { reason: 'empty' } };
  // an envelope is compared with its records
  if (batch.value('recordType') === noType && !batch.isEnvelope)
    return { at: 'recordType', related: ['zeroReport'], params: { reason: 'type' } };
  return null;
}
