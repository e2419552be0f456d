import type { Finding } from '../model/finding.js';
import { fieldNamed } from '../standard/shape/fields.js';
import type { SubmissionLimits } from './limits.js';
import type { PassedRecord } from './sift.js';

const loneSurrogate = /\p{Surrogate}/u;

/** Why a record that passed the check cannot be sent all the same; undefined for nearly all. */
export function unsendable(
  { run, row, type, record, key }: PassedRecord,
  limits: SubmissionLimits,
): Finding | undefined {
  const finding = (rule: string, field: string | null, params: Finding['params'] = {}): Finding => {
    const { at, text } = field === null ? { at: run.at.row(row), text: null } : run.at.fieldOf(row, field);
    return { rule, severity: 'error', at, key, params, value: text, related: [] };
  };
  for (const [name, value] of Object.entries(record))
    if ([value].flat().some((text) => loneSurrogate.test(text)))
      return finding('submission/half-character', name, { title: fieldNamed(type, name)?.title ?? name });
  const size = Buffer.byteLength(JSON.stringify(record));
  if (size > limits.recordBytes)
    return finding('submission/record-too-large', null, { size, limit: limits.recordBytes });
  // a record without unit is asked for: its id follows from it
  if (record['recordId'] === undefined && record['reportingUnitCode'] !== undefined) {
    const missing = type.uniqueKey.filter((name) => record[name] === undefined);
    return finding('submission/no-identity', null, {
      missing: missing.map((name) => fieldNamed(type, name)?.title ?? name),
    });
  }
  return undefined;
}
