import type { UnitPeriod } from '../model/register.js';
import { comparableName } from '../standard/comparable-name.js';

/** Codes of the statuses that end a unit: merged or split, struck off. */
const ended: ReadonlySet<string> = new Set(['3', '4']);

/**
 * The period a day falls in; on a day between periods or after them the one before, on a day before all of them the first:
 * a register need not go back to the beginning of its units.
 */
export const periodOn = (periods: readonly UnitPeriod[], day: string): UnitPeriod =>
  periods.findLast(({ from }) => from <= day) ?? periods[0]!;

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** Every name a unit has or had. */
export const allNames = (periods: readonly UnitPeriod[]): readonly string[] =>
  distinct(periods.flatMap(({ name, formerNames }) => [name, ...formerNames]));

/**
 * The names a unit could go by on a day: the one it had then, and all it had before. Where the register begins later than
 * the day, those it begins with.
 */
export function namesBy(periods: readonly UnitPeriod[], day: string): readonly string[] {
  const begun = periods.filter(({ from }) => from <= day);
  const next = periods[begun.length];
  const before = next === undefined ? [] : next.formerNames;
  return begun.length === 0
    ? allNames(periods.slice(0, 1))
    : // names used before the next period may have been used on the day, but for those of the next periods themselves
      distinct([...allNames(begun), ...before]);
}

/** True where one of these names is the same as a name, brackets and blanks aside. */
export function hasName(names: readonly string[], name: string): boolean {
  const wanted = comparableName(name);
  return names.some((one) => one === name || comparableName(one) === wanted);
}

/** The day after which a unit is no more; null for one that goes on, or whose entries do not say. */
export function lastDayOf(periods: readonly UnitPeriod[]): string | null {
  const last = periods.at(-1)!;
  return ended.has(last.status) ? last.to : null;
}

/** True where a unit had been merged, split or struck off before a day. */
export function isAbolishedOn(periods: readonly UnitPeriod[], day: string): boolean {
  const last = lastDayOf(periods);
  return last !== null && last < day;
}
