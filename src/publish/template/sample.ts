import type { Field, RecordType } from '../../model/record-type.js';
import { daysBetween } from '../../standard/day.js';
import type { CellValue } from '../../workbook/new-sheet.js';
import { fieldNode, schemaOf } from '../schema-nodes.js';
import type { Standard } from '../standard.js';

/** A record as JSON has it. */
export type Sample = Readonly<Record<string, string | readonly string[]>>;

/** What a zero report says, where the examples of its fields are those of a batch of records. */
const zeroReport: Sample = { recordType: '505', zeroReport: '1', recordCount: '0' };

/** The record of the row 「示例」: the type’s own example, as far as there are columns for it. */
export function sampleOf(standard: Standard, type: RecordType, columns: readonly Field[]): Sample {
  const [example] = (schemaOf(standard, type.id)['examples'] ?? []) as readonly Sample[];
  const values = columns.flatMap(({ name }): (readonly [string, string | readonly string[]])[] => {
    const value = example === undefined ? (zeroReport[name] ?? firstExample(standard, type, name)) : example[name];
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(values);
}

const firstExample = (standard: Standard, type: RecordType, name: string): string | undefined =>
  (fieldNode(standard, type.id, name)['examples'] as readonly string[] | undefined)?.[0];

/** A value as a cell of a template holds it: days and numbers as such, codes with their labels. */
export function cellOf(standard: Standard, field: Field, value: string | readonly string[]): CellValue {
  if (typeof value !== 'string') return value.map((one) => withLabel(standard, field, one)).join(';');
  if (field.kind === 'date') return { kind: 'number', text: String(daysBetween('1899-12-30', value)) };
  return field.kind === 'number' ? { kind: 'number', text: value } : withLabel(standard, field, value);
}

function withLabel(standard: Standard, { codeSet, codeSetUse }: Field, value: string): string {
  if (codeSetUse !== 'code') return value;
  const code = standard.codeSets[codeSet ?? '']?.codes.find((one) => one.code === value);
  return code === undefined ? value : `${value} ${code.label}`;
}
