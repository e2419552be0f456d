import { parseExpression } from '../../../src/codegen/rules/cel.js';
import type { Type } from '../../../src/codegen/rules/expr.js';
import { fieldTypes } from '../../../src/codegen/rules/scope.js';
import { recordTypes } from '../../../src/generated/record-types.js';
import type { RuleContext } from '../../../src/model/rule.js';
import type { Let } from '../../../src/model/rule-file.js';
import { addDecimals, compareDecimals } from '../../../src/standard/decimal.js';
import type { Result } from '../oracle.js';
import { type Given, parameters, result } from './expressions.js';

const ways = ['sum', 'min', 'max', 'first', 'last', 'distinct'] as const;

/** What an aggregate is. */
export function typeOfLet(one: Let, of: string): Type {
  if (one.count !== undefined) return 'int';
  const way = ways.find((name) => one[name] !== undefined)!;
  const { type } = parseExpression(one[way]!, {
    records: { self: fieldTypes(recordTypes.find(({ id }) => id === of)!) },
    parameters,
    variables: { asOf: 'Day' },
  });
  return way === 'distinct' && !type.startsWith('list<') ? (`list<${type}>` as Type) : type;
}

/** An aggregate; undefined where there is none, `failed` where a function cannot answer. */
export function letOf(one: Let, members: readonly Given[], of: string, run: RuleContext): unknown {
  const of1 = (source: string, member: Given): Result => result(source, { self: { type: of, of: member.record } }, run);
  const sources = [one.count, ...ways.map((way) => one[way]), one.where, one.without, one.order].filter(
    (source) => source !== undefined,
  );
  const failed = members.some((member) =>
    sources.some((source) => {
      const came = of1(source, member);
      return 'error' in came && came.error !== 'absent';
    }),
  );
  if (failed) return 'failed';
  const holds = (source: string, member: Given): boolean => {
    const came = of1(source, member);
    return 'value' in came && came.value === true;
  };
  if (one.count !== undefined) return members.filter((member) => holds(one.count!, member)).length;
  const way = ways.find((name) => one[name] !== undefined)!;
  const cameTo = (source: string, member: Given): unknown => {
    const came = of1(source, member);
    return 'value' in came ? came.value : undefined;
  };
  const counting = members.filter((member) => one.where === undefined || holds(one.where, member));
  const values = counting.map((member) => cameTo(one[way]!, member)).filter((value) => value !== undefined);
  const byValue = (a: unknown, b: unknown): number =>
    typeof a === 'string' && /^-?\d+(\.\d+)?$/.test(a)
      ? compareDecimals(a, b as string)
      : (a as string) < (b as string)
        ? -1
        : a === b
          ? 0
          : 1;
  switch (way) {
    case 'sum':
      return values.reduce((sum: string, value) => addDecimals(sum, value as string), '0');
    case 'min':
      return values.sort(byValue)[0];
    case 'max':
      return values.sort(byValue).at(-1);
    case 'distinct': {
      const away = members
        .filter((member) => one.without !== undefined && holds(one.without, member))
        .flatMap((member) => cameTo(one[way]!, member) ?? []);
      return [...new Set(values.flat() as string[])].filter((value) => !away.includes(value)).sort();
    }
    default: {
      const ordered = counting
        .map((member) => ({ value: cameTo(one[way]!, member), order: cameTo(one.order!, member) }))
        .filter(({ value, order }) => value !== undefined && order !== undefined)
        .sort((a, b) => byValue(a.order, b.order) || (JSON.stringify(a.value) < JSON.stringify(b.value) ? -1 : 1));
      return (way === 'first' ? ordered[0] : ordered.at(-1))?.value;
    }
  }
}
