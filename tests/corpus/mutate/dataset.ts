import { recordTypes } from '../../../src/generated/record-types.js';
import { exampleRecord } from '../../rules/rule-files.js';
import type { CorpusRecord, Values } from '../dataset.js';
import { cityClean } from '../datasets/city-clean.js';

const { name, asOf, records, register = [] } = cityClean();

/** The record each type shows as its example; they refer to each other, and examples of rules to them. */
const typeExamples = recordTypes.map(({ id }): CorpusRecord => ({ type: id, record: exampleRecord(id) }));

/** The dataset mistakes are put into: a whole city, and what the examples of rules refer to. The first `own` records are the city's. */
export const dataset = { name, asOf, records: [...records, ...typeExamples], own: records.length };

/** The register of the city’s units, with the entries an example has of its own. */
export const registerWith = (entries: readonly Values[]): readonly Values[] => [
  ...entries,
  ...register.filter(({ uscc }) => !entries.some((entry) => entry['uscc'] === uscc)),
];
