import { expect, test } from 'vitest';
import { codeSets } from '../../src/generated/code-sets.js';
import { recordTypes } from '../../src/generated/record-types.js';
import type { CodeSet, Field } from '../../src/model/record-type.js';
import { templateDigest } from '../../src/standard/template-digest.js';

const type = recordTypes.find(({ id }) => id === 'administrative-license')!;
const at = type.fields.findIndex(({ codeSet, codeSetUse }) => codeSet !== null && codeSetUse === 'code');
const withField = (change: Partial<Field>): string =>
  templateDigest({ ...type, fields: type.fields.map((field, i) => (i === at ? { ...field, ...change } : field)) });
const set = codeSets[type.fields[at]!.codeSet!]!;
const withSet = (change: Partial<CodeSet>): string =>
  templateDigest(type, { ...codeSets, [set.id]: { ...set, ...change } });

test('each type has a digest of its own', () => {
  expect(new Set(recordTypes.map((one) => templateDigest(one))).size).toBe(recordTypes.length);
});

test.each<[string, string]>([
  ['a field less', templateDigest({ ...type, fields: type.fields.slice(1) })],
  ['fields in another order', templateDigest({ ...type, fields: [...type.fields].reverse() })],
  ['another title of the type', templateDigest({ ...type, title: '示例' })],
  ['another header', withField({ header: '示例' })],
  ['another requirement', withField({ requirement: 'conditional' })],
  ['another kind', withField({ kind: 'date' })],
  ['another format', withField({ format: 'uscc' })],
  ['another length', withField({ maxLength: 7 })],
  ['another scale', withField({ scale: 7 })],
  ['another range', withField({ range: { min: '7' } })],
  ['fewer codes allowed', withField({ allowed: ['1'] })],
  ['no codes', withField({ codeSet: null })],
  ['several codes', withField({ multi: true })],
  ['a code less', withSet({ codes: set.codes.slice(1) })],
  ['another word for a code', withSet({ codes: set.codes.map((code) => ({ ...code, label: `${code.label}示例` })) })],
])('%s: another template', (_, digest) => {
  expect(digest).toMatch(/^[0-9a-f]{32}$/);
  expect(digest).not.toBe(templateDigest(type));
});

test.each<[string, string]>([
  ['another alias of a column', withField({ aliases: [{ value: '示例', kind: 'header', generations: [] }] })],
  ['another alias of a code', withSet({ codes: set.codes.map((code) => ({ ...code, aliases: ['示例'] })) })],
  ['other rules', templateDigest({ ...type, conditions: [] })],
])('%s: the same template', (_, digest) => expect(digest).toBe(templateDigest(type)));
