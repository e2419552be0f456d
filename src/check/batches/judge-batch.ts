import { periodOf } from '../../standard/period.js';
import { standardVersion } from '../../standard/version.js';
import { type BatchRow, noType } from './batch-row.js';
import type { BatchRules, Violation } from './batch-rules.js';

/** Judges a batch by itself. @param asOf day of the check. */
export function judgeBatch(batch: BatchRow, asOf: string, rules: BatchRules): void {
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
  // the day of a report is the date as it is written, whatever its time zone
  rules.judge('batch/generated-in-future', batch, ['generatedAt'], () =>
    value('generatedAt').slice(0, 10) > asOf ? { at: 'generatedAt', params: { day: asOf } } : null,
  );
  rules.judge('batch/period-not-begun', batch, ['reportPeriod'], () => {
    const start = periodOf(value('reportPeriod'))?.start ?? '';
    return start > asOf ? { at: 'reportPeriod', params: { day: asOf } } : null;
  });
  rules.judge('batch/zero-report-differs', batch, ['zeroReport', 'recordCount'], () => contradiction(batch));
  rules.judge('batch/digest-differs', batch, ['recordsDigest'], () => 'digest:');
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
