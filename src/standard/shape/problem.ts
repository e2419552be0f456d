import type { Params, Severity } from '../../model/finding.js';

/** One thing wrong with a record's shape, before it is given an address. */
export interface ShapeProblem {
  /** `shape/…`, or the id of a conditional requirement such as `administrative-penalty/missing-fine-amount`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Field name; null where the record as a whole is meant. */
  readonly field: string | null;
  /** Index of the member of a multi-valued field. */
  readonly index: number | null;
  /** Schema keyword that failed; `advice` where the schema itself is satisfied. */
  readonly keyword: string;
  readonly params: Params;
}
