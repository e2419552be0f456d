import { Environment } from '@marcbachmann/cel-js';
import type { ParameterValue, RuleContext, RuleRecord } from '../../src/model/rule.js';
import { Failure } from '../../src/rules/functions/failure.js';
import { ruleFunctions } from '../../src/rules/functions/registry.js';
import { addDecimals, compareDecimals, multiplyDecimals, subtractDecimals } from '../../src/standard/decimal.js';

/**
 * The rule language run by the CEL library itself, as docs/reference/rules.md binds its types: the oracle that generated
 * code is held against, and the proof that the page says enough for an implementation elsewhere.
 */

class Day {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

class Decimal {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Type of a name as the rule language writes it: `string`, `int`, `Day`, `list<Decimal>`, `map<string, int>`. */
export type TypeName = string;

/** A value of the project as the library wants it. */
function into(type: TypeName, value: unknown): unknown {
  if (type === 'Day') return new Day(value as string);
  if (type === 'Decimal') return new Decimal(value as string);
  if (type === 'int') return BigInt(value as number);
  const member = /^list<(.+)>$/.exec(type)?.[1];
  if (member) return (value as unknown[]).map((one) => into(member, one));
  const values = /^map<string, (.+)>$/.exec(type)?.[1];
  if (values) return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, into(values, one)]));
  return value;
}

/** A value of the library as the project has it. */
export function out(value: unknown): unknown {
  if (value instanceof Day || value instanceof Decimal) return value.text;
  if (typeof value === 'bigint') return Number(value);
  return Array.isArray(value) ? value.map(out) : value;
}

/** An evaluation that failed in one of our functions. */
class FunctionFailure extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.reason);
    this.failure = failure;
  }
}

const functions = await Promise.all(
  ruleFunctions.map(async (one) => {
    const name = one.signature.slice(0, one.signature.indexOf('('));
    const module = (await import(`../../src/rules/functions/${one.file}.ts`)) as Record<
      string,
      (...args: unknown[]) => unknown
    >;
    return { ...one, name, call: module[name]! };
  }),
);

/** The library’s environment with the standard’s types, operators and functions, and these variables. */
export function environment(
  records: Readonly<Record<string, Readonly<Record<string, TypeName>>>>,
  variables: Readonly<Record<string, TypeName>>,
  run: RuleContext,
): Environment {
  const env = new Environment()
    .registerType('Day', { ctor: Day, fields: {} })
    .registerType('Decimal', { ctor: Decimal, fields: {} });
  const days = (a: Day, b: Day): number => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
  const numbers = (a: Decimal, b: Decimal): number => compareDecimals(a.text, b.text);
  for (const [type, order] of [
    ['Day', days],
    ['Decimal', numbers],
  ] as const) {
    const compare = order as (a: unknown, b: unknown) => number;
    env.registerOperator(`${type} == ${type}`, (a, b) => compare(a, b) === 0);
    env.registerOperator(`${type} < ${type}`, (a, b) => compare(a, b) < 0);
    env.registerOperator(`${type} <= ${type}`, (a, b) => compare(a, b) <= 0);
    env.registerOperator(`${type} > ${type}`, (a, b) => compare(a, b) > 0);
    env.registerOperator(`${type} >= ${type}`, (a, b) => compare(a, b) >= 0);
  }
  const operators = { '+': addDecimals, '-': subtractDecimals, '*': multiplyDecimals };
  for (const [sign, work] of Object.entries(operators))
    env.registerOperator(`Decimal ${sign} Decimal`, (a: Decimal, b: Decimal) => new Decimal(work(a.text, b.text)));
  for (const { signature, from, call } of functions) {
    const result = signature.slice(signature.lastIndexOf(': ') + 2);
    env.registerFunction(signature, (...args: unknown[]) => {
      const value = call(...args.map(out), ...(from ? [run[from.run]] : []));
      if (value instanceof Failure) throw new FunctionFailure(value);
      return into(result, value);
    });
  }
  for (const [name, fields] of Object.entries(records)) env.registerVariable({ name, schema: { ...fields } });
  for (const [name, type] of Object.entries(variables)) env.registerVariable(name, type);
  return env;
}

/** What an expression came to: a value, or why there is none. */
export type Result = { readonly value: unknown } | { readonly error: 'absent' | 'not-run' | 'crash' };

/** Evaluates an expression with the library. Absent fields of a record are left out. */
export function evaluate(
  env: Environment,
  source: string,
  records: Readonly<
    Record<string, { readonly types: Readonly<Record<string, TypeName>>; readonly record: RuleRecord }>
  >,
  variables: Readonly<Record<string, readonly [TypeName, ParameterValue | undefined]>>,
): Result {
  const context: Record<string, unknown> = {};
  for (const [name, { types, record }] of Object.entries(records))
    context[name] = Object.fromEntries(
      Object.entries(record).flatMap(([field, value]) =>
        value === undefined || types[field] === undefined ? [] : [[field, into(types[field], value)]],
      ),
    );
  for (const [name, [type, value]] of Object.entries(variables)) context[name] = into(type, value);
  try {
    return { value: out(withUnicodePatterns(() => env.evaluate(source, context))) };
  } catch (error) {
    return { error: kindOf(error) };
  }
}

function kindOf(error: unknown): 'absent' | 'not-run' | 'crash' {
  if (error instanceof FunctionFailure) return error.failure.kind;
  const { code, name } = error as { readonly code?: string; readonly name?: string };
  if (name === 'TypeError' || name === 'ParseError') throw error;
  return code === 'no_such_key' ? 'absent' : 'crash';
}

/** The library compiles patterns without the `u` flag, under which RE2 and the standard read them by code points. */
function withUnicodePatterns<T>(work: () => T): T {
  const Native = globalThis.RegExp;
  globalThis.RegExp = class extends Native {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags ?? 'u');
    }
  } as RegExpConstructor;
  try {
    return work();
  } finally {
    globalThis.RegExp = Native;
  }
}
