import type { Aggregate, RuleContext, RuleFailure, RuleRecord } from '../../model/rule.js';
import { addDecimals } from '../../standard/decimal.js';
import { compareValues } from './compare-values.js';

/** Aggregates by name, or why they cannot be worked out. */
export type Aggregated = { readonly values: Readonly<Record<string, unknown>> } | { readonly failure: RuleFailure };

const isFailure = (value: unknown): value is RuleFailure =>
  typeof value === 'object' && value !== null && 'reason' in value;

/** Works out the aggregates of a group; a member without a value counts for nothing. */
export function aggregatesOf(
  aggregates: readonly Aggregate[],
  members: readonly RuleRecord[],
  run: RuleContext,
): Aggregated {
  const values: Record<string, unknown> = { count: members.length };
  for (const aggregate of aggregates) {
    const value = aggregateValue(aggregate, members, run);
    if (isFailure(value)) return { failure: value };
    values[aggregate.name] = value;
  }
  return { values };
}

interface Member {
  readonly value: unknown;
  readonly order: unknown;
}

function aggregateValue(aggregate: Aggregate, members: readonly RuleRecord[], run: RuleContext): unknown {
  const { how, value, where, order, decimal } = aggregate;
  const taken: Member[] = [];
  for (const member of members) {
    const counts = where === undefined ? true : where(member, run);
    if (isFailure(counts)) return counts;
    if (counts !== true) continue;
    const one = { value: value?.(member, run), order: order?.(member, run) };
    if (isFailure(one.value)) return one.value;
    if (isFailure(one.order)) return one.order;
    if (how === 'count' || (one.value !== undefined && (order === undefined || one.order !== undefined)))
      taken.push(one);
  }
  switch (how) {
    case 'count':
      return taken.length;
    case 'sum':
      return taken.reduce((sum, member) => addDecimals(sum, member.value as string), '0');
    case 'distinct':
      return distinctOf(aggregate, taken, members, run);
    case 'min':
    case 'first':
      return taken.sort((a, b) => compareMembers(a, b, how === 'min', decimal))[0]?.value;
    case 'max':
    case 'last':
      return taken.sort((a, b) => compareMembers(b, a, how === 'max', decimal))[0]?.value;
  }
}

/** The different values, less those of members that take theirs away. */
function distinctOf(
  { value, without }: Aggregate,
  taken: readonly Member[],
  members: readonly RuleRecord[],
  run: RuleContext,
): string[] | RuleFailure {
  const values = new Set(taken.flatMap((member) => member.value as string | string[]));
  for (const member of without === undefined ? [] : members) {
    const away = without?.(member, run);
    if (isFailure(away)) return away;
    if (away === true) for (const one of [value?.(member, run) ?? []].flat() as string[]) values.delete(one);
  }
  return [...values].sort();
}

/** By value, or by order and then by value so that ties come out the same whatever the order of rows. */
function compareMembers(a: Member, b: Member, byValue: boolean, decimal: boolean): number {
  if (byValue) return compareValues(a.value, b.value, decimal);
  const [left, right] = [JSON.stringify(a.value), JSON.stringify(b.value)];
  return compareValues(a.order, b.order, decimal) || (left < right ? -1 : left > right ? 1 : 0);
}
