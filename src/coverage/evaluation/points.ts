import { codeSets } from '../../generated/code-sets.js';
import type { ParameterValue } from '../../model/rule.js';
import { addDecimals, compareDecimals, multiplyDecimals, percentOf } from '../../standard/decimal.js';

/** `part ÷ whole` with two decimals, halves rounded up; undefined where `whole` is zero. Neither is negative. */
export const quotient = (part: string, whole: string): string | undefined =>
  percentOf(part, multiplyDecimals(whole, '100'), 2);

/** With two decimals, halves rounded up. */
export const rounded = (value: string): string => quotient(value, '1')!;

export const sum = (values: readonly string[]): string => values.reduce(addDecimals, '0');

/** The smaller one. */
export const least = (a: string, b: string): string => (compareDecimals(a, b) <= 0 ? a : b);

/** A map parameter with its members as decimals. */
export const decimalsOf = (value: ParameterValue | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(value as object).map(([key, member]) => [key, String(member)]));

/** A weight as an exact fraction. */
export interface Weight {
  readonly part: string;
  readonly whole: string;
}

/** What a weight is shared out by. */
export interface Weighed {
  readonly id: string;
  readonly group: string;
  readonly weight: string;
  readonly hasData: boolean;
}

/**
 * The weights of the indicators that have data: the weight of one without goes to the others of its group in proportion to
 * theirs, that of a group without any to the other groups. The sum stays the same as long as any has data.
 */
export function sharedWeights(all: readonly Weighed[]): ReadonlyMap<string, Weight> {
  const isPositive = ({ weight }: Weighed): boolean => compareDecimals(weight, '0') > 0;
  const weightOf = (some: readonly Weighed[]): string => sum(some.map(({ weight }) => weight));
  const having = all.filter((one) => one.hasData && isPositive(one));
  const inGroup = (group: string, some: readonly Weighed[]): readonly Weighed[] =>
    some.filter((one) => one.group === group);
  const groups = [...new Set(having.map(({ group }) => group))];
  const groupsWithData = sum(groups.map((group) => weightOf(inGroup(group, all))));
  const total = weightOf(all);
  return new Map(
    having.map(({ id, group, weight }) => [
      id,
      {
        part: multiplyDecimals(multiplyDecimals(weight, weightOf(inGroup(group, all))), total),
        whole: multiplyDecimals(weightOf(inGroup(group, having)), groupsWithData),
      },
    ]),
  );
}

const lowest = codeSets['evaluation-grade']!.codes.at(-1)!.code;

/** Code of the grade: the highest threshold the total reaches, measured on a scale. Clause: rule ZXPJ-02. */
export function gradeOf(
  total: string,
  full: string,
  thresholds: Readonly<Record<string, string>>,
  scale: string,
): string {
  const reached = Object.entries(thresholds)
    .sort(([, a], [, b]) => compareDecimals(b, a))
    .find(([, min]) => compareDecimals(multiplyDecimals(total, scale), multiplyDecimals(min, full)) >= 0);
  return reached?.[0] ?? lowest;
}
