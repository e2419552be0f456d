import type { CorpusRecord, Values } from '../dataset.js';
import { typeNamed } from './write.js';

/** Fields the platform needs of every record, public or not. */
const kept = new Set(['recordId', 'operationType', 'disclosureLevel', 'secrecyReview']);

/** The part of a report that goes on a public website: public records, with what is not public left out. */
export const publicPart = (records: readonly CorpusRecord[]): readonly CorpusRecord[] =>
  records
    .filter(({ record }) => record['disclosureLevel'] === '1')
    .map(({ type, record }) => ({ type, record: publicValues(type, record) }));

function publicValues(type: string, record: Values): Values {
  const open = new Set(
    typeNamed(type)
      .fields.filter(({ sensitivity }) => sensitivity === 'public')
      .map(({ name }) => name),
  );
  return Object.fromEntries(Object.entries(record).filter(([name]) => open.has(name) || kept.has(name)));
}
