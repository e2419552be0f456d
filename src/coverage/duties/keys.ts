import type { RuleRecord } from '../../model/rule.js';

/**
 * Texts by which records are matched: one for each combination of the values of these fields, of which some may be lists.
 * None where a field has no value.
 */
export function keysOf(record: RuleRecord, fields: readonly string[]): readonly string[] {
  const [only] = fields;
  if (fields.length === 1 && typeof record[only!] === 'string') return [JSON.stringify([record[only!]])];
  let keys: readonly (readonly string[])[] = [[]];
  for (const field of fields) {
    const value = record[field] ?? [];
    const values = typeof value === 'string' ? [value] : value;
    keys = keys.flatMap((key) => values.map((one) => [...key, one]));
  }
  return keys.map((key) => JSON.stringify(key));
}
