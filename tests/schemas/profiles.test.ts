import { readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { profileNamed } from '../../src/check/policy.js';
import { profiles } from '../../src/generated/profiles.js';
import { recordTypes } from '../../src/generated/record-types.js';
import { ruleTexts } from '../../src/generated/rule-texts.js';
import { ruleFiles } from '../rules/rule-files.js';
import { type Json, readJson, schemaFiles } from './load.js';

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(readJson('schemas/profile.json'));
const known = new Set([
  ...ruleTexts.map(({ id }) => id),
  ...recordTypes.flatMap(({ conditions }) => conditions.map(({ id }) => id)),
]);

describe.each(readdirSync('schemas/profiles').map((file) => file.replace('.json', '')))('%s', (id) => {
  test('has the form of schemas/profile.json', () => {
    expect([validate(readJson(`schemas/profiles/${id}.json`)), validate.errors]).toEqual([true, null]);
  });

  test('names rules, formats and record types that exist', () => {
    const { severities, types, alias } = profileNamed(id)!;
    const strangers = Object.keys(severities).filter(
      (rule) => !known.has(rule) && !/^shape\/[a-z-]+(#masked)?$/.test(rule),
    );
    expect(strangers).toEqual([]);
    expect((types ?? []).filter((type) => !recordTypes.some((one) => one.id === type))).toEqual([]);
    if (alias !== null) expect(profileNamed(alias)?.id).toBe(id);
  });
});

test('the one for submission holds where none is named, and changes nothing', () => {
  expect(profiles[0]).toMatchObject({
    id: 'submission',
    severities: {},
    optional: [],
    incomplete: 'error',
    types: null,
  });
});

test('conditions that ask for a value are named missing-…, and only those: profiles go by the name', () => {
  const branches = schemaFiles.flatMap((file) => (readJson(`schemas/${file}`)['allOf'] ?? []) as Json[]);
  for (const { then, 'x-rule': rule } of branches as { then: Json; 'x-rule': Json }[])
    expect([rule['id'], String(rule['id']).includes('/missing-')]).toEqual([
      rule['id'],
      then['required'] !== undefined,
    ]);
});

test('rules of a single profile name one that exists', () => {
  const named = ruleFiles.flatMap((rule) => rule.profiles ?? []);
  expect(named.filter((id) => !profiles.some((profile) => profile.id === id))).toEqual([]);
});

test('where the remarks are not public, no rule is judged that takes an explanation given there', () => {
  const explained = ruleFiles
    .filter(
      ({ profiles: only, when = '', must = '' }) => only === undefined && `${when}${must}`.includes('self.remarks'),
    )
    .map(({ id }) => id)
    // its remarks are evidence against the record, not an explanation
    .filter((id) => id !== 'administrative-license/long-term-with-end');
  const { severities } = profileNamed('publication')!;
  expect(explained.filter((id) => severities[id] !== 'off')).toEqual([]);
});
