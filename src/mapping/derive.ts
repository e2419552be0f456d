import type { Entry } from '../model/entry.js';
import type { RecordType } from '../model/record-type.js';
import { hash128 } from './hash.js';

/** Common fields the caller gives for tables that lack them. */
export interface Given {
  /** Unified code of the reporting unit. */
  readonly unit?: string;
  readonly unitName?: string;
  readonly division?: string;
  readonly operation?: string;
  readonly disclosure?: string;
  readonly secrecy?: string;
}

/**
 * Adds the common fields a table does not have where they follow from the record or from what the caller gives. What does
 * not follow stays absent: that is for the ledger, not an error of the row.
 * @returns the record's key: a hash of its unique key, the same whatever row it stands in; null where the key is incomplete.
 */
export function deriveCommon(entry: Entry, type: RecordType, given: Given): string | null {
  const { record } = entry;
  const put = (name: string, value: string | string[] | undefined): void => {
    if (
      record[name] === undefined &&
      value !== undefined &&
      typeof value === 'string' &&
      !entry.blocked.has(name) &&
      !entry.raw.has(name)
    )
      record[name] = value;
  };
  put('recordType', type.code);
  put('reportingUnitName', given.unitName ?? (type.reportingUnit ? record[type.reportingUnit.name] : undefined));
  put('reportingUnitCode', given.unit ?? (type.reportingUnit ? record[type.reportingUnit.code] : undefined));
  put('divisionCode', given.division);
  put('formedDate', type.formedDate ? record[type.formedDate] : undefined);
  put('operationType', given.operation);
  put('disclosureLevel', given.disclosure);
  put('secrecyReview', given.secrecy);
  const values = type.uniqueKey.map((name) => record[name]);
  if (values.some((value) => value === undefined)) return null;
  const key = hash128(JSON.stringify([type.code, ...values]));
  const unit = record['reportingUnitCode'];
  if (typeof unit === 'string') put('recordId', `${unit}-${type.code}-h${key}`);
  return key;
}
