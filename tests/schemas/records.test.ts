import { existsSync, readdirSync } from 'node:fs';
import {
  validate as hyperjumpValidate,
  registerSchema,
  setShouldValidateFormat,
} from '@hyperjump/json-schema/draft-2020-12';
import { addFormat, setFormatHandler } from '@hyperjump/json-schema/experimental';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordTypes } from '../../src/generated/record-types.js';
import { validators } from '../../src/generated/validators/all.js';
import { formats } from '../../src/standard/formats.js';
import { checkShape } from '../../src/standard/shape.js';
import { type Json, nodesOf, readJson, schemaFiles } from './load.js';

interface Invalid {
  /** Name of the valid record it is made from. */
  readonly base: string;
  readonly set?: Json;
  readonly unset?: readonly string[];
}

const base = 'https://lucheng.invalid/';
const folder = (type: string, kind: string): string => `tests/records/${type}/${kind}`;
const namesIn = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path)
        .sort()
        .map((file) => file.replace(/\.json$/, ''))
    : [];
const validOf = (type: string, name: string): Json => readJson(`${folder(type, 'valid')}/${name}.json`);

function invalidOf(type: string, name: string): Json {
  const made = readJson(`${folder(type, 'invalid')}/${name}.json`) as unknown as Invalid;
  const record = { ...validOf(type, made.base), ...made.set };
  for (const field of made.unset ?? []) delete record[field];
  return record;
}

beforeAll(() => {
  setShouldValidateFormat(true);
  for (const [name, isFine] of Object.entries(formats)) {
    addFormat({ id: `${base}format/${name}`, handler: (value: unknown) => typeof value !== 'string' || isFine(value) });
    for (const vocabulary of ['format', 'format-assertion']) {
      setFormatHandler(`https://json-schema.org/keyword/draft-2020-12/${vocabulary}`, name, `${base}format/${name}`);
    }
  }
  for (const file of schemaFiles.filter((name) => /^(records|codes|common)\//.test(name))) {
    registerSchema({ ...readJson(`schemas/${file}`), $id: base + file } as never, base + file);
  }
});

const agrees = async (type: string, record: Json): Promise<boolean> =>
  (await hyperjumpValidate(`${base}records/${type}.json`, record as never)).valid;

describe.each(recordTypes.map((type) => [type.id, type] as const))('%s', (id, type) => {
  test('has at least three valid records, and two validators accept them without a finding', async () => {
    const names = namesIn(folder(id, 'valid'));
    expect(names.length).toBeGreaterThanOrEqual(3);
    for (const name of names) {
      const record = validOf(id, name);
      expect(checkShape(type, record, validators[id]!), name).toEqual([]);
      expect(await agrees(id, record), `${name}, second validator`).toBe(true);
    }
  });

  test('the examples in its schema are records that two validators accept without a finding', async () => {
    for (const example of readJson(`schemas/records/${id}.json`)['examples'] as Json[]) {
      expect(checkShape(type, example, validators[id]!)).toEqual([]);
      expect(await agrees(id, example), 'second validator').toBe(true);
      expect(example['recordType']).toBe(type.code);
    }
  });

  test.each(namesIn(folder(id, 'invalid')))('invalid/%s has exactly the finding its name tells', async (name) => {
    const [field, keyword] = name.split('.');
    const record = invalidOf(id, name);
    expect(
      checkShape(type, record, validators[id]!).map((problem) => ({ field: problem.field, keyword: problem.keyword })),
    ).toEqual([{ field, keyword }]);
    expect(validators[id]?.(record)).toBe(false);
    expect(await agrees(id, record), 'second validator').toBe(false);
  });

  test('has an invalid record for each kind of constraint it uses', () => {
    expect([...kindsUsed(id)].filter((kind) => !kindsCovered(id).has(kind))).toEqual([]);
  });
});

test('the examples of all types are one world: what an example refers to is the example of that type', () => {
  const examples = new Map(
    recordTypes.map((type) => {
      const [example] = readJson(`schemas/records/${type.id}.json`)['examples'] as Json[];
      return [example!['recordId'], example!] as const;
    }),
  );
  expect(examples.size, 'record ids').toBe(recordTypes.length);
  for (const type of recordTypes) {
    const { properties, examples: own } = readJson(`schemas/records/${type.id}.json`);
    for (const [name, property] of Object.entries(properties as Record<string, Json>)) {
      const references = property['x-references'] as Json | undefined;
      const example = (own as Json[])[0]!;
      if (!references || example[name] === undefined) continue;
      const codes = [references, ...((references['alternatives'] as Json[] | undefined) ?? [])]
        .map((one) => one['recordType'] ?? example[String(one['recordTypeField'])])
        .filter((code) => code !== undefined);
      for (const target of [example[name]].flat())
        expect(codes, `${type.id}: ${name} ${target}`).toContain(examples.get(target)?.['recordType']);
    }
  }
});

/** Kinds of constraint in a type’s schema, seen through its fields; `condition` for each kind of `then`. */
function kindsUsed(id: string): Set<string> {
  const type = recordTypes.find((one) => one.id === id)!;
  const kinds = new Set(['required', 'additionalProperties', 'type']);
  for (const field of type.fields) {
    if (field.codeSet !== null) kinds.add(field.open === null ? 'enum' : 'pattern');
    else if (field.kind === 'number') kinds.add('format');
    else if (field.kind === 'date') kinds.add('format');
    else if (field.maxLength !== null) kinds.add('maxLength');
  }
  if (type.conditions.length > 0) kinds.add('condition');
  return kinds;
}

function kindsCovered(id: string): Set<string> {
  const type = recordTypes.find((one) => one.id === id)!;
  const kinds = new Set<string>();
  for (const name of namesIn(folder(id, 'invalid'))) {
    const [field = '', keyword = ''] = name.split('.');
    const conditional = type.fields.find((one) => one.name === field)?.requirement === 'conditional';
    kinds.add(keyword === 'required' && conditional ? 'condition' : keyword);
  }
  return kinds;
}

test('a schema has no pattern that other languages read differently', () => {
  for (const file of schemaFiles.filter((name) => /^(records|codes|common)\//.test(name))) {
    for (const { node, place } of nodesOf(readJson(`schemas/${file}`))) {
      if (typeof node['pattern'] !== 'string') continue;
      expect(() => new RegExp(node['pattern'] as string, 'u'), `${file}${place}`).not.toThrow();
      expect(node['pattern'], `${file}${place}: lookaround and back references are not RE2`).not.toMatch(
        /\(\?[=!<]|\\[1-9]/,
      );
    }
  }
});
