import { rules as rulesByType } from '../../../src/generated/rules/all.js';
import { seenBy } from '../../../src/generated/rules/load.js';
import type { CompiledRule } from '../../../src/model/rule.js';
import { dataset } from './dataset.js';
import type { Mutation } from './mutation.js';

/** Types a rule looks at besides its own. */
function lookedAt({ several }: CompiledRule): readonly string[] {
  if (several?.kind === 'group') return [several.of];
  return several?.kind === 'reference' ? several.to : [];
}

/** Fields a rule reads of the records it looks at. */
function readOfOthers({ several }: CompiledRule): readonly string[] {
  if (several?.kind === 'group') return several.reads;
  return several?.kind === 'reference' ? [several.key, ...several.reads] : [];
}

/** Tells of a field whether it is other than in the dataset: all are of a record that is added, or withdrawn, or not any more. */
function changeAt({ records }: Mutation, place: number): (name: string) => boolean {
  const before = dataset.records[place]?.record;
  const now = records[place]!.record;
  const differs = (name: string): boolean => JSON.stringify(before?.[name]) !== JSON.stringify(now[name]);
  return before === undefined || differs('operationType') ? () => true : differs;
}

/**
 * Types to be checked again for a mistake, the others can say nothing new: its own; types whose rules read a field of it
 * that is changed; and what its own rules look at, where they read such a field.
 * @param expected rules that are to be run, even if the mistake is none but for the day.
 */
export function concerned(mutation: Mutation, expected: ReadonlySet<string>): Set<string> {
  const types = new Set<string>();
  for (const place of mutation.places) {
    const { type } = mutation.records[place]!;
    const isChanged = changeAt(mutation, place);
    types.add(type);
    for (const rule of rulesByType[type]!)
      if (expected.has(rule.id) || rule.reads.some(isChanged)) for (const other of lookedAt(rule)) types.add(other);
    for (const owner of seenBy[type] ?? [])
      if (rulesByType[owner]!.some((rule) => lookedAt(rule).includes(type) && readOfOthers(rule).some(isChanged)))
        types.add(owner);
  }
  return types;
}
