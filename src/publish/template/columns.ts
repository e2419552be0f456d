import type { Field, RecordType } from '../../model/record-type.js';
import { schemaOf } from '../schema-nodes.js';
import type { SchemaNode, Standard } from '../standard.js';

/** What the envelope of a batch is narrowed to: its sheet is for zero reports; null for what they leave empty. */
const ofZeroReports: Readonly<Record<string, Partial<Field> | null>> = {
  recordsDigest: null,
  reportPeriod: { requirement: 'required' },
  zeroReport: { allowed: ['1'] },
  recordCount: { range: { min: '0', max: '0' } },
};

/**
 * The columns of a template behind 「序号」: the type’s own fields in the order of the standard, so that what is exported can be
 * pasted as it is, then the fields every record has. What follows from others is not asked for: the record type, where the type says so
 * the reporting unit and the day a record was formed, and its id where nothing refers to it.
 */
export function columnsOf(standard: Standard, type: RecordType): readonly Field[] {
  if (type.id === 'batch')
    return type.fields.flatMap((field) => {
      const narrowed = ofZeroReports[field.name];
      return narrowed === null ? [] : narrowed === undefined ? [field] : [{ ...field, ...narrowed }];
    });
  const own = type.fields.filter(({ common }) => !common);
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
