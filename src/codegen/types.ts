import { compile } from 'json-schema-to-typescript';
import { fileOf, foldRefs, readSchema, recordTypeIds, type Schema } from './schemas.js';
import { pascal } from './validators.js';

const doc = (node: Schema): string => [node['title'], node['description']].filter(Boolean).join('\n\n');

/** What TypeScript can say of one field: its values and its docs, without formats and lengths. */
function viewOf(property: Schema, file: string): Schema {
  const { node } = foldRefs(property, file);
  const unit = node['x-unit'] ? `\n\n单位：${String(node['x-unit'])}` : '';
  const description = doc(node) + unit;
  if (node['const'] !== undefined) return { description, const: node['const'] };
  if (node['type'] === 'array') return { description, type: 'array', items: viewOf(node['items'] as Schema, file) };
  const values = node['enum'] as unknown[] | undefined;
  // long sets (divisions) read better as text, and change between versions of the standard
  return values && values.length <= 20 ? { description, enum: values } : { description, type: 'string' };
}

interface Branch {
  if: Schema;
  then: Schema;
}

/** The one enum field an `if` tests, with the values it tests for; undefined where it is any other condition. */
function testOf(condition: Schema): { field: string; values: unknown[] } | undefined {
  const properties = (condition['properties'] ?? {}) as Record<string, Schema>;
  const [field, ...more] = Object.keys(properties);
  if (field === undefined || more.length > 0) return undefined;
  const node = properties[field]!;
  const values = node['const'] === undefined ? (node['enum'] as unknown[] | undefined) : [node['const']];
  return values && { field, values };
}

/** Branches by the enum field that most conditions test, as a discriminated union; none where no field decides twice. */
function unionOf(schema: Schema, properties: Record<string, Schema>): Schema[] {
  const tests = ((schema['allOf'] ?? []) as Branch[])
    .filter((branch) => branch.then['required'])
    .flatMap((branch) => {
      const test = testOf(branch.if);
      return test && properties[test.field]?.['enum']
        ? [{ ...test, required: branch.then['required'] as string[] }]
        : [];
    });
  const counts = new Map<string, number>();
  for (const test of tests) counts.set(test.field, (counts.get(test.field) ?? 0) + 1);
  const [field] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (field === undefined) return [];
  const groups = new Map<string, { values: unknown[]; required: string[] }>();
  for (const value of properties[field]!['enum'] as unknown[]) {
    const mine = tests.filter((test) => test.field === field && test.values.includes(value));
    const required = [...new Set(mine.flatMap((test) => test.required))].sort();
    const group = groups.get(required.join()) ?? { values: [], required };
    group.values.push(value);
    groups.set(required.join(), group);
  }
  return [...groups.values()].map(({ values, required }) => ({
    type: 'object',
    additionalProperties: false,
    required: [field, ...required],
    properties: {
      [field]: { enum: values },
      ...Object.fromEntries(required.map((name) => [name, properties[name]])),
    },
  }));
}

function recordView(id: string, $defs: Record<string, Schema>): void {
  const file = fileOf(id);
  const schema = readSchema(file);
  const name = pascal(id);
  const properties = Object.fromEntries(
    Object.entries(schema['properties'] as Record<string, Schema>).map(([key, value]) => [key, viewOf(value, file)]),
  );
  const view = {
    description: doc(schema),
    type: 'object',
    additionalProperties: false,
    required: schema['required'],
    properties,
  };
  const union = unionOf(schema, properties);
  if (union.length < 2) $defs[name] = view;
  else {
    $defs[`${name}Base`] = { ...view, description: `${String(schema['title'])}：各分支共有的数据项` };
    $defs[name] = { description: doc(schema), allOf: [{ $ref: `#/$defs/${name}Base` }, { anyOf: union }] };
  }
}

/** Code of `src/generated/types.ts`: one type per record type and one for the batch, Chinese titles as doc comments. */
export async function typesModule(): Promise<string> {
  const $defs: Record<string, Schema> = {};
  for (const id of [...recordTypeIds, 'batch']) recordView(id, $defs);
  const source = await compile({ $defs, type: 'object', additionalProperties: false }, 'Root__', {
    bannerComment: '// Made from schemas/records by `npm run generate`; do not edit.',
    unreachableDefinitions: true,
    unknownAny: true,
    customName: (_schema, key) => key,
    $refOptions: { resolve: { http: false } },
    style: { singleQuote: true, printWidth: 120 },
  });
  const entries = recordTypeIds.map((id) => `  '${id}': ${pascal(id)};`).join('\n');
  return `${source
    .replace(/export interface Root__ \{\}\n/, '')
    .replace(
      /( \*\n)? \* This interface was referenced by `Root__`'s JSON-Schema\n \* via the `definition` "[^"]+"\.\n/g,
      '',
    )
    .replace(/\/\*\*\n \*\/\n/g, '')}
/** The record of each type, by the type's id. */
export interface RecordOf {
${entries}
}
`;
}
