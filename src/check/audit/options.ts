import type { PageAnswer } from '../../model/audit-state.js';
import type { Register } from '../../model/register.js';
import type { Source } from '../../model/source.js';
import type { CheckOptions } from '../options.js';

/** What a page answered: its text as far as it was read; `failure` as in `PageAnswer`. */
export interface Page extends Pick<PageAnswer, 'status' | 'failure'> {
  readonly text: string;
}

/** Asks for the page at an address; never throws for what the page or the network does. */
export type FetchPage = (url: string) => Promise<Page>;

/** What an audit may be told: as a check, but for what concerns single tables. */
export interface AuditOptions
  extends Omit<CheckOptions, 'type' | 'headerRow' | 'suppressions' | 'allowEmpty' | 'register'> {
  /** Year whose duties are looked at, `2025`. */
  readonly year: string;
  /** The register of units that have duties: without one, only duties of listed units, of cities and of records are looked at. */
  readonly register?: Source | Register;
  /** The list of reporters (应报清单) in the form of `schemas/reporter.json`. */
  readonly reporters?: Source;
  /** How pages of commitments are asked for; they are not looked at without. */
  readonly fetchPage?: FetchPage;
}
