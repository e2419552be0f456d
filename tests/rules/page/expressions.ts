import type { Type } from '../../../src/codegen/rules/expr.js';
import { fieldTypes, parameterTypes } from '../../../src/codegen/rules/scope.js';
import { recordTypes } from '../../../src/generated/record-types.js';
import type { ParameterValue, RuleContext } from '../../../src/model/rule.js';
import type { RuleFile } from '../../../src/model/rule-file.js';
import { environment, evaluate, type Result, type TypeName } from '../oracle.js';
import type { Json, Typed } from '../run-rules.js';

/** A record of a run, with the fields whose values cannot be relied on. */
export interface Given extends Typed {
  readonly faulty: readonly string[];
}

/** What the variables of an expression are, by their names. */
export type Records = Readonly<
  Record<string, { readonly type: string | Readonly<Record<string, Type>>; readonly of: object }>
>;

export const parameters = parameterTypes();
const fieldsOf = (type: string): Record<string, Type> =>
  Object.fromEntries(
    Object.entries(fieldTypes(recordTypes.find(({ id }) => id === type)!)).map(([name, field]) => [name, field.type]),
  );

/** Fields an expression reads of a record. */
export const readOf = (owner: string, ...sources: readonly (string | undefined)[]): string[] => [
  ...new Set(
    sources.flatMap((source) =>
      [...(source ?? '').matchAll(new RegExp(`\\b${owner}\\.(\\w+)`, 'g'))].map((found) => found[1]!),
    ),
  ),
];

const environments = new WeakMap<RuleContext, Map<string, ReturnType<typeof environment>>>();

/** An expression by the library. */
export function result(source: string, records: Records, run: RuleContext): Result {
  const types = Object.fromEntries(
    Object.entries(records).map(([name, { type }]) => [name, typeof type === 'string' ? fieldsOf(type) : type]),
  );
  const key = JSON.stringify(types);
  const known = environments.get(run) ?? new Map<string, ReturnType<typeof environment>>();
  environments.set(run, known);
  const env =
    known.get(key) ??
    environment(types as Record<string, Record<string, TypeName>>, { ...parameters, asOf: 'Day' }, run);
  known.set(key, env);
  return evaluate(
    env,
    source,
    Object.fromEntries(
      Object.entries(records).map(([name, { of }]) => [name, { types: types[name]!, record: of as Json }]),
    ),
    {
      ...Object.fromEntries(
        Object.entries(parameters).map(([name, type]) => [
          name,
          [type, run.parameters[name]] as readonly [TypeName, ParameterValue | undefined],
        ]),
      ),
      asOf: ['Day', run.asOf],
    },
  );
}

/** Whether an expression comes to a truth; one that fails comes to none. */
export const is = (source: string | undefined, value: boolean, records: Records, run: RuleContext): boolean => {
  const came = source === undefined ? { value: true } : result(source, records, run);
  return 'value' in came && came.value === value;
};

/** Section 4: violated if and only if `when` is true and `must` is false. */
export const violates = ({ when, must }: RuleFile, records: Records, run: RuleContext): boolean =>
  is(when, true, records, run) && is(must, false, records, run);
