import { needConditions } from '../../generated/conditions.js';
import type { Severity } from '../../model/finding.js';
import type { RecordType } from '../../model/record-type.js';

/** What a profile says of requirements; `check/policy.ts` is one. */
export interface Requirements {
  /** True for a field that need not be there, whatever the record type says. */
  isOptional(field: RecordType['fields'][number]): boolean;
  /** What not meeting a requirement weighs; null where it does not hold. */
  severityOf(rule: string, own: Severity): Severity | null;
}

/** A condition under which a field must be there. */
interface Condition {
  /** Fields it looks at. */
  readonly reads: readonly string[];
  readonly when: (record: Readonly<Record<string, unknown>>) => boolean;
}

/** When a record must have a field: always, never, or where one of these holds. */
export type FieldNeed = 'always' | 'never' | readonly Condition[];

/**
 * When records must have the fields of a type, in the order of its fields.
 * @param isKnown true for a field whose value the records of the table can show: no condition is decided by another one.
 */
export function needsOf(
  type: RecordType,
  requirements: Requirements,
  isKnown: (field: string) => boolean,
): readonly FieldNeed[] {
  const conditions = new Map(type.conditions.map((condition) => [condition.id, condition]));
  const holding = (needConditions[type.id] ?? []).flatMap(({ rule, field, when }) => {
    const { reads, severity } = conditions.get(rule)!;
    return requirements.severityOf(rule, severity) !== null && reads.every(isKnown) ? [{ field, reads, when }] : [];
  });
  return type.fields.map((field) => {
    if (field.requirement === 'optional' || requirements.isOptional(field)) return 'never';
    if (field.requirement === 'required') return 'always';
    const own = holding.filter((one) => one.field === field.name);
    return own.length === 0 ? 'never' : own;
  });
}

/** True where a record must have a field. Not, where the value that decides it is faulty: then nobody knows. */
export function isNeeded(
  need: FieldNeed,
  record: Readonly<Record<string, unknown>>,
  faulty: ReadonlySet<string>,
): boolean {
  if (typeof need === 'string') return need === 'always';
  for (const { reads, when } of need)
    if (when(record) && (faulty.size === 0 || !reads.some((name) => faulty.has(name)))) return true;
  return false;
}
