import { recordTypes } from '../../../src/generated/record-types.js';
import { exampleRecord } from '../../rules/rule-files.js';
import type { Typed } from '../../rules/run-rules.js';

/** Records that are judged as one run, and the day they are judged by. */
interface Dataset {
  readonly name: string;
  readonly asOf: string;
  readonly records: readonly Typed[];
}

/** One record of every type: the one its schema shows as its example. */
const typeExamples: Dataset = {
  name: 'type-examples',
  asOf: '2026-03-20',
  records: recordTypes.map(({ id }) => ({ type: id, record: exampleRecord(id) })),
};

/** The dataset mistakes are put into. */
export const dataset: Dataset = typeExamples;
