import type { Mapping } from '../../model/mapping.js';
import type { RecordType } from '../../model/record-type.js';
import type { Cell } from '../../model/sheet.js';

/** A type with a column for each of its fields, by the standard's own names: what is submitted has no other. */
export function ownNames(type: RecordType): Mapping {
  const columns = type.fields.map((field, index) => ({
    index,
    header: field.name,
    field,
    how: 'name' as const,
    suggestion: null,
    unitShift: 0,
    answers: null,
    kindIndex: null,
    extra: false,
  }));
  return {
    type,
    match: 1,
    headerRows: [0],
    columns,
    byField: new Map(columns.map((column) => [column.field.name, [column]])),
    absent: [],
    contested: new Set(),
    keyed: true,
    yearAbove: null,
    oldTemplate: null,
    faults: [],
  };
}

/** A value of JSON as the cell a reader makes of it; undefined where there is none, and for what is nested. */
export function cellOf(value: unknown): Cell | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number' || typeof value === 'boolean')
    return { kind: typeof value === 'number' ? 'number' : 'boolean', text: String(value) };
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) return undefined;
  return { kind: 'list', text: value.join(';'), items: value };
}
