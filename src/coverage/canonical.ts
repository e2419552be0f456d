import type { Fact } from '../model/audit-state.js';
import { jsonText } from './state/json-text.js';

/** Text by which facts are told apart and sorted: all of a fact but how often and where it was seen. */
export const textOfFact = ({ type, record, faulty, lacks, found, said = {}, wrong }: Fact): string =>
  jsonText([type, record, faulty, lacks, found, said, wrong]);
