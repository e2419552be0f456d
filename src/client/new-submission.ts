import type { SubmissionInput } from '../generated/api.js';
import { recordTypes } from '../generated/record-types.js';
import type { RecordOf } from '../generated/types.js';
import { recordsDigest } from '../receipts/digests.js';
import { chinaTime } from '../standard/china-time.js';
import { standardVersion } from '../standard/version.js';
import { ConfigurationError } from './errors.js';
import type { EntryOf, SubmissionOf } from './submission.js';
import { uuidV7 } from './uuid-v7.js';

/** Who reports, and who answers for it. */
export interface Reporter {
  /** 数据来源单位名称 */
  readonly unitName: string;
  /** 数据来源单位统一社会信用代码 */
  readonly unitCode: string;
  /** 行政区划代码 */
  readonly divisionCode: string;
  /** 经办人 */
  readonly operator: string;
  /** 审核人，与经办人不是同一人 */
  readonly reviewer: string;
  /** 联系电话 */
  readonly phone: string;
}

/** What a submission is made of. */
export interface SubmissionParts<T extends keyof RecordOf> {
  readonly reporter: Reporter;
  /** Id of the record type, e.g. `complaint`. */
  readonly recordType: T;
  /** New records, revision 1 each. */
  readonly records?: readonly RecordOf[T][];
  /** Entries with revisions of their own: corrections, withdrawals; after `records`. */
  readonly entries?: readonly EntryOf<T>[];
  /** 报告期, `2025`, `2025Q1`, `2025-03`: of what is summed up by period. */
  readonly period?: string;
  /** One refused refuses all. */
  readonly allOrNothing?: boolean;
  /** Number of the submission; a new UUIDv7 unless given. Unique for the unit, at most 64 characters. */
  readonly submissionId?: string;
  /** When it was made; now unless given. */
  readonly generatedAt?: Date;
}

/**
 * Puts a submission together: numbers it, counts and digests its entries. The result is plain JSON; keep it until its receipt
 * is there, and send the same again when in doubt: a platform takes the same number once.
 * @throws {ConfigurationError} for a record type that does not exist, and where there are no records.
 */
export function newSubmission<T extends keyof RecordOf>(parts: SubmissionParts<T>): SubmissionOf<T> {
  const type = recordTypes.find(({ id }) => id === parts.recordType);
  if (type === undefined)
    throw new ConfigurationError(`没有「${parts.recordType}」这种记录类型，请核对 recordType`, {
      code: 'UNKNOWN_RECORD_TYPE',
      outcome: 'not-applied',
      retryable: false,
    });
  const entries = [...(parts.records ?? []).map((record) => ({ revision: 1, record })), ...(parts.entries ?? [])];
  // nothing to send is not the same as having nothing to report
  if (entries.length === 0)
    throw new ConfigurationError('这一批没有记录：没有要报的就不必报送，确实是零报告的用 newZeroReport', {
      code: 'NO_ENTRIES',
      outcome: 'not-applied',
      retryable: false,
    });
  return submissionOf(type.code, entries, parts);
}

/** What a zero report is made of. */
export interface ZeroReportParts {
  readonly reporter: Reporter;
  /** Id of the record type there was nothing of; all types the unit has to report unless given. */
  readonly recordType?: keyof RecordOf;
  readonly period: string;
  readonly submissionId?: string;
  readonly generatedAt?: Date;
}

/** 零报告: a unit had nothing to report of a period. */
export function newZeroReport(parts: ZeroReportParts): SubmissionOf {
  const code = recordTypes.find(({ id }) => id === parts.recordType)?.code ?? '900';
  return submissionOf<keyof RecordOf>(code, [], parts);
}

function submissionOf<T extends keyof RecordOf>(
  recordType: string,
  entries: EntryOf<T>[],
  parts: Pick<SubmissionParts<T>, 'reporter' | 'period' | 'allOrNothing' | 'submissionId' | 'generatedAt'>,
): SubmissionOf<T> {
  const { reporter, period, allOrNothing, generatedAt = new Date(), submissionId } = parts;
  const common = {
    batchId: submissionId ?? uuidV7(generatedAt.getTime()),
    standardVersion,
    reportingUnitName: reporter.unitName,
    reportingUnitCode: reporter.unitCode,
    divisionCode: reporter.divisionCode,
    recordType: recordType as SubmissionInput['batch']['recordType'],
    recordCount: String(entries.length),
    operatorName: reporter.operator,
    reviewerName: reporter.reviewer,
    contactPhone: reporter.phone,
    generatedAt: beijingTime(generatedAt),
  };
  const batch =
    entries.length === 0 && period !== undefined
      ? { ...common, reportPeriod: period, zeroReport: '1' as const }
      : {
          ...common,
          ...(period === undefined ? {} : { reportPeriod: period }),
          zeroReport: '0' as const,
          recordsDigest: recordsDigest(entries),
        };
  return { batch, ...(allOrNothing ? { atomicity: 'all-or-nothing' as const } : {}), entries };
}

/** `2025-03-31T17:00:00+08:00`: a batch is of the day it was made on here. */
const beijingTime = (time: Date): string => chinaTime(time.getTime()).replace(/\.\d+/, '');
