import { fileOf, formIds, readSchema, recordTypeIds, type Schema } from '../schemas.js';

const known = new Set([
  'properties',
  'required',
  'allOf',
  'anyOf',
  'not',
  'type',
  'const',
  'enum',
  'pattern',
  'contains',
]);

/** Compiles the `if` of conditional requirements: what it asks of a record, or of one value. */
class Conditions {
  readonly patterns: string[] = [];

  /** @param value expression of what is looked at. @throws Error for a keyword no condition has used before. */
  of(node: Schema, value: string): string {
    const strange = Object.keys(node).filter((keyword) => !known.has(keyword));
    if (strange.length > 0) throw new Error(`condition with ${strange.join()}: see src/codegen/audit/conditions.ts`);
    const required = (node['required'] ?? []) as string[];
    const parts = [
      ...required.map((name) => `${at(value, name)} !== undefined`),
      ...Object.entries((node['properties'] ?? {}) as Record<string, Schema>).map(([name, property]) => {
        const own = this.of(property, at(value, name));
        return required.includes(name) ? own : `(${at(value, name)} === undefined || ${own})`;
      }),
      ...((node['allOf'] ?? []) as Schema[]).map((part) => this.of(part, value)),
      ...(node['anyOf'] ? [`(${(node['anyOf'] as Schema[]).map((part) => this.of(part, value)).join(' || ')})`] : []),
      ...(node['not'] ? [`!(${this.of(node['not'] as Schema, value)})`] : []),
      ...this.#valueParts(node, value),
    ];
    return parts.length === 0 ? 'true' : parts.join(' && ');
  }

  #valueParts(node: Schema, value: string): string[] {
    const { type } = node;
    const is = (one: unknown): string => `${value} === ${JSON.stringify(one)}`;
    return [
      ...(type === 'string' && !('const' in node) && !('enum' in node) ? [`typeof ${value} === 'string'`] : []),
      ...(type === 'array' && !('contains' in node) ? [`Array.isArray(${value})`] : []),
      ...('const' in node ? [is(node['const'])] : []),
      ...('enum' in node ? [`(${(node['enum'] as unknown[]).map(is).join(' || ')})`] : []),
      ...('pattern' in node ? [`${this.#pattern(String(node['pattern']), type)}.test(${value})`] : []),
      ...('contains' in node
        ? [`Array.isArray(${value}) && ${value}.some((m: unknown) => ${this.of(node['contains'] as Schema, 'm')})`]
        : []),
    ];
  }

  #pattern(pattern: string, type: unknown): string {
    if (type !== 'string') throw new Error(`condition with a pattern for what need not be text: ${pattern}`);
    if (!this.patterns.includes(pattern)) this.patterns.push(pattern);
    return `p${this.patterns.indexOf(pattern)}`;
  }
}

const at = (value: string, name: string): string => `${value}['${name}']`;

function compile(branches: readonly Branch[], conditions: Conditions): string[] {
  return branches
    .filter((branch) => branch.then['required'] !== undefined)
    .map(({ if: condition, 'x-rule': { id, field } }) => {
      const code = conditions.of(condition, 'r');
      if (code.includes(`['${field}']`)) throw new Error(`${id}: whether a field is needed may not hang on itself`);
      return `{ rule: '${id}', field: '${field}', when: (r) => ${code} },`;
    });
}

interface Branch {
  readonly if: Schema;
  readonly then: Schema;
  readonly 'x-rule': { readonly id: string; readonly field: string };
}

/** Code of `src/generated/conditions.ts`: under which conditions a record must have a field, as functions. */
export function conditionsModule(): string {
  const conditions = new Conditions();
  const types = [...recordTypeIds, ...formIds].map((id): [string, string[]] => [
    id,
    compile((readSchema(fileOf(id))['allOf'] ?? []) as Branch[], conditions),
  ]);
  return [
    '// Made from schemas/records by `npm run generate`; do not edit.',
    '',
    '/** A field that a record must have where a condition holds. */',
    'export interface NeedCondition {',
    '  /** Id of the conditional requirement. */',
    '  readonly rule: string;',
    '  readonly field: string;',
    '  readonly when: (record: Readonly<Record<string, unknown>>) => boolean;',
    '}',
    '',
    ...conditions.patterns.map((pattern, i) => `const p${i} = new RegExp(${JSON.stringify(pattern)}, 'u');`),
    '',
    '/** The conditional requirements of each record type and form, by its id, in the order of the schema. */',
    'export const needConditions: Readonly<Record<string, readonly NeedCondition[]>> = {',
    ...types.flatMap(([id, lines]) => [`  '${id}': [`, ...lines.map((line) => `    ${line}`), '  ],']),
    '};',
    '',
  ].join('\n');
}
