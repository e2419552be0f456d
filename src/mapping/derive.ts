import type { Entry } from '../model/entry.js';
import type { Mapping } from '../model/mapping.js';
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
 */
export function deriveCommon(record: Entry['record'], mapping: Mapping, given: Given): void {
  const { type, byField } = mapping;
  const put = (name: string, value: string | string[] | undefined): void => {
    if (typeof value === 'string' && !byField.has(name) && !mapping.contested.has(name)) record[name] ??= value;
  };
  put('recordType', type.code);
  put('reportingUnitName', given.unitName ?? (type.reportingUnit ? record[type.reportingUnit.name] : undefined));
  put('reportingUnitCode', given.unit ?? (type.reportingUnit ? record[type.reportingUnit.code] : undefined));
  put('divisionCode', given.division);
  put('formedDate', type.formedDate ? record[type.formedDate] : undefined);
  put('operationType', given.operation);
  put('disclosureLevel', given.disclosure);
  put('secrecyReview', given.secrecy);
}

/**
 * What identifies a record whatever row it stands in: a hash of its unique key; null where the key is incomplete. The
 * record id of a table without one is `<reporting unit>-<type code>-h<key>`, in reports only.
 */
export function keyOf(record: Entry['record'], type: RecordType): string | null {
  const values = type.uniqueKey.map((name) => record[name]);
  return values.some((value) => value === undefined) ? null : hash128(JSON.stringify([type.code, ...values]));
}
