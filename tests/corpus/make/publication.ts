import type { CorpusRecord, Values } from '../dataset.js';
import { typeNamed } from './write.js';

/** Fields the platform needs of every record, public or not. */
const kept = new Set(['recordId', 'operationType', 'disclosureLevel', 'secrecyReview']);

/** The part of a report that goes on a public website: public records as they stand now, with what is not public left out. */
export const publicPart = (records: readonly CorpusRecord[]): readonly CorpusRecord[] =>
  inForce(records)
    .filter(({ record }) => record['disclosureLevel'] === '1')
    .map(({ type, record }) => ({ type, record: publicValues(type, record) }));

function publicValues(type: string, record: Values): Values {
  const open = new Set(
    typeNamed(type)
      .fields.filter(({ sensitivity }) => sensitivity === 'public')
      .map(({ name }) => name),
  );
  const shown = Object.fromEntries(Object.entries(record).filter(([name]) => open.has(name) || kept.has(name)));
  return record['counterpartyType'] === '自然人' ? { ...shown, ...masked(record) } : shown;
}

/** Somebody’s name and number with so much hidden that nobody can tell whose they are. */
function masked({ counterpartyName: name, counterpartyIdNo: number }: Values): Values {
  const [family] = String(name);
  return {
    counterpartyName: `${family}*`,
    counterpartyIdNo: `${String(number).slice(0, 3)}********${String(number).slice(-2)}`,
  };
}

/** The last version of each record, unless it was withdrawn. */
function inForce(records: readonly CorpusRecord[]): readonly CorpusRecord[] {
  const last = new Map(records.map((one) => [one.record['recordId'], one]));
  return [...last.values()].filter(({ record }) => record['operationType'] !== '3');
}
