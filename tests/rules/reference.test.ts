import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RuleFile } from '../../src/model/rule-file.js';
import { exampleRegister } from '../../src/rules/example-register.js';
import { ruleFunctions } from '../../src/rules/functions/registry.js';
import { environment, evaluate, type Result, type TypeName } from './oracle.js';
import { asOfOf, recordsOf, registerOf, ruleFiles, typeOf, unitsOf } from './rule-files.js';
import { contextAt } from './run-rules.js';

/**
 * docs/reference/rule-language.md followed to the letter, with the CEL library alone: types are bound from the schemas,
 * expressions are read from the rule files, and nothing our build makes is used. The functions are the standard’s own.
 */

type Json = Record<string, unknown>;
const readJson = (file: string): Json => JSON.parse(readFileSync(`schemas/${file}`, 'utf8')) as Json;

/** A property with what stands behind its `$ref`s. */
function resolved(property: Json, folder: string): Json {
  const ref = property['$ref'] as string | undefined;
  if (ref === undefined) return property;
  const [file = '', pointer = ''] = ref.split('#');
  const path = file === '' ? '' : `${folder}/${file}`.replace(/[a-z]+\/\.\.\//g, '');
  let node: unknown = readJson(path);
  for (const part of pointer.split('/').slice(1)) node = (node as Json)[part];
  return { ...resolved(node as Json, path.split('/')[0]!), ...property, $ref: undefined };
}

/** Section 2: the CEL type of each field of a record type. */
function typesOf(type: string): Record<string, TypeName> {
  const properties = readJson(`records/${type}.json`)['properties'] as Record<string, Json>;
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const node = resolved(property, 'records');
      const xType = String(node['x-type']);
      const one = xType.startsWith('N') ? 'Decimal' : xType === 'D8' ? 'Day' : 'string';
      return [name, node['type'] === 'array' ? `list<${one}>` : one];
    }),
  );
}

/** Section 2: the CEL type of each parameter. */
const parameterTypes: Readonly<Record<string, TypeName>> = Object.fromEntries(
  Object.entries(readJson('parameters.json')['parameters'] as Record<string, { type: string; value: unknown }>).map(
    ([name, { type, value }]) => [
      name,
      {
        integer: 'int',
        decimal: 'Decimal',
        date: 'Day',
        list: 'list<string>',
        map: Object.values(value as object).every(Number.isInteger) ? 'map<string, int>' : 'map<string, Decimal>',
      }[type] ?? 'string',
    ],
  ),
);

const environments = new Map<string, ReturnType<typeof environment>>();

/** Section 4: violated if and only if `when` is true and `must` is false. */
function isViolated(rule: RuleFile, example: RuleFile['examples']['valid'][number]): boolean {
  const types = typesOf(typeOf(rule));
  const asOf = asOfOf(rule, example);
  const run = contextAt(asOf, registerOf(rule));
  const key = `${typeOf(rule)} ${asOf}${rule.examples.register ? rule.id : ''}`;
  const env = environments.get(key) ?? environment({ self: types }, { ...parameterTypes, asOf: 'Day' }, run);
  environments.set(key, env);
  const { record } = recordsOf(rule, example)[0]!;
  const variables = {
    ...Object.fromEntries(
      Object.entries(parameterTypes).map(([name, type]) => [name, [type, run.parameters[name]] as const]),
    ),
    asOf: ['Day', asOf] as const,
  };
  const result = (source: string): Result => evaluate(env, source, { self: { types, record } }, variables);
  const is = (source: string | undefined, value: boolean): boolean => {
    const came = source === undefined ? { value: true } : result(source);
    return 'value' in came && came.value === value;
  };
  return is(rule.when, true) && is(rule.must, false);
}

const overOneRecord = ruleFiles.filter(
  ({ unique, reference, group, sequence, share, each }) => !(unique ?? reference ?? group ?? sequence ?? share ?? each),
);

describe.each(overOneRecord.map((rule) => [rule.id, rule] as const))('%s by the library alone', (_id, rule) => {
  test('its counter-examples violate it', () => {
    for (const example of rule.examples.invalid) expect(isViolated(rule, example), JSON.stringify(example)).toBe(true);
  });

  test('its examples do not', () => {
    for (const example of rule.examples.valid) expect(isViolated(rule, example), JSON.stringify(example)).toBe(false);
  });
});

test.each(ruleFunctions.flatMap(({ examples }) => examples))('%s is %s', (call, expected) => {
  const run = contextAt('2026-03-20', unitsOf(exampleRegister));
  const came = evaluate(environment({}, {}, run), call, {}, {});
  const shown =
    'value' in came ? (Array.isArray(came.value) ? `[${came.value.join(', ')}]` : String(came.value)) : came.error;
  expect(shown).toBe(expected);
});

test('the page names every member of a rule file', () => {
  const page = readFileSync('docs/reference/rule-language.md', 'utf8');
  for (const name of [
    'each',
    'when',
    'must',
    'unique',
    'reference',
    'group',
    'sequence',
    'share',
    'at',
    'related',
    'needs',
    'also',
    'base',
  ])
    expect(page, name).toMatch(new RegExp(`\\b${name}\\b`));
});
