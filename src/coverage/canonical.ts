import type { Fact } from '../model/audit-state.js';

/** A record with its fields in order, so that equal ones are written alike. */
export const sortedRecord = (record: Fact['record']): Fact['record'] =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Text by which facts are told apart and sorted: all of a fact but how often and where it was seen. */
export const textOfFact = ({ type, record, faulty, lacks, found, said = {}, wrong }: Fact): string =>
  JSON.stringify([type, sortedRecord(record), faulty, lacks, found, said, wrong]);
