import { readdirSync, readFileSync } from 'node:fs';
import type { UnitRegister } from '../../src/model/register.js';
import type { RuleExample, RuleFile, Values } from '../../src/model/rule-file.js';
import { entryOf } from '../../src/register/entry.js';
import { Units } from '../../src/register/units.js';
import type { Json, Typed } from './run-rules.js';

/** Every rule of the standard as its file has it. */
export const ruleFiles: readonly RuleFile[] = readdirSync('schemas/rules', { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({
    ...JSON.parse(readFileSync(`schemas/rules/${file}`, 'utf8')),
    id: file.replace(/\.json$/, ''),
  }));

/** The whole valid record each record type shows as its example. */
export const exampleRecord = (type: string): Json =>
  JSON.parse(readFileSync(`schemas/records/${type}.json`, 'utf8')).examples[0];

/** The record type a rule’s examples are of. */
export const typeOf = (rule: RuleFile): string => rule.examples.type ?? rule.id.split('/')[0]!;

interface Change {
  readonly type?: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly unset?: readonly string[];
}

/** The records of an example: the type’s own example, changed as the rule’s base and the example say. */
export function recordsOf(rule: RuleFile, example: RuleExample): Typed[] {
  const own = typeOf(rule);
  const changes: readonly Change[] = example.records ?? [example];
  return changes.map(({ type = own, set, unset = [] }) => {
    const record = { ...exampleRecord(type), ...(type === own ? rule.examples.base : {}), ...set } as Json;
    for (const name of unset) delete record[name];
    return { type, record };
  });
}

/** The day an example is judged by. */
export const asOfOf = (rule: RuleFile, example: RuleExample): string =>
  example.asOf ?? rule.examples.asOf ?? '2026-03-20';

/** A register of these entries. */
export const unitsOf = (entries: readonly Values[]): Units =>
  new Units(
    entries.map((entry, i) => entryOf(entry, { sheet: 0, row: i + 1, line: 0 }, new Set())),
    false,
  );

/** The register the examples of a rule are judged with; undefined where it names none. */
export const registerOf = ({ examples: { register } }: RuleFile): UnitRegister | undefined =>
  register === undefined ? undefined : unitsOf(register);
