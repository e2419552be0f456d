import type { BatchFact, Fact, SourceState } from '../model/audit-state.js';

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
