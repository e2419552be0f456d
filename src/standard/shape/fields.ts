import type { Field, RecordType } from '../../model/record-type.js';

const byType = new WeakMap<RecordType, ReadonlyMap<string, Field>>();

/** The field of that name, or undefined. */
export function fieldNamed(type: RecordType, name: string): Field | undefined {
  let fields = byType.get(type);
  if (fields === undefined) {
    fields = new Map(type.fields.map((field) => [field.name, field]));
    byType.set(type, fields);
  }
  return fields.get(name);
}
