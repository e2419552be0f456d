import type { Field, RecordType } from '../../model/record-type.js';
import { schemaOf } from '../schema-nodes.js';
import type { SchemaNode, Standard } from '../standard.js';

/** Fields of the envelope of a batch that a zero report, for which its sheet is, leaves empty. */
const leftOut: ReadonlySet<string> = new Set(['recordsDigest']);

/**
 * The columns of a template behind 「序号」: the type’s own fields in the order of the standard, so that what is exported can be
 * pasted as it is, then the fields every record has. What follows from others is not asked for: the record type, where the type says so
 * the reporting unit and the day a record was formed, and its id where nothing refers to it.
 */
export function columnsOf(standard: Standard, type: RecordType): readonly Field[] {
  const own = type.fields.filter(({ common, name }) => !common && !leftOut.has(name));
  const common = type.fields.filter((field) => field.common && !follows(standard, type, field));
  return [...own, ...common];
}

function follows(standard: Standard, type: RecordType, { name }: Field): boolean {
  if (name === 'recordType') return true;
  if (name === 'formedDate') return type.formedDate !== null;
  if (name === 'reportingUnitName' || name === 'reportingUnitCode') return type.reportingUnit !== null;
  return name === 'recordId' && !isReferredTo(standard, type);
}

interface References {
  readonly recordType?: string;
  readonly alternatives?: readonly References[];
}

/** True where other records, rules or duties find records of a type by their id. */
export const isReferredTo = (standard: Standard, type: RecordType): boolean =>
  standard.types.some(({ id }) => referencesIn(schemaOf(standard, id)).includes(type.code)) ||
  standard.rules.some(({ reference }) => reference?.to === type.id) ||
  standard.obligations.some(
    ({ who, seen }) => 'each' in who && who.each.type === type.id && Object.values(seen?.by ?? {}).includes('recordId'),
  );

/** Codes of the record types whose ids the fields of a schema hold. */
function referencesIn({ properties }: SchemaNode): readonly string[] {
  const all = Object.values((properties ?? {}) as Readonly<Record<string, SchemaNode>>);
  return all.flatMap((property) => {
    const references = property['x-references'] as References | undefined;
    return [references, ...(references?.alternatives ?? [])].flatMap((one) => one?.recordType ?? []);
  });
}
