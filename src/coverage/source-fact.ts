import type { BatchFact, Fact, SourceState } from '../model/audit-state.js';
import { compareTexts } from '../standard/compare-texts.js';
import { groupBy } from '../standard/group-by.js';

/** A fact and the source it is from. */
export interface SourceFact {
  readonly fact: Fact;
  readonly source: SourceState;
}

/** A batch and the source it is from. */
export interface SourceBatch {
  readonly batch: BatchFact;
  readonly source: SourceState;
}

/** Order of records by where they stand. */
export const comparePlaces = (a: SourceFact, b: SourceFact): number =>
  compareTexts(a.source.file, b.source.file) ||
  compareTexts(a.source.sha256, b.source.sha256) ||
  a.fact.sheet - b.fact.sheet ||
  a.fact.row - b.fact.row;

/** The text of a field that can be relied on. */
export function textOf({ fact }: SourceFact, field: string): string | undefined {
  const value = fact.record[field];
  return typeof value === 'string' ? value : undefined;
}

/** Records by the text of a field; those without one are left out. */
export const byField = (records: readonly SourceFact[], field: string): ReadonlyMap<string, readonly SourceFact[]> =>
  groupBy(records, (record) => textOf(record, field));
