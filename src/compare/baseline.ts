import type { Report } from '../model/report.js';

/** What a comparison needs of the earlier report; any report of a check has it. */
export type BaselineReport = Pick<
  Report,
  'asOf' | 'standard' | 'profile' | 'summary' | 'register' | 'sources' | 'rules' | 'groups' | 'findings'
> & { readonly suppressed: readonly Pick<Report['suppressed'][number], 'rule' | 'key'>[] };

/** An earlier report to hold a run against. */
export interface Baseline {
  /** What it is called in the report. */
  readonly file: string;
  readonly report: BaselineReport;
}
