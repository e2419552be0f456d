import type { Severity } from '../../model/finding.js';
import type { SourceFact } from '../source-fact.js';

/** Something that is not in order, with its words. */
export interface PointGap {
  readonly severity: Severity;
  /** Record it is about; null where none is there. */
  readonly at: SourceFact | null;
  readonly message: string;
  /** True where neither a record by itself nor a duty shows it: an error of it is told nowhere else. */
  readonly onlyHere: boolean;
}

/** What a check counts: in order where it has no gaps. */
export interface Point {
  /** Code of the unit; empty where nobody knows. */
  readonly holder: string;
  /** How many it counts for; 0 where there is only something to say. */
  readonly of: number;
  /** How many of these are in order. */
  readonly n: number;
  readonly gaps: readonly PointGap[];
}
