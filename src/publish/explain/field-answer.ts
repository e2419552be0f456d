import type { Field, RecordType } from '../../model/record-type.js';
import type { Confidence } from '../../model/rule-file.js';
import { fieldNode, textIn } from '../schema-nodes.js';
import type { Standard } from '../standard.js';
import type { FieldAnswer, FieldCodes, FieldInType, RuleBrief } from './answers.js';
import { formatWords } from './format-words.js';
import { readersOf } from './readers.js';
import { shownValue } from './values.js';

/** Codes told with a field; all of them are told with their set. */
const codesShown = 20;

/** A field where one record type has it. */
export interface FieldOfType {
  readonly type: RecordType;
  readonly field: Field;
}

/** Everything that can be told about a field. @param places the record types that define it alike, one at least. */
export function fieldAnswer(standard: Standard, places: readonly FieldOfType[]): FieldAnswer {
  const { type, field } = places[0]!;
  const node = fieldNode(standard, type.id, field.name);
  const examples = (node['examples'] ?? []) as readonly (string | readonly string[])[];
  return {
    kind: 'field',
    name: field.name,
    title: field.title,
    header: field.header,
    description: textIn(node, 'description'),
    types: places.map((place) => inType(standard, place)),
    format: formatWords(field),
    unit: field.unit,
    codes: codesOf(standard, field),
    sensitivity: field.sensitivity,
    examples: examples.map((value) => shownValue(standard, field, value)),
    aliases: aliasesOf(places),
    source: textIn(node, 'x-source'),
    confidence: textIn(node, 'x-status') as Confidence,
    rules: rulesOf(standard, places),
  };
}

function inType(standard: Standard, { type, field }: FieldOfType): FieldInType {
  return {
    type: { id: type.id, title: type.title },
    column: field.column,
    requirement: field.requirement,
    condition: textIn(fieldNode(standard, type.id, field.name), 'x-condition'),
  };
}

function codesOf(standard: Standard, field: Field): FieldCodes | null {
  const set = standard.codeSets[field.codeSet ?? ''];
  if (set === undefined) return null;
  const own = ({ code, label }: { code: string; label: string }): boolean =>
    field.allowed?.includes(field.codeSetUse === 'label' ? label : code) ?? true;
  const all = set.codes.filter(own);
  return {
    set: set.id,
    number: textIn(standard.schemas[`codes/${set.id}.json`] ?? {}, 'x-id'),
    title: set.title,
    use: field.codeSetUse ?? 'code',
    codes: all.slice(0, codesShown).map(({ code, label }) => ({ code, label })),
    total: all.length,
    open: field.open,
  };
}

function aliasesOf(places: readonly FieldOfType[]): FieldAnswer['aliases'] {
  const all = places.flatMap(({ field }) => field.aliases);
  return [...new Map(all.map(({ value, ambiguous = false }) => [value, { value, ambiguous }])).values()];
}

function rulesOf(standard: Standard, places: readonly FieldOfType[]): readonly RuleBrief[] {
  const readers = readersOf(standard);
  const all = places.flatMap(({ type, field }) => readers.get(`${type.id}.${field.name}`) ?? []);
  return [...new Map(all.map((rule) => [rule.id, rule])).values()];
}
