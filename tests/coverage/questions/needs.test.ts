import { expect, test } from 'vitest';
import { recordTypes } from '../../../src/generated/record-types.js';
import type { Field } from '../../../src/model/record-type.js';
import { needs } from './facts-of.js';

const fieldOf = (type: string, name: string): Field =>
  recordTypes.find(({ id }) => id === type)!.fields.find((field) => field.name === name)!;
const all = (fields: Readonly<Record<string, readonly string[]>>): (readonly [string, Field])[] =>
  Object.entries(fields).flatMap(([type, names]) =>
    names.map((name) => [`${type}.${name}`, fieldOf(type, name)] as const),
  );

test('all fields exist, and none is restricted', () => {
  for (const [name, field] of [...all(needs.fields), ...all(needs.asked)]) expect(field, name).toBeDefined();
  expect(all(needs.fields).filter(([, { sensitivity }]) => sensitivity === 'restricted')).toEqual([]);
});

test('texts are kept of what commitments say in public, and of nothing else', () => {
  const isText = ({ kind, codeSet, format, maxLength }: Field): boolean =>
    kind === 'text' && codeSet === null && format === null && (maxLength ?? 0) > 64;
  const texts = all(needs.fields).filter(([, field]) => isText(field));
  expect(texts.map(([name, { sensitivity }]) => `${name} ${sensitivity}`)).toEqual([
    'annual-commitment.title public',
    'commitment-item.target public',
  ]);
});

test('findings of a record by itself', () => {
  expect(needs.found).toEqual([
    'annual-commitment/adjusted-before-published',
    'annual-commitment/provincial-site-not-government',
    'annual-commitment/published-late',
    'annual-commitment/site-probably-not-government',
    'commitment-item/content-repeats-name',
    'commitment-item/office-too-general',
    'commitment-item/target-without-measure',
    'commitment-item/vague-wording',
  ]);
});
