import { valueIn } from '../standard/group-by.js';
import { change, withdrawal } from '../standard/operation.js';
import type { PassedRecord } from './sift.js';

/** What a record is known by among all records: unit, type and id. */
export const identityOf = ({ record }: Pick<PassedRecord, 'record'>): string =>
  [record['reportingUnitCode'], record['recordType'], record['recordId']].join('\n');

/** True for a record that is reported, rather than changed or withdrawn. */
export const isFirst = ({ record }: Pick<PassedRecord, 'record'>): boolean => rankOf(record['operationType']) === 0;

const rankOf = (operation: unknown): number => (operation === change ? 1 : operation === withdrawal ? 2 : 0);

/**
 * Puts the versions of one record one after another: first it is reported, then changed, in the order in which the changes
 * stand, then withdrawn. Everything else goes in the first wave, and all waves keep the order of the records.
 */
export function wavesOf(
  records: readonly PassedRecord[],
): readonly { readonly record: PassedRecord; readonly wave: number }[] {
  const versions = new Map<string, PassedRecord[]>();
  for (const one of records) valueIn(versions, identityOf(one), () => []).push(one);
  const waves = new Map<PassedRecord, number>();
  for (const all of versions.values()) {
    const ordered = [...all].sort((a, b) => rankOf(a.record['operationType']) - rankOf(b.record['operationType']));
    for (const [wave, one] of ordered.entries()) waves.set(one, wave);
  }
  return records.map((record) => ({ record, wave: waves.get(record)! }));
}
