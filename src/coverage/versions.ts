import type { Fact } from '../model/audit-state.js';
import { groupBy } from '../standard/group-by.js';
import { change, withdrawal } from '../standard/operation.js';
import type { SourceFact } from './source-fact.js';

/**
 * Types of which there are too many records to keep each: equal facts are kept once, and what tells records apart is not
 * among them. Only first reports of them count, whatever is changed later.
 */
export const countedTypes: ReadonlySet<string> = new Set([
  'administrative-license',
  'administrative-penalty',
  'administrative-coercion',
  'administrative-levy',
]);

/** True for a record that is reported for the first time, as far as it says. */
export const isFirstReport = ({ record }: Fact): boolean =>
  record['operationType'] !== change && record['operationType'] !== withdrawal;

/** Records a fact stands for, equal ones counted once where what tells records apart is among what is known. */
export const weightOf = (fact: Fact): number => (identityOf(fact) === null ? fact.count : 1);

/** The records that stand, in the order given. Clause: common fields, 操作类型 and 记录标识; rule language, section 5. */
export function currentOf(type: string, all: readonly SourceFact[]): readonly SourceFact[] {
  if (countedTypes.has(type)) return all.filter(({ fact }) => isFirstReport(fact));
  const fates = new Map(
    [...groupBy(all, ({ fact }) => identityOf(fact))].map(([key, versions]) => [key, fateOf(versions)]),
  );
  const told = new Set<string>();
  return all.filter(({ fact }) => {
    if (fact.record['operationType'] === withdrawal) return false;
    const key = identityOf(fact);
    if (key === null) return true;
    // the same record once more, from another file: nothing about it differs
    const text = JSON.stringify([fact.record, fact.faulty, fact.lacks, fact.found, fact.wrong]);
    if (told.has(text)) return false;
    told.add(text);
    const fate = fates.get(key)!;
    return fate === 'unchanged' || (fate === 'changed' && !isFirstReport(fact));
  });
}

/** Records that stand, with all that stands of one record together: several changes, of which nobody knows which came last. */
export function byRecord(standing: readonly SourceFact[]): readonly (readonly SourceFact[])[] {
  const together = new Map<string, SourceFact[]>();
  return standing.flatMap((one) => {
    const key = identityOf(one.fact);
    const known = key === null ? undefined : together.get(key);
    if (known !== undefined) {
      known.push(one);
      return [];
    }
    const own = [one];
    if (key !== null) together.set(key, own);
    return [own];
  });
}

/**
 * What became of a record, as the rules over several records have it: where it was `changed`, all its changes stand, and what
 * is reported anew after it was withdrawn is not `withdrawn`.
 */
function fateOf(versions: readonly SourceFact[]): 'unchanged' | 'changed' | 'withdrawn' {
  const count = (operation: (one: Fact) => boolean): number =>
    versions.reduce((sum, { fact }) => sum + (operation(fact) ? fact.count : 0), 0);
  const withdrawn = count(({ record }) => record['operationType'] === withdrawal);
  if (withdrawn > 0 && withdrawn >= count(isFirstReport)) return 'withdrawn';
  return versions.some(({ fact }) => fact.record['operationType'] === change) ? 'changed' : 'unchanged';
}

/** What makes two records versions of one; null where the record does not say, or where it cannot be relied on. */
export function identityOf({ record }: Fact): string | null {
  const { reportingUnitCode, recordId } = record;
  return typeof reportingUnitCode === 'string' && typeof recordId === 'string'
    ? `${reportingUnitCode} ${recordId}`
    : null;
}
