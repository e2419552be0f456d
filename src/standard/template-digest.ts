import { codeSets } from '../generated/code-sets.js';
import type { CodeSet, Field, RecordType } from '../model/record-type.js';
import { hash128 } from './hash.js';

/** What a template asks for in one column; not how else the column may be called, nor how a record is judged. */
const asked = (field: Field, sets: Readonly<Record<string, CodeSet>>): readonly unknown[] => [
  field.name,
  field.header,
  field.requirement,
  field.kind,
  field.format,
  field.maxLength,
  field.minLength,
  field.scale,
  field.integerDigits,
  field.range && [field.range.min, field.range.max, field.range.exclusiveMin],
  field.codeSetUse,
  field.open,
  field.multi,
  codesOf(field, sets),
];

/** Codes that may be chosen, with their words. */
const codesOf = (
  { codeSet, codeSetUse, allowed }: Field,
  sets: Readonly<Record<string, CodeSet>>,
): readonly unknown[] | null =>
  codeSet === null
    ? null
    : (sets[codeSet]?.codes ?? [])
        .filter(({ code, label }) => allowed === null || allowed.includes(codeSetUse === 'label' ? label : code))
        .map(({ code, label }) => [code, label]);

/**
 * Digest of what a template of a type asks for: columns, what must be filled and how, and what can be chosen. Two templates with the
 * same digest are filled in the same way, whatever their versions.
 */
export const templateDigest = (type: RecordType, sets: Readonly<Record<string, CodeSet>> = codeSets): string =>
  hash128(JSON.stringify([type.id, type.title, type.fields.map((field) => asked(field, sets))]));
