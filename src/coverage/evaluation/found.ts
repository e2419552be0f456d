import type {
  Cell,
  CityScore,
  ObligationSummary,
  Question,
  UnplacedRecords,
  WarningDraft,
} from '../../model/audit-report.js';

/** What an audit has found so far, as the analysis report takes it up. */
export interface Found {
  readonly cells: readonly Cell[];
  readonly obligations: readonly ObligationSummary[];
  readonly questions: readonly Question[];
  readonly scores: readonly CityScore[];
  readonly unplaced: readonly UnplacedRecords[];
  readonly drafts: readonly WarningDraft[];
}
