import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { codeFiles, folded, follow, type Json, nodesOf, readJson, recordFiles, schemaFiles } from './load.js';

const meta = readJson('schemas/meta.json');
const keywords = meta['properties'] as Record<string, Json>;
const defs = meta['$defs'] as Record<string, Json>;
const ajv = new Ajv2020({ strict: false, allErrors: true });
const compiled = new Map(Object.entries(keywords).map(([name, schema]) => [name, ajv.compile(schema)]));
const standard = [
  ...recordFiles,
  ...codeFiles,
  'arrears-disclosure.json',
  'batch.json',
  'entity.json',
  'reporter.json',
  ...schemaFiles.filter((f) => f.startsWith('common/')),
];

describe('own keywords', () => {
  test.each(standard)('%s uses only x- keywords that meta.json declares, and rightly', (file) => {
    for (const { node, place } of nodesOf(readJson(`schemas/${file}`))) {
      // keys below `properties` and `$defs` are names, not keywords
      if (/\/(properties|\$defs|x-rule|x-codes\/\d+|x-references|x-range)$/.test(place)) continue;
      for (const [key, value] of Object.entries(node).filter(([name]) => name.startsWith('x-'))) {
        const validate = compiled.get(key);
        expect(validate, `${place}: ${key} is not declared`).toBeDefined();
        expect(validate?.(value), `${place}: ${key} ${ajv.errorsText(validate?.errors)}`).toBe(true);
      }
    }
  });

  test('every declared keyword is used somewhere', () => {
    const used = new Set(
      standard.flatMap((file) => [...nodesOf(readJson(`schemas/${file}`))].flatMap(({ node }) => Object.keys(node))),
    );
    expect(Object.keys(keywords).filter((key) => !used.has(key))).toEqual([]);
  });
});

describe('record types', () => {
  const recordMeta = ajv.compile(defs['recordType'] as Json);
  const fieldMeta = ajv.compile(defs['field'] as Json);

  test.each(recordFiles)('%s: the type and every field carry what the standard needs to be published', (file) => {
    const schema = readJson(`schemas/${file}`);
    expect(recordMeta(schema), ajv.errorsText(recordMeta.errors)).toBe(true);
    for (const [name, property] of Object.entries(schema['properties'] as Record<string, Json>)) {
      const field = folded(property, file);
      expect(fieldMeta(field), `${name}: ${ajv.errorsText(fieldMeta.errors)}`).toBe(true);
      expect(field['x-column'], `${name} has a column code`).toBeTypeOf('string');
      expect(
        String(field['description']).replace(/[。，]/g, ''),
        `${name}: a description is more than the title`,
      ).not.toBe(field['title']);
    }
  });

  test.each(recordFiles)('%s: columns, headers and required names are sound', (file) => {
    const schema = readJson(`schemas/${file}`);
    const properties = schema['properties'] as Record<string, Json>;
    const columns = Object.values(properties).map((property) => folded(property, file)['x-column']);
    expect(new Set(columns).size).toBe(columns.length);
    const titles = Object.values(properties).map((property) => folded(property, file)['title']);
    expect(new Set(titles).size).toBe(titles.length);
    for (const name of [...(schema['required'] as string[]), ...(schema['x-uniqueKey'] as string[])])
      expect(properties).toHaveProperty(name);
    for (const name of [schema['x-formedDate'], ...((schema['x-reportingUnit'] as string[] | undefined) ?? [])].filter(
      Boolean,
    )) {
      expect(properties).toHaveProperty(String(name));
    }
  });

  test('codes of record types are those of the code set, each once', () => {
    const codes = recordFiles.map((file) => String(readJson(`schemas/${file}`)['x-code'])).sort();
    const listed = (readJson('schemas/codes/record-type.json')['enum'] as string[]).filter((code) => code !== '900');
    expect(codes).toEqual([...listed].sort());
  });

  test('each of the 17 measures has its records', () => {
    const measures = new Set(recordFiles.flatMap((file) => readJson(`schemas/${file}`)['x-measures'] as number[]));
    expect([...measures].sort((a, b) => a - b)).toEqual(Array.from({ length: 17 }, (_, i) => i + 1));
  });

  test('the national tables are complete: 28 fields of licences, 30 + 5 of penalties', () => {
    const own = (file: string): Json[] => {
      const properties = readJson(`schemas/records/${file}.json`)['properties'] as Record<string, Json>;
      return Object.values(properties).filter((property) => !String(property['$ref']).includes('common-fields'));
    };
    expect(own('administrative-license')).toHaveLength(28);
    expect(own('administrative-penalty')).toHaveLength(35);
    expect(own('administrative-penalty').filter((property) => property['x-extension'])).toHaveLength(5);
  });
});

describe('code sets', () => {
  const codeMeta = ajv.compile(defs['codeSet'] as Json);

  test.each(codeFiles)('%s: enum and x-codes are the same codes in the same order', (file) => {
    const schema = readJson(`schemas/${file}`);
    expect(codeMeta(schema), ajv.errorsText(codeMeta.errors)).toBe(true);
    const codes = schema['x-codes'] as {
      code: string;
      label: string;
      aliases?: string[];
      retired?: number;
      supersededBy?: string[];
    }[];
    expect(schema['enum']).toEqual(codes.map(({ code }) => code));
    const words = codes
      .filter(({ retired }) => retired === undefined)
      .flatMap(({ label, aliases = [] }) => [label, ...aliases]);
    if (file !== 'codes/division.json')
      expect(new Set(words).size, 'labels and aliases mean one code each').toBe(words.length);
    const known = new Set(codes.map(({ code }) => code));
    for (const { supersededBy = [] } of codes) for (const next of supersededBy) expect(known).toContain(next);
  });
});

describe('references', () => {
  test('every $ref leads somewhere, and every shared part is used', () => {
    const used = new Set<string>();
    for (const file of standard) {
      for (const { node } of nodesOf(readJson(`schemas/${file}`))) {
        if (typeof node['$ref'] !== 'string') continue;
        const target = follow(node['$ref'], file);
        used.add(`${target.file}#${target.pointer}`);
      }
    }
    const shared = schemaFiles
      .filter((file) => file.startsWith('common/'))
      .flatMap((file) =>
        Object.keys(readJson(`schemas/${file}`)['$defs'] as Json).map((name) => `${file}#/$defs/${name}`),
      );
    // feedback and batch results are used by the platform’s answers, not by records
    const outside = new Set([
      'codes/record-feedback-result.json',
      'codes/batch-status.json',
      'codes/batch-conclusion.json',
      'codes/threshold-direction.json',
    ]);
    const sets = codeFiles.filter((file) => !outside.has(file));
    expect([
      ...shared.filter((ref) => !used.has(ref)),
      ...sets.filter((file) => ![...used].some((ref) => ref.startsWith(`${file}#`))),
    ]).toEqual([]);
  });
});
