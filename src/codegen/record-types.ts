import type { RecordType } from '../model/record-type.js';
import { dataLines } from './data-lines.js';
import { fileOf, foldRefs, formIds, readSchema, recordTypeIds, type Schema } from './schemas.js';

interface XRule {
  id: string;
  ref: string;
  severity: string;
  field: string;
  title: string;
  message: string;
  fix: string;
  basis: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function aliasesOf(node: Schema): unknown[] {
  const list = (node['x-aliases'] ?? []) as {
    header?: string;
    column?: string;
    generations?: number[];
    ambiguous?: boolean;
    beside?: string;
    answers?: unknown;
  }[];
  return list.map((alias) => ({
    value: alias.header ?? alias.column,
    kind: alias.header === undefined ? 'column' : 'header',
    generations: alias.generations ?? [],
    ...(alias.ambiguous ? { ambiguous: true } : {}),
    ...(alias.beside ? { beside: alias.beside } : {}),
    ...(alias.answers ? { answers: alias.answers } : {}),
  }));
}

/** `N..18,6` → 12 digits before the point and 6 after it. */
function digitsOf(type: string): { integerDigits: number | null; scale: number | null } {
  const found = /^N\.\.(\d+)(?:,(\d+))?$/.exec(type);
  if (!found) return { integerDigits: null, scale: null };
  const scale = Number(found[2] ?? 0);
  return { integerDigits: Number(found[1]) - scale, scale };
}

function requirementOf(name: string, schema: Schema, conditional: ReadonlySet<string>): string {
  if ((schema['required'] as string[]).includes(name)) return 'required';
  return conditional.has(name) ? 'conditional' : 'optional';
}

function fieldOf(
  name: string,
  property: Schema,
  file: string,
  schema: Schema,
  conditional: ReadonlySet<string>,
): unknown {
  const common = text(property['$ref']).includes('common/common-fields.json');
  const { node, set } = foldRefs(property, file);
  const multi = node['type'] === 'array';
  const member = multi ? foldRefs(node['items'] as Schema, file) : { node, set };
  const type = text(node['x-type']);
  const title = text(node['title']);
  return {
    name,
    title,
    header: text(node['x-header']) || title,
    column: text(node['x-column']),
    aliases: aliasesOf(node),
    kind: type.startsWith('N') ? 'number' : type === 'D8' ? 'date' : 'text',
    format: member.node['format'] ?? node['x-format'] ?? null,
    maxLength: member.node['maxLength'] ?? null,
    minLength: member.node['minLength'] ?? null,
    ...digitsOf(type),
    range: node['x-range'] ?? null,
    codeSet: member.set,
    codeSetUse: member.set ? (node['x-codeSetUse'] ?? 'code') : null,
    allowed: member.set && property['enum'] ? property['enum'] : null,
    open: member.node['x-open'] ?? null,
    multi,
    unit: node['x-unit'] ?? null,
    requirement: requirementOf(name, schema, conditional),
    sensitivity: text(node['x-sensitivity']),
    common,
    ...(node['x-unitName'] ? { unitName: node['x-unitName'] } : {}),
  };
}

/** Every property name an `if` speaks of. */
function fieldsRead(condition: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(condition)) for (const part of condition) fieldsRead(part, found);
  else if (condition !== null && typeof condition === 'object') {
    const node = condition as Schema;
    for (const name of (node['required'] as string[] | undefined) ?? []) found.add(name);
    for (const [name, value] of Object.entries(node)) {
      if (name === 'properties') for (const key of Object.keys(value as Schema)) found.add(key);
      else fieldsRead(value, found);
    }
  }
  return found;
}

function recordTypeOf(id: string): unknown {
  const file = fileOf(id);
  const schema = readSchema(file);
  const branches = (schema['allOf'] ?? []) as { if: unknown; then: Schema; 'x-rule': XRule }[];
  const conditional = new Set(
    branches.filter((branch) => branch.then['required']).map((branch) => branch['x-rule'].field),
  );
  const unit = schema['x-reportingUnit'] as [string, string] | undefined;
  return {
    id,
    code: schema['x-code'] ?? '',
    title: schema['title'],
    measures: schema['x-measures'] ?? [],
    uniqueKey: schema['x-uniqueKey'],
    formedDate: schema['x-formedDate'] ?? null,
    reportingUnit: unit ? { name: unit[0], code: unit[1] } : null,
    fields: Object.entries(schema['properties'] as Record<string, Schema>).map(([name, property]) =>
      fieldOf(name, property, file, schema, conditional),
    ),
    conditions: branches.map((branch) => ({ ...branch['x-rule'], reads: [...fieldsRead(branch.if)] })),
  };
}

let data: readonly RecordType[] | undefined;

/** Every record type as data, in the order of their ids. */
export function recordTypesData(): readonly RecordType[] {
  // the schemas are held to `schemas/meta.json` by tests, so that their annotations have these shapes
  data ??= recordTypeIds.map(recordTypeOf) as RecordType[];
  return data;
}

/** Code of `src/generated/record-types.ts`: every record type as data. */
export function recordTypesModule(): string {
  return [
    '// Made from schemas/records by `npm run generate`; do not edit.',
    "import type { RecordType } from '../model/record-type.js';",
    '',
    '/** Every record type of the standard, by id. */',
    `export const recordTypes: readonly RecordType[] = ${dataLines(recordTypesData())};`,
    '',
  ].join('\n');
}

/** The tables of the standard that are no records, in the order of their ids. */
export const formsData = (): readonly RecordType[] => formIds.map(recordTypeOf) as RecordType[];

/** Code of `src/generated/forms.ts`: the tables of the standard that are no records. */
export function formsModule(): string {
  return [
    '// Made from schemas by `npm run generate`; do not edit.',
    "import type { RecordType } from '../model/record-type.js';",
    '',
    '/** The tables of the standard that are no records, by id: they are read, mapped and judged like records. */',
    `export const forms: readonly RecordType[] = ${dataLines(formsData())};`,
    '',
  ].join('\n');
}
